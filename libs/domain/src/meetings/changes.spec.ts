import { describe, expect, it } from '@jest/globals';
import { describeChanges, type Told } from './changes.js';

const item = (itemId: string, number: string, title: string, fingerprint = 'f') => ({
  itemId,
  number,
  title,
  fingerprint,
});
const told: Told = {
  title: 'Möte',
  startsAt: new Date('2027-03-18T08:00:00Z'),
  endsAt: null,
  place: 'Umeå',
  papers: 'p',
  items: [item('a', '1', 'Öppnande'), item('b', '2', 'Budget')],
};

describe('describeChanges', () => {
  it('is silent when nothing changed', () => {
    expect(describeChanges(told, { ...told, items: [...told.items] })).toEqual([]);
  });

  it.each<[string, Partial<Told>, string]>([
    ['name', { title: 'Höstmöte' }, 'Mötet heter nu Höstmöte.'],
    [
      'time',
      { startsAt: new Date('2027-03-29T07:00:00Z') },
      'Mötet börjar 2027-03-29 kl. 09:00 i stället för 2027-03-18 kl. 09:00.',
    ],
    ['end', { endsAt: new Date('2027-03-18T10:00:00Z') }, 'Mötet slutar 2027-03-18 kl. 11:00.'],
    ['place', { place: 'Vännäs' }, 'Ny plats: Vännäs.'],
    ['no place', { place: '' }, 'Platsen är borttagen.'],
    ['papers', { papers: 'q' }, 'Mötets bilagor är ändrade.'],
    ['new item', { items: [...told.items, item('c', '3', 'Val')] }, 'Ny punkt: 3 Val.'],
    ['item gone', { items: [told.items[0]!] }, 'Punkten utgår: 2 Budget.'],
    ['item renamed', { items: [told.items[0]!, item('b', '2', 'Ekonomi')] }, 'Punkten 2 Budget heter nu 2 Ekonomi.'],
    ['text', { items: [told.items[0]!, item('b', '2', 'Budget', 'g')] }, 'Ändrat underlag: 2 Budget.'],
    ['item under another', { items: [told.items[0]!, item('b', '1.1', 'Budget')] }, 'Punkterna har en ny ordning.'],
    ['order', { items: [item('b', '1', 'Budget'), item('a', '2', 'Öppnande')] }, 'Punkterna har en ny ordning.'],
  ])('tells of %s', (_, change, sentence) => {
    expect(describeChanges(told, { ...told, ...change })).toEqual([sentence]);
  });

  it('tells of an end that was taken away', () => {
    expect(describeChanges({ ...told, endsAt: new Date('2027-03-18T10:00:00Z') }, told)).toEqual([
      'Sluttiden är borttagen.',
    ]);
  });
});
