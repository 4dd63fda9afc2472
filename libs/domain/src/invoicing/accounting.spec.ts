import { expect, it } from '@jest/globals';
import { checkAccounting, type AccountingDraft } from './accounting.js';
import { describeInvoicingError } from './errors.js';
import { errorOf, valueOf } from './spec-cases.js';

const DRAFT: AccountingDraft = {
  series: ' SAM ',
  counterparties: [{ kind: 'MUNICIPALITY', receivable: ' 1510 ' }, { kind: 'COMPANY', receivable: '1511', counterparty: '86' }], // prettier-ignore
  counterpartyDimension: 21,
  incomeAccount: '3610',
  internalAccount: '7611',
  componentAccounts: [{ component: 'Drift', account: '3611' }],
  vatAccounts: [{ percent: '25', account: '2610' }],
  dimensions: [{ number: 20, name: 'Verksamhet' }, { number: 21, name: 'Motpart' }], // prettier-ignore
  objects: [{ dimension: 1, code: ' 1150 ' }, { dimension: 20, code: '830' }], // prettier-ignore
};

it('takes the settings of a host, also none at all', () => {
  expect(valueOf(checkAccounting(DRAFT, 'accounting'))).toEqual({
    ...DRAFT,
    series: 'SAM',
    counterparties: [{ kind: 'MUNICIPALITY', receivable: '1510' }, { kind: 'COMPANY', receivable: '1511', counterparty: '86' }], // prettier-ignore
    vatAccounts: [{ percent: 25_000_000n, account: '2610' }],
    objects: [{ dimension: 1, code: '1150' }, { dimension: 20, code: '830' }], // prettier-ignore
  });
  const none = { counterparties: [], componentAccounts: [], vatAccounts: [], dimensions: [], objects: [] };
  expect(valueOf(checkAccounting(none, 'accounting'))).toEqual({ series: '', ...none });
});

const [municipality] = DRAFT.counterparties;

it.each<[Partial<AccountingDraft>, string, string]>([
  [{ series: 'a\u0001' }, 'series', 'Serien'],
  [{ series: 'A\tB' }, 'series', 'Serien'],
  [{ series: 'A\\' }, 'series', 'Serien'],
  [{ dimensions: [{ number: 20, name: 'Motpart 🙂' }] }, 'dimensions[0].name', 'bokföringsfilen'],
  [{ objects: [{ dimension: 1, code: '11–50' }] }, 'objects[0].code', 'bokföringsfilen'],
  [{ counterparties: [municipality!, municipality!] }, 'counterparties[1].kind', 'två gånger'],
  [{ counterparties: [{ kind: 'REGION', receivable: '15x' }] }, 'counterparties[0].receivable', '1–10 siffror'],
  [{ counterparties: [{ ...municipality!, counterparty: ' ' }] }, 'counterparties[0].counterparty', 'Motparten'],
  [{ incomeAccount: '' }, 'incomeAccount', '1–10 siffror'],
  [{ internalAccount: 'x' }, 'internalAccount', '1–10 siffror'],
  [{ componentAccounts: [{ component: 'Drift', account: '-1' }] }, 'componentAccounts[0].account', '1–10 siffror'],
  [{ vatAccounts: [{ percent: '0', account: '2610' }] }, 'vatAccounts[0].percent', 'momssatsen i procent'],
  [{ vatAccounts: [{ percent: '25', account: '2610' }, { percent: '25.0', account: '2' }] }, 'vatAccounts[1].percent', 'två gånger'], // prettier-ignore
  [{ dimensions: [{ number: 6, name: 'Projekt' }] }, 'dimensions[0].number', 'nummer 20–999'],
  [{ dimensions: [{ number: 20, name: '' }] }, 'dimensions[0].name', 'Namnet'],
  [{ counterpartyDimension: 22 }, 'counterpartyDimension', 'en av de egna'],
  [{ objects: [{ dimension: 21, code: '82' }] }, 'objects[0].dimension', 'av sig själv'],
  [{ objects: [{ dimension: 30, code: '1' }] }, 'objects[0].dimension', 'en av de egna'],
  [{ objects: [{ dimension: 1, code: '1' }, { dimension: 1, code: '2' }] }, 'objects[1].dimension', 'två gånger'], // prettier-ignore
  [{ objects: [{ dimension: 1, code: ' ' }] }, 'objects[0].code', 'Koden'],
])('refuses %j at %s', (more, field, words) => {
  const error = errorOf(checkAccounting({ ...DRAFT, ...more }, 'accounting'));
  expect(error).toMatchObject({ code: 'BAD_USER_INPUT', field: `accounting.${field}` });
  expect(describeInvoicingError(error)).toContain(words);
});
