/** An agreement of the demo. Days, periods of notice and keys are examples unless `remarks` names a source. */
export interface DemoAgreement {
  readonly body: string;
  readonly title: string;
  readonly validFrom: string;
  readonly validTo?: string;
  readonly noticeMonths?: number;
  readonly evaluationOn?: string;
  readonly keyChangedBy?: string;
  readonly endsForAll?: readonly [numerator: number, denominator: number];
  readonly coveredByKl937?: boolean;
  readonly remarks?: string;
}

const BY_ASSEMBLIES = 'Fullmäktige i alla medlemskommuner, genom likalydande beslut';
const EXAMPLE = 'Exempel: datum, uppsägningstid och nyckel är påhittade för demonstrationen.';
/** KL 9:18: three years where the förbundsordning says nothing else. */
const FEDERATION_NOTICE_MONTHS = 36;

export const AGREEMENTS: readonly DemoAgreement[] = [
  {
    body: 'treparten',
    title: 'Samverkansavtal om gemensam renhållningsnämnd',
    validFrom: '2015-01-01',
    noticeMonths: 24,
    evaluationOn: '2026-12-31',
    keyChangedBy: BY_ASSEMBLIES,
    remarks: EXAMPLE,
  },
  {
    body: 'miljo-bygg',
    title: 'Samverkansavtal om gemensam miljö- och byggnämnd',
    validFrom: '2011-01-01',
    noticeMonths: 24,
    evaluationOn: '2027-06-30',
    keyChangedBy: BY_ASSEMBLIES,
    remarks: EXAMPLE,
  },
  {
    body: 'uhc',
    title: 'Samarbetsavtal om upphandlingscenter',
    validFrom: '2019-01-01',
    noticeMonths: 24,
    evaluationOn: '2026-12-31',
    keyChangedBy: BY_ASSEMBLIES,
    remarks: EXAMPLE,
  },
  {
    body: 'it-center',
    title: 'Samverkansavtal om IT-center',
    validFrom: '2016-01-01',
    noticeMonths: 18,
    keyChangedBy: BY_ASSEMBLIES,
    remarks: EXAMPLE,
  },
  {
    body: 'it-kapacitet',
    title: 'Avtal om samverkan i gemensam nämnd för grundläggande IT-kapacitetstjänster',
    validFrom: '2020-01-01',
    noticeMonths: 24,
    evaluationOn: '2027-12-31',
    keyChangedBy: BY_ASSEMBLIES,
    remarks: EXAMPLE,
  },
  {
    body: 'overformyndare',
    title: 'Samverkansavtal om gemensam överförmyndarnämnd',
    validFrom: '2015-01-01',
    noticeMonths: 24,
    keyChangedBy: BY_ASSEMBLIES,
    remarks: EXAMPLE,
  },
  {
    body: 'e-tjanster',
    title: 'Avtal om e-tjänstesamverkan',
    validFrom: '2017-01-01',
    noticeMonths: 12,
    evaluationOn: '2026-12-31',
    keyChangedBy: 'Kommunstyrelserna i alla deltagande kommuner',
    coveredByKl937: true,
    remarks: EXAMPLE,
  },
  {
    body: 'sba',
    title: 'Avtal om Stockholm Business Alliance 2021–2025',
    validFrom: '2021-01-01',
    validTo: '2025-12-31',
    noticeMonths: 12,
    evaluationOn: '2024-12-31',
    keyChangedBy: 'Alla parter, genom ett nytt avtal',
    endsForAll: [2, 3],
    coveredByKl937: true,
    remarks: 'Upphör för alla om mer än två tredjedelar säger upp det. Vem som ändrar nyckeln är ett antagande.',
  },
  {
    body: 'ai-pa-jobbet',
    title: 'Projektavtal AI på jobbet',
    validFrom: '2025-04-01',
    validTo: '2027-03-31',
    remarks: 'Två år; medfinansiering i tid eller pengar. Datumen är exempel.',
  },
  {
    body: 'vbu',
    title: 'Förbundsordning för Västerbergslagens utbildningsförbund',
    validFrom: '2005-01-01',
    noticeMonths: FEDERATION_NOTICE_MONTHS,
    keyChangedBy: BY_ASSEMBLIES,
    remarks: EXAMPLE,
  },
  {
    body: 'dala-mitt',
    title: 'Förbundsordning för Räddningstjänsten Dala Mitt',
    validFrom: '2005-01-01',
    noticeMonths: FEDERATION_NOTICE_MONTHS,
    evaluationOn: '2027-12-31',
    keyChangedBy: BY_ASSEMBLIES,
    remarks: EXAMPLE,
  },
];
