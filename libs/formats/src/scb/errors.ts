export type ScbFormat = 'json-stat' | 'csv' | 'xlsx';
export type UnknownFormat = 'px' | 'json' | 'html' | 'xls' | 'pdf' | 'parquet' | 'zip' | 'unknown';
export type EncodingFault = 'UTF16' | 'NUL' | 'REPLACEMENT_CHARACTER' | 'DOUBLE_ENCODED' | 'NOT_SWEDISH';
export type OtherTableReason = 'NO_REGION' | 'NO_YEAR' | 'SPLIT' | 'CONTENT' | 'SEVERAL_CONTENTS';
export type RowFault = 'CELL_COUNT' | 'QUOTE' | 'REGION_CODE' | 'REGION_NAME' | 'YEAR' | 'VALUE' | 'DUPLICATE';

export interface FormatUnknown {
  readonly code: 'SCB_FORMAT_UNKNOWN';
  readonly format: UnknownFormat;
}
export interface EncodingBroken {
  readonly code: 'SCB_ENCODING';
  readonly fault: EncodingFault;
  readonly line: number;
}
export interface OtherTable {
  readonly code: 'SCB_OTHER_TABLE';
  readonly reason: OtherTableReason;
  /** The word in the file that shows it; '' when it is the lack of a word. */
  readonly detail: string;
  readonly line: number;
}
export interface RowBroken {
  readonly code: 'SCB_ROW_BROKEN';
  readonly format: ScbFormat;
  readonly fault: RowFault;
  /** From 1; in JSON-stat the position of the value. */
  readonly line: number;
  /** From 1; always 1 in JSON-stat, whose values are one list. */
  readonly column: number;
  readonly value: string;
}
export interface FileTruncated {
  readonly code: 'SCB_FILE_TRUNCATED';
  readonly format: ScbFormat;
  /** The last line that could be read; 0 when a line says nothing (JSON-stat, XLSX). */
  readonly line: number;
}
export interface FileTooLarge {
  readonly code: 'SCB_FILE_TOO_LARGE';
  readonly unit: 'BYTES' | 'ENTRIES' | 'CELLS';
  readonly limit: number;
}
export interface FileEmpty {
  readonly code: 'SCB_EMPTY';
}

/** Why a file was refused. One broken row refuses the whole file. */
export type ScbError =
  FormatUnknown | EncodingBroken | OtherTable | RowBroken | FileTruncated | FileTooLarge | FileEmpty;

export const otherTable = (reason: OtherTableReason, detail: string, line: number): OtherTable => ({
  code: 'SCB_OTHER_TABLE',
  reason,
  detail,
  line,
});

export const truncated = (format: ScbFormat, line = 0): FileTruncated => ({
  code: 'SCB_FILE_TRUNCATED',
  format,
  line,
});

export const formatUnknown = (format: UnknownFormat): FormatUnknown => ({ code: 'SCB_FORMAT_UNKNOWN', format });
