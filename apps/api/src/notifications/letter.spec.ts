import { describe, expect, it } from '@jest/globals';
import { type Letter, letterHtml, letterText } from './letter.js';

const letter: Letter = {
  kind: 'SUMMONS',
  title: 'Höstmöte',
  bodyName: 'Provgruppen',
  when: 'torsdag 3 december 2026 kl. 09.00–11.30',
  place: 'Rum Björken',
  sender: 'Siv Exempel',
  message: 'Fika finns.\nTag med <kalender>.',
  changes: [],
  items: [
    { number: '1', title: 'Öppnande' },
    { number: '2', title: 'Budget & "ram"' },
  ],
  link: 'https://portal.example/moten/m-1?a=1&b=2',
  minutes: 'Minnesanteckningar',
  paper: 'ATTACHED',
};
const ada = { name: 'Ada Exempel', optional: false };

describe('letterText', () => {
  it('says who, when, where, what, and where to read more', () => {
    expect(letterText(letter, ada)).toBe(
      [
        'Hej Ada Exempel!',
        'Här kommer kallelsen till Höstmöte i Provgruppen.',
        'När: torsdag 3 december 2026 kl. 09.00–11.30\nVar: Rum Björken\nSammankallande: Siv Exempel, Provgruppen',
        'Fika finns.\nTag med <kalender>.',
        'Dagordning\n- 1 Öppnande\n- 2 Budget & "ram"',
        'Dagordning och bilagor finns som bifogad PDF.',
        'Mötet i Samverkansportalen:\nhttps://portal.example/moten/m-1?a=1&b=2',
        'Mejlet kommer från Samverkansportalen. Svara på det så når du Siv Exempel.\n',
      ].join('\n\n'),
    );
  });

  it('leaves out what is not known', () => {
    const bare = letterText({ ...letter, place: '', message: '', items: [], paper: 'NONE' }, ada);
    expect(bare).not.toMatch(/Var:|Dagordning|bifog|\n\n\n/);
  });

  it('tells substitutes that they need not come, but only of a meeting that is to be', () => {
    const substitute = { ...ada, optional: true };
    for (const kind of ['SUMMONS', 'CHANGE'] as const) {
      expect(letterText({ ...letter, kind }, substitute)).toContain('bara komma om du kallas in');
      expect(letterText({ ...letter, kind }, ada)).not.toContain('kallas in');
    }
    for (const kind of ['CANCELLATION', 'MINUTES'] as const) {
      expect(letterText({ ...letter, kind }, substitute)).not.toContain('kallas in');
    }
  });

  it.each([
    ['CHANGE', 'Kallelsen till Höstmöte i Provgruppen har ändrats.'],
    ['CANCELLATION', 'Mötet är inställt: Höstmöte i Provgruppen.'],
    ['MINUTES', 'Här kommer minnesanteckningar från Höstmöte i Provgruppen.'],
  ] as const)('%s opens with %s', (kind, opening) => {
    expect(letterText({ ...letter, kind }, ada)).toContain(opening);
  });

  it('lists what changed, and says where papers are that are too large', () => {
    const text = letterText({ ...letter, kind: 'CHANGE', changes: ['Ny plats: Rum Granen.'], paper: 'TOO_LARGE' }, ada);
    expect(text).toContain('Det här har ändrats\n- Ny plats: Rum Granen.');
    expect(text).toContain('Dagordning och bilagor ryms inte i ett mejl, men finns i portalen.');
  });
});

describe('letterHtml', () => {
  it('shows every sign as it was written, and runs none of it', () => {
    const html = letterHtml({ ...letter, title: '<script>alert(1)</script>', message: `'"&` }, { ...ada, name: '<b>' });
    expect(html).not.toMatch(/<script|<b>/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('<p>&#39;&quot;&amp;</p>');
    expect(html).toContain('href="https://portal.example/moten/m-1?a=1&amp;b=2"');
    expect(html).toContain('<li>2 Budget &amp; &quot;ram&quot;</li>');
  });

  it('keeps the lines of the message', () => {
    expect(letterHtml(letter, ada)).toContain('<p>Fika finns.<br>Tag med &lt;kalender&gt;.</p>');
  });
});
