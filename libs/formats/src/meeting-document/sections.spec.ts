import { describe, expect, it } from '@jest/globals';
import { bareItem, sampleMinutes } from './meeting-document.samples.js';
import {
  actionCells,
  attendeesHeading,
  attendeeTable,
  documentTitle,
  itemTitle,
  lineFactsOf,
  sectionsOf,
} from './sections.js';

const full = sampleMinutes().items[1]!;

describe('the parts of an item', () => {
  it('come in the order of the meeting', () => {
    const corrections = [{ label: 'Rättelse 1, sön 3 maj 2026', text: 'Jouren fortsätter ett år till.' }];
    expect(sectionsOf({ ...full, corrections }).map(({ label }) => label)).toEqual([
      'Bakgrund',
      'Förslag till beslut',
      'Anteckningar',
      'Yrkande',
      'Reservation',
      'Beslut',
      'Åtgärder',
      'Bilagor',
      'Beslutet skickas till',
      'Rättelse 1, sön 3 maj 2026',
    ]);
  });

  it('are left out where nothing was written', () => {
    const item = {
      ...bareItem('1', 'Tomt'),
      notes: ' \n',
      decisions: ['', ' '],
      records: [{ label: 'Jäv', text: '' }],
    };
    expect(sectionsOf(item)).toEqual([]);
    expect(lineFactsOf(item)).toEqual([]);
  });

  it('take decisions that were typed as a list for several decisions', () => {
    const item = { ...bareItem('1', 'Val'), decisions: ['- Ett', 'Två:\n- a\n- b', '- Tre\n- Fyra'] };
    expect(sectionsOf(item)).toEqual([
      { kind: 'list', label: 'Beslut', entries: ['Ett', 'Två:\n- a\n- b', 'Tre', 'Fyra'] },
    ]);
  });

  it('tell number, presenters, time and who is not concerned', () => {
    expect(itemTitle(full)).toBe('2 Gemensam jour för gång- och cykelvägar under vintern 2026–2027');
    expect(itemTitle(bareItem('', 'Utan nummer'))).toBe('Utan nummer');
    expect(lineFactsOf(full).map(({ label, text }) => `${label}: ${text}`)).toEqual([
      'Diarienummer: VV 2026/18',
      'Tid: 09.20–10.10',
      'Föredragande: Björn Exempel-Lundström, Siv Exempel',
      'Berör inte: Sörfors kommun',
    ]);
  });
});

describe('what both kinds of paper say', () => {
  it('names an action without a person or a day as people do', () => {
    expect(actionCells({ text: 'Ring', assignee: '', dueOn: '' })).toEqual(['Ring', 'Ej angivet', 'Ej angivet']);
  });

  it('shows only the columns of people that hold anything', () => {
    const attendees = [{ name: 'Åsa Exempel', role: '', organisation: 'Älvsele', note: ' ' }];
    expect(attendeeTable(sampleMinutes({ attendees }))).toEqual({
      headings: ['Namn', 'Organisation'],
      rows: [['Åsa Exempel', 'Älvsele']],
    });
  });

  it('calls people summoned before the meeting', () => {
    expect(attendeesHeading(sampleMinutes({ kind: 'SUMMONS' }))).toBe('Kallade');
    expect(attendeesHeading(sampleMinutes())).toBe('Deltagare');
  });

  it('puts no empty part into the title', () => {
    expect(documentTitle(sampleMinutes({ meetingTitle: '' }))).toBe(
      'Minnesanteckningar – Samverkansgruppen för vintervägar',
    );
  });
});
