import JSONstat from 'jsonstat-toolkit';
import { z } from 'zod';

import { err, ok } from '@domain/shared/result.js';
import type { Result } from '@domain/shared/result.js';

import { parseFigure, parseRegion, parseYear } from './cells.js';
import { findReferenceDay, isPopulationLabel, isRegionHeading, isTotal, isYearHeading, sourceText } from './content.js';
import { formatUnknown, otherTable, truncated } from './errors.js';
import type { OtherTable, RowFault, ScbError } from './errors.js';
import type { MissingFigure, PopulationRow, PopulationTable } from './types.js';

const dimensionSchema = z.object({
  label: z.string().nullish(),
  category: z.object({
    index: z.union([z.array(z.string()), z.record(z.string(), z.number().int().nonnegative())]),
    label: z.record(z.string(), z.string()).optional(),
  }),
  extension: z
    .object({ eliminationValueCode: z.string().nullish(), refperiod: z.record(z.string(), z.string()).nullish() })
    .nullish(),
});

const cellSchema = z.union([z.number(), z.string(), z.null()]);

const datasetSchema = z.object({
  version: z.literal('2.0'),
  class: z.literal('dataset'),
  label: z.string().nullish(),
  updated: z.string().nullish(),
  id: z.array(z.string()),
  size: z.array(z.number().int().nonnegative()),
  role: z
    .object({ time: z.array(z.string()), geo: z.array(z.string()), metric: z.array(z.string()) })
    .partial()
    .nullish(),
  dimension: z.record(z.string(), dimensionSchema),
  value: z.union([z.array(cellSchema), z.record(z.string(), cellSchema)]),
});

/** More than all regions over all years; values may be sparse, so that a small file can claim many. */
const MAX_CELLS = 1_000_000;

type Dataset = z.infer<typeof datasetSchema>;
type Dimension = z.infer<typeof dimensionSchema>;

interface Axes {
  readonly region: number;
  readonly time: number;
  readonly metric: number | undefined;
}

/**
 * JSON-stat2 text from SCB's API v2 to the table. Other dimensions than region and time may only hold their total.
 * Errors: SCB_FILE_TRUNCATED, SCB_FORMAT_UNKNOWN (other JSON), SCB_OTHER_TABLE, SCB_ROW_BROKEN, SCB_EMPTY.
 */
export function readJsonStat(text: string): Result<PopulationTable, ScbError> {
  const json = parseJson(text);
  if (json === undefined) {
    return err(truncated('json-stat'));
  }
  const parsed = datasetSchema.safeParse(json);
  if (!parsed.success) {
    return err(formatUnknown('json'));
  }
  const dataset = parsed.data;
  if (isIncomplete(dataset)) {
    return err(truncated('json-stat'));
  }
  const axes = findAxes(dataset);
  if (!axes.ok) {
    return axes;
  }
  return cellCount(dataset) > MAX_CELLS
    ? err({ code: 'SCB_FILE_TOO_LARGE', unit: 'CELLS', limit: MAX_CELLS })
    : readTable(dataset, axes.value);
}

const cellCount = ({ size }: Dataset) => size.reduce((product, count) => product * count, 1);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const codesOf = ({ category }: Dimension): readonly string[] =>
  Array.isArray(category.index) ? category.index : Object.keys(category.index);

/** The file contradicts itself: dimensions, sizes and values do not add up. */
function isIncomplete(dataset: Dataset): boolean {
  const { id, size, dimension, value } = dataset;
  const mismatch = id.some((name, at) => {
    const codes = Object.hasOwn(dimension, name) ? codesOf(dimension[name] as Dimension) : [];
    return new Set(codes).size !== codes.length || codes.length !== size[at] || !isNumbered(dimension[name]);
  });
  const cells = cellCount(dataset);
  const fits = Array.isArray(value)
    ? value.length === cells
    : Object.keys(value).every((key) => /^\d+$/.test(key) && Number(key) < cells);
  return id.length === 0 || size.length !== id.length || mismatch || !fits;
}

/** Positions in an index object are 0, 1, 2 …, each once. */
function isNumbered(dimension: Dimension | undefined): boolean {
  const index = dimension?.category.index ?? [];
  if (Array.isArray(index)) {
    return true;
  }
  const positions = Object.values(index);
  return new Set(positions).size === positions.length && positions.every((at) => at < positions.length);
}

function findAxes({ id, size, dimension, role, label }: Dataset): Result<Axes, OtherTable> {
  const labelOf = (name: string) => dimension[name]?.label ?? '';
  const region = id.findIndex(
    (name) => role?.geo?.includes(name) || isRegionHeading(name) || isRegionHeading(labelOf(name)),
  );
  const time = id.findIndex(
    (name) => role?.time?.includes(name) || isYearHeading(name) || isYearHeading(labelOf(name)),
  );
  const metric = id.findIndex((name) => role?.metric?.includes(name) || name === 'ContentsCode');
  if (region < 0) {
    return err(otherTable('NO_REGION', label ?? '', 0));
  }
  if (time < 0) {
    return err(otherTable('NO_YEAR', label ?? '', 0));
  }
  for (const [at, name] of id.entries()) {
    const several = (size[at] ?? 0) > 1;
    if (at === region || at === time) {
      continue;
    }
    if (at === metric && several) {
      return err(otherTable('SEVERAL_CONTENTS', labelOf(name), 0));
    }
    if (at !== metric && (several || !holdsTotal(dimension[name]))) {
      return err(otherTable('SPLIT', labelOf(name) || name, 0));
    }
  }
  return ok({ region, time, metric: metric < 0 ? undefined : metric });
}

/** The one category left takes in everybody: the table says so itself, or its name does. */
function holdsTotal(dimension: Dimension | undefined): boolean {
  const code = dimension ? codesOf(dimension)[0] : undefined;
  return (
    code === undefined ||
    dimension?.extension?.eliminationValueCode === code ||
    isTotal(dimension?.category.label?.[code] ?? code)
  );
}

function readTable(dataset: Dataset, axes: Axes): Result<PopulationTable, ScbError> {
  const metric = axes.metric === undefined ? undefined : dataset.dimension[dataset.id[axes.metric] ?? ''];
  const contentCode = metric ? codesOf(metric)[0] : undefined;
  const contentLabel = metric?.category.label?.[contentCode ?? ''];
  const title = dataset.label ?? contentLabel ?? 'Folkmängd';
  const counted = contentLabel ?? title.split(/ efter /)[0] ?? title;
  if (!isPopulationLabel(counted)) {
    return err(otherTable('CONTENT', counted, 0));
  }
  const figures = readCells(dataset, axes);
  if (!figures.ok) {
    return figures;
  }
  const referenceDay = findReferenceDay([title, contentLabel, metric?.extension?.refperiod?.[contentCode ?? '']]);
  return ok({
    title,
    source: sourceText(title, contentCode),
    ...(dataset.updated ? { updated: dataset.updated } : {}),
    ...(referenceDay ? { referenceDay } : {}),
    ...figures.value,
  });
}

function readCells(
  dataset: Dataset,
  axes: Axes,
): Result<{ rows: readonly PopulationRow[]; missing: readonly MissingFigure[] }, ScbError> {
  const stat = JSONstat(dataset);
  const regions = stat.Dimension(dataset.id[axes.region] ?? '');
  const times = stat.Dimension(dataset.id[axes.time] ?? '')?.id ?? [];
  const notYear = times.find((time) => parseYear(time) === undefined);
  if (notYear !== undefined) {
    return err(otherTable('NO_YEAR', notYear, 0));
  }
  const rows: PopulationRow[] = [];
  const missing: MissingFigure[] = [];
  for (const [regionAt, regionCode] of (regions?.id ?? []).entries()) {
    for (const [timeAt, time] of times.entries()) {
      const positions = dataset.id.map((_, at) => (at === axes.region ? regionAt : at === axes.time ? timeAt : 0));
      const line = positionOf(positions, dataset.size) + 1;
      const region = parseRegion(regionCode);
      if (region === undefined || region.name !== undefined) {
        return broken('REGION_CODE', line, regionCode);
      }
      const cell = stat.Data(positions, false);
      const value = cell === null ? 'missing' : parseFigure(String(cell));
      if (value === undefined) {
        return broken('VALUE', line, String(cell));
      }
      const { code } = region;
      const name = regions?.Category(regionCode)?.label;
      const year = Number(time);
      if (value === 'missing') {
        missing.push({ line, code, year });
      } else {
        rows.push({ line, code, ...(name && name !== code ? { name } : {}), year, value });
      }
    }
  }
  return rows.length === 0 ? err({ code: 'SCB_EMPTY' }) : ok({ rows, missing });
}

/** Where a cell stands in the list of values: the last dimension changes fastest. */
const positionOf = (positions: readonly number[], size: readonly number[]) =>
  positions.reduce((sum, position, at) => sum * (size[at] ?? 1) + position, 0);

const broken = (fault: RowFault, line: number, value: string) =>
  err<ScbError>({ code: 'SCB_ROW_BROKEN', format: 'json-stat', fault, line, column: 1, value });
