import { describe, expect, it } from '@jest/globals';
import { MICRO } from '@domain/shared/decimal.js';
import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenPeppolRules, schemaFaults, SCHEMA_CHECK, UBL_SCHEMAS } from '../../../../test/support/peppol-rules.js';
import {
  exemptLine,
  outsideLine,
  pricedLine,
  sampleCreditNote,
  sampleInvoice,
  sampleLine,
} from '../invoice-document/invoice-document.samples.js';
import type { InvoiceDocument, InvoiceDocumentLine } from '../invoice-document/index.js';
import { writePeppol } from './write-peppol.js';

const long = 'Överenskommelsen om gemensam larmcentral och beredskap i inlandet, '.repeat(30).trim();

const documents = {
  'taxed at 25 %': sampleInvoice(),
  'taxed at 6, 12 and 25 %': sampleInvoice({
    lines: [6n, 12n, 25n].map((percent) => sampleLine({ vatPercent: percent * MICRO, amount: 333_33n + percent })),
  }),
  exempt: sampleInvoice({ lines: [exemptLine(), exemptLine({ amount: 17n })] }),
  'outside the scope of VAT': sampleInvoice({ lines: [outsideLine(), outsideLine({ amount: 99n })] }),
  'taxed and exempt': sampleInvoice({ lines: [sampleLine(), exemptLine(), pricedLine] }),
  'with a reduction': sampleInvoice({ lines: [sampleLine(), sampleLine({ amount: -1_234_17n })] }),
  'with reductions only': sampleInvoice({ lines: [sampleLine({ amount: -5_17n })] }),
  'with a line of nothing': sampleInvoice({ lines: [sampleLine({ amount: 0n })] }),
  'with a price that gives another amount': sampleInvoice({
    lines: [{ ...pricedLine, price: { ...pricedLine.price!, unitPrice: 42_240_000n } }],
  }),
  'with a negative price': sampleInvoice({
    lines: [
      sampleLine(),
      { ...pricedLine, price: { ...pricedLine.price!, unitPrice: -42_250_000n }, amount: -131_904_50n },
    ],
  }),
  'rounded up to kronor': sampleInvoice({ lines: [sampleLine({ amount: 100_59n })] }, { wholeKronor: true }),
  'rounded down to kronor': sampleInvoice({ lines: [sampleLine({ amount: 100_20n })] }, { wholeKronor: true }),
  'with long names': sampleInvoice({
    lines: [sampleLine({ description: long, explanation: long })],
    note: long,
    paymentTerms: long,
    seller: { ...sampleInvoice().seller, name: long, addressLines: [long, long, long, long] },
  }),
  'with signs that XML knows': sampleInvoice({
    lines: [
      sampleLine({ description: '<b>"A & B"</b> ]]> &amp; \u0007\u{1f600}', explanation: "O'Exempel\n& <söner>" }),
    ],
    note: '"&<>\'\u0000\u000b\ufffe\r\nnästa rad',
    buyerReference: 'A&B <1>',
    buyer: { ...sampleInvoice().buyer, name: 'Sörfors "Vatten & Avlopp" <AB>' },
  }),
  'with hardly anything': sampleInvoice({
    buyerReference: '',
    orderReference: 'Order 17',
    accountingCost: '',
    paymentTerms: '',
    note: '',
    payment: { giro: 'PLUSGIRO', account: '41053', reference: '1230' },
    seller: { ...sampleInvoice().seller, addressLines: [], vatNumber: '', approvedForFTax: false },
    lines: [outsideLine()],
  }),
  'credit of a part': sampleCreditNote(),
  'credit of a whole': sampleCreditNote({ lines: [sampleLine(), pricedLine, exemptLine()] }),
  'credit outside the scope of VAT': sampleCreditNote({ lines: [outsideLine({ amount: 1n })] }),
};

const cases = Object.entries(documents);
const element = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)<`, 'g'))].map(([, text]) => text);

/** An invoice that does not say why it bears no VAT. */
function withoutReason(line: InvoiceDocumentLine): InvoiceDocument {
  const invoice = sampleInvoice({ lines: [line] });
  return { ...invoice, vat: invoice.vat.map((summary) => ({ ...summary, reason: ' ' })) };
}

describe('writePeppol', () => {
  it.each(cases)('keeps the rules: %s', (_name, document) => {
    expect(brokenPeppolRules(writePeppol(document))).toEqual([]);
  });

  (SCHEMA_CHECK.possible ? it : it.skip).each(cases)(
    `follows the schema: %s${SCHEMA_CHECK.hint}`,
    (_name, document) => {
      expect(schemaFaults(writePeppol(document))).toBe('');
    },
  );

  it('writes quantity and price where they give the amount, otherwise one whole', () => {
    const priced = writePeppol(documents['taxed at 25 %']);
    expect(element(priced, 'cbc:InvoicedQuantity')).toEqual(['1', '3122']);
    expect(element(priced, 'cbc:PriceAmount')).toEqual(['123456.78', '42.25']);
    const other = writePeppol(documents['with a price that gives another amount']);
    expect(element(other, 'cbc:InvoicedQuantity')).toEqual(['1']);
    expect(element(other, 'cbc:PriceAmount')).toEqual(['131904.50']);
  });

  it('reduces by a negative quantity', () => {
    for (const name of ['with a reduction', 'with a negative price'] as const) {
      const xml = writePeppol(documents[name]);
      expect(element(xml, 'cbc:InvoicedQuantity')[1]).toMatch(/^-/);
      expect(element(xml, 'cbc:PriceAmount')[1]).not.toMatch(/^-/);
    }
  });

  it('bears no VAT number and no percent outside the scope of VAT', () => {
    const xml = writePeppol(documents['outside the scope of VAT']);
    expect(xml).not.toContain('SE2120002');
    expect(element(xml, 'cbc:Percent')).toEqual([]);
    expect(element(xml, 'cbc:TaxExemptionReason')).toEqual(['Utanför skattens område']);
    expect(element(writePeppol(documents['taxed and exempt']), 'cbc:TaxExemptionReason')).toEqual([
      'Undantag för utbildning',
    ]);
  });

  it('refers to what is credited, in positive amounts and with a day', () => {
    const xml = writePeppol(documents['credit of a part']);
    expect(element(xml, 'cbc:CreditNoteTypeCode')).toEqual(['381']);
    expect(element(xml, 'cbc:ID')).toEqual(expect.arrayContaining(['2499-2026-0007', '2499-2026-0019']));
    expect(element(xml, 'cbc:PayableAmount')).toEqual(['39651.58']);
    expect(xml).toContain('Regleras senast 2026-05-01.');
    expect(xml).not.toContain('SE:BANKGIRO');
  });

  it('says rounding, payment and references', () => {
    const xml = writePeppol(documents['rounded up to kronor']);
    expect(element(xml, 'cbc:PayableRoundingAmount')).toEqual(['0.26']);
    expect(element(writePeppol(documents['rounded down to kronor']), 'cbc:PayableRoundingAmount')).toEqual(['-0.25']);
    expect(element(xml, 'cbc:PaymentID')).toEqual(['2499202600070']);
    expect(element(xml, 'cbc:BuyerReference')).toEqual(['ZZ4410']);
    expect(element(xml, 'cbc:AccountingCost')).toEqual(['1150-P2499']);
    expect(element(writePeppol(documents['with hardly anything']), 'cbc:Note')).toEqual([]);
  });

  it.each([
    ['PEPPOL-EN16931-R003', sampleInvoice({ buyerReference: ' ' })],
    ['BR-16', sampleInvoice({ lines: [] })],
    ['BR-O-11', sampleInvoice({ lines: [sampleLine(), outsideLine()] })],
    ['BR-E-10', withoutReason(exemptLine())],
    ['BR-O-10', withoutReason(outsideLine())],
  ])('refuses what would break %s', (rule, document) => {
    expect(() => writePeppol(document)).toThrow(new RangeError(`The invoice breaks ${rule}.`));
  });

  it('keeps the rules whatever the amounts, texts and prices', () => {
    const line = fc.record({
      amount: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
      percent: fc.constantFrom(6n, 12n, 25n),
      text: fc.string({ unit: 'binary', minLength: 1 }).map((text) => `Post ${text}`),
      quantity: fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }),
      unitPrice: fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
    });
    const invoices = fc.record({ lines: fc.array(line, { minLength: 1, maxLength: 6 }), wholeKronor: fc.boolean() });
    fc.assert(
      fc.property(invoices, ({ lines, wholeKronor }) => {
        const written = lines.map(({ amount, percent, text, quantity, unitPrice }) =>
          sampleLine({
            amount,
            description: text,
            vatPercent: percent * MICRO,
            price: { quantity, unit: 'st', unitPrice },
          }),
        );
        expect(brokenPeppolRules(writePeppol(sampleInvoice({ lines: written }, { wholeKronor })))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the rules notice one changed value', () => {
  it.each([
    [
      'PEPPOL-EN16931-R002',
      'with hardly anything',
      '<cbc:DocumentCurrencyCode>',
      '<cbc:Note>a</cbc:Note><cbc:Note>b</cbc:Note>$&',
    ],
    ['PEPPOL-EN16931-R004', 'exempt', 'billing:3.0<', 'billing:3.1<'],
    ['PEPPOL-EN16931-R007', 'exempt', 'billing:01:1.0', 'billing:02:1.0'],
    ['PEPPOL-EN16931-R008', 'exempt', '>ZZ4410<', '> <'],
    ['PEPPOL-EN16931-R010', 'exempt', '>7300009000012<', '><'],
    ['PEPPOL-EN16931-R020', 'exempt', /(<cbc:EndpointID schemeID="0007">)\d+/, '$1'],
    ['PEPPOL-COMMON-R040', 'exempt', '7300009000012', '7300009000013'],
    ['BR-04', 'credit of a part', '>381<', '>380<'],
    ['BR-55', 'credit of a part', '<cbc:ID>2499-2026-0007</cbc:ID>', ''],
    ['BR-CO-25', 'credit of a part', /<cac:PaymentTerms>[^]*<\/cac:PaymentTerms>/, ''],
    ['BR-CO-17', 'taxed at 25 %', /(<cbc:TaxAmount currencyID="SEK">)63840\.32/g, '$163840.33'],
    ['BR-CO-18', 'taxed at 25 %', '<cbc:Percent>25<', '<cbc:Percent>12<'],
    ['BR-E-10', 'exempt', /<cbc:TaxExemptionReason>.*<\/cbc:TaxExemptionReason>/, ''],
    [
      'BR-O-05',
      'outside the scope of VAT',
      /(ClassifiedTaxCategory>\s*<cbc:ID>O<\/cbc:ID>)/,
      '$1<cbc:Percent>0</cbc:Percent>',
    ],
    ['SE-R-001', 'exempt', 'SE212000285801', 'SE2120002858'],
    ['SE-R-004', 'exempt', />2120002858</g, '>212000285<'],
    ['SE-R-005', 'exempt', 'Godkänd för F-skatt', 'F-skattsedel finns'],
    ['SE-R-006', 'taxed at 25 %', /<cbc:Percent>25</g, '<cbc:Percent>24<'],
    ['SE-R-009', 'exempt', '54029681', '540296810'],
    ['SE-R-010', 'with hardly anything', '>41053<', '>410531234<'],
    ['SE-R-011', 'exempt', '>30<', '>1<'],
  ] as const)('%s', (rule, name, from, to) => {
    const xml = writePeppol(documents[name]);
    const changed = xml.replace(from, to);
    expect(changed).not.toBe(xml);
    expect(brokenPeppolRules(changed)).toContain(rule);
  });
});

const samples = join(UBL_SCHEMAS, '../samples');
const hint = existsSync(samples) ? '' : ' — SKIPPED: THE SAMPLES ARE NOT BESIDE THE REPOSITORY';

/** What is wrong with each document by somebody else's hand. */
const SAMPLES: readonly (readonly [string, readonly string[]])[] = [
  ['01-ok-S-invoice.xml', []],
  ['02-ok-S-creditnote.xml', []],
  ['03-ok-O-invoice.xml', []],
  ['04-ok-E-invoice.xml', []],
  ['11-bad-ocr.xml', ['OCR-MOD10']],
  ['12-bad-no-buyerref.xml', ['PEPPOL-EN16931-R003']],
  ['13-bad-sum-payable.xml', ['BR-CO-16']],
  ['14-bad-sum-lines.xml', ['BR-CO-10', 'BR-CO-13']],
  ['15-bad-vat-0.01.xml', ['BR-CO-14', 'BR-CO-15']],
  ['16-bad-orgnr.xml', ['PEPPOL-COMMON-R049', 'SE-R-013']],
  ['17-bad-O-with-VATno.xml', ['BR-O-02']],
  ['18-bad-bankgiro-check.xml', ['GIRO-MOD10']],
  ['20-bad-negative-price.xml', ['BR-27']],
  ['30-perinh-2dec.xml', ['PEPPOL-EN16931-R120']],
  ['31-perinh-8dec.xml', []],
  ['32-perinh-basequantity.xml', []],
  ['33-embedded-pdf.xml', []],
  ['34-mixed-S-E.xml', []],
  ['34-mixed-S-O.xml', ['BR-O-02', 'BR-O-11', 'BR-O-12']],
];

(existsSync(samples) ? describe : describe.skip)(`the rules tell documents apart${hint}`, () => {
  const read = (file: string) => readFileSync(join(samples, file), 'utf8');

  it.each(SAMPLES)('%s: %j', (file, broken) => {
    expect(brokenPeppolRules(read(file))).toEqual(broken);
  });

  (SCHEMA_CHECK.possible ? it : it.skip)(`and the schema the one in the wrong order${SCHEMA_CHECK.hint}`, () => {
    for (const [file] of SAMPLES) expect({ file, faults: schemaFaults(read(file)) }).toEqual({ file, faults: '' });
    expect(schemaFaults(read('19-bad-xsd-order.xml'))).toContain('not expected');
  });
});
