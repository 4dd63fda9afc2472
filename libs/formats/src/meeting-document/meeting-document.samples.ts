import type { DocumentItem, MeetingDocument } from './types.js';

/** An item with nothing but a number and a title. */
export const bareItem = (number: string, title: string, depth = 0): DocumentItem => ({
  number,
  depth,
  title,
  registrationNumber: '',
  presenters: [],
  timeSlot: '',
  notConcerned: [],
  background: '',
  proposal: '',
  notes: '',
  records: [],
  decisions: [],
  actions: [],
  attachments: [],
  dispatchTo: [],
  corrections: [],
});

const LONG =
  `Samverkansgruppen har sedan i höstas prövat en gemensam jour för snöröjning av gång- och cykelvägar. Försöket omfattar fyra byar
och 23 kilometer väg, och kostnaden delas efter sträcka.

Utvärderingen visar tre saker:
- Restiden mellan depåerna är längre än väntat, särskilt när E12 är avstängd.
- Lagret i Älvsele räcker inte för två veckor utan påfyllning; "dubbla lass" prövas.
- Förarna vill ha en gemensam telefonlista
  som uppdateras varje fredag.

Synpunkter har lämnats av Müller & Kjærgård AB (<kontakt@muller-kjaergaard.example>), som sköter två av vägarna.`.replace(
    /(väg|byar)\n/g,
    '$1 ',
  );

/** Every kind of content once, of our own making. */
export function sampleMinutes(overrides: Partial<MeetingDocument> = {}): MeetingDocument {
  return {
    kind: 'MINUTES',
    heading: 'Minnesanteckningar',
    bodyName: 'Samverkansgruppen för vintervägar',
    meetingTitle: 'Vårmöte om snöröjning & sandning',
    when: 'tisdag 14 april 2026 kl. 09.00–12.30',
    place: 'Folkets hus i Älvsele, lokal Åsen',
    draft: true,
    attendees: [
      { name: 'Åsa Exempel', role: 'Ordförande', organisation: 'Älvsele kommun', note: '' },
      { name: 'Björn Exempel-Lundström', role: 'Ledamot', organisation: 'Norrmyra kommun', note: 'punkt 1–3' },
      { name: 'Renée Exempel', role: 'Sekreterare', organisation: 'Kansliet', note: 'på distans' },
    ],
    items: [
      { ...bareItem('1', 'Mötet öppnas'), notes: 'Ordföranden hälsar välkommen.' },
      {
        ...bareItem('2', 'Gemensam jour för gång- och cykelvägar under vintern 2026–2027'),
        registrationNumber: 'VV 2026/18',
        presenters: ['Björn Exempel-Lundström', 'Siv Exempel'],
        timeSlot: '09.20–10.10',
        notConcerned: ['Sörfors kommun'],
        background: LONG,
        proposal: 'Jouren fortsätter en vinter till.',
        notes: 'Diskussionen gällde mest lagret.\nFrågan om bemanning togs upp två gånger.',
        records: [
          { label: 'Yrkande', text: 'Siv Exempel yrkar att lagret flyttas till Norrmyra.' },
          { label: 'Reservation', text: 'Siv Exempel reserverar sig mot beslutet till förmån för eget yrkande.' },
        ],
        decisions: ['Jouren fortsätter till och med den 30 april 2027.', 'Kostnaden delas efter sträcka.'],
        actions: [
          { text: 'Ta fram en telefonlista för förarna', assignee: 'Renée Exempel, Kansliet', dueOn: '2026-05-08' },
          { text: 'Fråga Müller & Kjærgård AB om pris per kilometer', assignee: '', dueOn: '' },
        ],
        attachments: ['Utvärdering vintervägar.pdf', 'Karta.png'],
        dispatchTo: ['Älvsele kommun', 'Norrmyra kommun'],
      },
      { ...bareItem('2.1', 'Sandfickor', 1), timeSlot: '10.10–10.20', notes: '- Tre nya sätts upp.\n- Två tas bort.' },
      bareItem('3', 'Mötet avslutas'),
    ],
    signatures: [
      { role: 'Sekreterare', name: 'Renée Exempel' },
      { role: 'Ordförande', name: 'Åsa Exempel' },
    ],
    ...overrides,
  };
}

/** A summons that fills many pages. */
export const longSummons = (count: number): MeetingDocument =>
  sampleMinutes({
    kind: 'SUMMONS',
    heading: 'Kallelse',
    draft: false,
    signatures: [],
    items: Array.from({ length: count }, (_, index) => ({
      ...bareItem(String(index + 1), `Ärende nummer ${index + 1} om ett vägavsnitt`),
      background: index % 3 === 0 ? LONG : 'Kort bakgrund i en mening.',
      proposal: index % 2 === 0 ? 'Förslaget godkänns.' : '',
    })),
  });
