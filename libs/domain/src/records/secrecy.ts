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

/**
 * The sections that count for something, each once; null = none. What stands under an item that is marked, counts as marked.
 *
 * @param ids what it holds.
 * @param parents by the id of an item or of an attachment: the item that it stands under.
 * @param marks sections by the id of what is marked.
 */
export function secrecyOf(
  ids: readonly string[],
  parents: ReadonlyMap<string, string | null>,
  marks: ReadonlyMap<string, string>,
): string | null {
  const sections = new Set<string>();
  for (const each of ids) {
    for (let id: string | null = each; id !== null; id = parents.get(id) ?? null) {
      const section = marks.get(id);
      if (section !== undefined) sections.add(section);
    }
  }
  return sections.size === 0 ? null : [...sections].join(', ');
}
