import { findProgram, install } from './programs.mjs';

/** What looks at written documents, by the Debian package that brings it. */
const PACKAGES = { xmllint: 'libxml2-utils', qpdf: 'qpdf', pdfinfo: 'poppler-utils', pdffonts: 'poppler-utils' };

/** Installs what is missing, if this process may; without it the tests that need it are skipped and say so. */
export async function prepareDocumentTools() {
  for (const [program, name] of Object.entries(PACKAGES)) {
    if (findProgram(program)) continue;
    const help = `${program} is not installed: what needs it is SKIPPED (Debian and Ubuntu: apt-get install ${name}).`;
    await install(name, help).catch((error) => console.error(error.message));
  }
}
