import { registerEnumType } from '@nestjs/graphql';

/** Every code that `extensions.code` may hold, with what it means. A refusal with another code does not compile. */
const DESCRIPTIONS = {
  UNAUTHENTICATED: 'Nobody is signed in, or the session has ended.',
  INVALID_CREDENTIALS: 'Address or password is wrong; which of them is not told.',
  RATE_LIMITED: 'Too many failed attempts: wait and try again.',
  FORBIDDEN: 'One may see it but not do this with it.',
  NOT_FOUND: 'It does not exist, or one may not see it.',
  BAD_USER_INPUT: 'A value cannot be used; `field` says which.',
  CONFLICT: 'Somebody else was first: read again and decide anew.',
  INTERNAL_SERVER_ERROR: 'A fault of the portal; `reference` finds it in the log.',

  BAD_REQUEST: 'The HTTP request is not a GraphQL request.',
  GRAPHQL_PARSE_FAILED: 'The query cannot be read as GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The query does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'The query holds several operations and does not say which to run.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Queries are sent in full.',
  ILLEGAL_TRANSITION: 'What is asked for can’t follow on the state that it is in.',

  ORGANISATION_UNKNOWN: 'No organisation in the register has this code.',
  REFERENCE_DATE_UNSET: 'A key that counts inhabitants does not say on which day.',
  POPULATION_MISSING: 'The register has no figure for the day; `missing` says for whom.',
  USAGE_MISSING: 'A measured quantity is missing; `missing` says for whom.',
  SHARES_INVALID: 'The shares of a key cannot be used.',
  RATE_PRECISION: 'A rate has more decimals than six.',
  KEY_UNSUITABLE: 'The key cannot be used with this kind of component.',
  LIMITS_IMPOSSIBLE: 'Minimum and maximum cannot both be kept.',
  NO_MEMBERS: 'There is nobody to split the cost between.',
  COST_MODEL_MISSING: 'The body has no cost model for the year.',
  COST_MODEL_OVERLAP: 'The body has another cost model for some of the days.',
  ALREADY_FIXED: 'The year is fixed already.',

  VAT_UNDECIDED: 'Nobody has decided on the VAT of something that is to be billed; `components` says of what.',
  ALREADY_INVOICED: 'Some of it has been invoiced already.',
  ALREADY_SETTLED: 'The year is settled already.',
  ALLOCATION_SUPERSEDED: 'The year has been fixed for good by another allocation.',
  VAT_CHANGED: 'Something has been billed with another VAT code.',
  OTHER_SELLER: 'Another organisation has billed a part of the year.',
  ALREADY_CREDITED: 'Everything on the invoice has been credited already.',
  NOTHING_TO_BILL: 'Nobody but the host has anything to pay.',
  INTEREST_RATE_MISSING: 'The reference rate of a half-year is missing.',
  OUTCOME_MISSING: 'A settlement lacks the outcome of a component; `components` says of which.',
  ACCOUNT_MISSING: 'The host’s accounting settings lack accounts; `missing` says which.',
  SIE_REFUSED: 'What is to be booked cannot be written as SIE; the message says what and where.',
  SELLER_INCOMPLETE: 'The seller’s details lack something that an invoice must have; `lacks` says what.',
  BUYER_INCOMPLETE: 'The details of a buyer lack something that an invoice must have; `buyers` says whose and what.',
  AWAITING_APPROVAL: 'Something for the same year waits for approval: it is approved or put aside first.',
  CONDITION_NOT_SHOWN: 'A tranche of a grant may be requested once its condition is shown by a measured value.',
  ALREADY_REQUESTED: 'The tranche has been requested.',
  GRANT_EXCEEDED: 'It is more than is left of the grant.',
  CHOICE_MISSING: 'The member has not chosen between kronor and hours.',
  ALREADY_DELIVERED: 'Deliveries have been entered in the form chosen before.',
  CAP_EXCEEDED: 'It is more than the cap on what the member pays.',

  MINUTES_NOT_APPROVED: 'Only what has been approved is posted and goes out as an extract.',
  MINUTES_LOCKED: 'The text has been approved, or lies with those who are to approve it.',

  CONSULTATION_BLOCKED: 'The response may not go yet; the message says what is missing.',

  NOT_PUBLISHABLE: 'It may not be published yet, or not at all; the message says why.',
  PERSONAL_DATA_FOUND:
    'What is to be published may tell of people; `findings` says what and where, and waits for somebody to acknowledge it.',

  LEDGER_TOO_LARGE: 'The list of payments is too large to read.',
  LEDGER_ENCODING: 'The characters of the list are broken; `line` says where.',
  LEDGER_EMPTY: 'The list has no rows.',
  LEDGER_HEADING: 'The list lacks a column; `missing` says which.',
  LEDGER_HEADING_REPEATED: 'Two columns of the list hold the same; `column` says which.',
  LEDGER_ROW: 'A row of the list cannot be read; `line` and `column` say where.',
  LEDGER_TRUNCATED: 'The list has been cut off; `line` says where.',
  LEDGER_SUM: 'The sum at the end of the list does not agree with its rows.',
  LEDGER_COUNT: 'The number of rows at the end of the list does not agree with its rows.',

  SCB_FORMAT_UNKNOWN: 'The file is in none of the formats that can be read.',
  SCB_ENCODING: 'The characters of the file are broken.',
  SCB_OTHER_TABLE: 'The file is another table than the population by municipality.',
  SCB_OTHER_SERIES: 'The file says itself that it counts another day of the year.',
  SCB_ROW_BROKEN: 'A row of the file cannot be read; `line` and `column` say where.',
  SCB_FILE_TRUNCATED: 'The file ends too early.',
  SCB_FILE_TOO_LARGE: 'The file is too large to read.',
  SCB_EMPTY: 'The file has no figures.',
} as const;

export type ErrorCode = keyof typeof DESCRIPTIONS;

export const ERROR_CODES = Object.keys(DESCRIPTIONS) as readonly ErrorCode[];

export const ErrorCodeEnum = Object.fromEntries(ERROR_CODES.map((code) => [code, code])) as { [C in ErrorCode]: C };
registerEnumType(ErrorCodeEnum, {
  name: 'ErrorCode',
  description: 'What `extensions.code` of an error may hold.',
  valuesMap: Object.fromEntries(ERROR_CODES.map((code) => [code, { description: DESCRIPTIONS[code] }])),
});
