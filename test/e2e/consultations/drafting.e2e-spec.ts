import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ADVANCE,
  CLAIM,
  COMMENT_ON,
  consultationIn,
  decides,
  eventsIn,
  FREEZE,
  joins,
  read,
  refusals,
  RELEASE,
  RESOLVE,
  REVERT,
  SAVE,
  type Seen,
  type Started,
  startConsultations,
  TEXT,
  words,
} from './operations.js';

const NOT_SEEN = { otherKansli: 'NOT_FOUND', outsider: 'NOT_FOUND', admin: 'NOT_FOUND' };
const STRANGERS = ['otherKansli', 'outsider', 'admin'] as const;

describe('drafting together', () => {
  let all: Started;
  beforeAll(async () => {
    all = await startConsultations();
  });
  afterEach(() => all.portal.setNow(undefined));
  afterAll(() => all.portal.stop());

  const sectionsOf = (seen: Seen): readonly string[] => seen['sections'].map(({ id }: any) => id);
  const save = (section: string, text: string, baseRevision = 0) => ({
    input: { section, content: words(text), baseRevision },
  });
  const later = (seconds: number) => all.portal.setNow(new Date(Date.now() + seconds * 1000).toISOString());
  const vannasHoldsThePen = { penHolder: '2460' };

  it('is for those who are signed in', async () => {
    const seen = await consultationIn(all, 'DRAFTING');
    const [id] = sectionsOf(seen);
    const nobody = all.portal.client();
    for (const [query, variables] of [
      [CLAIM, { id }],
      [RELEASE, { id }],
      [SAVE, save(id!, 'x')],
      [REVERT, { input: { section: id, baseRevision: 0 } }],
      [FREEZE, { input: { consultation: seen.id, baseVersion: 0 } }],
      [COMMENT_ON, { input: { section: id, text: 'x' } }],
      [RESOLVE, { input: { comment: id, resolved: true } }],
    ] as const) {
      expect(await nobody.refusal(query, variables)).toBe('UNAUTHENTICATED');
    }
  });

  it('lets the pen, the secretariat and the members that join write, and nobody else', async () => {
    const seen = await consultationIn(all, 'DRAFTING', vannasHoldsThePen);
    const [first, second, third] = sectionsOf(seen) as [string, string, string];
    for (const query of [CLAIM, RELEASE]) {
      expect(await refusals(all, query, { id: first }, ...STRANGERS)).toEqual(NOT_SEEN);
    }
    const refused = { vindeln: 'FORBIDDEN', finance: 'FORBIDDEN', ...NOT_SEEN };
    expect(await refusals(all, CLAIM, { id: first }, 'vindeln', 'finance', ...STRANGERS)).toEqual(refused);
    expect(await refusals(all, SAVE, save(first, 'x'), 'vindeln', 'finance', ...STRANGERS)).toEqual(refused);
    const revert = { input: { section: first, baseRevision: 0 } };
    expect(await refusals(all, REVERT, revert, 'vindeln', 'finance', ...STRANGERS)).toEqual(refused);

    const { section } = (await all.vannas.data(SAVE, save(first, 'Från pennan.'))).saveResponseSection;
    expect(section).toMatchObject({
      revision: 1,
      content: words('Från pennan.'),
      savedByName: 'Vera Exempel',
      claim: { name: 'Vera Exempel', mine: true },
    });
    expect((await eventsIn(all.admin))[0]).toMatchObject({ kind: 'consultations.section-saved', subjectId: seen.id });
    await all.umea.data(SAVE, save(second, 'Från den som ansluter sig.'));
    await all.kansli.data(SAVE, save(third, 'Från kansliet.'));
    await joins(all.vindeln, seen.id, '2404', 'JOINT_AND_OWN');
    await all.umea.data(RELEASE, { id: second });
    await all.vindeln.data(SAVE, save(second, 'Från den sista.', 1));
    expect((await read(all.finance, seen.id))['viewerMay']).toEqual({ keep: false, holdPen: false, write: false, comment: false }); // prettier-ignore
    expect((await read(all.vindeln, seen.id))['viewerMay']).toEqual({ keep: false, holdPen: false, write: true, comment: true }); // prettier-ignore
  });

  it('leaves the text to the pen when it is no longer drafted together, and to nobody once it is over', async () => {
    const seen = await consultationIn(all, 'FINAL_DRAFT', vannasHoldsThePen);
    const [first] = sectionsOf(seen) as [string];
    expect(await all.umea.refusal(CLAIM, { id: first })).toBe('FORBIDDEN');
    expect(await all.vannas.refusal(CLAIM, { id: first })).toBe('none');
    await all.kansli.data(ADVANCE, { input: { consultation: seen.id, to: 'CANCELLED' } });
    expect(await all.vannas.refusal(SAVE, save(first, 'x', 1))).toBe('ILLEGAL_TRANSITION');
    expect(await all.vannas.refusal(RELEASE, { id: first })).toBe('none');
    const early = await consultationIn(all, 'JOINT');
    expect(await all.kansli.refusal(CLAIM, { id: sectionsOf(early)[0] })).toBe('ILLEGAL_TRANSITION');
  });

  it('gives a section to one of two at the same time, and to the next when it is free', async () => {
    const seen = await consultationIn(all, 'DRAFTING', vannasHoldsThePen);
    const [first] = sectionsOf(seen) as [string];
    const both = await Promise.all([all.vannas.send(CLAIM, { id: first }), all.umea.send(CLAIM, { id: first })]);
    const refused = both.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions));
    expect(refused).toEqual([expect.objectContaining({ code: 'CONFLICT' })]);
    const vannasWon = both[0].errors === undefined;
    const [writer, other] = vannasWon ? [all.vannas, all.umea] : [all.umea, all.vannas];
    expect(refused[0]!['claimedByName']).toBe(vannasWon ? 'Vera Exempel' : 'Ulla Exempel');
    expect(await other.refusal(SAVE, save(first, 'Får inte.'))).toBe('CONFLICT');
    // Another's claim is not released.
    await other.data(RELEASE, { id: first });
    expect(await other.refusal(CLAIM, { id: first })).toBe('CONFLICT');
    await writer.data(RELEASE, { id: first });
    expect((await read(other, seen.id))['sections'][0].claim).toBeNull();
    expect(await other.refusal(CLAIM, { id: first })).toBe('none');
    expect((await eventsIn(all.admin)).slice(0, 3).map(({ kind }) => kind)).toEqual([
      'consultations.section-claimed',
      'consultations.section-released',
      'consultations.section-claimed',
    ]);
  });

  it('lets a claim lapse after two minutes without a sign', async () => {
    const seen = await consultationIn(all, 'DRAFTING', vannasHoldsThePen);
    const [first] = sectionsOf(seen) as [string];
    await all.vannas.data(CLAIM, { id: first });
    later(100);
    expect(await all.umea.refusal(CLAIM, { id: first })).toBe('CONFLICT');
    await all.vannas.data(CLAIM, { id: first });
    later(200);
    expect(await all.umea.refusal(CLAIM, { id: first })).toBe('CONFLICT');
    later(225);
    expect(await all.umea.refusal(CLAIM, { id: first })).toBe('none');
  });

  it('keeps what is in store when two save on the same revision', async () => {
    const seen = await consultationIn(all, 'DRAFTING');
    const [first] = sectionsOf(seen) as [string];
    // Two windows of one person: the claim is theirs in both.
    const both = await Promise.all([
      all.kansli.send(SAVE, save(first, 'Fönster ett.')),
      all.kansli.send(SAVE, save(first, 'Fönster två.')),
    ]);
    const [told] = both.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions));
    expect(told).toMatchObject({ code: 'CONFLICT', revision: 1, changedByName: 'Kajsa Exempel' });
    const stored = (await read(all.kansli, seen.id))['sections'][0];
    expect(stored.content).toEqual(words(both[0].errors ? 'Fönster två.' : 'Fönster ett.'));
    // The same again changes nothing, and is no fault.
    const again = { input: { section: first, content: stored.content, baseRevision: 1 } };
    expect((await all.kansli.data(SAVE, again)).saveResponseSection.section.revision).toBe(1);
  });

  it('saves members’ sections side by side', async () => {
    const seen = await consultationIn(all, 'DRAFTING', vannasHoldsThePen);
    const [first, second, third] = sectionsOf(seen) as [string, string, string];
    const each = await Promise.all([
      all.vannas.refusal(SAVE, save(first, 'Ett.')),
      all.umea.refusal(SAVE, save(second, 'Två.')),
      all.kansli.refusal(SAVE, save(third, 'Tre.')),
    ]);
    expect(each).toEqual(['none', 'none', 'none']);
  });

  it('takes no form but its own', async () => {
    const seen = await consultationIn(all, 'DRAFTING');
    const [section] = sectionsOf(seen);
    const bad = (content: unknown) => all.kansli.refusal(SAVE, { input: { section, content, baseRevision: 0 } });
    expect(await bad({ type: 'doc', content: [{ type: 'image', attrs: { src: 'x' } }] })).toBe('BAD_USER_INPUT');
    expect(await bad('text')).toBe('BAD_USER_INPUT');
    expect(await bad(words(`a${'\u0000'}b`))).toBe('BAD_USER_INPUT');
    expect(await bad(words('a\uffff'))).toBe('BAD_USER_INPUT');
    expect(await bad(words('x'.repeat(100_001)))).toBe('BAD_USER_INPUT');
  });

  it('is never longer in all than one version can be', async () => {
    const seen = await consultationIn(all, 'DRAFTING', { questions: ['Ett?', 'Två?', 'Tre?', 'Fyra?', 'Fem?'] });
    const sections = sectionsOf(seen);
    for (const section of sections.slice(0, 5)) await all.kansli.data(SAVE, save(section, 'å'.repeat(100_000)));
    expect(await all.kansli.refusal(SAVE, save(sections[5]!, 'å'))).toBe('BAD_USER_INPUT');
    await all.kansli.data(FREEZE, { input: { consultation: seen.id, baseVersion: 0 } });
    expect(await all.kansli.refusal(SAVE, save(sections[0]!, 'å'.repeat(99_999), 1))).toBe('none');
    expect(await all.kansli.refusal(SAVE, save(sections[5]!, 'å'))).toBe('none');
  });

  it('takes no cursor but its own', async () => {
    const { id } = await consultationIn(all, 'DECIDING');
    const versions = `query ($id: ID!, $after: String) { consultation(id: $id) { responseVersions(after: $after) { nodes { version } } } }`;
    for (const place of [['x'], [''], [null], [1.5]]) {
      const after = Buffer.from(JSON.stringify(place)).toString('base64url');
      expect([place, await all.kansli.refusal(versions, { id, after })]).toEqual([place, 'BAD_USER_INPUT']);
    }
  });

  it('is not frozen with signs that the paper cannot show', async () => {
    const seen = await consultationIn(all, 'DRAFTING');
    const [, second] = sectionsOf(seen) as [string, string];
    await all.kansli.data(SAVE, save(second, 'Bra 👍\tigen, ǩiõll.'));
    const freeze = { input: { consultation: seen.id, baseVersion: 0 } };
    const { errors } = await all.kansli.send(FREEZE, freeze);
    expect(errors).toMatchObject([
      { message: expect.stringMatching(/”Fråga 1” har tecken .*: 👍 /), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    await all.kansli.data(SAVE, save(second, 'Bra\tigen, ǩiõll.', 1));
    expect(await all.kansli.refusal(FREEZE, freeze)).toBe('none');
  });

  it('is frozen by who holds the pen, once, and not again without a change', async () => {
    const seen = await consultationIn(all, 'DRAFTING', vannasHoldsThePen);
    const [first] = sectionsOf(seen) as [string];
    await all.vannas.data(SAVE, save(first, 'Att besluta om.'));
    const freeze = { input: { consultation: seen.id, baseVersion: 0 } };
    expect(await refusals(all, FREEZE, freeze, 'umea', 'finance', ...STRANGERS)).toEqual({
      umea: 'FORBIDDEN',
      finance: 'FORBIDDEN',
      ...NOT_SEEN,
    });
    const both = await Promise.all([all.vannas.refusal(FREEZE, freeze), all.kansli.refusal(FREEZE, freeze)]);
    expect(both.sort()).toEqual(['CONFLICT', 'none']);
    expect((await eventsIn(all.admin))[0]).toMatchObject({ kind: 'consultations.version', subjectId: seen.id });
    expect(await all.vannas.refusal(FREEZE, { input: { consultation: seen.id, baseVersion: 1 } })).toBe('BAD_USER_INPUT'); // prettier-ignore
  });

  it('loses nothing that a member has typed when the pen writes the whole text anew', async () => {
    const seen = await consultationIn(all, 'DRAFTING');
    const [, second] = sectionsOf(seen) as [string, string];
    await all.vannas.data(SAVE, save(second, 'Medlemmens ord.'));
    const whole = (text: string, baseVersion: number) => ({ input: { consultation: seen.id, text, baseVersion } });
    const told = async (variables: object) => {
      const { errors = [] } = await all.kansli.send(TEXT, variables as Record<string, unknown>);
      return errors.map(({ message, extensions }: any) => [extensions.code, extensions.claimedByName, message]);
    };
    expect(await told(whole('Pennans text.', 0))).toEqual([
      ['CONFLICT', 'Vera Exempel', expect.stringContaining('skriver i avsnittet ”Fråga 1” just nu')],
    ]);
    await all.vannas.data(RELEASE, { id: second });
    expect(await told(whole('Pennans text.', 0))).toEqual([
      ['CONFLICT', undefined, expect.stringContaining('”Fråga 1” har en text som inte är fryst')],
    ]);
    expect((await read(all.kansli, seen.id))['sections'][1].content).toEqual(words('Medlemmens ord.'));

    await all.kansli.data(FREEZE, { input: { consultation: seen.id, baseVersion: 0 } });
    await all.kansli.data(TEXT, whole('Pennans text.', 1));
    await all.vannas.data(SAVE, save(second, 'Nya ord.', 2));
    await all.vannas.data(RELEASE, { id: second });
    expect(await told(whole('Pennans andra text.', 2))).toEqual([
      ['CONFLICT', undefined, expect.stringContaining('”Fråga 1” har ändrats efter version 2')],
    ]);
    await all.vannas.data(REVERT, { input: { section: second, baseRevision: 3 } });
    expect(await told(whole('Pennans text.', 2))).toEqual([
      ['BAD_USER_INPUT', undefined, 'Texten är densamma som i version 2.'],
    ]);
    expect(await read(all.kansli, seen.id)).toMatchObject({ responseVersion: 2 });
  });

  it('opens decisions when it is frozen anew, but for a change of wording where they allow it', async () => {
    const seen = await consultationIn(all, 'READY', vannasHoldsThePen);
    const [first] = sectionsOf(seen) as [string];
    await decides(all.kansli, seen.id, '2460', 1, { allowsEditorial: true });
    await decides(all.kansli, seen.id, '2480', 1, { allowsEditorial: true });
    await all.vannas.data(SAVE, save(first, 'Ja!', 1));
    expect(await read(all.kansli, seen.id)).toMatchObject({ state: 'READY', blockers: [{ code: 'TEXT_NOT_FROZEN' }] });
    expect(await all.kansli.refusal(ADVANCE, { input: { consultation: seen.id, to: 'SENT' } })).toBe('CONSULTATION_BLOCKED'); // prettier-ignore
    await all.vannas.data(FREEZE, { input: { consultation: seen.id, baseVersion: 1, editorial: true } });
    expect(await read(all.kansli, seen.id)).toMatchObject({ state: 'READY', blockers: [] });
    await all.vannas.data(SAVE, save(first, 'Nej.', 2));
    await all.vannas.data(FREEZE, { input: { consultation: seen.id, baseVersion: 2 } });
    const after = await read(all.kansli, seen.id);
    expect(after['state']).toBe('DECIDING');
    expect(after['blockers'].map(({ organisation }: any) => organisation.code).sort()).toEqual(['2460', '2480']);

    const versions = `query ($id: ID!) { consultation(id: $id) {
      responseVersions(first: 2) { totalCount nodes { version editorial frozenByName } }
      frozenVersion(version: 2) { sections { heading content } } none: frozenVersion(version: 9) { version } } }`;
    const { consultation } = await all.finance.data(versions, { id: seen.id });
    expect(consultation.responseVersions).toEqual({
      totalCount: 3,
      nodes: [
        { version: 3, editorial: false, frozenByName: 'Vera Exempel' },
        { version: 2, editorial: true, frozenByName: 'Vera Exempel' },
      ],
    });
    expect(consultation.frozenVersion.sections[0].content).toEqual(words('Ja!'));
    expect(consultation.none).toBeNull();
  });

  it('goes back to what was frozen', async () => {
    const seen = await consultationIn(all, 'DECIDING');
    const [first] = sectionsOf(seen) as [string];
    await all.kansli.data(SAVE, save(first, 'Ångras.', 1));
    expect((await read(all.kansli, seen.id))['blockers'].map(({ code }: any) => code)).toContain('TEXT_NOT_FROZEN');
    expect(await all.kansli.refusal(REVERT, { input: { section: first, baseRevision: 1 } })).toBe('CONFLICT');
    const { section } = (await all.kansli.data(REVERT, { input: { section: first, baseRevision: 2 } })).revertResponseSection; // prettier-ignore
    expect(section).toMatchObject({ content: words('Ja.'), revision: 3, claim: null });
    expect((await read(all.kansli, seen.id))['blockers'].map(({ code }: any) => code)).not.toContain('TEXT_NOT_FROZEN');
    const fresh = await consultationIn(all, 'DRAFTING');
    const nothing = { input: { section: sectionsOf(fresh)[0], baseRevision: 0 } };
    expect(await all.kansli.refusal(REVERT, nothing)).toBe('BAD_USER_INPUT');
  });

  it('is commented on by members, and the pen deals with it', async () => {
    const seen = await consultationIn(all, 'COMMENTING', vannasHoldsThePen);
    const [first] = sectionsOf(seen) as [string];
    const said = { input: { section: first, text: ' Kortare! ', quote: 'Från\n pennan', position: 3 } };
    expect(await refusals(all, COMMENT_ON, said, 'finance', ...STRANGERS)).toEqual({
      finance: 'FORBIDDEN',
      ...NOT_SEEN,
    });
    expect(await all.umea.refusal(COMMENT_ON, { input: { ...said.input, organisation: '2404' } })).toBe('FORBIDDEN');
    expect(await all.umea.refusal(COMMENT_ON, { input: { ...said.input, text: ' ' } })).toBe('BAD_USER_INPUT');
    for (const quote of ['a\u0000b', '\u001b[1m', 'a\u202eb', 'a\uffff']) {
      expect(await all.umea.refusal(COMMENT_ON, { input: { ...said.input, quote } })).toBe('BAD_USER_INPUT');
    }
    // Also one that doesn't join.
    const { comment } = (await all.vindeln.data(COMMENT_ON, said)).addResponseComment;
    expect(comment).toMatchObject({
      text: 'Kortare!',
      quote: 'Från pennan',
      position: 3,
      authorName: 'Vide Exempel',
      organisation: { code: '2404' },
      resolvedAt: null,
      answers: [],
    });
    expect((await eventsIn(all.admin))[0]).toMatchObject({ kind: 'consultations.comment-added', subjectId: seen.id });
    const reply = { input: { section: first, text: 'Det ordnar vi.', replyTo: comment.id } };
    expect((await all.kansli.data(COMMENT_ON, reply)).addResponseComment.comment).toMatchObject({
      id: comment.id,
      answers: [{ text: 'Det ordnar vi.', authorName: 'Kajsa Exempel', organisation: null }],
    });
    const elsewhere = { input: { section: sectionsOf(seen)[1], text: 'Fel.', replyTo: comment.id } };
    expect(await all.kansli.refusal(COMMENT_ON, elsewhere)).toBe('BAD_USER_INPUT');

    const resolve = { input: { comment: comment.id, resolved: true } };
    expect(await refusals(all, RESOLVE, resolve, 'umea', 'vindeln', 'finance', ...STRANGERS)).toEqual({
      umea: 'FORBIDDEN',
      vindeln: 'FORBIDDEN',
      finance: 'FORBIDDEN',
      ...NOT_SEEN,
    });
    const both = await Promise.all([all.vannas.refusal(RESOLVE, resolve), all.kansli.refusal(RESOLVE, resolve)]);
    expect(both).toEqual(['none', 'none']);
    expect((await read(all.finance, seen.id))['comments']).toMatchObject({
      totalCount: 1,
      nodes: [{ resolvedByName: expect.stringContaining('Exempel') }],
    });
    const resolved = (await eventsIn(all.admin)).filter(({ kind }) => kind === 'consultations.comment-resolved');
    expect(resolved).toHaveLength(1);
    const open = { input: { comment: comment.id, resolved: false } };
    expect((await all.vannas.data(RESOLVE, open)).resolveResponseComment.comment.resolvedAt).toBeNull();
    await all.kansli.data(ADVANCE, { input: { consultation: seen.id, to: 'CANCELLED' } });
    expect(await all.vindeln.refusal(COMMENT_ON, said)).toBe('ILLEGAL_TRANSITION');
    expect(await all.vannas.refusal(RESOLVE, resolve)).toBe('ILLEGAL_TRANSITION');
  });
});
