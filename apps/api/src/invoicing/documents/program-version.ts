/** The version that files of the portal name; the one of package.json. */
export const PROGRAM_VERSION = '0.1.0';
