/** Chapter and section of offentlighets- och sekretesslagen (2009:400), as people write it: "OSL 21 kap. 7 §", "21:7", "18 kap 1 a §". */
const SECTION = /^(?:OSL\s*)?(\d{1,2})\s?(?::|kap\.?)\s?(\d{1,2})\s?([a-z])?\s*§?$/i;

/** The section as it stands on a mark, "OSL 21 kap. 7 §"; undefined when the text names none. The law has 44 chapters. */
export function secrecySection(text: string): string | undefined {
  const [, chapter, section, letter] = SECTION.exec(text.trim()) ?? [];
  if (chapter === undefined || section === undefined) return undefined;
  if (Number(chapter) < 1 || Number(chapter) > 44 || Number(section) < 1) return undefined;
  const suffix = letter === undefined ? '' : ` ${letter.toLowerCase()}`;
  return `OSL ${Number(chapter)} kap. ${Number(section)}${suffix} §`;
}
