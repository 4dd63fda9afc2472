import { formatDecimal } from '@domain/shared/decimal.js';
import { formatKronor } from '@domain/shared/ore.js';
import type { Ore } from '@domain/shared/ore.js';
import { create } from 'xmlbuilder2';
import { isOutsideScope, pricingOf, vatNumberOn } from '../invoice-document/index.js';
import type {
  InvoiceDocument,
  InvoiceDocumentLine,
  InvoiceParty,
  InvoicePayment,
  VatSummary,
} from '../invoice-document/index.js';
import { plainLine } from '../meeting-document/index.js';
import { demandWritable } from './demand-writable.js';

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd';
const CUSTOMIZATION = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0';
const PROFILE = 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0';
const ORGANISATION_NUMBER = '0007';
/** "One", in UN/ECE Recommendation 20: pieces, inhabitants, whatever is counted. */
const ONE = 'C62';
const CREDIT_TRANSFER = '30';
const OUTSIDE_SCOPE = 'VATEX-EU-O';

/** What becomes XML: elements in their order, `@name` for attributes, `#` for the text beside them. What is undefined is left out. */
interface Content {
  readonly [name: string]: string | Content | readonly Content[] | undefined;
}

/**
 * The e-invoice: Peppol BIS Billing 3 (3.0.21), UBL 2.1 `Invoice` or `CreditNote`, the elements in the order of the schema.
 *
 * @throws RangeError when no document could keep the rules: no reference to the buyer, no line, VAT categories that may not be mixed, an
 * exemption without reason. It names the rule; who issues invoices refuses that before.
 */
export function writePeppol(invoice: InvoiceDocument): string {
  demandWritable(invoice);
  const name = invoice.kind === 'INVOICE' ? 'Invoice' : 'CreditNote';
  const content: Content = {
    [name]: {
      '@xmlns': `${UBL}:${name}-2`,
      '@xmlns:cac': `${UBL}:CommonAggregateComponents-2`,
      '@xmlns:cbc': `${UBL}:CommonBasicComponents-2`,
      ...headOf(invoice),
      ...partiesOf(invoice),
      ...paymentOf(invoice),
      ...sumsOf(invoice),
      [`cac:${name}Line`]: invoice.lines.map((line, index) => lineOf(invoice, line, index + 1)),
    },
  };
  return create({ version: '1.0', encoding: 'UTF-8' }, content).end({ prettyPrint: true });
}

const headOf = (invoice: InvoiceDocument): Content => ({
  'cbc:CustomizationID': CUSTOMIZATION,
  'cbc:ProfileID': PROFILE,
  'cbc:ID': text(invoice.number),
  'cbc:IssueDate': invoice.issuedOn,
  // A credit note has its day of payment in the terms: its schema knows no other place.
  ...(invoice.kind === 'INVOICE'
    ? { 'cbc:DueDate': invoice.dueOn, 'cbc:InvoiceTypeCode': '380' }
    : { 'cbc:CreditNoteTypeCode': '381' }),
  'cbc:Note': text(invoice.note),
  'cbc:DocumentCurrencyCode': 'SEK',
  'cbc:AccountingCost': text(invoice.accountingCost),
  'cbc:BuyerReference': text(invoice.buyerReference),
  'cac:InvoicePeriod': { 'cbc:StartDate': invoice.period.from, 'cbc:EndDate': invoice.period.to },
  'cac:OrderReference': below('cbc:ID', invoice.orderReference),
  'cac:BillingReference': invoice.originals.map(({ number, issuedOn }) => ({
    'cac:InvoiceDocumentReference': { 'cbc:ID': text(number), 'cbc:IssueDate': issuedOn },
  })),
});

const partiesOf = (invoice: InvoiceDocument): Content => {
  const { seller, buyer } = invoice;
  const fTax = seller.approvedForFTax && !isOutsideScope(invoice) ? ['Godkänd för F-skatt'] : [];
  return {
    'cac:AccountingSupplierParty': { 'cac:Party': partyOf(seller, vatNumberOn(invoice, seller), fTax) },
    'cac:AccountingCustomerParty': { 'cac:Party': partyOf(buyer, vatNumberOn(invoice, buyer), []) },
  };
};

function partyOf(party: InvoiceParty, vatNumber: string, taxRegistrations: readonly string[]): Content {
  const name = text(party.name);
  const organisationNumber = { '@schemeID': ORGANISATION_NUMBER, '#': party.organisationNumber };
  const [street, additional, ...more] = party.addressLines.map(plainLine).filter(Boolean);
  return {
    'cbc:EndpointID': { '@schemeID': party.endpoint.scheme, '#': party.endpoint.id },
    'cac:PartyIdentification': { 'cbc:ID': organisationNumber },
    'cac:PartyName': { 'cbc:Name': name },
    'cac:PostalAddress': {
      'cbc:StreetName': street,
      'cbc:AdditionalStreetName': additional,
      'cbc:CityName': text(party.city),
      'cbc:PostalZone': text(party.postalCode),
      'cac:AddressLine': below('cbc:Line', more.join(', ')),
      'cac:Country': { 'cbc:IdentificationCode': 'SE' },
    },
    'cac:PartyTaxScheme': [
      ...(vatNumber ? [taxSchemeOf(vatNumber, 'VAT')] : []),
      ...taxRegistrations.map((registration) => taxSchemeOf(registration, 'TAX')),
    ],
    'cac:PartyLegalEntity': { 'cbc:RegistrationName': name, 'cbc:CompanyID': organisationNumber },
  };
}

const taxSchemeOf = (company: string, scheme: 'VAT' | 'TAX'): Content => ({
  'cbc:CompanyID': company,
  'cac:TaxScheme': { 'cbc:ID': scheme },
});

const paymentOf = ({ kind, payment, paymentTerms, dueOn }: InvoiceDocument): Content => ({
  'cac:PaymentMeans': payment && paymentMeansOf(payment),
  // A credit note has no other place for the day, and one of the two there must be (BR-CO-25).
  'cac:PaymentTerms': below('cbc:Note', paymentTerms || (kind === 'CREDIT_NOTE' ? `Regleras senast ${dueOn}.` : '')),
});

const paymentMeansOf = ({ giro, account, reference }: InvoicePayment): Content => ({
  'cbc:PaymentMeansCode': { '@name': giro === 'BANKGIRO' ? 'Bankgiro' : 'Plusgiro', '#': CREDIT_TRANSFER },
  'cbc:PaymentID': text(reference),
  'cac:PayeeFinancialAccount': {
    'cbc:ID': account,
    'cac:FinancialInstitutionBranch': { 'cbc:ID': `SE:${giro}` },
  },
});

const sumsOf = (invoice: InvoiceDocument): Content => {
  const { net, vat, rounding, payable } = invoice.totals;
  return {
    'cac:TaxTotal': {
      'cbc:TaxAmount': kronor(vat),
      'cac:TaxSubtotal': invoice.vat.map((summary) => ({
        'cbc:TaxableAmount': kronor(summary.taxable),
        'cbc:TaxAmount': kronor(summary.vat),
        'cac:TaxCategory': {
          ...percentOf(summary),
          'cbc:TaxExemptionReasonCode': summary.category === 'O' ? OUTSIDE_SCOPE : undefined,
          'cbc:TaxExemptionReason': text(summary.reason ?? ''),
          ...VAT,
        },
      })),
    },
    'cac:LegalMonetaryTotal': {
      'cbc:LineExtensionAmount': kronor(net),
      'cbc:TaxExclusiveAmount': kronor(net),
      'cbc:TaxInclusiveAmount': kronor(net + vat),
      'cbc:PayableRoundingAmount': rounding === 0n ? undefined : kronor(rounding),
      'cbc:PayableAmount': kronor(payable),
    },
  };
};

function lineOf({ kind }: InvoiceDocument, line: InvoiceDocumentLine, id: number): Content {
  const { quantity, unitPrice } = pricingOf(line);
  return {
    'cbc:ID': String(id),
    [kind === 'INVOICE' ? 'cbc:InvoicedQuantity' : 'cbc:CreditedQuantity']: {
      '@unitCode': ONE,
      '#': formatDecimal(quantity),
    },
    'cbc:LineExtensionAmount': kronor(line.amount),
    'cac:Item': {
      'cbc:Description': text(line.explanation),
      'cbc:Name': text(line.description),
      'cac:ClassifiedTaxCategory': { ...percentOf({ category: line.vatCategory, percent: line.vatPercent }), ...VAT },
    },
    'cac:Price': { 'cbc:PriceAmount': { '@currencyID': 'SEK', '#': priceText(unitPrice) } },
  };
}

const VAT: Content = { 'cac:TaxScheme': { 'cbc:ID': 'VAT' } };

/** Outside the scope of VAT there is no percent, not even 0 (BR-O-05). */
const percentOf = ({ category, percent }: Pick<VatSummary, 'category' | 'percent'>): Content => ({
  'cbc:ID': category,
  'cbc:Percent': category === 'O' ? undefined : formatDecimal(percent),
});

const kronor = (ore: Ore): Content => ({ '@currencyID': 'SEK', '#': formatKronor(ore) });

/** Two decimals at least, as money is written, and as many more as the price has. */
function priceText(price: bigint): string {
  const [whole, decimals = ''] = formatDecimal(price).split('.') as [string, string?];
  return `${whole}.${decimals.padEnd(2, '0')}`;
}

/** One line without what XML can't hold; undefined when nothing is left, because an empty element is forbidden (PEPPOL-EN16931-R008). */
const text = (value: string): string | undefined => plainLine(value) || undefined;

const below = (name: string, value: string): Content | undefined => {
  const shown = text(value);
  return shown === undefined ? undefined : { [name]: shown };
};
