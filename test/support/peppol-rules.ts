import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type Node } from './xml.js';

/** The UBL 2.1 schemas, where they lie beside the repository. */
export const UBL_SCHEMAS = join(import.meta.dirname, '../../../shared/peppol/xsd');

const xmllint = spawnSync('xmllint', ['--version']).status === 0;
const lacking = xmllint ? 'THE UBL SCHEMAS ARE NOT BESIDE THE REPOSITORY' : 'XMLLINT IS NOT INSTALLED';
const possible = xmllint && existsSync(UBL_SCHEMAS);
export const SCHEMA_CHECK = { possible, hint: possible ? '' : ` — SKIPPED: ${lacking}` };

/** What `xmllint` says against the document; nothing when it follows its schema. */
export function schemaFaults(xml: string): string {
  const name = /<CreditNote[\s>]/.test(xml) ? 'CreditNote' : 'Invoice';
  const schema = join(UBL_SCHEMAS, `maindoc/UBL-${name}-2.1.xsd`);
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', schema, '-'], {
    input: xml,
    encoding: 'utf8',
  });
  return status === 0 ? '' : stderr;
}

/**
 * The rules of EN 16931 and Peppol BIS Billing 3 that the document breaks, by id and sorted: those on sums, VAT, references, Swedish
 * parties and giro. `OCR-MOD10` and `GIRO-MOD10` are the check digits that no official rule looks at.
 */
export function brokenPeppolRules(xml: string): readonly string[] {
  const root = parse(xml);
  const rules = {
    ...headRules(root),
    ...sumRules(root),
    ...vatRules(root),
    ...partyRules(root),
    ...paymentRules(root),
  };
  return Object.entries(rules)
    .filter(([, holds]) => !holds)
    .map(([id]) => id)
    .sort();
}

type Rules = Readonly<Record<string, boolean>>;

const isCredit = (root: Node): boolean => root.name === 'CreditNote';
const linesOf = (root: Node): readonly Node[] => root.all(isCredit(root) ? 'cac:CreditNoteLine' : 'cac:InvoiceLine');
const subtotalsOf = (root: Node): readonly Node[] => root.all('cac:TaxTotal/cac:TaxSubtotal');

const headRules = (root: Node): Rules => ({
  'PEPPOL-EN16931-R002': root.all('cbc:Note').length <= 1,
  'PEPPOL-EN16931-R003': root.text('cbc:BuyerReference') !== '' || root.text('cac:OrderReference/cbc:ID') !== '',
  'PEPPOL-EN16931-R004':
    root.text('cbc:CustomizationID') === 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
  'PEPPOL-EN16931-R007': root.text('cbc:ProfileID') === 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0',
  'PEPPOL-EN16931-R008': root.below().every((node) => node.children.length > 0 || node.value.trim() !== ''),
  'BR-02': root.text('cbc:ID') !== '',
  'BR-04':
    root.text(isCredit(root) ? 'cbc:CreditNoteTypeCode' : 'cbc:InvoiceTypeCode') === (isCredit(root) ? '381' : '380'),
  'BR-16': linesOf(root).length > 0,
  'BR-25': linesOf(root).every((line) => line.text('cac:Item/cbc:Name') !== ''),
  'BR-55': root.all('cac:BillingReference').every((one) => one.text('cac:InvoiceDocumentReference/cbc:ID') !== ''),
  'BR-CO-25':
    root.number('cac:LegalMonetaryTotal/cbc:PayableAmount') <= 0n ||
    root.text('cbc:DueDate') !== '' ||
    root.text('cac:PaymentTerms/cbc:Note') !== '',
});

function sumRules(root: Node): Rules {
  const [totals] = root.all('cac:LegalMonetaryTotal');
  const total = (name: string) => totals?.number(`cbc:${name}`) ?? 0n;
  const lines = linesOf(root);
  return {
    'BR-CO-10': total('LineExtensionAmount') === sum(lines.map((line) => line.number('cbc:LineExtensionAmount'))),
    'BR-CO-13': total('TaxExclusiveAmount') === total('LineExtensionAmount'),
    'BR-CO-15': total('TaxInclusiveAmount') === total('TaxExclusiveAmount') + root.number('cac:TaxTotal/cbc:TaxAmount'),
    'BR-CO-16': total('PayableAmount') === total('TaxInclusiveAmount') + total('PayableRoundingAmount'),
    'BR-27': lines.every((line) => line.number('cac:Price/cbc:PriceAmount') >= 0n),
    'PEPPOL-EN16931-R120': lines.every((line) => {
      const quantity = line.number(isCredit(root) ? 'cbc:CreditedQuantity' : 'cbc:InvoicedQuantity');
      const base = line.number('cac:Price/cbc:BaseQuantity') || ONE;
      const amount = (quantity * line.number('cac:Price/cbc:PriceAmount')) / base;
      return magnitude(amount - line.number('cbc:LineExtensionAmount')) <= (2n * ONE) / 100n;
    }),
  };
}

function vatRules(root: Node): Rules {
  const subtotals = subtotalsOf(root);
  const ofLine = (line: Node) => categoryOf(line.all('cac:Item/cac:ClassifiedTaxCategory')[0]);
  const ofSubtotal = (subtotal: Node) => categoryOf(subtotal.all('cac:TaxCategory')[0]);
  const outside = [...linesOf(root).map(ofLine), ...subtotals.map(ofSubtotal)].some(({ id }) => id === 'O');
  const reasonGiven = (id: string) =>
    subtotals
      .filter((subtotal) => ofSubtotal(subtotal).id === id)
      .every(
        (subtotal) =>
          subtotal.text('cac:TaxCategory/cbc:TaxExemptionReason') !== '' ||
          subtotal.text('cac:TaxCategory/cbc:TaxExemptionReasonCode') !== '',
      );
  const taxableOf = (key: string) =>
    sum(
      linesOf(root)
        .filter((line) => ofLine(line).key === key)
        .map((line) => line.number('cbc:LineExtensionAmount')),
    );
  return {
    'BR-CO-14':
      root.number('cac:TaxTotal/cbc:TaxAmount') === sum(subtotals.map((subtotal) => subtotal.number('cbc:TaxAmount'))),
    // The official rule lets one krona pass; the VAT is exact here.
    'BR-CO-17': subtotals.every(
      (subtotal) =>
        subtotal.number('cbc:TaxAmount') ===
        toOre((subtotal.number('cbc:TaxableAmount') * ofSubtotal(subtotal).percent) / (100n * ONE)),
    ),
    'BR-CO-18': linesOf(root).every((line) => subtotals.some((one) => ofSubtotal(one).key === ofLine(line).key)),
    // BR-S-08, BR-E-08 and BR-O-08 say the same of one category each.
    'BR-*-08': subtotals.every((one) => one.number('cbc:TaxableAmount') === taxableOf(ofSubtotal(one).key)),
    'BR-E-10': reasonGiven('E'),
    'BR-O-02':
      !outside ||
      root.below().every((node) => node.name !== 'cac:PartyTaxScheme' || node.text('cac:TaxScheme/cbc:ID') !== 'VAT'),
    'BR-O-05': linesOf(root).every((line) => ofLine(line).id !== 'O' || !ofLine(line).hasPercent),
    'BR-O-10': reasonGiven('O'),
    'BR-O-11': !outside || subtotals.every((subtotal) => ofSubtotal(subtotal).id === 'O'),
    'BR-O-12': !outside || linesOf(root).every((line) => ofLine(line).id === 'O'),
    'SE-R-006': [...linesOf(root).map(ofLine), ...subtotals.map(ofSubtotal)].every(
      ({ id, percent }) => id !== 'S' || [6n, 12n, 25n].includes(percent / ONE),
    ),
  };
}

function categoryOf(node: Node | undefined) {
  const id = node?.text('cbc:ID') ?? '';
  const percent = node?.number('cbc:Percent') ?? 0n;
  return { id, percent, hasPercent: node?.all('cbc:Percent').length !== 0, key: `${id} ${percent}` };
}

function partyRules(root: Node): Rules {
  const seller = root.all('cac:AccountingSupplierParty/cac:Party');
  const buyer = root.all('cac:AccountingCustomerParty/cac:Party');
  const inPeppol = (party: readonly Node[]) => party.length === 1 && party[0]!.text('cbc:EndpointID') !== '';
  const registered = [...seller, ...buyer].map((party) => party.text('cac:PartyLegalEntity/cbc:CompanyID'));
  const schemed = (scheme: string) => root.below().filter((node) => node.attribute('schemeID') === scheme);
  const taxSchemes = seller.flatMap((party) => party.all('cac:PartyTaxScheme'));
  const taxIds = (scheme: string) =>
    taxSchemes.filter((one) => one.text('cac:TaxScheme/cbc:ID') === scheme).map((one) => one.text('cbc:CompanyID'));
  return {
    'PEPPOL-EN16931-R010': inPeppol(buyer),
    'PEPPOL-EN16931-R020': inPeppol(seller),
    'PEPPOL-COMMON-R040': schemed('0088').every(({ value }) => /^\d{13}$/.test(value) && endsInGlnCheckDigit(value)),
    'PEPPOL-COMMON-R049': schemed('0007').every(({ value }) => /^\d{10}$/.test(value) && endsInCheckDigit(value)),
    'SE-R-001': taxIds('VAT').every((id) => /^SE\d{12}$/.test(id)),
    'SE-R-003': registered.every((id) => /^\d+$/.test(id)),
    'SE-R-004': registered.every((id) => id.length === 10),
    'SE-R-005': taxIds('TAX').every((id) => id.toUpperCase() === 'GODKÄND FÖR F-SKATT'),
    'SE-R-013': registered.every(endsInCheckDigit),
  };
}

function paymentRules(root: Node): Rules {
  const means = root.all('cac:PaymentMeans');
  const accountsAt = (branch: string) =>
    means
      .map((one) => one.all('cac:PayeeFinancialAccount')[0])
      .filter((one) => one?.text('cac:FinancialInstitutionBranch/cbc:ID') === branch)
      .map((one) => one!.text('cbc:ID'));
  const [bankgiro, plusgiro] = [accountsAt('SE:BANKGIRO'), accountsAt('SE:PLUSGIRO')];
  return {
    'SE-R-007': plusgiro.every((account) => /^\d+$/.test(account)),
    'SE-R-008': bankgiro.every((account) => /^\d+$/.test(account)),
    'SE-R-009': bankgiro.every(({ length }) => length === 7 || length === 8),
    'SE-R-010': plusgiro.every(({ length }) => length >= 2 && length <= 8),
    'SE-R-011': means.every((one) => one.text('cbc:PaymentMeansCode') === '30'),
    'GIRO-MOD10': [...bankgiro, ...plusgiro].every(endsInCheckDigit),
    'OCR-MOD10': means.every((one) => endsInCheckDigit(one.text('cbc:PaymentID'))),
  };
}

/** Numbers are read with ten decimals. */
const ONE = 10n ** 10n;

const sum = (numbers: readonly bigint[]): bigint => numbers.reduce((total, number) => total + number, 0n);
const magnitude = (number: bigint): bigint => (number < 0n ? -number : number);

/** Rounded to two decimals, half away from zero. */
function toOre(number: bigint): bigint {
  const unit = ONE / 100n;
  const rounded = ((magnitude(number) + unit / 2n) / unit) * unit;
  return number < 0n ? -rounded : rounded;
}

/** Mod 10 (Luhn): every other digit from the right counts double. */
function endsInCheckDigit(digits: string): boolean {
  const values = [...digits].reverse().map((digit, index) => Number(digit) * (index % 2 === 0 ? 1 : 2));
  return values.reduce((total, value) => total + (value > 9 ? value - 9 : value), 0) % 10 === 0;
}

/** A location number (GLN) ends in a check digit of its own: every other digit from the right counts three times. */
const endsInGlnCheckDigit = (digits: string): boolean =>
  [...digits].reverse().reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0) % 10 ===
  0;
