/** Texts of secrecy marks and of packages for the diarium. */
export const records = {
  title: 'Diarium och sekretess',
  package: 'Hämta registratorpaket',
  packageHelp: 'Handlingarna med uppgifter för diariet: nummer, datum, sekretess och vem som har fått vad.',
  extracts: 'Paket för ett beslut',
  extractOf: (item: string) => `Registratorpaket för ${item}`,
  marks: 'Sekretessmarkerat',
  mark: 'Sekretessmarkera',
  remove: 'Ta bort markeringen',
  removeOf: (what: string) => `Ta bort markeringen: ${what}`,
  dialog: {
    title: 'Sekretessmarkera',
    help: 'Det som är markerat publiceras aldrig. Markeringen är en påminnelse: om något lämnas ut prövas varje gång.',
    what: 'Vad',
    item: (number: string, title: string) => `Punkt ${number} ${title}`,
    attachment: (name: string) => `Bilaga: ${name}`,
    section: 'Paragraf i offentlighets- och sekretesslagen',
    sectionHelp: 'Till exempel OSL 21 kap. 7 §, eller 21:7.',
    button: 'Markera',
  },
} as const;
