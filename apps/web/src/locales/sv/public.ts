import type { PersonalDataKind } from '@domain/public/personal-data.js';

const FINDINGS: Readonly<Record<PersonalDataKind, string>> = {
  PERSONAL_NUMBER: 'Personnummer',
  EMAIL: 'E-postadress',
  PHONE: 'Telefonnummer',
  ADDRESS: 'Adress',
  NAME: 'Namn utanför kretsen',
};

/** Texts of publishing and of what is published. */
export const published = {
  title: 'Publicering',
  tab: 'Publicerat',
  none: 'Inget är publicerat än.',
  notYet: 'Du kan publicera när anteckningarna är utskickade.',
  publicPage: 'Till den offentliga sidan',
  read: (title: string) => `Läs: ${title}`,
  state: (at: string, version: number) => `Publicerat ${at}${version > 1 ? `, version ${version}` : ''}`,
  withdrawn: (at: string) => `Borttaget ${at}`,
  by: (name: string) => ` av ${name}`,
  corrected: (at: string) => `Ändrat sedan det publicerades: ${at}. Publicera på nytt, så att det syns.`,
  markedSince:
    'Något som visas här har sekretessmarkerats sedan det publicerades, och kan fortfarande läsas av alla. Publicera på nytt, utan det, eller ta bort sidan.',
  because: (reason: string) => `Orsak: ${reason}`,
  publishMinutes: 'Publicera hela protokollet',
  publishNotes: 'Publicera anteckningarna',
  publishAgain: 'Publicera på nytt',
  publishDecision: 'Publicera ett beslut',
  publishAgreement: 'Publicera ett avtal',
  withdraw: 'Ta bort',
  withdrawOf: (title: string) => `Ta bort ${title}`,
  againOf: (title: string) => `Publicera på nytt: ${title}`,
  dialog: {
    title: 'Publicera för alla',
    lead: 'Sidan kan läsas av vem som helst, utan inloggning. Den ändras inte när du ändrar i portalen.',
    checking: 'Letar efter personuppgifter …',
    nothing: 'Kontrollen hittade inga personuppgifter. Den hittar inte allt: läs igenom själv också.',
    found: (count: number) =>
      count === 1
        ? 'En uppgift kan gälla en person. Titta på den.'
        : `${count} uppgifter kan gälla personer. Titta på var och en.`,
    columns: { what: 'Vad', text: 'Står som', where: 'Var' },
    kinds: FINDINGS,
    leaveOut: 'Utelämna punkter',
    leaveOutHelp: 'En utelämnad punkt visas bara med sitt nummer.',
    secret: (section: string) => `sekretessmarkerad (${section}), utelämnas alltid`,
    withheld: 'Visas inte',
    acknowledge: 'Jag har tittat på varje uppgift och den får publiceras.',
    acknowledgeFirst: 'Bekräfta att uppgifterna får publiceras, eller utelämna punkterna.',
    which: 'Vilket beslut',
    whichAgreement: 'Vilket avtal',
    noDecision: 'Mötet har inget beslut att publicera.',
    noAgreement: 'Det finns inget avtal att publicera.',
    button: 'Publicera',
    working: 'Publicerar …',
  },
  away: {
    title: 'Ta bort från de offentliga sidorna',
    lead: (title: string) => `”${title}” kan sedan inte läsas av allmänheten. Adressen svarar att sidan är borttagen.`,
    reason: 'Varför',
    help: 'Sparas tillsammans med ditt namn. Visas inte för allmänheten.',
    button: 'Ta bort',
    working: 'Tar bort …',
  },
} as const;
