import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const lacking = ['pdfinfo', 'pdffonts', 'qpdf'].filter((program) => spawnSync(program, ['--version']).error);
export const PDF_CHECK = {
  possible: lacking.length === 0,
  hint: lacking.length === 0 ? '' : ` — SKIPPED: ${lacking.join(', ').toUpperCase()} NOT INSTALLED`,
};

export interface PdfReport {
  /** `pdfinfo -struct`: the elements as they are nested, with their attributes. */
  readonly structure: string;
  /** What `qpdf --check` says against it; nothing of a sound file. */
  readonly faults: string;
  /** Fonts that are not in the file. */
  readonly fontsMissing: readonly string[];
}

const EMBEDDED = /\syes\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/;

/** What programs by other hands see in a PDF. */
export function checkPdf(bytes: Uint8Array): PdfReport {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, bytes);
    const run = (program: string, ...args: string[]) => spawnSync(program, [...args, file], { encoding: 'utf8' });
    const checked = run('qpdf', '--check');
    // Two lines of heading; the columns are set by their place: emb stands before sub, uni and the object's two numbers.
    const fonts = run('pdffonts').stdout.trim().split('\n').slice(2);
    return {
      structure: run('pdfinfo', '-struct').stdout,
      faults: checked.status === 0 ? '' : checked.stdout + checked.stderr,
      fontsMissing: fonts.length === 0 ? ['all'] : fonts.filter((line) => !EMBEDDED.test(line)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
