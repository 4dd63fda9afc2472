/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { RichText } from '@domain/consultations/rich-text.js';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A dimension of the host’s own (SIE). */
export type AccountingDimensionInput = {
  /** What the books call it: Verksamhet, Motpart. */
  name: string;
  /** From 20 up; kostnadsställe (1) and projekt (6) need no mention. */
  number: number;
};

/** How a host books what it bills (kontering). Accounts have no defaults. */
export type AccountingInput = {
  /** Income accounts of single components. */
  componentAccounts: Array<ComponentAccountInput>;
  /** Accounts of claims, by what the buyer is. */
  counterparties: Array<CounterpartyAccountsInput>;
  /** The dimension of motpart, one of its own; null where it is not coded. */
  counterpartyDimension?: number | null | undefined;
  /** Dimensions of its own that are used. */
  dimensions: Array<AccountingDimensionInput>;
  /** Income account of each component that has none of its own. */
  incomeAccount?: string | null | undefined;
  /** Cost account of the host’s own share; null: it is not booked. */
  internalAccount?: string | null | undefined;
  /** What is coded on every income row. */
  objects: Array<AccountingObjectInput>;
  /** Verifikationsserie; empty: the finance system chooses. */
  series: string;
  /** Accounts of output VAT, by rate. */
  vatAccounts: Array<VatAccountInput>;
};

/** A code in a dimension. */
export type AccountingObjectInput = {
  /** The code. */
  code: string;
  /** 1 (kostnadsställe), 6 (projekt), or one of its own. */
  dimension: number;
};

/** How a host books what it bills. */
export type AccountingSettingsInput = {
  /** The whole of it. */
  accounting: AccountingInput;
  /** Code of the host. */
  organisation: string;
  /** The version read; 0 where nothing was saved. Another in store is a CONFLICT. */
  version: number;
};

/** Which actions to list; conditions add up. */
export type ActionFilter = {
  /** Name of the assignee, in any case and whole, or the id of the person. */
  assignee?: string | null | undefined;
  /** Slug of the body; absent = all where one has a place. */
  body?: string | null | undefined;
  /** Only those for which another day was asked and not decided on (föreslaget datum). */
  dateProposed?: boolean | null | undefined;
  /** Due before this day. */
  dueBefore?: string | null | undefined;
  /** Due on this day or later. */
  dueFrom?: string | null | undefined;
  /** Only those of this group (grupp). */
  group?: string | number | null | undefined;
  /** Only those from this meeting. */
  meeting?: string | number | null | undefined;
  /** Only one’s own: by the assignee’s address, and as CHIEF_EXECUTIVE or REPRESENTATIVE those of the organisation. */
  mine?: boolean | null | undefined;
  /** Code of the organisation that the assignee answers for. */
  organisation?: string | null | undefined;
  /** Overdue as seen on this day (försenad): open or in progress, and due before it. */
  overdueOn?: string | null | undefined;
  /** Only where text or assignee contains this, in any case. */
  search?: string | null | undefined;
  /** Only these states; absent or empty = all. */
  states?: Array<ActionState> | null | undefined;
  /** Only those that nobody has been given. */
  unassigned?: boolean | null | undefined;
};

/** In which order actions come. */
export const ActionOrder = {
  /** The newest first (skapad). */
  CreatedAt: 'CREATED_AT',
  /** The earliest day first (senast); those without a day come last. */
  DueOn: 'DUE_ON'
} as const;

export type ActionOrder = typeof ActionOrder[keyof typeof ActionOrder];
/** How far an action has come. Finished ones can be taken up again; from DONE to CANCELLED or back goes by OPEN or IN_PROGRESS. */
export const ActionState = {
  /** Utgår. */
  Cancelled: 'CANCELLED',
  /** Klar. */
  Done: 'DONE',
  /** Pågår. */
  InProgress: 'IN_PROGRESS',
  /** Ej påbörjad. */
  Open: 'OPEN'
} as const;

export type ActionState = typeof ActionState[keyof typeof ActionState];
/** An action as somebody has read it. */
export type ActionVersionInput = {
  /** The action. */
  id: string | number;
  /** Its version as read; another version in store is a CONFLICT. */
  version: number;
};

/** Days on which a board of an organisation meets. */
export type AddBoardMeetingsInput = {
  /** Its name, 1–120 characters. */
  board: string;
  /** 1–100 days; a known one gets its day for papers anew. */
  days: Array<BoardDayInput>;
  /** What it is. */
  decider: MeetingDecider;
  /** Code of the organisation. */
  organisation: string;
};

/** Something delivered: kronor or hours, in the form of the commitment. */
export type AddCoFinancingDeliveryInput = {
  /** Kronor. */
  amount?: string | null | undefined;
  /** The co-financing. */
  coFinancing: string | number;
  /** When it was delivered: within the period, not in the future. */
  deliveredOn: string;
  /** Hours, with at most two decimals. */
  hours?: string | null | undefined;
  /** What it was, at most 500 characters. */
  note?: string | null | undefined;
  /** Its version as read; another version in store is a CONFLICT. */
  version: number;
};

/** Something that a grant was used for. */
export type AddGrantSpendingInput = {
  /** The amount: no more than is left. */
  amount: string;
  /** The grant. */
  grant: string | number;
  /** What it was for, 1–500 characters. */
  note: string;
  /** The day: not in the future, not before the first decision. */
  spentOn: string;
  /** Its version as read; another version in store is a CONFLICT. */
  version: number;
};

/** A document that members are to decide on. */
export type AddProposalVersionInput = {
  /** documentVersion as read; another one in store is a CONFLICT. */
  baseVersion: number;
  /** A change of wording only (redaktionell ändring): decisions that allow it hold. */
  editorial?: boolean | null | undefined;
  /** A file that one has sent in oneself. */
  file: string | number;
  /** Its name, at most 200 characters; absent = the file’s. */
  name?: string | null | undefined;
  /** The proposal. */
  proposal: string | number;
};

/** Something said about a passage of a section, or in answer to that. */
export type AddResponseCommentInput = {
  /** Code of the member that says it; absent = the only one that one answers for, or the secretariat. */
  organisation?: string | null | undefined;
  /** Where they begin, among the words of the section in a row; tells like passages apart. */
  position?: number | null | undefined;
  /** The words that it is about, at most 1000 characters; absent = the whole section. */
  quote?: string | null | undefined;
  /** The comment that it answers; absent = none. */
  replyTo?: string | number | null | undefined;
  /** The section. */
  section: string | number;
  /** What is said, 1–4000 characters. */
  text: string;
};

/** A step of a consultation. */
export type AdvanceConsultationInput = {
  /** The consultation. */
  consultation: string | number;
  /** For ACKNOWLEDGED: what the receiver said. */
  receipt?: ResponseReceiptInput | null | undefined;
  /** For SENT: how it left. */
  sending?: ResponseSendingInput | null | undefined;
  /** The state it is to have. */
  to: ConsultationState;
};

/** A step of a meeting: begin, end, begin again, cancel. */
export type AdvanceMeetingInput = {
  /** The meeting. */
  id: string | number;
  /** CANCELLED: what to say to those who were summoned. */
  message?: string | null | undefined;
  /** Where to: IN_SESSION, HELD or CANCELLED. */
  to: MeetingStatus;
  /** As read; another in store is a CONFLICT. */
  version: number;
};

/** An allocation key (fördelningsnyckel). */
export type AllocationKeyInput = {
  /** What it counts. */
  kind: KeyKind;
  /** USAGE: the name of the measure. */
  measure?: string | null | undefined;
  /** BLEND: keys with weights. */
  parts?: Array<BlendPartInput> | null | undefined;
  /** INHABITANTS: the day; required. 31 December, 1 November, or 1 January (= 31 December the year before). */
  referenceDate?: ReferenceDateInput | null | undefined;
  /** SHARES: exact shares, on any positive scale. */
  shares?: Array<MemberShareInput> | null | undefined;
};

/** How settled a fixed allocation is. */
export const AllocationStatus = {
  /** Slutlig: on what the year cost. */
  Final: 'FINAL',
  /** Preliminär: on budget, before the year is over. */
  Preliminary: 'PRELIMINARY'
} as const;

export type AllocationStatus = typeof AllocationStatus[keyof typeof AllocationStatus];
/** What the sender answered. */
export type AnswerExtensionInput = {
  /** The consultation. */
  consultation: string | number;
  /** The new last day, also another one than asked for; absent = refused. */
  grantedTo?: string | null | undefined;
};

/** How a paragraph is appealed (KL 13:2–3). */
export const AppealKind = {
  /** Laglighetsprövning. */
  Legality: 'LEGALITY',
  /** Not at all: purely preparatory (rent förberedande). */
  None: 'NONE',
  /** Another way, such as förvaltningsbesvär (myndighetsutövning). */
  OtherWay: 'OTHER_WAY'
} as const;

export type AppealKind = typeof AppealKind[keyof typeof AppealKind];
/** What the time for appeal (överklagandetid) has come to. */
export const AppealState = {
  /** It has run out (har gått ut); not the same as laga kraft. */
  Expired: 'EXPIRED',
  /** A board took it down on or before the last day, and has not posted it again since. */
  Interrupted: 'INTERRUPTED',
  /** A board has not posted (har inte börjat). */
  NotStarted: 'NOT_STARTED',
  /** All boards have it (löper). */
  Running: 'RUNNING'
} as const;

export type AppealState = typeof AppealState[keyof typeof AppealState];
/** How minutes are approved. */
export const ApprovalWay = {
  /** On paper (på papper); a scan may be kept. */
  Paper: 'PAPER',
  /** In the portal: the approvers sign in again over a hash. */
  Portal: 'PORTAL',
  /** As a PDF that was signed elsewhere and is kept here. */
  SignedPdf: 'SIGNED_PDF'
} as const;

export type ApprovalWay = typeof ApprovalWay[keyof typeof ApprovalWay];
/** What waits to be done with minutes. */
export const ApprovalWorkKind = {
  /** The minutes are to be approved (justeras). */
  Approve: 'APPROVE',
  /** A board is to post them (anslå), for the first time or again. */
  Post: 'POST',
  /** They wait for one’s own signature in the portal. */
  Sign: 'SIGN',
  /** The time has run out: a board may take them down. */
  TakeDown: 'TAKE_DOWN'
} as const;

export type ApprovalWorkKind = typeof ApprovalWorkKind[keyof typeof ApprovalWorkKind];
/** Records an approval that was given on paper or elsewhere. */
export type ApproveMinutesInput = {
  /** The day of the approval: not before the meeting, not to come. */
  approvedOn: string;
  /** Names of those who approved, 1–10. */
  approvers: Array<string>;
  /** The scan or the signed PDF, as POST /files answered. An approval that has none gets it when the same is sent again. */
  file?: string | number | null | undefined;
  /** Paragraphs approved at once (omedelbart justerade); absent = the minutes as a whole. */
  items?: Array<string | number> | null | undefined;
  /** The meeting. */
  meeting: string | number;
  /** PAPER or SIGNED_PDF; absent = by the file. */
  way?: ApprovalWay | null | undefined;
};

/** Members that are to name a contact person. */
export type AskForContactsInput = {
  /** The consultation. */
  consultation: string | number;
  /** By when; absent = no day. */
  dueOn?: string | null | undefined;
};

/** More time that the sender is asked for. */
export type AskForExtensionInput = {
  /** The consultation. */
  consultation: string | number;
  /** The last day wanted; later than the present one. */
  to: string;
};

/** Who is to do something (ansvarig). */
export type AssigneeInput = {
  /** Id of the person where two have the same name, from assigneeChoices. */
  id?: string | number | null | undefined;
  /** Name. Somebody in the body with exactly this name is meant; when there is none, the person is entered. */
  name: string;
  /** Code of the organisation that the person answers for; absent = the one that the person sits for. */
  organisation?: string | null | undefined;
};

/** A file with an action (bilaga). */
export type AttachToActionInput = {
  /** The action. */
  action: string | number;
  /** The file, sent in by the same account (POST /files). */
  file: string | number;
  /** Its name, 1–200 characters; absent = that of the file. */
  name?: string | null | undefined;
};

/** A file to put with a consultation. */
export type AttachToConsultationInput = {
  /** The consultation. */
  consultation: string | number;
  /** The member’s decision that it belongs to. */
  decision?: string | number | null | undefined;
  /** A file that one has sent in oneself. */
  file: string | number;
  /** What it is. */
  kind: ConsultationFileKind;
  /** Its name, at most 200 characters; absent = the file’s. */
  name?: string | null | undefined;
  /** Code of the member whose it is; must be given for OWN, STATEMENT and EXTRACT. */
  organisation?: string | null | undefined;
};

/** A document of a member’s decision: an extract or a separate statement. */
export type AttachToDecisionInput = {
  /** The decision, on a proposal. */
  decision: string | number;
  /** A file that one has sent in oneself. */
  file: string | number;
  /** Its name, at most 200 characters; absent = the file’s. */
  name?: string | null | undefined;
  /** A separate statement (särskilt yttrande); absent = an extract (protokollsutdrag). */
  statement?: boolean | null | undefined;
};

/** A file for a meeting or an item. */
export type AttachToMeetingInput = {
  /** The file, as POST /files answered. */
  file: string | number;
  /** The item; absent = the meeting as a whole. */
  item?: string | number | null | undefined;
  /** The meeting. */
  meeting: string | number;
  /** Name to show; absent = the name of the file. */
  name?: string | null | undefined;
};

/** What somebody is at a meeting. */
export const AttendeeRole = {
  /** Frånvarande. */
  Absent: 'ABSENT',
  /** Ordförande. */
  Chair: 'CHAIR',
  /** Ledamot, deltagare. */
  Member: 'MEMBER',
  /** Sammankallande (organisatör). */
  Organiser: 'ORGANISER',
  /** Övrig deltagande. */
  Other: 'OTHER',
  /** Sekreterare. */
  Secretary: 'SECRETARY',
  /** Tjänstgörande ersättare. */
  Substitute: 'SUBSTITUTE'
} as const;

export type AttendeeRole = typeof AttendeeRole[keyof typeof AttendeeRole];
/** A column of a basis: a field, or a fixed text. */
export type BasisColumnInput = {
  /** What it holds; null with a fixed text. */
  field?: BasisField | null | undefined;
  /** Its heading, at most 60 signs; no two alike. */
  heading: string;
  /** The same text in every row, at most 200 signs; null with a field. */
  text?: string | null | undefined;
};

/** In which columns a host’s finance system takes a basis. */
export type BasisColumnsInput = {
  /** In their order, 1–60. */
  columns: Array<BasisColumnInput>;
  /** Code of the host. */
  organisation: string;
  /** The version read; 0 where nothing was saved. Another in store is a CONFLICT. */
  version: number;
};

/** What a column of a basis can hold. */
export const BasisField = {
  /** Konto. */
  Account: 'ACCOUNT',
  /** Belopp. */
  Amount: 'AMOUNT',
  /** Samverkan. */
  Body: 'BODY',
  /** Kundkod. */
  BuyerCode: 'BUYER_CODE',
  /** Kund. */
  BuyerName: 'BUYER_NAME',
  /** Organisationsnummer. */
  BuyerOrganisationNumber: 'BUYER_ORGANISATION_NUMBER',
  /** Er referens. */
  BuyerReference: 'BUYER_REFERENCE',
  /** Kundens kodsträng. */
  CodingString: 'CODING_STRING',
  /** Kostnadspost. */
  Component: 'COMPONENT',
  /** Motpart. */
  Counterparty: 'COUNTERPARTY',
  /** Beskrivning. */
  Description: 'DESCRIPTION',
  /** Fakturans summa. */
  DocumentTotal: 'DOCUMENT_TOTAL',
  /** Förfallodatum. */
  DueOn: 'DUE_ON',
  /** Fakturadatum. */
  IssuedOn: 'ISSUED_ON',
  /** Typ. */
  Kind: 'KIND',
  /** Rad. */
  LineNumber: 'LINE_NUMBER',
  /** Belopp med moms. */
  LineTotal: 'LINE_TOTAL',
  /** Fakturanummer. */
  Number: 'NUMBER',
  /** OCR. */
  Ocr: 'OCR',
  /** Beställningsreferens. */
  OrderReference: 'ORDER_REFERENCE',
  /** Del. */
  Part: 'PART',
  /** Betalningsvillkor. */
  PaymentTerms: 'PAYMENT_TERMS',
  /** Period från. */
  PeriodFrom: 'PERIOD_FROM',
  /** Period till. */
  PeriodTo: 'PERIOD_TO',
  /** Underlag. */
  Reference: 'REFERENCE',
  /** Avser faktura. */
  RefersTo: 'REFERS_TO',
  /** Moms. */
  VatAmount: 'VAT_AMOUNT',
  /** Momskod. */
  VatCategory: 'VAT_CATEGORY',
  /** Momssats. */
  VatPercent: 'VAT_PERCENT',
  /** År. */
  Year: 'YEAR'
} as const;

export type BasisField = typeof BasisField[keyof typeof BasisField];
/** A part of the cost year: 2 of 4 is the second quarter. */
export type BillingPartInput = {
  /** Which, from 1. */
  index: number;
  /** Of how many: 1, 2, 3, 4, 6 or 12. */
  of: number;
};

/** What a partner wants on the invoices of a body. */
export type BillingPartnerInput = {
  /** The partner’s coding string (kodsträng). */
  accountingCost?: string;
  /** Slug of the body. */
  body: string;
  /** Er referens (BuyerReference), at most 100 signs. */
  buyerReference?: string;
  /** The partner’s order number. */
  orderReference?: string;
  /** Code of the partner. */
  organisation: string;
  /** Days from issue to due date, instead of the body’s. */
  paymentDays?: number | null | undefined;
  /** The version read; 0 where nothing was saved. Another in store is a CONFLICT. */
  version: number;
};

/** How often a body’s cost is billed. */
export const BillingRhythm = {
  /** Twice a year. */
  HalfYearly: 'HALF_YEARLY',
  /** Every month. */
  Monthly: 'MONTHLY',
  /** Every quarter. */
  Quarterly: 'QUARTERLY',
  /** Once a year. */
  Yearly: 'YEARLY'
} as const;

export type BillingRhythm = typeof BillingRhythm[keyof typeof BillingRhythm];
/** Why documents came to be. */
export const BillingRunKind = {
  /** Kreditering. */
  Credit: 'CREDIT',
  /** A part of the year was billed. */
  Part: 'PART',
  /** A balance that was carried over is paid out or charged. */
  Release: 'RELEASE',
  /** Slutavräkning. */
  Settlement: 'SETTLEMENT'
} as const;

export type BillingRunKind = typeof BillingRunKind[keyof typeof BillingRunKind];
/** How far a run has come. */
export const BillingRunState = {
  /** Put aside before it was issued. */
  Discarded: 'DISCARDED',
  /** Issued. */
  Issued: 'ISSUED',
  /** Waits for approval (godkännande av utgående faktura); has no numbers yet. */
  Prepared: 'PREPARED'
} as const;

export type BillingRunState = typeof BillingRunState[keyof typeof BillingRunState];
/** When a body’s cost is billed, and what its agreement says of differences. */
export type BillingTermsInput = {
  /** Slug of the body. */
  body: string;
  /** What becomes of a deficit in the settlement. */
  deficit: DeficitTerm;
  /** Days from issue to due date, 0–365. */
  paymentDays: number;
  /** How often. */
  rhythm: BillingRhythm;
  /** What becomes of a surplus in the settlement. */
  surplus: SurplusTerm;
  /** As a part begins, or when it is over. */
  timing: BillingTiming;
  /** The version read; 0 where nothing was saved. Another in store is a CONFLICT. */
  version: number;
};

/** Whether a part is billed as it begins or when it is over. */
export const BillingTiming = {
  /** I förskott: on its first day. */
  InAdvance: 'IN_ADVANCE',
  /** I efterskott: the day after its last. */
  InArrears: 'IN_ARREARS'
} as const;

export type BillingTiming = typeof BillingTiming[keyof typeof BillingTiming];
/** One key of a blend, with its weight. */
export type BlendPartInput = {
  /** The key. */
  key: AllocationKeyInput;
  /** Weight, on any positive scale. */
  weight: string;
};

/** A day on which a board meets. */
export type BoardDayInput = {
  /** The day. */
  meetsOn: string;
  /** The last day for papers; absent = not known. */
  papersOn?: string | null | undefined;
};

/** Which bodies to list; conditions add up. */
export type BodyFilter = {
  /** Only of this form. */
  kind?: BodyKind | null | undefined;
  /** Only those that the organisation with this code is a member of. */
  memberCode?: string | null | undefined;
  /** The day on which memberCode is a member; absent = today. */
  on?: string | null | undefined;
  /** Only where the name contains this, in any case. */
  search?: string | null | undefined;
};

/** The legal form of a collaboration (samverkansform). */
export const BodyKind = {
  /** Avtalssamverkan (KL 9:37). */
  Contract: 'CONTRACT',
  /** Kommunalförbund (KL 9:1). */
  Federation: 'FEDERATION',
  /** Gemensam nämnd (KL 9:19). */
  JointCommittee: 'JOINT_COMMITTEE',
  /** Nätverk, regionråd, kommunchefsgrupp: no legal person. */
  Network: 'NETWORK',
  /** Projekt or förstudie. */
  Project: 'PROJECT'
} as const;

export type BodyKind = typeof BodyKind[keyof typeof BodyKind];
/** A new password for oneself. */
export type ChangePasswordInput = {
  /** The password until now. */
  current: string;
  /** The new password: at least 12 characters. */
  next: string;
};

/** The member’s choice between kronor and hours. */
export type ChooseCoFinancingInput = {
  /** The day of the choice. */
  chosenOn: string;
  /** What is chosen. */
  form: CoFinancingForm;
  /** The co-financing. */
  id: string | number;
  /** Its version as read; another version in store is a CONFLICT. */
  version: number;
};

/** How a member co-finances (medfinansierar). */
export const CoFinancingForm = {
  /** Pengar. */
  Cash: 'CASH',
  /** Tid. */
  Hours: 'HOURS'
} as const;

export type CoFinancingForm = typeof CoFinancingForm[keyof typeof CoFinancingForm];
/** Whose coding string (kontering) stands on a document. */
export const CodingSource = {
  /** What the host has noted of the partner in the billing settings. */
  Host: 'HOST',
  /** The payer’s own: of its decision for the body and year that is in force on the day of issue. */
  Payer: 'PAYER'
} as const;

export type CodingSource = typeof CodingSource[keyof typeof CodingSource];
/** The income account of one component. */
export type ComponentAccountInput = {
  /** The account, 1–10 digits. */
  account: string;
  /** The component (kostnadspost). */
  component: string;
};

/** What a component cost in the end. */
export type ComponentOutcomeInput = {
  /** Without VAT. */
  amount: string;
  /** The component, as the allocation names it. */
  component: string;
};

/** A meeting of the body about a consultation. */
export type ConferenceInput = {
  /** The consultation. */
  consultation: string | number;
  /** The meeting. */
  meeting: string | number;
};

/** That a member’s registrator vouches for what was reported. */
export type ConfirmNoticeInput = {
  /** Which approval; absent = that of the minutes as a whole. */
  approval?: string | number | null | undefined;
  /** The meeting. */
  meeting: string | number;
  /** Code of the organisation whose board it is. */
  organisation: string;
  /** Where on the member’s website. */
  url?: string | null | undefined;
};

/** What stands in the way of a joint response. */
export const ConsultationBlockerCode = {
  /** No member stands behind it. */
  NobodyJoins: 'NOBODY_JOINS',
  /** A member that joins has no decision on the version. */
  NotDecided: 'NOT_DECIDED',
  /** No version with a text has been frozen. */
  NoText: 'NO_TEXT',
  /** A member that joins has decided against the version. */
  Rejected: 'REJECTED',
  /** The text has been changed since the last version was frozen. */
  TextNotFrozen: 'TEXT_NOT_FROZEN'
} as const;

export type ConsultationBlockerCode = typeof ConsultationBlockerCode[keyof typeof ConsultationBlockerCode];
/** What a line in a consultation’s history is about. */
export const ConsultationEventKind = {
  /** Inkommen: `after` is the day. */
  Arrived: 'ARRIVED',
  /** Uppgifter ändrade: `text` says which. */
  Changed: 'CHANGED',
  /** Konferens: `after` is the meeting’s id, or `before` when it no longer is one. */
  Conference: 'CONFERENCE',
  /** Medlemmar ombedda att utse kontaktperson: `after` is how many. */
  ContactsAsked: 'CONTACTS_ASKED',
  /** Upplagd. */
  Created: 'CREATED',
  /** Beslut hos en medlem: `after` is the version. */
  Decision: 'DECISION',
  /** Felinfört beslut borttaget: `before` is the version. */
  DecisionWithdrawn: 'DECISION_WITHDRAWN',
  /** Förlängd tid begärd: `after` is the day asked for. */
  ExtensionAsked: 'EXTENSION_ASKED',
  /** Förlängd tid beviljad: `before` and `after` are days. */
  ExtensionGranted: 'EXTENSION_GRANTED',
  /** Förlängd tid avslagen: `before` is the day asked for. */
  ExtensionRefused: 'EXTENSION_REFUSED',
  /** Handling tillagd: `after` is its name, `text` a ConsultationFileKind. */
  FileAdded: 'FILE_ADDED',
  /** Handling borttagen: `before` is its name, `text` a ConsultationFileKind. */
  FileRemoved: 'FILE_REMOVED',
  /** Egen handläggning: `text` is a HandlingStep, `before` and `after` its days; or DECIDER with who decides. */
  Handling: 'HANDLING',
  /** Medlemmar inbjudna med e-post: `after` is how many could be written to, `text` names them. */
  Invited: 'INVITED',
  /** Medlemmen har anslutit sig i efterhand: `before` and `after` are stances. */
  JoinedAfterwards: 'JOINED_AFTERWARDS',
  /** Svaret går utan medlemmen. */
  LeftOut: 'LEFT_OUT',
  /** Mottagningsbevis: `after` is the day. */
  Receipt: 'RECEIPT',
  /** Medlemmens diarienummer. */
  RegistrationNumber: 'REGISTRATION_NUMBER',
  /** Uppgifter om utskicket rättade. */
  SentOnRecord: 'SENT_ON_RECORD',
  /** Hållning: `before` and `after` are stances. */
  Stance: 'STANCE',
  /** Nytt läge: `before` and `after` are states. */
  State: 'STATE',
  /** Medlemmen är med igen. */
  TakenBackIn: 'TAKEN_BACK_IN',
  /** Ny version av texten: `after` is its number. */
  Version: 'VERSION'
} as const;

export type ConsultationEventKind = typeof ConsultationEventKind[keyof typeof ConsultationEventKind];
/** What a file is to a consultation or a decision. */
export const ConsultationFileKind = {
  /** Protokollsutdrag. */
  Extract: 'EXTRACT',
  /** Eget svar. */
  Own: 'OWN',
  /** Förslag till beslut. */
  Proposal: 'PROPOSAL',
  /** Mottagningsbevis. */
  Receipt: 'RECEIPT',
  /** Inkommen handling. */
  Received: 'RECEIVED',
  /** Särskilt yttrande. */
  Statement: 'STATEMENT'
} as const;

export type ConsultationFileKind = typeof ConsultationFileKind[keyof typeof ConsultationFileKind];
/** Which consultations to list; conditions add up. */
export type ConsultationFilter = {
  /** Slug of the body; absent = all where one has a place. */
  body?: string | null | undefined;
  /** true = only those that are not over, the earliest day first; otherwise all, the latest day first. */
  open?: boolean | null | undefined;
  /** Only where title or sender contains this, in any case. */
  search?: string | null | undefined;
};

/** What helps a member that cannot decide in time. */
export const ConsultationHelp = {
  /** Another instance that meets in time. */
  Committee: 'COMMITTEE',
  /** Delegation, with its point. */
  Delegation: 'DELEGATION',
  /** More time: `on` is the last day that would do. */
  Extension: 'EXTENSION',
  /** Joining when it has been sent. */
  JoinAfterwards: 'JOIN_AFTERWARDS'
} as const;

export type ConsultationHelp = typeof ConsultationHelp[keyof typeof ConsultationHelp];
/** A member of a consultation. */
export type ConsultationMemberInput = {
  /** The consultation. */
  consultation: string | number;
  /** Code of the member. */
  organisation: string;
};

/** What a point on the time line is. */
export const ConsultationPlanPointKind = {
  /** Last day for comments. */
  Comments: 'COMMENTS',
  /** Last day for the draft to go out. */
  Draft: 'DRAFT',
  /** The deadline. */
  Due: 'DUE',
  /** Another deadline that has been asked for. */
  Extension: 'EXTENSION',
  /** Last day for the final text. */
  FinalText: 'FINAL_TEXT',
  /** A member’s last meeting before the deadline. */
  Meeting: 'MEETING',
  /** Last day for a member’s papers. */
  Papers: 'PAPERS',
  /** Last working day for sending. */
  Send: 'SEND',
  /** Last day to begin to write. */
  Start: 'START',
  /** Today. */
  Today: 'TODAY'
} as const;

export type ConsultationPlanPointKind = typeof ConsultationPlanPointKind[keyof typeof ConsultationPlanPointKind];
/** Whether a member can decide before the deadline. */
export const ConsultationPlanStatus = {
  /** It stands behind the text as it is. */
  Decided: 'DECIDED',
  /** A meeting can be made. */
  InTime: 'IN_TIME',
  /** Nobody has entered its meetings. */
  MeetingsUnknown: 'MEETINGS_UNKNOWN',
  /** No meeting is left before the deadline. */
  NoMeeting: 'NO_MEETING',
  /** Somebody decides on its behalf. */
  NoMeetingNeeded: 'NO_MEETING_NEEDED',
  /** There is a meeting, but its day for papers has passed. */
  PapersLate: 'PAPERS_LATE'
} as const;

export type ConsultationPlanStatus = typeof ConsultationPlanStatus[keyof typeof ConsultationPlanStatus];
/** How far a consultation has come. READY and SENT need that everybody who joins has decided on the text as it is. */
export const ConsultationState = {
  /** Mottagen. */
  Acknowledged: 'ACKNOWLEDGED',
  /** Bedömd. */
  Assessed: 'ASSESSED',
  /** Avbruten. */
  Cancelled: 'CANCELLED',
  /** Förankras. */
  Canvassing: 'CANVASSING',
  /** Avslutad. */
  Closed: 'CLOSED',
  /** Synpunkter. */
  Commenting: 'COMMENTING',
  /** Beslut i kommunerna. */
  Deciding: 'DECIDING',
  /** Besvaras inte. */
  Dismissed: 'DISMISSED',
  /** Utkast. */
  Drafting: 'DRAFTING',
  /** Slutversion. */
  FinalDraft: 'FINAL_DRAFT',
  /** Gemensamt svar. */
  Joint: 'JOINT',
  /** Inget gemensamt svar. */
  NoJoint: 'NO_JOINT',
  /** Klar att skicka. */
  Ready: 'READY',
  /** Inkommen. */
  Received: 'RECEIVED',
  /** Skickad. */
  Sent: 'SENT'
} as const;

export type ConsultationState = typeof ConsultationState[keyof typeof ConsultationState];
/** An item that goes on: in a later meeting, in the body that it is prepared for, or in the backlog. */
export type ContinueAgendaItemInput = {
  /** The item. */
  id: string | number;
  /** The meeting where it goes on; absent = the body’s backlog. */
  meeting?: string | number | null | undefined;
  /** How it ended here; absent = it was dealt with and goes on. */
  outcome?: ItemOutcome | null | undefined;
  /** As read; another in store is a CONFLICT. */
  version: number;
};

/** A correction of approved minutes. */
export type CorrectMinutesInput = {
  /** The paragraph; absent = the minutes as a whole. */
  item?: string | number | null | undefined;
  /** The meeting. */
  meeting: string | number;
  /** What is put right, 1–20000 characters. */
  text: string;
};

/** The days of a posting, put right. */
export type CorrectNoticeInput = {
  /** Which approval; absent = that of the minutes as a whole. */
  approval?: string | number | null | undefined;
  /** The meeting. */
  meeting: string | number;
  /** Code of the organisation whose board it is. */
  organisation: string;
  /** Posted on. */
  postedOn: string;
  /** The posting. */
  posting: string | number;
  /** Taken down on; absent or null = it is up. */
  removedOn?: string | null | undefined;
  /** Where on the member’s website; absent = as before. */
  url?: string | null | undefined;
  /** As read; another in store is a CONFLICT. */
  version: number;
};

/** When, how and to whom a response was sent, put right. */
export type CorrectSendingInput = {
  /** By what (e-post, e-tjänst), at most 120 characters. */
  channel?: string | null | undefined;
  /** The consultation. */
  consultation: string | number;
  /** To whom, at most 200 characters; absent = who asked. */
  recipient?: string | null | undefined;
  /** The day; absent = today. Not in the future. */
  sentOn?: string | null | undefined;
};

/** How a component (kostnadspost) arises. */
export const CostBasis = {
  /** Listed amounts (fasta belopp). */
  Fixed: 'FIXED',
  /** A sum that is split by the weights of the key; the parts always equal the whole. */
  Pool: 'POOL',
  /** Price × units of the key, such as 25 kr per inhabitant. */
  Rate: 'RATE',
  /** A fee by size (trappa). */
  Tiers: 'TIERS'
} as const;

export type CostBasis = typeof CostBasis[keyof typeof CostBasis];
/** A component (kostnadspost) of a model. */
export type CostComponentInput = {
  /** FIXED: amounts; members that are not named pay nothing. */
  amounts?: Array<MemberAmountInput> | null | undefined;
  /** How it arises. */
  basis: CostBasis;
  /** Codes of members that pay nothing here. */
  exempt?: Array<string> | null | undefined;
  /** RATE and POOL: what to count; TIERS uses INHABITANTS and only its referenceDate. */
  key?: AllocationKeyInput | null | undefined;
  /** The most that a member pays. */
  maximum?: string | null | undefined;
  /** Codes of the members concerned; omitted = all. */
  members?: Array<string> | null | undefined;
  /** The least that a member pays. */
  minimum?: string | null | undefined;
  /** Name, unique within the model. */
  name: string;
  /** POOL: the sum to split. */
  pool?: string | null | undefined;
  /** RATE: kronor per unit of the key; at most six decimals. */
  rate?: string | null | undefined;
  /** TIERS: fee by number of inhabitants. */
  tiers?: Array<TierInput> | null | undefined;
  /** VAT category, when somebody has decided it. */
  vatCategory?: VatCategory | null | undefined;
  /** VAT rate in percent, for category S. */
  vatPercent?: string | null | undefined;
};

/** A cost model (fördelningsmodell). In a change, all fields are given anew. */
export type CostModelInput = {
  /** Slug of the body. */
  body: string;
  /** The components, in order. */
  components: Array<CostComponentInput>;
  /** Absent = a new model; present = change that model, at that version. */
  id?: string | number | null | undefined;
  /** Name, 1–200 characters. */
  name: string;
  /** The unit that amounts are rounded to. */
  rounding?: Rounding | null | undefined;
  /** First day. */
  validFrom: string;
  /** Last day; absent = until further notice. */
  validTo?: string | null | undefined;
  /** The version that was read; another in store is a CONFLICT. */
  version?: number | null | undefined;
};

/** How claims on one kind of organisation are booked. */
export type CounterpartyAccountsInput = {
  /** Motpart, where the host uses another than Kommun-Bas (81 state, 82 municipality, 83 federation, 84 region). */
  counterparty?: string | null | undefined;
  /** What the buyer is. */
  kind: OrganisationKind;
  /** Account of claims on it (kundfordringar), 1–10 digits. */
  receivable: string;
};

/** A new account. */
export type CreateAccountInput = {
  /** E-mail address to sign in with; one account per address. */
  email: string;
  /** Name as shown to others, 1–120 characters. */
  name: string;
  /** First password: at least 12 characters. The person changes it after signing in. */
  password: string;
};

/** One text, given to one or to many. */
export type CreateActionsInput = {
  /** The agenda item that it comes from (punkt). */
  agendaItem?: string | number | null | undefined;
  /** Each of 1–100 people gets an action; several are followed as a group (grupp). */
  assignees: Array<AssigneeInput>;
  /** Slug of the body. */
  body: string;
  /** The decision that it comes from (beslut). */
  decision?: string | number | null | undefined;
  /** At the latest (senast); absent = no day. */
  dueOn?: string | null | undefined;
  /** What is to be done, 1–2000 characters. */
  text: string;
};

/** A consultation that has come in, or is expected. */
export type CreateConsultationInput = {
  /** Slug of the body. */
  body: string;
  /** The last day for the response. */
  dueOn: string;
  /** It has not come in yet and is prepared; absent = it came today. */
  expected?: boolean | null | undefined;
  /** Who asks, 1–200 characters. */
  from: string;
  /** Code of the member that writes (håller pennan); absent = the secretariat. */
  penHolder?: string | null | undefined;
  /** What the sender asks, at most 100 questions; each gets a section of the text. */
  questions?: Array<string> | null | undefined;
  /** Registration number, at most 60 characters. */
  registrationNumber?: string | null | undefined;
  /** What it is about, 1–200 characters. */
  title: string;
};

/** Something that every member is to decide on by itself, in the same words. */
export type CreateProposalInput = {
  /** Slug of the body. */
  body: string;
  /** More about it, at most 2000 characters. */
  description?: string | null | undefined;
  /** By when they should have decided. */
  dueOn?: string | null | undefined;
  /** What it is. */
  kind: ProposalKind;
  /** Codes of those who decide; absent = the body’s members of today. */
  organisations?: Array<string> | null | undefined;
  /** What it is about, 1–200 characters. */
  title: string;
};

/** A document to credit. */
export type CreditInvoiceInput = {
  /** The due date; a partner with terms of its own gets its own. */
  dueOn: string;
  /** The document. */
  invoice: string | number;
  /** The day of issue; its year decides the number series. */
  issuedOn: string;
  /** A part of it; absent = all that is left. */
  lines?: Array<CreditLineInput> | null | undefined;
  /** Why; stands on the credit note. */
  reason: string;
  /** Issue anew what is credited, for a wrong reference or address. */
  replace?: boolean | null | undefined;
};

/** What to take back of a component. */
export type CreditLineInput = {
  /** Without VAT, in the sign of the line. */
  amount: string;
  /** The component of the line. */
  component: string;
};

/** The answer to a proposed day. */
export type DecideActionDateInput = {
  /** Whether the day is accepted; false declines it. */
  accept: boolean;
  /** Why. */
  comment?: string | null | undefined;
  /** The action. */
  id: string | number;
  /** Its version as read; another version in store is a CONFLICT. */
  version: number;
};

/** A grant that is decided again (nytt beslut), when it was not used. */
export type DecideGrantAgainInput = {
  /** The day: later than the decision before. */
  decidedOn: string;
  /** Instance and paragraph. */
  decision?: string | null | undefined;
  /** The grant. */
  grant: string | number;
  /** The next reminder; absent = none. */
  remindOn?: string | null | undefined;
  /** Its version as read; another version in store is a CONFLICT. */
  version: number;
};

/** A decision on VAT, for a component whose model has none. */
export type DecideVatInput = {
  /** The fixed allocation. */
  allocation: string | number;
  /** S taxed, E exempt, O outside the tax. */
  category: VatCategory;
  /** The component. */
  component: string;
  /** With S: 6, 12 or 25. */
  percent?: string | null | undefined;
  /** With E: why it is exempt; stands on the invoice. */
  reason?: string | null | undefined;
};

/** Who decides for a member. */
export const DecidedBy = {
  /** Fullmäktige. */
  Assembly: 'ASSEMBLY',
  /** Styrelse eller nämnd. */
  Board: 'BOARD',
  /** Utskott. */
  Committee: 'COMMITTEE',
  /** Delegation. */
  Delegation: 'DELEGATION',
  /** Mandat. */
  Mandate: 'MANDATE'
} as const;

export type DecidedBy = typeof DecidedBy[keyof typeof DecidedBy];
/** What a member has decided on a text. */
export const DecisionOutcome = {
  /** Ställer sig bakom. */
  Approved: 'APPROVED',
  /** Ställer sig inte bakom. */
  Rejected: 'REJECTED'
} as const;

export type DecisionOutcome = typeof DecisionOutcome[keyof typeof DecisionOutcome];
/** What the agreement says of a member that was billed too little. */
export const DeficitTerm = {
  /** Waited for in the body’s running balance. */
  CarriedOver: 'CARRIED_OVER',
  /** Invoice. */
  Invoiced: 'INVOICED'
} as const;

export type DeficitTerm = typeof DeficitTerm[keyof typeof DeficitTerm];
/** A row that is no payment of an invoice here. */
export type DismissUnmatchedPaymentInput = {
  /** The row. */
  payment: string | number;
  /** Why; at most 500 signs. */
  reason: string;
};

/** How a decision was sent. */
export const DispatchWay = {
  /** E-post. */
  Email: 'EMAIL',
  /** E-tjänst. */
  EService: 'E_SERVICE',
  /** Internt. */
  Internal: 'INTERNAL',
  /** Brev. */
  Letter: 'LETTER'
} as const;

export type DispatchWay = typeof DispatchWay[keyof typeof DispatchWay];
/** An action in checked minutes. */
export type DraftActionInput = {
  /** Name of the person; absent or empty = nobody yet. */
  assignee?: string | null | undefined;
  /** The day. */
  dueOn?: string | null | undefined;
  /** Code of the organisation that the person answers for. */
  organisation?: string | null | undefined;
  /** What is to be done, 1–2000 characters. */
  text: string;
};

/** Somebody in checked minutes. */
export type DraftAttendeeInput = {
  /** Under which items. */
  items?: Array<ItemRangeInput> | null | undefined;
  /** Name. */
  name: string;
  /** Name of the organisation, as in the register. */
  organisation?: string | null | undefined;
  /** Party. */
  party?: string | null | undefined;
  /** What the person is there; absent = MEMBER. */
  role?: AttendeeRole | null | undefined;
  /** Title. */
  title?: string | null | undefined;
};

/** An item in checked minutes. */
export type DraftItemInput = {
  /** Actions, with the suggestions that were accepted. */
  actions?: Array<DraftActionInput> | null | undefined;
  /** Names of attachments. */
  attachments?: Array<string> | null | undefined;
  /** Background. */
  background?: string | null | undefined;
  /** Decisions. */
  decisions?: Array<string> | null | undefined;
  /** To whom the decision is sent. */
  dispatchTo?: Array<string> | null | undefined;
  /** Codes of members that it does not concern. */
  notConcerned?: Array<string> | null | undefined;
  /** Notes. */
  notes?: string | null | undefined;
  /** Number, 1–20 characters: "4.1". */
  number: string;
  /** Presenters. */
  presenters?: Array<string> | null | undefined;
  /** Proposed decision. */
  proposal?: string | null | undefined;
  /** Registration number. */
  registrationNumber?: string | null | undefined;
  /** When in the meeting. */
  timeSlot?: string | null | undefined;
  /** Heading. */
  title: string;
};

/** A payment that a person knows of. */
export type EnterPaymentInput = {
  /** What came in; negative: what was paid back. */
  amount: string;
  /** The invoice. */
  invoice: string | number;
  /** The day, not later than today. */
  paidOn: string;
};

/** Which year to fix (fastställa), by the body’s own model and members. */
export type FixAllocationInput = {
  /** Slug of the body. */
  body: string;
  /** The total that was seen before deciding; when the year comes to another one it is a CONFLICT and nothing is fixed. */
  expectedTotal?: string | null | undefined;
  /** On budget or on outcome. */
  status?: AllocationStatus | null | undefined;
  /** Measured quantities, for keys of kind USAGE. */
  usage?: Array<UsageInput> | null | undefined;
  /** The cost year. */
  year: number;
};

/** What a line in an action’s history is about. */
export const FollowUpKind = {
  /** Ny ansvarig, överlämnad: `before` and `after` are names, null = nobody. */
  Assignee: 'ASSIGNEE',
  /** Bilaga: `after` is the name of one added, `before` of one removed. */
  Attachment: 'ATTACHMENT',
  /** Kommentar, återrapportering: `text` is what was said. */
  Comment: 'COMMENT',
  /** Åtgärden skapades. */
  Created: 'CREATED',
  /** Ny dag: `before` and `after` are days, null = none. */
  DueOn: 'DUE_ON',
  /** Föreslaget datum avslaget: `before` is the day that was asked for. */
  DueOnDeclined: 'DUE_ON_DECLINED',
  /** Nytt datum föreslaget: `after` is the day asked for. */
  DueOnProposed: 'DUE_ON_PROPOSED',
  /** Nytt läge: `before` and `after` are states. */
  State: 'STATE',
  /** Ändrad text: `text` is the wording before. */
  Text: 'TEXT'
} as const;

export type FollowUpKind = typeof FollowUpKind[keyof typeof FollowUpKind];
/** Where an amount of a forecast comes from. */
export const ForecastSource = {
  /** Slutligt fastställd. */
  Final: 'FINAL',
  /** Inte medlem that year: nothing to pay. */
  NotMember: 'NOT_MEMBER',
  /** Preliminärt fastställd. */
  Preliminary: 'PRELIMINARY',
  /** Beräknad: by the body’s own model for the year and the latest figures. */
  Preview: 'PREVIEW',
  /** Går inte att räkna ut än; `reason` says why. */
  Unknown: 'UNKNOWN'
} as const;

export type ForecastSource = typeof ForecastSource[keyof typeof ForecastSource];
/** The sections as they are, as the next version to decide on. */
export type FreezeResponseInput = {
  /** responseVersion as read; another one in store is a CONFLICT. */
  baseVersion: number;
  /** The consultation. */
  consultation: string | number;
  /** A change of wording only (redaktionell ändring): decisions that allow it hold. */
  editorial?: boolean | null | undefined;
};

/** Where a host is paid. */
export const GiroKind = {
  /** Bankgiro. */
  Bankgiro: 'BANKGIRO',
  /** Plusgiro. */
  Plusgiro: 'PLUSGIRO'
} as const;

export type GiroKind = typeof GiroKind[keyof typeof GiroKind];
/** A role for an account. ADMIN needs neither body nor organisation; the others exactly the one that fits. */
export type GrantRoleInput = {
  /** The account. */
  account: string | number;
  /** Id of the body: SECRETARIAT and AUDITOR. */
  body?: string | number | null | undefined;
  /** Id of the organisation: FINANCE, CHIEF_EXECUTIVE, REPRESENTATIVE and REGISTRAR. */
  organisation?: string | number | null | undefined;
  /** The role. */
  role: RoleName;
};

/** Somebody else of the same organisation is to do it (lämna över). */
export type HandOverActionInput = {
  /** Who; the organisation stays. */
  assignee: AssigneeInput;
  /** A word on the way. */
  comment?: string | null | undefined;
  /** The action. */
  id: string | number;
  /** Its version as read; another version in store is a CONFLICT. */
  version: number;
};

/** A step in a member’s own handling, in order. */
export const HandlingStep = {
  /** Justerat. */
  Approved: 'APPROVED',
  /** Beslutat. */
  Decided: 'DECIDED',
  /** Expedierat. */
  Dispatched: 'DISPATCHED',
  /** Tjänsteförslag. */
  OfficerDraft: 'OFFICER_DRAFT',
  /** Berett i arbetsutskott. */
  WorkingCommittee: 'WORKING_COMMITTEE'
} as const;

export type HandlingStep = typeof HandlingStep[keyof typeof HandlingStep];
/** A list of payments from the ledger of a finance system (reskontralista), as CSV. */
export type ImportLedgerInput = {
  /** The id of POST /files. */
  file: string | number;
  /** Code of the seller. */
  seller: string;
};

/** Minutes to save as a meeting that has been held. */
export type ImportMinutesInput = {
  /** Slug of the body. */
  body: string;
  /** What a person has made of it; absent = what is recognised in the text. */
  checked?: MinutesDraftInput | null | undefined;
  /** Keep it as a draft for the secretariat; absent = the members may read it at once. */
  keepAsDraft?: boolean | null | undefined;
  /** The text as it stands; the same text twice gives a warning. */
  text: string;
};

/** A file from SCB to read into the register. */
export type ImportPopulationInput = {
  /** Only say what would happen; nothing is written. */
  dryRun?: boolean;
  /** Id that POST /files answered. */
  file: string | number;
  /** Whether SCB may still change the figures (preliminära). */
  preliminary?: boolean;
  /** The day of the year that the file’s figures are counted on. */
  series: PopulationSeries;
};

/** A Word file of the joint text that somebody has commented and changed. */
export type ImportWordReviewInput = {
  /** The consultation. */
  consultation: string | number;
  /** The file (DOCX), sent in by the same account (POST /files). */
  file: string | number;
  /** Code of the member that says it; absent = the only one that one answers for, or the secretariat. */
  organisation?: string | null | undefined;
};

/** Members that are to be asked by mail. */
export type InviteToConsultationInput = {
  /** The consultation. */
  consultation: string | number;
  /** One’s own words in the mail, at most 2 000 signs; may have several lines. */
  message?: string | null | undefined;
  /** Codes of the members; absent = all that have not said what they want. */
  organisations?: Array<string> | null | undefined;
};

/** In which form an invoice can be fetched. */
export const InvoiceDocumentKind = {
  /** Tagged PDF, for people. */
  Pdf: 'PDF',
  /** Peppol BIS Billing 3, the e-invoice. */
  Peppol: 'PEPPOL'
} as const;

export type InvoiceDocumentKind = typeof InvoiceDocumentKind[keyof typeof InvoiceDocumentKind];
/** Which invoices; what is left out does not matter. */
export type InvoiceFilter = {
  /** Slug of the body. */
  body?: string | null | undefined;
  /** Code of the buyer. */
  buyer?: string | null | undefined;
  /** Invoices or credit notes. */
  kind?: InvoiceKind | null | undefined;
  /** Exactly this number, number of a basis or OCR. */
  number?: string | null | undefined;
  /** True: issued with something left to pay, or of credit notes to pay back. False: everything else. */
  open?: boolean | null | undefined;
  /** Invoices with something left to pay whose due date lies before this day. */
  overdueOn?: string | null | undefined;
  /** Code of the seller. */
  seller?: string | null | undefined;
  /** Only those that one issues, or only one’s own. */
  side?: InvoiceSide | null | undefined;
  /** How far they have come. */
  status?: InvoiceStatus | null | undefined;
  /** The cost year. */
  year?: number | null | undefined;
};

/** What a document does. */
export const InvoiceKind = {
  /** Kreditfaktura: gives back. */
  CreditNote: 'CREDIT_NOTE',
  /** Faktura: charges the buyer. */
  Invoice: 'INVOICE'
} as const;

export type InvoiceKind = typeof InvoiceKind[keyof typeof InvoiceKind];
/** How an organisation stands on invoices (fakturauppgifter). */
export type InvoicePartyInput = {
  /** Street or box, at most 100 signs. */
  addressLine1: string;
  /** A second line of the address. */
  addressLine2?: string;
  /** Godkänd för F-skatt. */
  approvedForFTax?: boolean;
  /** The city. */
  city: string;
  /** GLN for e-invoices; empty: found by the organisation number. */
  gln?: string;
  /** Its code. */
  organisation: string;
  /** Five digits. */
  postalCode: string;
  /** SE + organisation number + 01; empty when not registered for VAT. */
  vatNumber?: string;
  /** The version read; 0 where nothing was saved. Another in store is a CONFLICT. */
  version: number;
};

/** On which side of an invoice one stands. */
export const InvoiceSide = {
  /** One’s organisation pays it, or gets back. */
  Buyer: 'BUYER',
  /** One’s organisation issues it. */
  Seller: 'SELLER'
} as const;

export type InvoiceSide = typeof InvoiceSide[keyof typeof InvoiceSide];
/** How far a document has come. */
export const InvoiceStatus = {
  /** Fakturaunderlag: the host’s finance system has not issued it yet. */
  Basis: 'BASIS',
  /** Krediterad to the last öre. */
  Credited: 'CREDITED',
  /** Utställd; nothing has been paid. */
  Issued: 'ISSUED',
  /** Överbetald: more has come in than was owed. */
  Overpaid: 'OVERPAID',
  /** Betald: nothing is left. Of a credit note: paid back, or set off against the invoice that it credits. */
  Paid: 'PAID',
  /** Delbetald: some of it is left to pay. */
  PartlyPaid: 'PARTLY_PAID'
} as const;

export type InvoiceStatus = typeof InvoiceStatus[keyof typeof InvoiceStatus];
/** A part of a fixed allocation to bill. */
export type IssueInvoicesInput = {
  /** The fixed allocation. */
  allocation: string | number;
  /** The due date; a partner with terms of its own gets its own. */
  dueOn: string;
  /** The day of issue; its year decides the number series. */
  issuedOn: string;
  /** Which part; absent = the whole year. */
  part?: BillingPartInput | null | undefined;
};

/** Where a host’s invoices are issued. */
export const Issuing = {
  /** In its own finance system: basis out (fakturaunderlag), number and status back. */
  Basis: 'BASIS',
  /** Here: number series, Peppol and PDF. */
  Portal: 'PORTAL'
} as const;

export type Issuing = typeof Issuing[keyof typeof Issuing];
/** How an item ended, where it was not simply decided. */
export const ItemOutcome = {
  /** Flyttad till ett senare möte. */
  Moved: 'MOVED',
  /** Bordläggning. */
  Postponed: 'POSTPONED',
  /** Återremiss. */
  ReferredBack: 'REFERRED_BACK',
  /** Utgår. */
  Withdrawn: 'WITHDRAWN'
} as const;

export type ItemOutcome = typeof ItemOutcome[keyof typeof ItemOutcome];
/** From an item to an item, both included. */
export type ItemRangeInput = {
  /** Number of the first item. */
  from: string;
  /** Number of the last item. */
  to: string;
};

/** A member’s decision to stand behind a response that has been sent. */
export type JoinAfterwardsInput = {
  /** The consultation. */
  consultation: string | number;
  /** Who decided. */
  decidedBy: DecidedBy;
  /** The day of the decision; not in the future. */
  decidedOn: string;
  /** Point in the order of delegation; must be given for DELEGATION and MANDATE (KL 6:37). */
  delegationPoint?: string | null | undefined;
  /** The instance by name, at most 120 characters. */
  instance?: string | null | undefined;
  /** Code of the member. */
  organisation: string;
  /** Paragraph of the minutes, at most 60 characters. */
  paragraph?: string | null | undefined;
};

/** What an allocation key (fördelningsnyckel) counts. */
export const KeyKind = {
  /** Several keys, each normalised to 1, with weights. */
  Blend: 'BLEND',
  /** Lika: one part per member. */
  Equal: 'EQUAL',
  /** Invånare on a reference day. */
  Inhabitants: 'INHABITANTS',
  /** Andelar: exact shares written in the agreement. */
  Shares: 'SHARES',
  /** A measured quantity: ärenden, timmar, kärl, licenser. */
  Usage: 'USAGE'
} as const;

export type KeyKind = typeof KeyKind[keyof typeof KeyKind];
/** Whether a decision has laga kraft. */
export const LegalForce = {
  /** An appeal is on record: a court decides. */
  Appealed: 'APPEALED',
  /** Laga kraft: the time has run out and nobody has appealed. */
  InForce: 'IN_FORCE',
  /** It does not follow from the notice. */
  Other: 'OTHER',
  /** The time for appeal has not run out. */
  Pending: 'PENDING'
} as const;

export type LegalForce = typeof LegalForce[keyof typeof LegalForce];
/** A limit that decided an amount. */
export const Limit = {
  /** Cut to the most (sänkt till högst). */
  Maximum: 'MAXIMUM',
  /** Raised to the least (höjt till minst). */
  Minimum: 'MINIMUM'
} as const;

export type Limit = typeof Limit[keyof typeof Limit];
/** The invoice that a row of a list pays. */
export type MatchUnmatchedPaymentInput = {
  /** The invoice, of the same seller. */
  invoice: string | number;
  /** The row. */
  payment: string | number;
};

/** Who meets on set days. */
export const MeetingDecider = {
  /** Fullmäktige. */
  Assembly: 'ASSEMBLY',
  /** Styrelse eller nämnd. */
  Board: 'BOARD',
  /** Utskott. */
  Committee: 'COMMITTEE'
} as const;

export type MeetingDecider = typeof MeetingDecider[keyof typeof MeetingDecider];
/** Which meetings to list; conditions add up. */
export type MeetingFilter = {
  /** Only those that begin before this instant. */
  before?: string | null | undefined;
  /** Only of the body with this slug. */
  body?: string | null | undefined;
  /** Only those that begin at this instant or later. */
  from?: string | null | undefined;
  /** Only with one of these. */
  statuses?: Array<MeetingStatus> | null | undefined;
};

/** In which order meetings come. */
export const MeetingOrder = {
  /** The latest first. */
  LatestFirst: 'LATEST_FIRST',
  /** The next first. */
  StartsAt: 'STARTS_AT'
} as const;

export type MeetingOrder = typeof MeetingOrder[keyof typeof MeetingOrder];
/** How far a meeting has come. */
export const MeetingStatus = {
  /** Justerat: the text is locked, the members read it. */
  Approved: 'APPROVED',
  /** Inställt. */
  Cancelled: 'CANCELLED',
  /** Utkast: only the secretariat sees it. */
  Draft: 'DRAFT',
  /** Hållet: the minutes are being written. */
  Held: 'HELD',
  /** Pågår. */
  InSession: 'IN_SESSION',
  /** Anteckningarna (protokollet) är utskickade. */
  MinutesSent: 'MINUTES_SENT',
  /** Kallat: the summons has been sent. */
  Summoned: 'SUMMONED'
} as const;

export type MeetingStatus = typeof MeetingStatus[keyof typeof MeetingStatus];
/** A fixed amount for a member. */
export type MemberAmountInput = {
  /** What it pays. */
  amount: string;
  /** Code of the member. */
  code: string;
};

/** A member’s exact share (andel). */
export type MemberShareInput = {
  /** Code of the member. */
  code: string;
  /** Its share, on any positive scale. */
  share: string;
};

/** Minutes that a person has checked. */
export type MinutesDraftInput = {
  /** Attendees, and those absent. */
  attendees?: Array<DraftAttendeeInput> | null | undefined;
  /** Day of the meeting. */
  date: string;
  /** When it ended, HH:MM. */
  endsAt?: string | null | undefined;
  /** Items in order, 1–300. */
  items: Array<DraftItemInput>;
  /** Where. */
  place?: string | null | undefined;
  /** When it began, HH:MM; absent = 09:00. */
  startsAt?: string | null | undefined;
  /** Title. */
  title: string;
};

/** What is doubtful about a text of minutes. */
export const MinutesWarningCode = {
  /** A decision or note that looks like a task; suggested, not entered. */
  ActionSuggested: 'ACTION_SUGGESTED',
  /** The same text has been imported into the body before. */
  AlreadyImported: 'ALREADY_IMPORTED',
  /** Several in the body have the name: the action is nobody’s yet. */
  AssigneeAmbiguous: 'ASSIGNEE_AMBIGUOUS',
  /** An action without a person (ansvarig). */
  AssigneeMissing: 'ASSIGNEE_MISSING',
  /** An action for somebody who took no part. */
  AssigneeNotPresent: 'ASSIGNEE_NOT_PRESENT',
  /** A day that the calendar does not have. */
  DateImpossible: 'DATE_IMPOSSIBLE',
  /** A day can be read in more than one way. */
  DateUnclear: 'DATE_UNCLEAR',
  /** A sentence in the notes that looks like a decision. */
  DecisionInText: 'DECISION_IN_TEXT',
  /** "§ 28 forts." follows on another paragraph. */
  ItemContinuedOutOfOrder: 'ITEM_CONTINUED_OUT_OF_ORDER',
  /** A number is left out. */
  ItemNumberGap: 'ITEM_NUMBER_GAP',
  /** An item has no number of its own. */
  ItemNumberMissing: 'ITEM_NUMBER_MISSING',
  /** A number comes twice. */
  ItemNumberRepeated: 'ITEM_NUMBER_REPEATED',
  /** A line that belongs nowhere. */
  LineUnplaced: 'LINE_UNPLACED',
  /** Two names that differ in å ä ö only: the same person? */
  NameFolded: 'NAME_FOLDED',
  /** No attendees were recognised. */
  NoAttendees: 'NO_ATTENDEES',
  /** The text names no day of the meeting. */
  NoDate: 'NO_DATE',
  /** No items were recognised. */
  NoItems: 'NO_ITEMS',
  /** The text names no time of day: 09:00 is taken. */
  NoTime: 'NO_TIME',
  /** Somebody comes from an organisation that is no member of the body. */
  OrganisationNotMember: 'ORGANISATION_NOT_MEMBER',
  /** The text is longer than what is read. */
  TextCut: 'TEXT_CUT'
} as const;

export type MinutesWarningCode = typeof MinutesWarningCode[keyof typeof MinutesWarningCode];
/** Where an item is to stand. */
export type MoveAgendaItemInput = {
  /** Right after this sibling; absent = first. */
  after?: string | number | null | undefined;
  /** The item; what lies under it comes along. */
  id: string | number;
  /** Under this item; absent = at the top. */
  parent?: string | number | null | undefined;
};

/** What has become of a payment request. */
export type MovePaymentRequestInput = {
  /** The grant. */
  grant: string | number;
  /** The request. */
  id: string | number;
  /** What there is to say of it, at most 500 characters. */
  note?: string | null | undefined;
  /** The day on which it did: not in the future. */
  on: string;
  /** GRANTED, PAID or REFUSED. */
  state: PaymentRequestState;
  /** Its version as read; another version in store is a CONFLICT. */
  version: number;
};

/** Which day of a notice. */
export const NoticeDayKey = {
  /** Last day to appeal. */
  LastDay: 'LAST_DAY',
  /** Latest day for posting. */
  PostBy: 'POST_BY',
  /** From when the time for appeal counts. */
  StartsOn: 'STARTS_ON',
  /** Earliest day for taking down. */
  TakeDownFrom: 'TAKE_DOWN_FROM'
} as const;

export type NoticeDayKey = typeof NoticeDayKey[keyof typeof NoticeDayKey];
/** What a board has done. */
export const NoticeState = {
  /** Anslaget. */
  Posted: 'POSTED',
  /** Nedtaget. */
  TakenDown: 'TAKEN_DOWN',
  /** Nedtaget för tidigt. */
  TakenDownEarly: 'TAKEN_DOWN_EARLY',
  /** Ska anslås. */
  ToPost: 'TO_POST'
} as const;

export type NoticeState = typeof NoticeState[keyof typeof NoticeState];
/** What the host’s agreement with its bank demands of a reference. */
export const OcrLevel = {
  /** A check digit (mod 10). */
  CheckDigit: 'CHECK_DIGIT',
  /** A length digit and a check digit. */
  LengthAndCheckDigit: 'LENGTH_AND_CHECK_DIGIT'
} as const;

export type OcrLevel = typeof OcrLevel[keyof typeof OcrLevel];
/** Which organisations to list; conditions add up. */
export type OrganisationFilter = {
  /** Only in the county with this code. */
  countyCode?: string | null | undefined;
  /** Only of this kind. */
  kind?: OrganisationKind | null | undefined;
  /** Only where name or code contains this, in any case. */
  search?: string | null | undefined;
};

/** What an organisation is. */
export const OrganisationKind = {
  /** Förening. */
  Association: 'ASSOCIATION',
  /** Bolag. */
  Company: 'COMPANY',
  /** Kommunalförbund. */
  Federation: 'FEDERATION',
  /** Kommun. */
  Municipality: 'MUNICIPALITY',
  /** Region. */
  Region: 'REGION',
  /** Statlig myndighet. */
  StateAuthority: 'STATE_AUTHORITY'
} as const;

export type OrganisationKind = typeof OrganisationKind[keyof typeof OrganisationKind];
/** Which decisions to list; conditions add up. */
export type PayerDecisionFilter = {
  /** Only of the body with this slug. */
  body?: string | null | undefined;
  /** Also those that have ended or been replaced (historik); absent = only the latest of each. */
  history?: boolean | null | undefined;
  /** Only of this cost year. */
  year?: number | null | undefined;
};

/** What has become of a payment request (rekvisition). */
export const PaymentRequestState = {
  /** Beviljad. */
  Granted: 'GRANTED',
  /** Utbetald. */
  Paid: 'PAID',
  /** Avslagen: the tranche may be requested again. */
  Refused: 'REFUSED',
  /** Rekvirerad. */
  Requested: 'REQUESTED'
} as const;

export type PaymentRequestState = typeof PaymentRequestState[keyof typeof PaymentRequestState];
/** What a text may tell of a person (personuppgift). */
export const PersonalDataKind = {
  /** Gatuadress or postadress. */
  Address: 'ADDRESS',
  /** E-postadress. */
  Email: 'EMAIL',
  /** Name of somebody who neither sits in the body nor took part. */
  Name: 'NAME',
  /** Personnummer or samordningsnummer, with a valid check digit. */
  PersonalNumber: 'PERSONAL_NUMBER',
  /** Telefonnummer. */
  Phone: 'PHONE'
} as const;

export type PersonalDataKind = typeof PersonalDataKind[keyof typeof PersonalDataKind];
/** From the backlog to an agenda. */
export type PlaceBacklogItemInput = {
  /** What lies in store. */
  id: string | number;
  /** The meeting; it comes last on the agenda. */
  meeting: string | number;
};

/** Meetings that come back: one for each day (mötesserie). */
export type PlanMeetingsInput = {
  /** Slug of the body. */
  body: string;
  /** The days, 1–60. */
  days: Array<string>;
  /** When each ends, HH:MM. */
  endTime?: string | null | undefined;
  /** Where, at most 300 characters. */
  place?: string | null | undefined;
  /** When each begins in Sweden, HH:MM. */
  startTime: string;
  /** Title of each, 1–200 characters. */
  title: string;
};

/** Which day of the year a population figure is counted on. */
export const PopulationSeries = {
  /** SCB’s population on 31 December. */
  December_31: 'DECEMBER_31',
  /** SCB’s population on 1 November, used for kommunal utjämning. */
  November_1: 'NOVEMBER_1'
} as const;

export type PopulationSeries = typeof PopulationSeries[keyof typeof PopulationSeries];
/** That a board has posted an approval. */
export type PostNoticeInput = {
  /** Which approval; absent = that of the minutes as a whole. */
  approval?: string | number | null | undefined;
  /** The meeting. */
  meeting: string | number;
  /** Code of the organisation whose board it is. */
  organisation: string;
  /** The day: not before the approval, not to come. */
  postedOn: string;
  /** Where on the member’s website. */
  url?: string | null | undefined;
};

/** What a line in a proposal’s history is about. */
export const ProposalEventKind = {
  /** Decided by all (beslutat av alla). */
  Adopted: 'ADOPTED',
  /** What is said of it was changed. */
  Changed: 'CHANGED',
  /** It was entered. */
  Created: 'CREATED',
  /** A member’s decision was recorded. */
  Decided: 'DECIDED',
  /** A decision that was entered by mistake was taken back. */
  DecisionWithdrawn: 'DECISION_WITHDRAWN',
  /** An extract or a separate statement with a decision. */
  FileAdded: 'FILE_ADDED',
  /** One of them taken away. */
  FileRemoved: 'FILE_REMOVED',
  /** The document, or a new version of it. */
  VersionAdded: 'VERSION_ADDED',
  /** Taken back (återkallat). */
  Withdrawn: 'WITHDRAWN'
} as const;

export type ProposalEventKind = typeof ProposalEventKind[keyof typeof ProposalEventKind];
/** What members decide on, each by itself. */
export const ProposalKind = {
  /** Avtal. */
  Agreement: 'AGREEMENT',
  /** Fördelningsnyckel. */
  CostKey: 'COST_KEY',
  /** Ansvarsfrihet. */
  Discharge: 'DISCHARGE',
  /** Ny medlem. */
  NewMember: 'NEW_MEMBER',
  /** Annat. */
  Other: 'OTHER',
  /** Reglemente. */
  Rules: 'RULES'
} as const;

export type ProposalKind = typeof ProposalKind[keyof typeof ProposalKind];
/** How far something that members decide on has come. */
export const ProposalState = {
  /** Beslutat av alla. */
  Adopted: 'ADOPTED',
  /** Ute på beslut. */
  Open: 'OPEN',
  /** Återkallat. */
  Withdrawn: 'WITHDRAWN'
} as const;

export type ProposalState = typeof ProposalState[keyof typeof ProposalState];
/** Another day, asked for by those who are to do it (föreslå nytt datum). */
export type ProposeActionDateInput = {
  /** Why. */
  comment?: string | null | undefined;
  /** The day. */
  dueOn: string;
  /** The action. */
  id: string | number;
  /** Its version as read; another version in store is a CONFLICT. */
  version: number;
};

/** What to look through before it is published. */
export type PublicationCheckInput = {
  /** What it is. */
  kind: PublicationKind;
  /** The meeting (MINUTES), the agenda item (DECISION) or the agreement (AGREEMENT). */
  subject: string | number;
  /** Agenda items that the published minutes leave out, with those under them; absent = none. */
  withoutItems?: Array<string | number> | null | undefined;
};

/** What is published for everybody to read (publicering). */
export const PublicationKind = {
  /** Samverkansavtal: its terms. */
  Agreement: 'AGREEMENT',
  /** Beslut: an agenda item with what was decided. */
  Decision: 'DECISION',
  /** Protokoll or minnesanteckningar: of a meeting. */
  Minutes: 'MINUTES'
} as const;

export type PublicationKind = typeof PublicationKind[keyof typeof PublicationKind];
/** What to publish, as the check showed it. */
export type PublishInput = {
  /** That what the check found may be published; needed when it found anything. */
  acknowledged?: boolean | null | undefined;
  /** The digest of the check that was read; another now is a CONFLICT. */
  digest: string;
  /** What it is. */
  kind: PublicationKind;
  /** The meeting (MINUTES), the agenda item (DECISION) or the agreement (AGREEMENT). */
  subject: string | number;
  /** Agenda items that the published minutes leave out, with those under them; absent = none. */
  withoutItems?: Array<string | number> | null | undefined;
};

/** Minutes to read: as text, or as a file (text, Word or PDF). */
export type ReadMinutesInput = {
  /** Slug of the body. */
  body: string;
  /** Instead of text: a file, as POST /files answered. */
  file?: string | number | null | undefined;
  /** The text. */
  text?: string | null | undefined;
};

/** An appeal that a member has received. */
export type RecordAppealInput = {
  /** The approval. */
  approval: string | number;
  /** Which paragraph; absent = not said which. */
  item?: string | number | null | undefined;
  /** Code of the organisation that received it. */
  organisation: string;
  /** When: not before the approval, not to come. */
  receivedOn: string;
  /** Registration number, at most 60 characters. */
  registrationNumber?: string | null | undefined;
};

/** A step in a member’s own handling. */
export type RecordHandlingStepInput = {
  /** The consultation. */
  consultation: string | number;
  /** The day, not in the future and in the order of the steps; absent = it was not taken after all. */
  on?: string | null | undefined;
  /** Code of the member. */
  organisation: string;
  /** Which. */
  step: HandlingStep;
};

/** What the minutes of a joint committee hold beside the decision (KL 5:65–67, 6:28–30). */
export const RecordKind = {
  /** Ajournering. */
  Adjournment: 'ADJOURNMENT',
  /** Yrkande. */
  Motion: 'MOTION',
  /** Propositionsordning. */
  Proposition: 'PROPOSITION',
  /** Jäv: the person left the room. */
  Recusal: 'RECUSAL',
  /** Reservation. */
  Reservation: 'RESERVATION',
  /** Särskilt uttalande. */
  Statement: 'STATEMENT',
  /** Votering, by name. */
  Vote: 'VOTE'
} as const;

export type RecordKind = typeof RecordKind[keyof typeof RecordKind];
/** A measured value, with what proves it. */
export type RecordMeasurementInput = {
  /** The grant. */
  grant: string | number;
  /** What was measured: one of the measures that its tranches name. */
  measure: string;
  /** The day: not in the future. */
  measuredOn: string;
  /** What proves it (underlag), 1–2000 characters. */
  proof: string;
  /** The value. */
  value: string;
  /** Its version as read; another version in store is a CONFLICT. */
  version: number;
};

/** A member’s decision on a version of the joint text. */
export type RecordMemberDecisionInput = {
  /** Whether it holds also for versions that change the wording only; absent = no. */
  allowsEditorial?: boolean | null | undefined;
  /** The consultation. */
  consultation: string | number;
  /** Who decided. */
  decidedBy: DecidedBy;
  /** The day of the decision; not in the future. */
  decidedOn: string;
  /** Point in the order of delegation; must be given for DELEGATION and MANDATE (KL 6:37). */
  delegationPoint?: string | null | undefined;
  /** The instance by name, at most 120 characters. */
  instance?: string | null | undefined;
  /** Code of the member. */
  organisation: string;
  /** What was decided; absent = APPROVED. */
  outcome?: DecisionOutcome | null | undefined;
  /** Paragraph of the minutes, at most 60 characters. */
  paragraph?: string | null | undefined;
  /** The version decided on. */
  version: number;
};

/** Somebody in a record. */
export type RecordPersonInput = {
  /** VOTE: how the person voted. */
  choice?: VoteChoice | null | undefined;
  /** Name. */
  name: string;
  /** Party. */
  party?: string | null | undefined;
};

/** A member’s decision on a version of a proposal. */
export type RecordProposalDecisionInput = {
  /** Whether it holds also for versions that change the wording only; absent = no. */
  allowsEditorial?: boolean | null | undefined;
  /** Who decided. */
  decidedBy: DecidedBy;
  /** The day of the decision; not in the future. */
  decidedOn: string;
  /** Point in the order of delegation; must be given for DELEGATION and MANDATE (KL 6:37). */
  delegationPoint?: string | null | undefined;
  /** The instance by name, at most 120 characters. */
  instance?: string | null | undefined;
  /** Code of the member. */
  organisation: string;
  /** What was decided; absent = APPROVED. */
  outcome?: DecisionOutcome | null | undefined;
  /** Paragraph of the minutes, at most 60 characters. */
  paragraph?: string | null | undefined;
  /** The proposal. */
  proposal: string | number;
  /** The version decided on. */
  version: number;
};

/** A day given by month, day and the year relative to the cost year: { month: 12, day: 31, yearOffset: -1 }. */
export type ReferenceDateInput = {
  /** Day of the month. */
  day: number;
  /** Month 1–12. */
  month: number;
  /** Years from the cost year: -1 is the year before. */
  yearOffset: number;
};

/** A balance that a settlement carried over, to pay out or charge. */
export type ReleaseBalanceInput = {
  /** Slug of the body. */
  body: string;
  /** The due date; a partner with terms of its own gets its own. */
  dueOn: string;
  /** The day of issue; its year decides the number series. */
  issuedOn: string;
  /** The settled cost year. */
  year: number;
};

/** A delivery that was entered by mistake. */
export type RemoveCoFinancingDeliveryInput = {
  /** The delivery. */
  id: string | number;
  /** The version of its co-financing as read; another one in store is a CONFLICT. */
  version: number;
};

/** A part of a grant that was entered by mistake. */
export type RemoveFromGrantInput = {
  /** The grant. */
  grant: string | number;
  /** The part. */
  id: string | number;
  /** Its version as read; another version in store is a CONFLICT. */
  version: number;
};

/** That a board has taken an approval down. */
export type RemoveNoticeInput = {
  /** Which approval; absent = that of the minutes as a whole. */
  approval?: string | number | null | undefined;
  /** The meeting. */
  meeting: string | number;
  /** Code of the organisation whose board it is. */
  organisation: string;
  /** The day: not before it was posted, not to come. */
  removedOn: string;
};

/** A reference rate that was typed for the wrong half-year. */
export type RemoveReferenceRateInput = {
  /** The first day of the half-year. */
  from: string;
  /** The version read. Another in store is a CONFLICT. */
  version: number;
};

/** A fault in the portal (felrapport), such as something that cannot be used with a screen reader. */
export type ReportFaultInput = {
  /** What is wrong, 1–4 000 characters. */
  description: string;
  /** E-mail address, from those who want an answer. */
  email?: string | null | undefined;
  /** Where: the page’s name or address, 1–200 characters. */
  page: string;
};

/** The number that the finance system gave an invoice. */
export type ReportInvoiceNumberInput = {
  /** The number that it has and that was typed wrong; left out where it has none yet. */
  corrects?: string | null | undefined;
  /** The basis. */
  invoice: string | number;
  /** The invoice number. */
  number: string;
  /** Its OCR reference, where it has one. */
  paymentReference?: string;
};

/** A request to be paid a tranche (rekvisition). */
export type RequestPaymentInput = {
  /** The amount; absent = the whole tranche. */
  amount?: string | null | undefined;
  /** The grant. */
  grant: string | number;
  /** Its diarienummer, at most 60 characters. */
  registrationNumber?: string | null | undefined;
  /** The day of the request: not in the future. */
  requestedOn: string;
  /** The tranche. */
  tranche: string | number;
  /** Its version as read; another version in store is a CONFLICT. */
  version: number;
};

/** A mail that is to be sent again. */
export type ResendSummonsInput = {
  /** Id of the SummonsDelivery. */
  mail: string | number;
};

/** A comment that is dealt with, or open again. */
export type ResolveResponseCommentInput = {
  /** The comment. */
  comment: string | number;
  /** Whether it is dealt with. */
  resolved: boolean;
};

/** That the receiver has confirmed a joint response (mottagningsbevis). */
export type ResponseReceiptInput = {
  /** What it says, at most 300 characters. */
  note?: string | null | undefined;
  /** The day; absent = today. Not in the future. */
  receivedOn?: string | null | undefined;
};

/** How a joint response left. */
export type ResponseSendingInput = {
  /** By what (e-post, e-tjänst), at most 120 characters. */
  channel?: string | null | undefined;
  /** To whom, at most 200 characters; absent = who asked. */
  recipient?: string | null | undefined;
  /** The day; absent = today. Not in the future. */
  sentOn?: string | null | undefined;
};

/** A section that is to say again what the last frozen version says. */
export type RevertResponseSectionInput = {
  /** Its revision as read; another one in store is a CONFLICT. */
  baseRevision: number;
  /** The section. */
  section: string | number;
};

/** What somebody is in the portal, in a body or at an organisation. */
export const RoleName = {
  /** Administratör: register, users, imports and the log; no say in any body. */
  Admin: 'ADMIN',
  /** Revisor of a body: reads as a member, and the log. */
  Auditor: 'AUDITOR',
  /** Kommunchef or kommundirektör at an organisation. */
  ChiefExecutive: 'CHIEF_EXECUTIVE',
  /** Ekonom at an organisation: cost models, fixing and billing where it is host. */
  Finance: 'FINANCE',
  /** Registrator at an organisation. */
  Registrar: 'REGISTRAR',
  /** Representant for an organisation. */
  Representative: 'REPRESENTATIVE',
  /** Kansli of a body: drafts, meetings, actions, consultations. */
  Secretariat: 'SECRETARIAT'
} as const;

export type RoleName = typeof RoleName[keyof typeof RoleName];
/** The unit (avrundning) that every amount of a model is a whole number of. */
export const Rounding = {
  /** Whole kronor. */
  Krona: 'KRONA',
  /** Whole öre. */
  Ore: 'ORE'
} as const;

export type Rounding = typeof Rounding[keyof typeof Rounding];
/** What says how much each member is to pay of a year. */
export const RuleBasis = {
  /** The final allocation (slutlig). */
  Final: 'FINAL',
  /** The preliminary allocation (preliminär). */
  Preliminary: 'PRELIMINARY',
  /** The outcome, once the year is settled (slutavräknad). */
  Settled: 'SETTLED'
} as const;

export type RuleBasis = typeof RuleBasis[keyof typeof RuleBasis];
/** A new item, or a change of one; null clears a field, leaving it out keeps it. */
export type SaveAgendaItemInput = {
  /** A new one: right after this sibling; absent = last. */
  after?: string | number | null | undefined;
  /** Background, at most 30 000 characters. */
  background?: string | null | undefined;
  /** To whom the decision is sent (beslutet skickas till), at most 100. */
  dispatchTo?: Array<string> | null | undefined;
  /** The item to change; absent = a new one. */
  id?: string | number | null | undefined;
  /** The meeting; needed for a new one. */
  meeting?: string | number | null | undefined;
  /** Codes of members that it does not concern (berör inte). */
  notConcerned?: Array<string> | null | undefined;
  /** Notes, at most 30 000 characters. */
  notes?: string | null | undefined;
  /** How it ended, where it was not simply decided. */
  outcome?: ItemOutcome | null | undefined;
  /** A new one: under this item; absent = at the top. */
  parent?: string | number | null | undefined;
  /** Names of presenters (föredragande), at most 20. */
  presenters?: Array<string> | null | undefined;
  /** Proposed decision, at most 30 000 characters. */
  proposal?: string | null | undefined;
  /** Registration number (diarienummer), at most 60 characters. */
  registrationNumber?: string | null | undefined;
  /** When in the meeting, at most 60 characters. */
  timeSlot?: string | null | undefined;
  /** Heading, 1–300 characters; needed for a new one. */
  title?: string | null | undefined;
  /** As read; needed for a change. Another in store is a CONFLICT. */
  version?: number | null | undefined;
};

/** A new agreement (samverkansavtal), or a change of one; null clears a field, leaving it out keeps it. */
export type SaveAgreementInput = {
  /** Slug of the body. */
  body: string;
  /** Whether KL 9:37 covers it (avtalssamverkan); absent in a new one = no. */
  coveredByKl937?: boolean | null | undefined;
  /** Denominator of that share: 3 in two thirds. */
  endsForAllDenominator?: number | null | undefined;
  /** Numerator of the share: it ends for all when more than this share of the members gives notice. */
  endsForAllNumerator?: number | null | undefined;
  /** The day by which it is to be evaluated (utvärdering). */
  evaluationOn?: string | null | undefined;
  /** The agreement to change; absent = a new one. */
  id?: string | number | null | undefined;
  /** In words: who may change the allocation key (fördelningsnyckel). */
  keyChangedBy?: string | null | undefined;
  /** Period of notice in months (uppsägningstid), 0–600. */
  noticeMonths?: number | null | undefined;
  /** Registration number at the host (diarienummer). */
  registrationNumber?: string | null | undefined;
  /** Remarks (anmärkningar). */
  remarks?: string | null | undefined;
  /** Title, 1–200 characters; needed for a new one. */
  title?: string | null | undefined;
  /** First day; needed for a new one. */
  validFrom?: string | null | undefined;
  /** Last day; null makes it open-ended (tills vidare). */
  validTo?: string | null | undefined;
};

/** Somebody at a meeting, or a change of that; null clears a field, leaving it out keeps it. */
export type SaveAttendeeInput = {
  /** The attendee to change; absent = a new one. */
  id?: string | number | null | undefined;
  /** Under which items; empty = the whole meeting. */
  items?: Array<ItemRangeInput> | null | undefined;
  /** The meeting. */
  meeting: string | number;
  /** Name, 1–120 characters; needed for a new one. */
  name?: string | null | undefined;
  /** Code of the organisation. */
  organisation?: string | null | undefined;
  /** Party, at most 40 characters. */
  party?: string | null | undefined;
  /** Whether at a distance. */
  remote?: boolean | null | undefined;
  /** What the person is there; absent in a new one = MEMBER. */
  role?: AttendeeRole | null | undefined;
  /** The attendee whose place a substitute takes. */
  substitutesFor?: string | number | null | undefined;
  /** Title, at most 120 characters. */
  title?: string | null | undefined;
  /** As read; another in store is a CONFLICT. Absent = whatever it says now. */
  version?: number | null | undefined;
};

/** Something new for meetings to come, or a change of it. */
export type SaveBacklogItemInput = {
  /** Background. */
  background?: string | null | undefined;
  /** Slug of the body. */
  body: string;
  /** What to change; absent = new. */
  id?: string | number | null | undefined;
  /** Month 1–12 in which it comes back each year; null = once. */
  month?: number | null | undefined;
  /** Heading, 1–300 characters; needed for a new one. */
  title?: string | null | undefined;
};

/** A new body, or a change of the one with that slug. */
export type SaveBodyInput = {
  /** What it is for; null clears it. */
  description?: string | null | undefined;
  /** Its legal form (samverkansform); needed for a new body. */
  kind?: BodyKind | null | undefined;
  /** Name, 1–160 characters; needed for a new body. */
  name?: string | null | undefined;
  /** Slug of the body that it is a part of or prepares for; null clears it. */
  parent?: string | null | undefined;
  /** Its short name in addresses, 1–60 characters of a–z, digits and single hyphens. It can’t be changed. */
  slug: string;
};

/** A commitment to co-finance, new or changed; what is changed is given whole. */
export type SaveCoFinancingInput = {
  /** Kronor; with hours as well the member chooses. */
  amount?: string | null | undefined;
  /** Slug of the body. */
  body: string;
  /** Hours, with at most two decimals. */
  hours?: string | null | undefined;
  /** The one to change; absent = a new one. */
  id?: string | number | null | undefined;
  /** Cap on actual cost, not below the amount. */
  maximum?: string | null | undefined;
  /** What it is for, 1–160 characters. */
  name: string;
  /** Code of the organisation that co-finances; stays the same in a change. */
  organisation: string;
  /** First day. */
  validFrom: string;
  /** Last day; absent = until further notice. */
  validTo?: string | null | undefined;
  /** Its version as read; another version in store is a CONFLICT. */
  version?: number | null | undefined;
};

/** A new decision, or a change of one. */
export type SaveDecisionInput = {
  /** The decision to change; absent = a new one, last. */
  id?: string | number | null | undefined;
  /** The item. */
  item: string | number;
  /** The decision in words, 1–30 000 characters. */
  text: string;
  /** As read; needed for a change. Another in store is a CONFLICT. */
  version?: number | null | undefined;
};

/** A recipient of a decision, and once it is sent when and how. */
export type SaveDispatchInput = {
  /** The decision. */
  decision: string | number;
  /** What to change; absent = a new recipient. */
  id?: string | number | null | undefined;
  /** To whom, 1–200 characters. */
  recipient: string;
  /** When it was sent; absent = not yet. */
  sentOn?: string | null | undefined;
  /** As read, with id; another in store is a CONFLICT. */
  version?: number | null | undefined;
  /** How; needed with sentOn. */
  way?: DispatchWay | null | undefined;
};

/** A grant, new or changed; what is changed is given whole. */
export type SaveGrantInput = {
  /** The amount: not below its tranches, nor below what is spent. */
  amount: string;
  /** Slug of the body. */
  body: string;
  /** When it was decided first. */
  decidedOn: string;
  /** Instance and paragraph of the first decision. */
  decision?: string | null | undefined;
  /** Who gives it, 1–160 characters. */
  grantor: string;
  /** The one to change; absent = a new one. */
  id?: string | number | null | undefined;
  /** What it is for, 1–160 characters. */
  name: string;
  /** What else there is to say, at most 4 000 characters. */
  remarks?: string | null | undefined;
  /** Remind people from this day while something is left. */
  remindOn?: string | null | undefined;
  /** Its tranches, at most 20; absent keeps them. They stay as they are once one has been requested. */
  tranches?: Array<TrancheInput> | null | undefined;
  /** Its version as read; another version in store is a CONFLICT. */
  version?: number | null | undefined;
};

/** A new time as host (värdskap), or a change of one: validTo ends it. */
export type SaveHostingInput = {
  /** Slug of the body. */
  body: string;
  /** The hosting to change; absent = a new one. */
  id?: string | number | null | undefined;
  /** Code of the organisation; needed for a new one, can’t be changed. */
  organisation?: string | null | undefined;
  /** First day; needed for a new one. */
  validFrom?: string | null | undefined;
  /** Last day; null makes it open-ended (tills vidare). */
  validTo?: string | null | undefined;
};

/** A new record under an item, or a change of one. */
export type SaveItemRecordInput = {
  /** The record to change; absent = a new one, last. */
  id?: string | number | null | undefined;
  /** The item. */
  item: string | number;
  /** What it is. */
  kind: RecordKind;
  /** Whom it is about. */
  people?: Array<RecordPersonInput> | null | undefined;
  /** In words. */
  text?: string | null | undefined;
  /** As read; another in store is a CONFLICT. Absent = whatever it says now. */
  version?: number | null | undefined;
};

/** A new meeting, or a change of one; null clears a field, leaving it out keeps it. */
export type SaveMeetingInput = {
  /** Slug of the body; needed for a new one, can’t be changed. */
  body?: string | null | undefined;
  /** When it ends. */
  endsAt?: string | null | undefined;
  /** The meeting to change; absent = a new one. */
  id?: string | number | null | undefined;
  /** Where, at most 300 characters. */
  place?: string | null | undefined;
  /** When it begins; needed for a new one. */
  startsAt?: string | null | undefined;
  /** Title, 1–200 characters; needed for a new one. */
  title?: string | null | undefined;
  /** As read; needed for a change. Another in store is a CONFLICT. */
  version?: number | null | undefined;
};

/** A new membership (medlemskap), or a change of one: validTo ends it. */
export type SaveMembershipInput = {
  /** Slug of the body. */
  body: string;
  /** The membership to change; absent = a new one. */
  id?: string | number | null | undefined;
  /** Code of the organisation; needed for a new one, can’t be changed. */
  organisation?: string | null | undefined;
  /** First day; needed for a new one. */
  validFrom?: string | null | undefined;
  /** Last day; null makes it open-ended (tills vidare). */
  validTo?: string | null | undefined;
};

/** A new organisation, or a correction. Municipalities and regions are in the register from the start. */
export type SaveOrganisationInput = {
  /** Code of the organisation: an existing one is corrected; a new one is its organisation number, ten digits. */
  code: string;
  /** Länskod of the county that it lies in; null clears it. */
  countyCode?: string | null | undefined;
  /** What it is; needed for a new organisation. */
  kind?: OrganisationKind | null | undefined;
  /** Name; needed for a new organisation. */
  name?: string | null | undefined;
  /** Organisation number, NNNNNN-NNNN; null clears it. */
  organisationNumber?: string | null | undefined;
};

/** A decision, the first or a change: always a new row, in force from a day until the next. */
export type SavePayerDecisionInput = {
  /** Name of the authorising officer, 1–120 characters. */
  authorisingOfficer: string;
  /** Slug of the body. */
  body: string;
  /** The coding string, 1–120 characters. */
  codingString: string;
  /** The day of the decision. */
  decidedOn: string;
  /** Who decided, 1–120 characters. */
  instance: string;
  /** Code of the organisation that pays. */
  organisation: string;
  /** The paragraph, 1–60 characters. */
  paragraph: string;
  /** The diarienummer, at most 60 characters. */
  registrationNumber?: string | null | undefined;
  /** Name of the substitute, at most 120 characters. */
  substitute?: string | null | undefined;
  /** First day in force. The one before ends the day before; one from the same day is replaced. */
  validFrom: string;
  /** The version that was read; absent = there is none yet. */
  version?: number | null | undefined;
  /** The cost year. */
  year: number;
};

/** The reference rate of a half-year (referensränta, räntelagen 9 §). */
export type SaveReferenceRateInput = {
  /** 1 January or 1 July. */
  from: string;
  /** Percent per year: 2.5. */
  rate: string;
  /** The version read; 0 for a half-year without a rate. Another in store is a CONFLICT. */
  version: number;
};

/** What a section of the joint text is to say. */
export type SaveResponseSectionInput = {
  /** Its revision as read; another one in store is a CONFLICT. */
  baseRevision: number;
  /** All that it is to say. */
  content: RichText;
  /** The section. */
  section: string | number;
};

/** A new seat (plats), or a change of one: validTo ends it. */
export type SaveSeatInput = {
  /** Slug of the body. */
  body: string;
  /** The seat to change; absent = a new one. */
  id?: string | number | null | undefined;
  /** Code of the organisation that the person sits there for; null clears it. */
  organisation?: string | null | undefined;
  /** Who sits there; needed for a new one. A person with exactly that name and address is used again. */
  person?: SeatPersonInput | null | undefined;
  /** What the person is there; needed for a new one. */
  role?: SeatRole | null | undefined;
  /** First day; needed for a new one. */
  validFrom?: string | null | undefined;
  /** Last day; null makes it open-ended (tills vidare). */
  validTo?: string | null | undefined;
};

/** A page to save under a name. */
export type SaveViewInput = {
  /** Name, 1–80 characters. A name that is used already gets the new address. */
  name: string;
  /** Address within the portal, beginning with one slash; at most 500 characters. */
  path: string;
};

/** A person: the id of one who sits in a body of yours, or a name and an address. */
export type SeatPersonInput = {
  /** E-mail address, where there is one. */
  email?: string | null | undefined;
  /** Somebody who sits, or has sat, in a body that you are the secretariat of. */
  id?: string | number | null | undefined;
  /** Name, 1–120 characters; needed without an id. */
  name?: string | null | undefined;
};

/** What a person is in a body. */
export const SeatRole = {
  /** Ordförande. */
  Chair: 'CHAIR',
  /** Kontaktperson. */
  Contact: 'CONTACT',
  /** Ledamot. */
  Ordinary: 'ORDINARY',
  /** Sekreterare. */
  Secretary: 'SECRETARY',
  /** Ersättare. */
  Substitute: 'SUBSTITUTE',
  /** Vice ordförande. */
  ViceChair: 'VICE_CHAIR'
} as const;

export type SeatRole = typeof SeatRole[keyof typeof SeatRole];
/** What to mark as secret (sekretessmarkera): a paragraph or a paper, not both. */
export type SecrecyMarkInput = {
  /** The attachment. */
  attachment?: string | number | null | undefined;
  /** The agenda item. */
  item?: string | number | null | undefined;
  /** The section of offentlighets- och sekretesslagen: "OSL 21 kap. 7 §"; null takes the mark away. */
  section?: string | null | undefined;
};

/** How an organisation bills as host. */
export type SellerSettingsInput = {
  /** Whether somebody else than the preparer approves what goes out. */
  approvalRequired: boolean;
  /** The giro number; its check digit is verified. */
  giro: string;
  /** Bankgiro or plusgiro. */
  giroKind: GiroKind;
  /** Whether invoices mention interest on late payment (dröjsmålsränta). */
  interest: boolean;
  /** Here, or in its own finance system. */
  issuing: Issuing;
  /** What the agreement with the bank demands. */
  ocrLevel: OcrLevel;
  /** Its code. */
  organisation: string;
  /** How its numbers begin: letters A–Z, digits, hyphens. */
  prefix: string;
  /** The version read; 0 where nothing was saved. Another in store is a CONFLICT. */
  version: number;
};

/** A sending: the summons, what changed in it, or the minutes – whichever the meeting has come to. */
export type SendSummonsInput = {
  /** The meeting. */
  meeting: string | number;
  /** What to add in words, at most 2000 characters. */
  message?: string | null | undefined;
  /** As read; another in store is a CONFLICT. */
  version: number;
};

/** How a paragraph is appealed. */
export type SetAppealKindInput = {
  /** The item. */
  item: string | number;
  /** How. */
  kind: AppealKind;
};

/** Who is to approve the minutes of a meeting, in order. */
export type SetApproversInput = {
  /** Their names, at most 10; whoever sits in the body can sign in the portal. */
  approvers: Array<string>;
  /** The meeting. */
  meeting: string | number;
};

/** Who is to decide for a member. */
export type SetMemberDeciderInput = {
  /** The consultation. */
  consultation: string | number;
  /** Who. */
  decider: DecidedBy;
  /** Code of the member. */
  organisation: string;
};

/** A member’s own registration number. */
export type SetMemberRegistrationInput = {
  /** The consultation. */
  consultation: string | number;
  /** Code of the member. */
  organisation: string;
  /** At most 60 characters; empty takes it away. */
  registrationNumber: string;
};

/** The outcome of a year. */
export type SettleAllocationInput = {
  /** The fixed allocation. */
  allocation: string | number;
  /** The due date; a partner with terms of its own gets its own. */
  dueOn: string;
  /** The day of issue; its year decides the number series. */
  issuedOn: string;
  /** One per component with a pool; others stand as fixed where none is given. */
  outcome: Array<ComponentOutcomeInput>;
};

/** What becomes of a member’s difference. */
export const SettlementHandling = {
  /** Invoice or credit note. */
  Billed: 'BILLED',
  /** In the running balance. */
  CarriedOver: 'CARRIED_OVER',
  /** Nothing differs. */
  Even: 'EVEN',
  /** The host’s own rows. */
  Internal: 'INTERNAL',
  /** Stays with the body. */
  Kept: 'KEPT'
} as const;

export type SettlementHandling = typeof SettlementHandling[keyof typeof SettlementHandling];
/** How a document came to somebody. */
export const ShareWay = {
  /** E-tjänst. */
  EService: 'E_SERVICE',
  /** Internt. */
  Internal: 'INTERNAL',
  /** Brev. */
  Letter: 'LETTER',
  /** E-post. */
  Mail: 'MAIL',
  /** Taken to a diarium (registratorpaket). */
  Package: 'PACKAGE',
  /** Could be read here from then on. */
  Portal: 'PORTAL',
  /** Published to everybody. */
  Public: 'PUBLIC',
  /** Not published any more from then on. */
  Withdrawn: 'WITHDRAWN'
} as const;

export type ShareWay = typeof ShareWay[keyof typeof ShareWay];
/** What was shared. */
export const SharedDocumentKind = {
  /** Bilaga. */
  Attachment: 'ATTACHMENT',
  /** Protokollsutdrag: one item with its decisions. */
  Extract: 'EXTRACT',
  /** Protokoll or minnesanteckningar. */
  Minutes: 'MINUTES',
  /** Kallelse. */
  Summons: 'SUMMONS'
} as const;

export type SharedDocumentKind = typeof SharedDocumentKind[keyof typeof SharedDocumentKind];
/** Who wants to sign in. */
export type SignInInput = {
  /** The e-mail address of the account, in any case. */
  email: string;
  /** The password. */
  password: string;
};

/** Approves in the portal, by giving the password again. */
export type SignMinutesInput = {
  /** What lies with the approvers. */
  bundle: string | number;
  /** The checksum of what was read; another is a CONFLICT. */
  checksum: string;
  /** The password of one’s account. */
  password: string;
};

/** What a member wants with a consultation (hållning). */
export const Stance = {
  /** Avstår. */
  Abstains: 'ABSTAINS',
  /** För kännedom. */
  Informed: 'INFORMED',
  /** Ansluter sig. */
  Joins: 'JOINS',
  /** Gemensamt och eget. */
  JointAndOwn: 'JOINT_AND_OWN',
  /** Berörs inte. */
  NotConcerned: 'NOT_CONCERNED',
  /** Inget svar. */
  NoAnswer: 'NO_ANSWER',
  /** Inget att erinra. */
  NoObjection: 'NO_OBJECTION',
  /** Svarar själv. */
  Own: 'OWN'
} as const;

export type Stance = typeof Stance[keyof typeof Stance];
/** Lays minutes before their approvers, to be signed in the portal. */
export type SubmitForApprovalInput = {
  /** Paragraphs to approve at once; absent = the minutes as a whole. */
  items?: Array<string | number> | null | undefined;
  /** The meeting. */
  meeting: string | number;
};

/** What has become of a mail. */
export const SummonsDeliveryState = {
  /** Misslyckades: it will not be tried again; `fault` says why. */
  Failed: 'FAILED',
  /** Adress saknas: the person has no e-mail address. */
  NoAddress: 'NO_ADDRESS',
  /** E-post är avstängd i portalen. */
  Off: 'OFF',
  /** Skickas just nu. */
  Sending: 'SENDING',
  /** Skickat: the mail server has taken it. */
  Sent: 'SENT',
  /** Ersatt av ett senare utskick: it was still waiting then, and will not be sent. */
  Superseded: 'SUPERSEDED',
  /** Väntar: to be sent, or to be tried again. */
  Waiting: 'WAITING'
} as const;

export type SummonsDeliveryState = typeof SummonsDeliveryState[keyof typeof SummonsDeliveryState];
/** What was sent. */
export const SummonsKind = {
  /** Mötet är inställt. */
  Cancellation: 'CANCELLATION',
  /** Ändrad kallelse. */
  Change: 'CHANGE',
  /** Anteckningar or protokoll. */
  Minutes: 'MINUTES',
  /** Kallelse. */
  Summons: 'SUMMONS'
} as const;

export type SummonsKind = typeof SummonsKind[keyof typeof SummonsKind];
/** What the agreement says of a member that was billed too much. */
export const SurplusTerm = {
  /** Kept for the member in the body’s running balance. */
  CarriedOver: 'CARRIED_OVER',
  /** Stays with the body. */
  Kept: 'KEPT',
  /** Credit note. */
  Repaid: 'REPAID'
} as const;

export type SurplusTerm = typeof SurplusTerm[keyof typeof SurplusTerm];
/** What a member wants with a consultation. */
export type TakeStanceInput = {
  /** The consultation. */
  consultation: string | number;
  /** The contact person’s address; absent keeps. */
  contactEmail?: string | null | undefined;
  /** Contact person, at most 120 characters; absent keeps. */
  contactName?: string | null | undefined;
  /** Code of the member. */
  organisation: string;
  /** What it wants; NO_ANSWER takes an answer back. */
  stance: Stance;
};

/** A step of a fee by size. */
export type TierInput = {
  /** The fee. */
  fee: string;
  /** Highest number of inhabitants, included; omitted = no upper limit. */
  upTo?: number | null | undefined;
};

/** What somebody waits for. */
export const ToAnswerKind = {
  /** Synpunkter: a member may comment on the text. */
  Comment: 'COMMENT',
  /** Beslut: a member that joins has not decided on the text as it is. */
  Decision: 'DECISION',
  /** Handläggning: the secretariat’s own consultation, which is not over. */
  Keep: 'KEEP',
  /** Beslut: a member has not decided on something that all decide on. */
  Proposal: 'PROPOSAL',
  /** Hållning: a member has not said what it wants. */
  Stance: 'STANCE'
} as const;

export type ToAnswerKind = typeof ToAnswerKind[keyof typeof ToAnswerKind];
/** A part of a grant, with its condition if it has one. */
export type TrancheInput = {
  /** The amount. */
  amount: string;
  /** What the condition measures, 1–80 characters: medlemmar. */
  measure?: string | null | undefined;
  /** At least so much must be shown; goes with measure. */
  threshold?: string | null | undefined;
};

/** What became of a row that was booked on no invoice. */
export const UnmatchedState = {
  /** Put aside with a reason. */
  Dismissed: 'DISMISSED',
  /** Booked on an invoice, by a person or when its number came back. */
  Matched: 'MATCHED',
  /** Waits for a person. */
  Waiting: 'WAITING'
} as const;

export type UnmatchedState = typeof UnmatchedState[keyof typeof UnmatchedState];
/** A change of an action; null clears a field, leaving it out keeps it. */
export type UpdateActionInput = {
  /** Who is to do it; null = nobody. */
  assignee?: AssigneeInput | null | undefined;
  /** What there is to say about it (kommentar, återrapportering); alone it changes no version. */
  comment?: string | null | undefined;
  /** At the latest (senast); null = no day. */
  dueOn?: string | null | undefined;
  /** The action. */
  id: string | number;
  /** Its state (läge). */
  state?: ActionState | null | undefined;
  /** What is to be done, 1–2000 characters. */
  text?: string | null | undefined;
  /** Its version as read; another version in store is a CONFLICT. */
  version: number;
};

/** The same change of many actions, all or none; null clears a field, leaving it out keeps it. */
export type UpdateActionsInput = {
  /** The actions, 1–100, each as read. */
  actions: Array<ActionVersionInput>;
  /** Who is to do them; null = nobody. */
  assignee?: AssigneeInput | null | undefined;
  /** A comment on each of them. */
  comment?: string | null | undefined;
  /** At the latest (senast); null = no day. */
  dueOn?: string | null | undefined;
  /** Their state (läge). */
  state?: ActionState | null | undefined;
};

/** What is said of a consultation, changed; null clears a field, leaving it out keeps it. */
export type UpdateConsultationInput = {
  /** The last day for the response. */
  dueOn?: string | null | undefined;
  /** Who asks, 1–200 characters. */
  from?: string | null | undefined;
  /** The consultation. */
  id: string | number;
  /** Code of the member that writes; null = the secretariat. */
  penHolder?: string | null | undefined;
  /** When it came in; not in the future. */
  receivedOn?: string | null | undefined;
  /** Registration number, at most 60 characters. */
  registrationNumber?: string | null | undefined;
  /** What it is about, 1–200 characters. */
  title?: string | null | undefined;
  /** Its version as read; another version in store is a CONFLICT. */
  version: number;
};

/** What is said of a proposal, changed; null clears a field, leaving it out keeps it. */
export type UpdateProposalInput = {
  /** More about it, at most 2000 characters. */
  description?: string | null | undefined;
  /** By when they should have decided. */
  dueOn?: string | null | undefined;
  /** The proposal. */
  id: string | number;
  /** ADOPTED once everybody has decided for it; WITHDRAWN at any time before. */
  state?: ProposalState | null | undefined;
  /** What it is about, 1–200 characters. */
  title?: string | null | undefined;
  /** Its version as read; another version in store is a CONFLICT. */
  version: number;
};

/** A measured quantity of a member in the cost year. */
export type UsageInput = {
  /** Code of the member. */
  code: string;
  /** The measure, as the key names it. */
  measure: string;
  /** The quantity; not negative. */
  value: string;
};

/** The account of output VAT of one rate. */
export type VatAccountInput = {
  /** The account, 1–10 digits. */
  account: string;
  /** Percent: 25. */
  percent: string;
};

/** VAT (moms) category of a component, decided by a person. */
export const VatCategory = {
  /** Exempt (undantagen). */
  E: 'E',
  /** Outside the scope of VAT (utanför momsen). */
  O: 'O',
  /** Taxed (momspliktig): 6, 12 or 25 %. */
  S: 'S'
} as const;

export type VatCategory = typeof VatCategory[keyof typeof VatCategory];
/** How somebody votes. */
export const VoteChoice = {
  /** Avstår. */
  Abstains: 'ABSTAINS',
  /** Nej. */
  No: 'NO',
  /** Ja. */
  Yes: 'YES'
} as const;

export type VoteChoice = typeof VoteChoice[keyof typeof VoteChoice];
/** What to take away from the public’s view, and why. */
export type WithdrawPublicationInput = {
  /** The publication. */
  id: string | number;
  /** Why, 1–500 characters; kept on record and not shown to the public. */
  reason: string;
  /** Its version, as read; another in store is a CONFLICT. */
  version: number;
};

export type ActionPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ActionPageQuery = { action: { createdAt: string, id: string, version: number, text: string, state: ActionState, dueOn: string | null, proposedDueOn: string | null, overdue: boolean, closedOn: string | null, sent: boolean, group: { id: string, done: number, total: number } | null, attachments: Array<{ id: string, name: string, addedAt: string }>, assignee: { id: string, name: string, organisation: { code: string, name: string } | null } | null, body: { slug: string, name: string, kind: BodyKind }, agendaItem: { id: string, number: string, title: string, meeting: { id: string, title: string, startsAt: string } } | null, viewerMay: { report: boolean, write: boolean } } };

export type ActionHistoryQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ActionHistoryQuery = { action: { id: string, followUps: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: FollowUpKind, at: string, authorName: string | null, text: string, before: string | null, after: string | null }> } } };

export type ActionProposeDateMutationVariables = Exact<{
  input: ProposeActionDateInput;
}>;


export type ActionProposeDateMutation = { proposeActionDate: { action: { id: string, version: number, text: string, state: ActionState, dueOn: string | null, proposedDueOn: string | null, overdue: boolean, closedOn: string | null, sent: boolean, assignee: { id: string, name: string, organisation: { code: string, name: string } | null } | null, body: { slug: string, name: string, kind: BodyKind }, agendaItem: { id: string, number: string, title: string, meeting: { id: string, title: string, startsAt: string } } | null, viewerMay: { report: boolean, write: boolean } } } };

export type ActionDecideDateMutationVariables = Exact<{
  input: DecideActionDateInput;
}>;


export type ActionDecideDateMutation = { decideActionDate: { action: { id: string, version: number, text: string, state: ActionState, dueOn: string | null, proposedDueOn: string | null, overdue: boolean, closedOn: string | null, sent: boolean, assignee: { id: string, name: string, organisation: { code: string, name: string } | null } | null, body: { slug: string, name: string, kind: BodyKind }, agendaItem: { id: string, number: string, title: string, meeting: { id: string, title: string, startsAt: string } } | null, viewerMay: { report: boolean, write: boolean } } } };

export type ActionHandOverMutationVariables = Exact<{
  input: HandOverActionInput;
}>;


export type ActionHandOverMutation = { handOverAction: { action: { id: string, version: number, text: string, state: ActionState, dueOn: string | null, proposedDueOn: string | null, overdue: boolean, closedOn: string | null, sent: boolean, assignee: { id: string, name: string, organisation: { code: string, name: string } | null } | null, body: { slug: string, name: string, kind: BodyKind }, agendaItem: { id: string, number: string, title: string, meeting: { id: string, title: string, startsAt: string } } | null, viewerMay: { report: boolean, write: boolean } } } };

export type ActionDeleteMutationVariables = Exact<{
  input: ActionVersionInput;
}>;


export type ActionDeleteMutation = { deleteAction: { done: boolean } };

export type ActionAttachMutationVariables = Exact<{
  input: AttachToActionInput;
}>;


export type ActionAttachMutation = { attachToAction: { action: { id: string } } };

export type ActionRemoveAttachmentMutationVariables = Exact<{
  id: string | number;
}>;


export type ActionRemoveAttachmentMutation = { removeActionAttachment: { action: { id: string } } };

export type NewActionMeetingsQueryVariables = Exact<{
  body: string;
}>;


export type NewActionMeetingsQuery = { meetings: { nodes: Array<{ id: string, title: string, startsAt: string, agendaItems: Array<{ id: string, number: string, title: string }> }> } };

export type NewActionsMutationVariables = Exact<{
  input: CreateActionsInput;
}>;


export type NewActionsMutation = { createActions: { actions: Array<{ id: string, version: number, text: string, state: ActionState, dueOn: string | null, proposedDueOn: string | null, overdue: boolean, closedOn: string | null, sent: boolean, assignee: { id: string, name: string, organisation: { code: string, name: string } | null } | null, body: { slug: string, name: string, kind: BodyKind }, agendaItem: { id: string, number: string, title: string, meeting: { id: string, title: string, startsAt: string } } | null, viewerMay: { report: boolean, write: boolean } }>, suggestions: Array<{ name: string, suggestion: string }> } };

export type ActionRowFragment = { id: string, version: number, text: string, state: ActionState, dueOn: string | null, proposedDueOn: string | null, overdue: boolean, closedOn: string | null, sent: boolean, assignee: { id: string, name: string, organisation: { code: string, name: string } | null } | null, body: { slug: string, name: string, kind: BodyKind }, agendaItem: { id: string, number: string, title: string, meeting: { id: string, title: string, startsAt: string } } | null, viewerMay: { report: boolean, write: boolean } };

export type ActionsListQueryVariables = Exact<{
  filter: ActionFilter;
  orderBy: ActionOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type ActionsListQuery = { actions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, text: string, state: ActionState, dueOn: string | null, proposedDueOn: string | null, overdue: boolean, closedOn: string | null, sent: boolean, assignee: { id: string, name: string, organisation: { code: string, name: string } | null } | null, body: { slug: string, name: string, kind: BodyKind }, agendaItem: { id: string, number: string, title: string, meeting: { id: string, title: string, startsAt: string } } | null, viewerMay: { report: boolean, write: boolean } }> } };

export type ActionsCountQueryVariables = Exact<{
  filter: ActionFilter;
}>;


export type ActionsCountQuery = { actions: { totalCount: number } };

export type ActionsColumnQueryVariables = Exact<{
  filter: ActionFilter;
  orderBy: ActionOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type ActionsColumnQuery = { actions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, text: string, state: ActionState, dueOn: string | null, proposedDueOn: string | null, overdue: boolean, closedOn: string | null, sent: boolean, assignee: { id: string, name: string, organisation: { code: string, name: string } | null } | null, body: { slug: string, name: string, kind: BodyKind }, agendaItem: { id: string, number: string, title: string, meeting: { id: string, title: string, startsAt: string } } | null, viewerMay: { report: boolean, write: boolean } }> } };

export type ActionsChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ActionsChoicesQuery = { viewer: { id: string, savedViews: Array<{ id: string, name: string, path: string }>, bodies: Array<{ slug: string, name: string, kind: BodyKind, viewerMayWriteMeetings: boolean, members: Array<{ organisation: { code: string, name: string } }> }> } };

export type ActionsPeopleQueryVariables = Exact<{
  body: string;
  search?: string | null | undefined;
  first: number;
}>;


export type ActionsPeopleQuery = { assigneeChoices: { nodes: Array<{ id: string, name: string, organisation: { code: string, name: string } | null }> } };

export type ActionNowQueryVariables = Exact<{
  id: string | number;
}>;


export type ActionNowQuery = { action: { id: string, version: number, text: string, state: ActionState, dueOn: string | null, proposedDueOn: string | null, overdue: boolean, closedOn: string | null, sent: boolean, assignee: { id: string, name: string, organisation: { code: string, name: string } | null } | null, body: { slug: string, name: string, kind: BodyKind }, agendaItem: { id: string, number: string, title: string, meeting: { id: string, title: string, startsAt: string } } | null, viewerMay: { report: boolean, write: boolean } } };

export type ActionsUpdateMutationVariables = Exact<{
  input: UpdateActionInput;
}>;


export type ActionsUpdateMutation = { updateAction: { action: { id: string, version: number, text: string, state: ActionState, dueOn: string | null, proposedDueOn: string | null, overdue: boolean, closedOn: string | null, sent: boolean, assignee: { id: string, name: string, organisation: { code: string, name: string } | null } | null, body: { slug: string, name: string, kind: BodyKind }, agendaItem: { id: string, number: string, title: string, meeting: { id: string, title: string, startsAt: string } } | null, viewerMay: { report: boolean, write: boolean } } } };

export type ActionsUpdateManyMutationVariables = Exact<{
  input: UpdateActionsInput;
}>;


export type ActionsUpdateManyMutation = { updateActions: { actions: Array<{ id: string }> } };

export type ActionsReportQueryVariables = Exact<{
  slug: string;
  today: string;
}>;


export type ActionsReportQuery = { open: { totalCount: number, nodes: Array<{ id: string, overdue: boolean, assignee: { id: string, name: string, organisation: { code: string, name: string } | null } | null }> }, overdue: { totalCount: number }, done: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ id: string, closedOn: string | null }> } };

export type BodiesListQueryVariables = Exact<{
  filter?: BodyFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BodiesListQuery = { bodies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ slug: string, name: string, kind: BodyKind, memberCount: number, host: { code: string, name: string } | null, parent: { slug: string, name: string } | null }> } };

export type BodiesMemberChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type BodiesMemberChoicesQuery = { bodies: { nodes: Array<{ members: Array<{ organisation: { code: string, name: string } }> }> } };

export type BodiesMatrixQueryVariables = Exact<{ [key: string]: never; }>;


export type BodiesMatrixQuery = { bodies: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ slug: string, name: string, kind: BodyKind, host: { code: string, name: string } | null, members: Array<{ organisation: { code: string, name: string } }> }> } };

export type BodiesAgreementsQueryVariables = Exact<{ [key: string]: never; }>;


export type BodiesAgreementsQuery = { bodies: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ slug: string, name: string, agreements: Array<{ id: string, title: string, registrationNumber: string | null, validFrom: string, validTo: string | null, noticeMonths: number | null, evaluationOn: string | null, coveredByKl937: boolean }>, memberships: Array<{ validFrom: string, validTo: string | null, organisation: { code: string, name: string, kind: OrganisationKind } }> }> } };

export type BodyPageQueryVariables = Exact<{
  slug: string;
  populationOn: string;
}>;


export type BodyPageQuery = { body: { id: string, slug: string, name: string, kind: BodyKind, description: string, viewerMayWritePeople: boolean, viewerMayWriteRegister: boolean, host: { code: string, name: string } | null, parent: { slug: string, name: string } | null, children: Array<{ slug: string, name: string, kind: BodyKind, memberCount: number }>, chair: { person: { name: string }, organisation: { code: string, name: string } | null } | null, members: Array<{ id: string, organisation: { code: string, name: string, population: { inhabitants: number } | null } }>, memberships: Array<{ id: string, validFrom: string, validTo: string | null, organisation: { code: string, name: string } }>, hostings: Array<{ id: string, validFrom: string, validTo: string | null, organisation: { code: string, name: string } }>, seats: Array<{ id: string, role: SeatRole, validFrom: string, validTo: string | null, person: { id: string, name: string, email: string | null }, organisation: { code: string, name: string } | null }>, agreements: Array<{ id: string, title: string, registrationNumber: string | null, validFrom: string, validTo: string | null, noticeMonths: number | null, evaluationOn: string | null, keyChangedBy: string | null, endsForAllNumerator: number | null, endsForAllDenominator: number | null, endsForAllNotices: number | null, coveredByKl937: boolean, lastDayIfNoticeGiven: string | null, remarks: string }>, costModels: { nodes: Array<{ id: string, name: string, version: number, validFrom: string, validTo: string | null }> } | null, costAllocations: { nodes: Array<{ id: string | null, year: number, status: AllocationStatus | null, total: string, fixedAt: string | null }> } | null } | null };

export type BodySaveSeatMutationVariables = Exact<{
  input: SaveSeatInput;
}>;


export type BodySaveSeatMutation = { saveSeat: { seat: { id: string } } };

export type BodySaveAgreementMutationVariables = Exact<{
  input: SaveAgreementInput;
}>;


export type BodySaveAgreementMutation = { saveAgreement: { agreement: { id: string } } };

export type BodySaveMembershipMutationVariables = Exact<{
  input: SaveMembershipInput;
}>;


export type BodySaveMembershipMutation = { saveMembership: { membership: { id: string } } };

export type BodySaveHostingMutationVariables = Exact<{
  input: SaveHostingInput;
}>;


export type BodySaveHostingMutation = { saveHosting: { hosting: { id: string } } };

export type BodySaveMutationVariables = Exact<{
  input: SaveBodyInput;
}>;


export type BodySaveMutation = { saveBody: { body: { slug: string } } };

export type BodyInhabitantsQueryVariables = Exact<{
  slug: string;
  membersOn: string;
  populationOn: string;
}>;


export type BodyInhabitantsQuery = { body: { id: string, members: Array<{ organisation: { code: string, population: { inhabitants: number } | null } }> } | null };

export type BodyOrganisationChoicesQueryVariables = Exact<{
  text: string;
}>;


export type BodyOrganisationChoicesQuery = { organisations: { nodes: Array<{ code: string, name: string, kind: OrganisationKind }> } };

export type BodyParentChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type BodyParentChoicesQuery = { bodies: { nodes: Array<{ slug: string, name: string }> } };

export type ConsultationPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ConsultationPageQuery = { consultation: { id: string, version: number, title: string, from: string, receivedOn: string | null, dueOn: string, extensionAskedTo: string | null, registrationNumber: string, state: ConsultationState, nextStates: Array<ConsultationState>, responseVersion: number, body: { slug: string, name: string }, penHolder: { code: string, name: string } | null, questions: Array<{ id: string, text: string }>, blockers: Array<{ code: ConsultationBlockerCode, message: string, organisation: { code: string } | null }>, members: Array<{ id: string, stance: Stance, contactName: string, contactEmail: string, registrationNumber: string, decidedVersion: number | null, standsBehind: boolean, leftOutOn: string | null, joinedAfterwardsOn: string | null, viewerMayAnswer: boolean, viewerMayRegister: boolean, organisation: { code: string, name: string }, decisions: Array<{ id: string, version: number, outcome: DecisionOutcome, decidedBy: DecidedBy, instance: string, decidedOn: string, paragraph: string, delegationPoint: string, allowsEditorial: boolean, documents: Array<{ id: string, kind: ConsultationFileKind, name: string, url: string }> }> }>, viewerMay: { keep: boolean, holdPen: boolean, write: boolean, comment: boolean } } };

export type ConsultationWholeFragment = { id: string, version: number, title: string, from: string, receivedOn: string | null, dueOn: string, extensionAskedTo: string | null, registrationNumber: string, state: ConsultationState, nextStates: Array<ConsultationState>, responseVersion: number, body: { slug: string, name: string }, penHolder: { code: string, name: string } | null, questions: Array<{ id: string, text: string }>, blockers: Array<{ code: ConsultationBlockerCode, message: string, organisation: { code: string } | null }>, members: Array<{ id: string, stance: Stance, contactName: string, contactEmail: string, registrationNumber: string, decidedVersion: number | null, standsBehind: boolean, leftOutOn: string | null, joinedAfterwardsOn: string | null, viewerMayAnswer: boolean, viewerMayRegister: boolean, organisation: { code: string, name: string }, decisions: Array<{ id: string, version: number, outcome: DecisionOutcome, decidedBy: DecidedBy, instance: string, decidedOn: string, paragraph: string, delegationPoint: string, allowsEditorial: boolean, documents: Array<{ id: string, kind: ConsultationFileKind, name: string, url: string }> }> }>, viewerMay: { keep: boolean, holdPen: boolean, write: boolean, comment: boolean } };

export type ConsultationMemberRowFragment = { id: string, stance: Stance, contactName: string, contactEmail: string, registrationNumber: string, decidedVersion: number | null, standsBehind: boolean, leftOutOn: string | null, joinedAfterwardsOn: string | null, viewerMayAnswer: boolean, viewerMayRegister: boolean, organisation: { code: string, name: string }, decisions: Array<{ id: string, version: number, outcome: DecisionOutcome, decidedBy: DecidedBy, instance: string, decidedOn: string, paragraph: string, delegationPoint: string, allowsEditorial: boolean, documents: Array<{ id: string, kind: ConsultationFileKind, name: string, url: string }> }> };

export type ConsultationHistoryQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ConsultationHistoryQuery = { consultation: { id: string, history: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, kind: ConsultationEventKind, before: string | null, after: string | null, text: string, authorName: string | null, organisation: { name: string } | null }> } } };

export type ConsultationUpdateMutationVariables = Exact<{
  input: UpdateConsultationInput;
}>;


export type ConsultationUpdateMutation = { updateConsultation: { consultation: { id: string, version: number } } };

export type ConsultationAdvanceMutationVariables = Exact<{
  input: AdvanceConsultationInput;
}>;


export type ConsultationAdvanceMutation = { advanceConsultation: { consultation: { id: string, state: ConsultationState } } };

export type ConsultationTakeStanceMutationVariables = Exact<{
  input: TakeStanceInput;
}>;


export type ConsultationTakeStanceMutation = { takeStance: { consultation: { id: string, state: ConsultationState } } };

export type ConsultationDecideMutationVariables = Exact<{
  input: RecordMemberDecisionInput;
}>;


export type ConsultationDecideMutation = { recordMemberDecision: { consultation: { id: string, state: ConsultationState } } };

export type ConsultationWithdrawDecisionMutationVariables = Exact<{
  id: string | number;
}>;


export type ConsultationWithdrawDecisionMutation = { withdrawMemberDecision: { consultation: { id: string, state: ConsultationState } } };

export type ConsultationsListQueryVariables = Exact<{
  filter: ConsultationFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type ConsultationsListQuery = { consultations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, from: string, receivedOn: string | null, dueOn: string, state: ConsultationState, body: { slug: string, name: string }, members: Array<{ id: string, stance: Stance, standsBehind: boolean }> }> } };

export type ConsultationRowFragment = { id: string, title: string, from: string, receivedOn: string | null, dueOn: string, state: ConsultationState, body: { slug: string, name: string }, members: Array<{ id: string, stance: Stance, standsBehind: boolean }> };

export type ConsultationsBodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsultationsBodiesQuery = { viewer: { bodies: Array<{ slug: string, name: string, viewerMayKeepConsultations: boolean }> } };

export type ConsultationsMembersQueryVariables = Exact<{
  slug: string;
}>;


export type ConsultationsMembersQuery = { body: { members: Array<{ id: string, organisation: { code: string, name: string } }> } | null };

export type ConsultationCreateMutationVariables = Exact<{
  input: CreateConsultationInput;
}>;


export type ConsultationCreateMutation = { createConsultation: { consultation: { id: string } } };

export type ToAnswerListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ToAnswerListQuery = { toAnswer: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ToAnswerKind, dueOn: string | null, organisation: { name: string } | null, consultation: { id: string, title: string, state: ConsultationState, body: { slug: string, name: string }, blockers: Array<{ code: ConsultationBlockerCode }> } | null, proposal: { id: string, title: string, body: { slug: string, name: string }, standing: { words: string } } | null }> } };

export type ConsultationPlanQueryVariables = Exact<{
  id: string | number;
}>;


export type ConsultationPlanQuery = { consultation: { id: string, dueOn: string, extensionAskedTo: string | null, plan: { sendBy: string, extensionTo: string | null, points: Array<{ kind: ConsultationPlanPointKind, on: string, label: string, organisation: { code: string, name: string } | null }>, members: Array<{ status: ConsultationPlanStatus, reason: string, finalTextBy: string | null, organisation: { code: string, name: string, viewerMayEnterBoardMeetings: boolean }, helps: Array<{ kind: ConsultationHelp, on: string | null, message: string }> }> } | null } };

export type BoardMeetingsQueryVariables = Exact<{
  code: string;
  from: string;
}>;


export type BoardMeetingsQuery = { organisation: { code: string, boardMeetings: { nodes: Array<{ id: string, decider: MeetingDecider, board: string, meetsOn: string, papersOn: string | null }> } } | null };

export type BoardMeetingsAddMutationVariables = Exact<{
  input: AddBoardMeetingsInput;
}>;


export type BoardMeetingsAddMutation = { addBoardMeetings: { boardMeetings: Array<{ id: string }> } };

export type BoardMeetingRemoveMutationVariables = Exact<{
  id: string | number;
}>;


export type BoardMeetingRemoveMutation = { removeBoardMeeting: { done: boolean } };

export type ConsultationAskForExtensionMutationVariables = Exact<{
  input: AskForExtensionInput;
}>;


export type ConsultationAskForExtensionMutation = { askForExtension: { consultation: { id: string } } };

export type ConsultationAnswerExtensionMutationVariables = Exact<{
  input: AnswerExtensionInput;
}>;


export type ConsultationAnswerExtensionMutation = { answerExtension: { consultation: { id: string } } };

export type ConsultationDocumentsQueryVariables = Exact<{
  id: string | number;
}>;


export type ConsultationDocumentsQuery = { consultation: { id: string, viewerMayTakeRecords: boolean, documents: Array<{ id: string, kind: ConsultationFileKind, name: string, addedAt: string, url: string, organisation: { code: string, name: string } | null }>, sending: { version: number, sentOn: string, channel: string, recipient: string, receivedOn: string | null, receiptNote: string, behind: Array<{ code: string, name: string, instance: string, decidedBy: DecidedBy, decidedOn: string, paragraph: string }>, without: Array<{ code: string, name: string, leftOut: boolean }> } | null } };

export type ConsultationAttachMutationVariables = Exact<{
  input: AttachToConsultationInput;
}>;


export type ConsultationAttachMutation = { attachToConsultation: { consultation: { id: string } } };

export type ConsultationRemoveFileMutationVariables = Exact<{
  id: string | number;
}>;


export type ConsultationRemoveFileMutation = { removeConsultationFile: { consultation: { id: string } } };

export type ConsultationCorrectSendingMutationVariables = Exact<{
  input: CorrectSendingInput;
}>;


export type ConsultationCorrectSendingMutation = { correctResponseSending: { consultation: { id: string } } };

export type ConsultationHandlingQueryVariables = Exact<{
  id: string | number;
}>;


export type ConsultationHandlingQuery = { consultation: { id: string, conferences: Array<{ id: string, title: string, startsAt: string }>, members: Array<{ id: string, stance: Stance, registrationNumber: string, decider: DecidedBy | null, leftOutOn: string | null, joinedAfterwardsOn: string | null, standsBehind: boolean, viewerMayAnswer: boolean, viewerMayRegister: boolean, organisation: { code: string, name: string }, handlingSteps: Array<{ step: HandlingStep, takenOn: string }> }> } };

export type ConsultationMeetingsQueryVariables = Exact<{
  body: string;
}>;


export type ConsultationMeetingsQuery = { meetings: { nodes: Array<{ id: string, title: string, startsAt: string }> } };

export type ConsultationStepMutationVariables = Exact<{
  input: RecordHandlingStepInput;
}>;


export type ConsultationStepMutation = { recordHandlingStep: { consultation: { id: string } } };

export type ConsultationDeciderMutationVariables = Exact<{
  input: SetMemberDeciderInput;
}>;


export type ConsultationDeciderMutation = { setMemberDecider: { consultation: { id: string } } };

export type ConsultationRegisterMutationVariables = Exact<{
  input: SetMemberRegistrationInput;
}>;


export type ConsultationRegisterMutation = { setMemberRegistrationNumber: { consultation: { id: string } } };

export type ConsultationLeaveOutMutationVariables = Exact<{
  input: ConsultationMemberInput;
}>;


export type ConsultationLeaveOutMutation = { leaveOutMember: { consultation: { id: string } } };

export type ConsultationTakeBackInMutationVariables = Exact<{
  input: ConsultationMemberInput;
}>;


export type ConsultationTakeBackInMutation = { takeMemberBackIn: { consultation: { id: string } } };

export type ConsultationJoinAfterwardsMutationVariables = Exact<{
  input: JoinAfterwardsInput;
}>;


export type ConsultationJoinAfterwardsMutation = { joinAfterwards: { consultation: { id: string } } };

export type ConsultationLinkConferenceMutationVariables = Exact<{
  input: ConferenceInput;
}>;


export type ConsultationLinkConferenceMutation = { linkConference: { consultation: { id: string } } };

export type ConsultationUnlinkConferenceMutationVariables = Exact<{
  input: ConferenceInput;
}>;


export type ConsultationUnlinkConferenceMutation = { unlinkConference: { consultation: { id: string } } };

export type ConsultationAskForContactsMutationVariables = Exact<{
  input: AskForContactsInput;
}>;


export type ConsultationAskForContactsMutation = { askForContacts: { asked: Array<{ name: string }>, nobody: Array<{ name: string }> } };

export type ConsultationInvitationsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ConsultationInvitationsQuery = { consultation: { id: string, mailIsOn: boolean, invitations: { totalCount: number, nodes: Array<{ id: string, sentAt: string, message: string, organisations: Array<{ code: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type InvitationDeliveriesQueryVariables = Exact<{
  id: string | number;
}>;


export type InvitationDeliveriesQuery = { consultation: { id: string, invitations: { nodes: Array<{ id: string, deliveries: { nodes: Array<{ id: string, name: string, email: string | null, state: SummonsDeliveryState, sentAt: string | null, fault: string | null, organisation: { code: string, name: string } }> } }> } } };

export type ConsultationInviteMutationVariables = Exact<{
  input: InviteToConsultationInput;
}>;


export type ConsultationInviteMutation = { inviteToConsultation: { consultation: { id: string }, invitation: { id: string, organisations: Array<{ code: string, name: string }> }, nobody: Array<{ code: string, name: string }> } };

export type ProposalsQueryVariables = Exact<{
  body?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ProposalsQuery = { proposals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ProposalKind, title: string, dueOn: string | null, state: ProposalState, body: { slug: string, name: string }, standing: { words: string } }> } };

export type ProposalPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ProposalPageQuery = { proposal: { id: string, version: number, kind: ProposalKind, title: string, description: string, dueOn: string | null, state: ProposalState, documentVersion: number, viewerMay: { keep: boolean }, body: { slug: string, name: string }, versions: Array<{ id: string, version: number, name: string, editorial: boolean, addedAt: string, url: string }>, standing: { words: string, blockers: Array<{ message: string }> }, members: Array<{ id: string, viewerMayAnswer: boolean, viewerMayRegister: boolean, organisation: { code: string, name: string }, standing: { id: string } | null, decisions: Array<{ id: string, version: number, outcome: DecisionOutcome, decidedBy: DecidedBy, instance: string, decidedOn: string, paragraph: string, documents: Array<{ id: string, kind: ConsultationFileKind, name: string, url: string }> }> }> } };

export type ProposalCreateMutationVariables = Exact<{
  input: CreateProposalInput;
}>;


export type ProposalCreateMutation = { createProposal: { proposal: { id: string } } };

export type ProposalUpdateMutationVariables = Exact<{
  input: UpdateProposalInput;
}>;


export type ProposalUpdateMutation = { updateProposal: { proposal: { id: string } } };

export type ProposalAddVersionMutationVariables = Exact<{
  input: AddProposalVersionInput;
}>;


export type ProposalAddVersionMutation = { addProposalVersion: { proposal: { id: string } } };

export type ProposalDecideMutationVariables = Exact<{
  input: RecordProposalDecisionInput;
}>;


export type ProposalDecideMutation = { recordProposalDecision: { proposal: { id: string } } };

export type ProposalAttachMutationVariables = Exact<{
  input: AttachToDecisionInput;
}>;


export type ProposalAttachMutation = { attachToProposalDecision: { proposal: { id: string } } };

export type ProposalHistoryQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ProposalHistoryQuery = { proposal: { id: string, history: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, kind: ProposalEventKind, version: number | null, outcome: DecisionOutcome | null, authorName: string | null, organisation: { name: string } | null }> } } };

export type ProposalWithdrawDecisionMutationVariables = Exact<{
  id: string | number;
}>;


export type ProposalWithdrawDecisionMutation = { withdrawProposalDecision: { proposal: { id: string } } };

export type ConsultationTextQueryVariables = Exact<{
  id: string | number;
}>;


export type ConsultationTextQuery = { consultation: { id: string, responseVersion: number, state: ConsultationState, said: { totalCount: number }, open: { totalCount: number }, sections: Array<{ id: string, heading: string, content: RichText, revision: number, savedAt: string, savedByName: string | null, question: { text: string } | null, claim: { name: string, until: string, mine: boolean } | null }> } };

export type ConsultationCommentsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ConsultationCommentsQuery = { consultation: { id: string, comments: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, sectionId: string, at: string, text: string, quote: string, position: number, authorName: string | null, resolvedAt: string | null, resolvedByName: string | null, organisation: { code: string, name: string } | null, answers: Array<{ id: string, at: string, text: string, authorName: string | null, organisation: { name: string } | null }> }> } } };

export type ConsultationVersionsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ConsultationVersionsQuery = { consultation: { id: string, responseVersions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ version: number, editorial: boolean, frozenAt: string, frozenByName: string | null }> } } };

export type ConsultationFrozenQueryVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type ConsultationFrozenQuery = { consultation: { id: string, frozenVersion: { version: number, sections: Array<{ id: string, heading: string, content: RichText }> } | null } };

export type ConsultationClaimSectionMutationVariables = Exact<{
  id: string | number;
}>;


export type ConsultationClaimSectionMutation = { claimResponseSection: { section: { id: string, revision: number } } };

export type ConsultationReleaseSectionMutationVariables = Exact<{
  id: string | number;
}>;


export type ConsultationReleaseSectionMutation = { releaseResponseSection: { section: { id: string } } };

export type ConsultationSaveSectionMutationVariables = Exact<{
  input: SaveResponseSectionInput;
}>;


export type ConsultationSaveSectionMutation = { saveResponseSection: { section: { id: string, revision: number } } };

export type ConsultationRevertSectionMutationVariables = Exact<{
  input: RevertResponseSectionInput;
}>;


export type ConsultationRevertSectionMutation = { revertResponseSection: { section: { id: string, revision: number } } };

export type ConsultationFreezeMutationVariables = Exact<{
  input: FreezeResponseInput;
}>;


export type ConsultationFreezeMutation = { freezeResponse: { consultation: { id: string, responseVersion: number } } };

export type ConsultationCommentMutationVariables = Exact<{
  input: AddResponseCommentInput;
}>;


export type ConsultationCommentMutation = { addResponseComment: { comment: { id: string } } };

export type ConsultationResolveCommentMutationVariables = Exact<{
  input: ResolveResponseCommentInput;
}>;


export type ConsultationResolveCommentMutation = { resolveResponseComment: { comment: { id: string } } };

export type ConsultationReadWordMutationVariables = Exact<{
  input: ImportWordReviewInput;
}>;


export type ConsultationReadWordMutation = { importWordReview: { added: number, known: number, outside: number, missing: Array<string> } };

export type CostsKeyFragment = { kind: KeyKind, measure: string | null, referenceDate: { month: number, day: number, yearOffset: number } | null, shares: Array<{ code: string, share: string }> | null };

export type CostsModelFragment = { id: string, version: number, name: string, validFrom: string, validTo: string | null, rounding: Rounding, savedAt: string, savedBy: string | null, components: Array<{ name: string, basis: CostBasis, rate: string | null, pool: string | null, members: Array<string> | null, exempt: Array<string> | null, minimum: string | null, maximum: string | null, vatCategory: VatCategory | null, vatPercent: string | null, amounts: Array<{ code: string, amount: string }> | null, tiers: Array<{ upTo: number | null, fee: string }> | null, key: { kind: KeyKind, measure: string | null, parts: Array<{ weight: string, key: { kind: KeyKind, measure: string | null, parts: Array<{ weight: string, key: { kind: KeyKind, measure: string | null, referenceDate: { month: number, day: number, yearOffset: number } | null, shares: Array<{ code: string, share: string }> | null } }> | null, referenceDate: { month: number, day: number, yearOffset: number } | null, shares: Array<{ code: string, share: string }> | null } }> | null, referenceDate: { month: number, day: number, yearOffset: number } | null, shares: Array<{ code: string, share: string }> | null } | null }> };

export type CostsAllocationFragment = { id: string | null, year: number, status: AllocationStatus | null, fixedAt: string | null, fixedBy: string | null, total: string, remarks: Array<string>, usage: Array<{ code: string, measure: string, value: string }>, shares: Array<{ amount: string, perInhabitant: string | null, organisation: { code: string, name: string }, components: Array<{ name: string, amount: string, explanation: string, gotRemainder: boolean, limitedBy: Limit | null, figures: Array<{ measure: string, value: string, referenceDate: string | null, source: string | null, preliminary: boolean }> }> }> };

export type CostsBodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type CostsBodiesQuery = { bodies: { nodes: Array<{ slug: string, name: string, kind: BodyKind, viewerMayReadCosts: boolean }> } };

export type CostsOfBodyQueryVariables = Exact<{
  slug: string;
  on: string;
}>;


export type CostsOfBodyQuery = { body: { slug: string, name: string, viewerMayWriteCosts: boolean, costModels: { nodes: Array<{ id: string, name: string, validFrom: string, validTo: string | null }> } | null, costAllocations: { nodes: Array<{ id: string | null, year: number, status: AllocationStatus | null, total: string, shares: Array<{ amount: string, perInhabitant: string | null, organisation: { code: string } }> }> } | null } | null };

export type CostsYearQueryVariables = Exact<{
  slug: string;
  on: string;
}>;


export type CostsYearQuery = { body: { slug: string, name: string, kind: BodyKind, viewerMayReadCosts: boolean, viewerMayWriteCosts: boolean, host: { code: string, name: string } | null, costModels: { nodes: Array<{ id: string, name: string, validFrom: string, validTo: string | null }> } | null, costAllocations: { nodes: Array<{ id: string | null, year: number, status: AllocationStatus | null, total: string }> } | null } | null };

export type CostsFactsQueryVariables = Exact<{
  body: string;
  year: number;
  days: Array<string> | string;
  members?: Array<string> | string | null | undefined;
}>;


export type CostsFactsQuery = { allocationFacts: { year: number, members: Array<{ code: string, name: string, days: number }>, population: Array<{ code: string, date: string, series: PopulationSeries, inhabitants: number, source: string, preliminary: boolean }> } };

export type CostsModelByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type CostsModelByIdQuery = { costModel: { id: string, version: number, name: string, validFrom: string, validTo: string | null, rounding: Rounding, savedAt: string, savedBy: string | null, body: { slug: string, name: string }, components: Array<{ name: string, basis: CostBasis, rate: string | null, pool: string | null, members: Array<string> | null, exempt: Array<string> | null, minimum: string | null, maximum: string | null, vatCategory: VatCategory | null, vatPercent: string | null, amounts: Array<{ code: string, amount: string }> | null, tiers: Array<{ upTo: number | null, fee: string }> | null, key: { kind: KeyKind, measure: string | null, parts: Array<{ weight: string, key: { kind: KeyKind, measure: string | null, parts: Array<{ weight: string, key: { kind: KeyKind, measure: string | null, referenceDate: { month: number, day: number, yearOffset: number } | null, shares: Array<{ code: string, share: string }> | null } }> | null, referenceDate: { month: number, day: number, yearOffset: number } | null, shares: Array<{ code: string, share: string }> | null } }> | null, referenceDate: { month: number, day: number, yearOffset: number } | null, shares: Array<{ code: string, share: string }> | null } | null }> } };

export type CostsFixedQueryVariables = Exact<{
  id: string | number;
}>;


export type CostsFixedQuery = { costAllocation: { id: string | null, year: number, status: AllocationStatus | null, fixedAt: string | null, fixedBy: string | null, total: string, remarks: Array<string>, body: { slug: string, name: string, kind: BodyKind, viewerBillingYears: Array<number> }, costModel: { id: string, version: number, name: string, validFrom: string, validTo: string | null, rounding: Rounding, savedAt: string, savedBy: string | null, components: Array<{ name: string, basis: CostBasis, rate: string | null, pool: string | null, members: Array<string> | null, exempt: Array<string> | null, minimum: string | null, maximum: string | null, vatCategory: VatCategory | null, vatPercent: string | null, amounts: Array<{ code: string, amount: string }> | null, tiers: Array<{ upTo: number | null, fee: string }> | null, key: { kind: KeyKind, measure: string | null, parts: Array<{ weight: string, key: { kind: KeyKind, measure: string | null, parts: Array<{ weight: string, key: { kind: KeyKind, measure: string | null, referenceDate: { month: number, day: number, yearOffset: number } | null, shares: Array<{ code: string, share: string }> | null } }> | null, referenceDate: { month: number, day: number, yearOffset: number } | null, shares: Array<{ code: string, share: string }> | null } }> | null, referenceDate: { month: number, day: number, yearOffset: number } | null, shares: Array<{ code: string, share: string }> | null } | null }> } | null, deviations: Array<{ date: string, stored: number, current: number, organisation: { code: string, name: string } }>, usage: Array<{ code: string, measure: string, value: string }>, shares: Array<{ amount: string, perInhabitant: string | null, organisation: { code: string, name: string }, components: Array<{ name: string, amount: string, explanation: string, gotRemainder: boolean, limitedBy: Limit | null, figures: Array<{ measure: string, value: string, referenceDate: string | null, source: string | null, preliminary: boolean }> }> }> } };

export type CostsSaveModelMutationVariables = Exact<{
  input: CostModelInput;
}>;


export type CostsSaveModelMutation = { saveCostModel: { costModel: { id: string, version: number, name: string, validFrom: string, validTo: string | null, rounding: Rounding, savedAt: string, savedBy: string | null, components: Array<{ name: string, basis: CostBasis, rate: string | null, pool: string | null, members: Array<string> | null, exempt: Array<string> | null, minimum: string | null, maximum: string | null, vatCategory: VatCategory | null, vatPercent: string | null, amounts: Array<{ code: string, amount: string }> | null, tiers: Array<{ upTo: number | null, fee: string }> | null, key: { kind: KeyKind, measure: string | null, parts: Array<{ weight: string, key: { kind: KeyKind, measure: string | null, parts: Array<{ weight: string, key: { kind: KeyKind, measure: string | null, referenceDate: { month: number, day: number, yearOffset: number } | null, shares: Array<{ code: string, share: string }> | null } }> | null, referenceDate: { month: number, day: number, yearOffset: number } | null, shares: Array<{ code: string, share: string }> | null } }> | null, referenceDate: { month: number, day: number, yearOffset: number } | null, shares: Array<{ code: string, share: string }> | null } | null }> } } };

export type CostsFixMutationVariables = Exact<{
  input: FixAllocationInput;
}>;


export type CostsFixMutation = { fixAllocation: { allocation: { id: string | null } } };

export type CostsOrganisationsQueryVariables = Exact<{
  text: string;
}>;


export type CostsOrganisationsQuery = { organisations: { nodes: Array<{ code: string, name: string, kind: OrganisationKind }> } };

export type CostsUsageQueryVariables = Exact<{
  id: string | number;
}>;


export type CostsUsageQuery = { costAllocation: { id: string | null, usage: Array<{ code: string, measure: string, value: string }> } };

export type BillingRunRowFragment = { id: string, kind: BillingRunKind, state: BillingRunState, year: number, issuedOn: string, dueOn: string, invoiceCount: number, total: string, preparedAt: string, preparedBy: string | null, decidedAt: string | null, decidedBy: string | null, viewerMayApprove: boolean, part: { index: number, of: number } | null };

export type SettlementRowsFragment = { rows: Array<{ billed: string, outcome: string, difference: string, handling: SettlementHandling, organisation: { code: string, name: string }, components: Array<{ name: string, billed: string, outcome: string, difference: string, description: string }> }> };

export type BillingDraftFragment = { kind: InvoiceKind, netAmount: string, vatAmount: string, totalAmount: string, accountingCost: string, accountingCostSource: CodingSource | null, buyer: { code: string, name: string }, lines: Array<{ component: string, description: string, amount: string, vatCategory: VatCategory, vatPercent: string }> };

export type BillingYearQueryVariables = Exact<{
  body: string;
  year: number;
}>;


export type BillingYearQuery = { body: { slug: string, name: string, viewerBillingYears: Array<number> } | null, billingYear: { allocation: string, year: number, settled: boolean, issuing: Issuing, approvalRequired: boolean, seller: { code: string, name: string }, vat: Array<{ component: string, budget: string, outcomeRequired: boolean, category: VatCategory | null, percent: string | null, reason: string | null }>, members: Array<{ share: string, billed: string, organisation: { code: string, name: string } }>, parts: Array<{ from: string, to: string, issuedOn: string, dueOn: string, billed: boolean, part: { index: number, of: number } }>, settlement: { rows: Array<{ billed: string, outcome: string, difference: string, handling: SettlementHandling, organisation: { code: string, name: string }, components: Array<{ name: string, billed: string, outcome: string, difference: string, description: string }> }> } | null, balance: Array<{ on: string, component: string, amount: string, balance: string, organisation: { code: string, name: string } }>, runs: { nodes: Array<{ id: string, kind: BillingRunKind, state: BillingRunState, year: number, issuedOn: string, dueOn: string, invoiceCount: number, total: string, preparedAt: string, preparedBy: string | null, decidedAt: string | null, decidedBy: string | null, viewerMayApprove: boolean, part: { index: number, of: number } | null }> } } | null };

export type BillingRunsQueryVariables = Exact<{
  body: string;
  year: number;
  first: number;
  after?: string | null | undefined;
}>;


export type BillingRunsQuery = { billingYear: { year: number, runs: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: BillingRunKind, state: BillingRunState, year: number, issuedOn: string, dueOn: string, invoiceCount: number, total: string, preparedAt: string, preparedBy: string | null, decidedAt: string | null, decidedBy: string | null, viewerMayApprove: boolean, part: { index: number, of: number } | null }> } } | null };

export type BillingPreviewPartQueryVariables = Exact<{
  input: IssueInvoicesInput;
}>;


export type BillingPreviewPartQuery = { previewInvoices: { invoices: Array<{ kind: InvoiceKind, netAmount: string, vatAmount: string, totalAmount: string, accountingCost: string, accountingCostSource: CodingSource | null, buyer: { code: string, name: string }, lines: Array<{ component: string, description: string, amount: string, vatCategory: VatCategory, vatPercent: string }> }>, missing: Array<{ isSeller: boolean, lacks: Array<string>, organisation: { code: string, name: string } }> } };

export type BillingPreviewSettlementQueryVariables = Exact<{
  input: SettleAllocationInput;
}>;


export type BillingPreviewSettlementQuery = { previewSettlement: { invoices: Array<{ kind: InvoiceKind, netAmount: string, vatAmount: string, totalAmount: string, accountingCost: string, accountingCostSource: CodingSource | null, buyer: { code: string, name: string }, lines: Array<{ component: string, description: string, amount: string, vatCategory: VatCategory, vatPercent: string }> }>, missing: Array<{ isSeller: boolean, lacks: Array<string>, organisation: { code: string, name: string } }>, settlement: { rows: Array<{ billed: string, outcome: string, difference: string, handling: SettlementHandling, organisation: { code: string, name: string }, components: Array<{ name: string, billed: string, outcome: string, difference: string, description: string }> }> } | null } };

export type BillingRunPageQueryVariables = Exact<{
  id: string | number;
}>;


export type BillingRunPageQuery = { billingRun: { id: string, kind: BillingRunKind, state: BillingRunState, year: number, issuedOn: string, dueOn: string, invoiceCount: number, total: string, preparedAt: string, preparedBy: string | null, decidedAt: string | null, decidedBy: string | null, viewerMayApprove: boolean, body: { slug: string, name: string }, drafts: Array<{ kind: InvoiceKind, netAmount: string, vatAmount: string, totalAmount: string, accountingCost: string, accountingCostSource: CodingSource | null, buyer: { code: string, name: string }, lines: Array<{ component: string, description: string, amount: string, vatCategory: VatCategory, vatPercent: string }> }>, settlement: { rows: Array<{ billed: string, outcome: string, difference: string, handling: SettlementHandling, organisation: { code: string, name: string }, components: Array<{ name: string, billed: string, outcome: string, difference: string, description: string }> }> } | null, invoices: Array<{ viewerMayCredit: boolean, id: string, kind: InvoiceKind, status: InvoiceStatus, number: string | null, reference: string, issuedOn: string, dueOn: string, year: number, totalAmount: string, openAmount: string, documents: Array<{ kind: InvoiceDocumentKind, url: string }>, part: { index: number, of: number } | null, body: { slug: string, name: string }, seller: { code: string, name: string }, buyer: { code: string, name: string } }>, part: { index: number, of: number } | null } };

export type BillingIssueMutationVariables = Exact<{
  input: IssueInvoicesInput;
}>;


export type BillingIssueMutation = { issueInvoices: { run: { id: string } } };

export type BillingSettleMutationVariables = Exact<{
  input: SettleAllocationInput;
}>;


export type BillingSettleMutation = { settleAllocation: { run: { id: string } } };

export type BillingReleaseMutationVariables = Exact<{
  input: ReleaseBalanceInput;
}>;


export type BillingReleaseMutation = { releaseBalance: { run: { id: string } } };

export type BillingDecideVatMutationVariables = Exact<{
  input: DecideVatInput;
}>;


export type BillingDecideVatMutation = { decideVat: { allocation: string } };

export type BillingApproveMutationVariables = Exact<{
  id: string | number;
}>;


export type BillingApproveMutation = { approveBillingRun: { run: { id: string } } };

export type BillingDiscardMutationVariables = Exact<{
  id: string | number;
}>;


export type BillingDiscardMutation = { discardBillingRun: { id: string } };

export type RunFilesQueryVariables = Exact<{
  id: string | number;
}>;


export type RunFilesQuery = { billingRun: { id: string, documentsReady: number, documentsTotal: number, zip: string | null, sie: string | null, basis: Array<string> } };

export type AccountingDetailsFragment = { version: number, accounting: { series: string, incomeAccount: string | null, internalAccount: string | null, counterpartyDimension: number | null, counterparties: Array<{ kind: OrganisationKind, receivable: string, counterparty: string | null }>, componentAccounts: Array<{ component: string, account: string }>, vatAccounts: Array<{ percent: string, account: string }>, dimensions: Array<{ number: number, name: string }>, objects: Array<{ dimension: number, code: string }> } };

export type BasisDetailsFragment = { version: number, columns: Array<{ heading: string, field: BasisField | null, text: string | null }> };

export type FinanceSystemQueryVariables = Exact<{
  code: string;
}>;


export type FinanceSystemQuery = { organisation: { code: string, name: string } | null, accountingSettings: { version: number, accounting: { series: string, incomeAccount: string | null, internalAccount: string | null, counterpartyDimension: number | null, counterparties: Array<{ kind: OrganisationKind, receivable: string, counterparty: string | null }>, componentAccounts: Array<{ component: string, account: string }>, vatAccounts: Array<{ percent: string, account: string }>, dimensions: Array<{ number: number, name: string }>, objects: Array<{ dimension: number, code: string }> } }, basisColumns: { version: number, columns: Array<{ heading: string, field: BasisField | null, text: string | null }> } };

export type SaveAccountingMutationVariables = Exact<{
  input: AccountingSettingsInput;
}>;


export type SaveAccountingMutation = { saveAccountingSettings: { version: number, accounting: { series: string, incomeAccount: string | null, internalAccount: string | null, counterpartyDimension: number | null, counterparties: Array<{ kind: OrganisationKind, receivable: string, counterparty: string | null }>, componentAccounts: Array<{ component: string, account: string }>, vatAccounts: Array<{ percent: string, account: string }>, dimensions: Array<{ number: number, name: string }>, objects: Array<{ dimension: number, code: string }> } } };

export type SaveBasisColumnsMutationVariables = Exact<{
  input: BasisColumnsInput;
}>;


export type SaveBasisColumnsMutation = { saveBasisColumns: { version: number, columns: Array<{ heading: string, field: BasisField | null, text: string | null }> } };

export type FundingGrantFragment = { id: string, version: number, name: string, grantor: string, amount: string, remarks: string, remindOn: string | null, reminds: boolean, spent: string, requested: string, paid: string, outstanding: string, decisions: Array<{ id: string, decidedOn: string, decision: string | null }>, tranches: Array<{ id: string, number: number, amount: string, measure: string | null, threshold: string | null, mayBeRequested: boolean, shownBy: { id: string, value: string, measuredOn: string } | null, requests: Array<{ id: string, amount: string, state: PaymentRequestState, nextStates: Array<PaymentRequestState>, requestedOn: string, grantedOn: string | null, paidOn: string | null, refusedOn: string | null, registrationNumber: string | null, note: string }> }>, measurements: Array<{ id: string, measure: string, value: string, measuredOn: string, proof: string }>, spendings: Array<{ id: string, spentOn: string, amount: string, note: string }> };

export type FundingCoFinancingFragment = { id: string, version: number, name: string, amount: string | null, hours: string | null, maximum: string | null, commitment: string, validFrom: string, validTo: string | null, chosen: CoFinancingForm | null, chosenOn: string | null, form: CoFinancingForm | null, deliveredAmount: string, deliveredHours: string, remainingAmount: string | null, remainingHours: string | null, viewerMayDeliver: boolean, organisation: { code: string, name: string }, deliveries: Array<{ id: string, deliveredOn: string, amount: string | null, hours: string | null, note: string }> };

export type FundingBodyGrantsQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type FundingBodyGrantsQuery = { body: { slug: string, viewerMayKeepFunding: boolean, grants: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, grantor: string, amount: string, paid: string, spent: string, outstanding: string, remindOn: string | null, reminds: boolean, tranches: Array<{ id: string }> }> } | null } | null };

export type FundingBodyCoFinancingQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type FundingBodyCoFinancingQuery = { body: { slug: string, viewerMayKeepFunding: boolean, members: Array<{ id: string, organisation: { code: string, name: string } }>, coFinancings: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, commitment: string, form: CoFinancingForm | null, validFrom: string, validTo: string | null, deliveredAmount: string, deliveredHours: string, remainingAmount: string | null, remainingHours: string | null, organisation: { code: string, name: string } }> } | null } | null };

export type FundingRemindersQueryVariables = Exact<{
  slug: string;
}>;


export type FundingRemindersQuery = { body: { slug: string, grantReminders: Array<{ id: string, name: string, outstanding: string, remindOn: string | null, decisions: Array<{ id: string, decidedOn: string }> }> } | null };

export type FundingGrantPageQueryVariables = Exact<{
  id: string | number;
}>;


export type FundingGrantPageQuery = { grant: { id: string, version: number, name: string, grantor: string, amount: string, remarks: string, remindOn: string | null, reminds: boolean, spent: string, requested: string, paid: string, outstanding: string, body: { slug: string, name: string, viewerMayKeepFunding: boolean }, decisions: Array<{ id: string, decidedOn: string, decision: string | null }>, tranches: Array<{ id: string, number: number, amount: string, measure: string | null, threshold: string | null, mayBeRequested: boolean, shownBy: { id: string, value: string, measuredOn: string } | null, requests: Array<{ id: string, amount: string, state: PaymentRequestState, nextStates: Array<PaymentRequestState>, requestedOn: string, grantedOn: string | null, paidOn: string | null, refusedOn: string | null, registrationNumber: string | null, note: string }> }>, measurements: Array<{ id: string, measure: string, value: string, measuredOn: string, proof: string }>, spendings: Array<{ id: string, spentOn: string, amount: string, note: string }> } };

export type FundingCoFinancingPageQueryVariables = Exact<{
  id: string | number;
}>;


export type FundingCoFinancingPageQuery = { coFinancing: { id: string, version: number, name: string, amount: string | null, hours: string | null, maximum: string | null, commitment: string, validFrom: string, validTo: string | null, chosen: CoFinancingForm | null, chosenOn: string | null, form: CoFinancingForm | null, deliveredAmount: string, deliveredHours: string, remainingAmount: string | null, remainingHours: string | null, viewerMayDeliver: boolean, body: { slug: string, name: string, viewerMayKeepFunding: boolean }, organisation: { code: string, name: string }, deliveries: Array<{ id: string, deliveredOn: string, amount: string | null, hours: string | null, note: string }> } };

export type FundingSaveGrantMutationVariables = Exact<{
  input: SaveGrantInput;
}>;


export type FundingSaveGrantMutation = { saveGrant: { grant: { id: string } } };

export type FundingDecideAgainMutationVariables = Exact<{
  input: DecideGrantAgainInput;
}>;


export type FundingDecideAgainMutation = { decideGrantAgain: { grant: { id: string } } };

export type FundingSpendMutationVariables = Exact<{
  input: AddGrantSpendingInput;
}>;


export type FundingSpendMutation = { addGrantSpending: { grant: { id: string } } };

export type FundingRemoveSpendingMutationVariables = Exact<{
  input: RemoveFromGrantInput;
}>;


export type FundingRemoveSpendingMutation = { removeGrantSpending: { grant: { id: string } } };

export type FundingMeasureMutationVariables = Exact<{
  input: RecordMeasurementInput;
}>;


export type FundingMeasureMutation = { recordMeasurement: { grant: { id: string } } };

export type FundingRemoveMeasurementMutationVariables = Exact<{
  input: RemoveFromGrantInput;
}>;


export type FundingRemoveMeasurementMutation = { removeMeasurement: { grant: { id: string } } };

export type FundingRequestMutationVariables = Exact<{
  input: RequestPaymentInput;
}>;


export type FundingRequestMutation = { requestPayment: { grant: { id: string } } };

export type FundingMoveRequestMutationVariables = Exact<{
  input: MovePaymentRequestInput;
}>;


export type FundingMoveRequestMutation = { movePaymentRequest: { grant: { id: string } } };

export type FundingSaveCoFinancingMutationVariables = Exact<{
  input: SaveCoFinancingInput;
}>;


export type FundingSaveCoFinancingMutation = { saveCoFinancing: { coFinancing: { id: string } } };

export type FundingChooseMutationVariables = Exact<{
  input: ChooseCoFinancingInput;
}>;


export type FundingChooseMutation = { chooseCoFinancing: { coFinancing: { id: string } } };

export type FundingDeliverMutationVariables = Exact<{
  input: AddCoFinancingDeliveryInput;
}>;


export type FundingDeliverMutation = { addCoFinancingDelivery: { coFinancing: { id: string } } };

export type FundingRemoveDeliveryMutationVariables = Exact<{
  input: RemoveCoFinancingDeliveryInput;
}>;


export type FundingRemoveDeliveryMutation = { removeCoFinancingDelivery: { coFinancing: { id: string } } };

export type InvoiceRowFragment = { id: string, kind: InvoiceKind, status: InvoiceStatus, number: string | null, reference: string, issuedOn: string, dueOn: string, year: number, totalAmount: string, openAmount: string, part: { index: number, of: number } | null, body: { slug: string, name: string }, seller: { code: string, name: string }, buyer: { code: string, name: string } };

export type InvoicingListQueryVariables = Exact<{
  filter: InvoiceFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type InvoicingListQuery = { invoices: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: InvoiceKind, status: InvoiceStatus, number: string | null, reference: string, issuedOn: string, dueOn: string, year: number, totalAmount: string, openAmount: string, part: { index: number, of: number } | null, body: { slug: string, name: string }, seller: { code: string, name: string }, buyer: { code: string, name: string } }> } };

export type InvoicingChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type InvoicingChoicesQuery = { viewer: { id: string, roles: Array<{ id: string, role: RoleName, organisation: { code: string, name: string } | null }>, bodies: Array<{ slug: string, name: string, viewerBillingYears: Array<number>, host: { code: string, name: string } | null, members: Array<{ organisation: { code: string, name: string } }> }> } };

export type InvoicingBodyQueryVariables = Exact<{
  slug: string;
}>;


export type InvoicingBodyQuery = { body: { slug: string, viewerBillingYears: Array<number>, costAllocations: { nodes: Array<{ id: string | null, year: number }> } | null } | null };

export type InvoicingInvoiceQueryVariables = Exact<{
  id: string | number;
}>;


export type InvoicingInvoiceQuery = { invoice: { paymentReference: string, netAmount: string, vatAmount: string, creditedAmount: string, paymentExplanation: string, paymentRemarks: Array<string>, viewerMayRecordPayment: boolean, reason: string, buyerReference: string, orderReference: string, accountingCost: string, viewerMayCredit: boolean, id: string, kind: InvoiceKind, status: InvoiceStatus, number: string | null, reference: string, issuedOn: string, dueOn: string, year: number, totalAmount: string, openAmount: string, payments: Array<{ id: string, amount: string, paidOn: string, byHand: string | null, viewerMayUndo: boolean }>, lines: Array<{ component: string, description: string, amount: string, vatCategory: VatCategory, vatPercent: string }>, documents: Array<{ kind: InvoiceDocumentKind, url: string }>, originals: Array<{ id: string, kind: InvoiceKind, number: string | null, reference: string, issuedOn: string, totalAmount: string }>, credits: Array<{ id: string, kind: InvoiceKind, number: string | null, reference: string, issuedOn: string, totalAmount: string, reason: string, lines: Array<{ component: string, amount: string }> }>, part: { index: number, of: number } | null, body: { slug: string, name: string }, seller: { code: string, name: string }, buyer: { code: string, name: string } } };

export type InvoicingCreditMutationVariables = Exact<{
  input: CreditInvoiceInput;
}>;


export type InvoicingCreditMutation = { creditInvoice: { run: { id: string, state: BillingRunState }, invoices: Array<{ id: string }> } };

export type InvoicingNumberMutationVariables = Exact<{
  input: ReportInvoiceNumberInput;
}>;


export type InvoicingNumberMutation = { reportInvoiceNumber: { id: string, number: string | null } };

export type PayerForecastQueryVariables = Exact<{
  organisation: string;
  year: number;
}>;


export type PayerForecastQuery = { payerForecast: { year: number, total: string, previousTotal: string, change: string | null, complete: boolean, organisation: { code: string, name: string }, rows: Array<{ amount: string | null, source: ForecastSource, allocationId: string | null, previous: string | null, previousSource: ForecastSource, change: string | null, reason: string | null, remarks: Array<string>, body: { slug: string, name: string } }> } };

export type PayerDecisionsQueryVariables = Exact<{
  organisation: string;
  filter?: PayerDecisionFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type PayerDecisionsQuery = { payerDecisions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, year: number, version: number, validFrom: string, validTo: string | null, replaced: boolean, decidedOn: string, instance: string, paragraph: string, codingString: string, authorisingOfficer: string, substitute: string | null, registrationNumber: string | null, savedAt: string, savedBy: string | null, body: { slug: string, name: string } }> } };

export type PayerBodiesQueryVariables = Exact<{
  organisation: string;
}>;


export type PayerBodiesQuery = { bodies: { nodes: Array<{ slug: string, name: string }> } };

export type PayerSaveDecisionMutationVariables = Exact<{
  input: SavePayerDecisionInput;
}>;


export type PayerSaveDecisionMutation = { savePayerDecision: { decision: { id: string } } };

export type PaymentsListFragment = { id: string, name: string, importedAt: string, importedBy: string | null, booked: number, known: number, unmatched: number, unpaid: number };

export type PaymentsRowFragment = { id: string, line: number, number: string, ocr: string, counterparty: string, amount: string, paidOn: string, explanation: string, state: UnmatchedState, note: string, decidedAt: string | null, decidedBy: string | null, import: { id: string, name: string }, invoice: { id: string, number: string | null } | null };

export type PaymentsListsQueryVariables = Exact<{
  seller: string;
  after?: string | null | undefined;
}>;


export type PaymentsListsQuery = { ledgerImports: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, importedAt: string, importedBy: string | null, booked: number, known: number, unmatched: number, unpaid: number }> } };

export type PaymentsUnmatchedQueryVariables = Exact<{
  seller: string;
  state: UnmatchedState;
  after?: string | null | undefined;
}>;


export type PaymentsUnmatchedQuery = { unmatchedPayments: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, line: number, number: string, ocr: string, counterparty: string, amount: string, paidOn: string, explanation: string, state: UnmatchedState, note: string, decidedAt: string | null, decidedBy: string | null, import: { id: string, name: string }, invoice: { id: string, number: string | null } | null }> } };

export type PaymentsOpenInvoicesQueryVariables = Exact<{
  filter: InvoiceFilter;
}>;


export type PaymentsOpenInvoicesQuery = { invoices: { nodes: Array<{ id: string, kind: InvoiceKind, number: string | null, reference: string, status: InvoiceStatus, dueOn: string, openAmount: string, body: { slug: string, name: string }, buyer: { code: string, name: string } }> } };

export type PaymentsImportMutationVariables = Exact<{
  input: ImportLedgerInput;
}>;


export type PaymentsImportMutation = { importLedger: { repeated: boolean, import: { id: string, name: string, importedAt: string, importedBy: string | null, booked: number, known: number, unmatched: number, unpaid: number } } };

export type PaymentsMatchMutationVariables = Exact<{
  input: MatchUnmatchedPaymentInput;
}>;


export type PaymentsMatchMutation = { matchUnmatchedPayment: { id: string, line: number, number: string, ocr: string, counterparty: string, amount: string, paidOn: string, explanation: string, state: UnmatchedState, note: string, decidedAt: string | null, decidedBy: string | null, import: { id: string, name: string }, invoice: { id: string, number: string | null } | null } };

export type PaymentsDismissMutationVariables = Exact<{
  input: DismissUnmatchedPaymentInput;
}>;


export type PaymentsDismissMutation = { dismissUnmatchedPayment: { id: string, line: number, number: string, ocr: string, counterparty: string, amount: string, paidOn: string, explanation: string, state: UnmatchedState, note: string, decidedAt: string | null, decidedBy: string | null, import: { id: string, name: string }, invoice: { id: string, number: string | null } | null } };

export type PaymentsReopenMutationVariables = Exact<{
  id: string | number;
}>;


export type PaymentsReopenMutation = { reopenUnmatchedPayment: { id: string, line: number, number: string, ocr: string, counterparty: string, amount: string, paidOn: string, explanation: string, state: UnmatchedState, note: string, decidedAt: string | null, decidedBy: string | null, import: { id: string, name: string }, invoice: { id: string, number: string | null } | null } };

export type PaymentsEnterMutationVariables = Exact<{
  input: EnterPaymentInput;
}>;


export type PaymentsEnterMutation = { enterPayment: { invoice: { id: string, status: InvoiceStatus } } };

export type PaymentsUndoMutationVariables = Exact<{
  id: string | number;
}>;


export type PaymentsUndoMutation = { undoPayment: { invoice: { id: string, status: InvoiceStatus } } };

export type PaymentsInterestQueryVariables = Exact<{
  invoice: string | number;
  through: string;
}>;


export type PaymentsInterestQuery = { interestOn: { amount: string, from: string | null, explanation: string, segments: Array<{ from: string, explanation: string }> } };

export type PaymentsRatesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PaymentsRatesQuery = { referenceRates: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ from: string, rate: string, version: number }> } };

export type PaymentsSaveRateMutationVariables = Exact<{
  input: SaveReferenceRateInput;
}>;


export type PaymentsSaveRateMutation = { saveReferenceRate: { from: string, rate: string, version: number } };

export type PaymentsRemoveRateMutationVariables = Exact<{
  input: RemoveReferenceRateInput;
}>;


export type PaymentsRemoveRateMutation = { removeReferenceRate: { from: string } };

export type ReportChargesFragment = { charged: string, notYetBilled: string, deviation: string };

export type RuleReportQueryVariables = Exact<{
  body: string;
  year: number;
}>;


export type RuleReportQuery = { body: { slug: string, name: string, costAllocations: { nodes: Array<{ id: string | null, year: number }> } | null } | null, ruleReport: { year: number, basis: RuleBasis, viewerSeesAll: boolean, share: string, charges: { charged: string, notYetBilled: string, deviation: string } | null, rows: Array<{ share: string, organisation: { code: string, name: string }, charges: { charged: string, notYetBilled: string, deviation: string } | null, components: Array<{ name: string, share: string, rule: string | null, explanation: string | null, charges: { charged: string, notYetBilled: string, deviation: string } | null }> }> } | null };

export type FairnessSharesFragment = { organisation: { code: string, name: string }, cost: { amount: string, percent: string } | null, inhabitants: { inhabitants: number, percent: string } | null, usage: { value: string, percent: string } | null };

export type FairnessQueryVariables = Exact<{
  body: string;
  measure?: string | null | undefined;
}>;


export type FairnessQuery = { fairness: { measures: Array<string>, measure: string | null, inhabitantsYears: Array<number>, usageYears: Array<number>, body: { slug: string, name: string }, overall: Array<{ organisation: { code: string, name: string }, cost: { amount: string, percent: string } | null, inhabitants: { inhabitants: number, percent: string } | null, usage: { value: string, percent: string } | null }>, years: Array<{ year: number, basis: RuleBasis, withoutInhabitants: Array<{ code: string, name: string }>, withoutUsage: Array<{ code: string, name: string }>, rows: Array<{ organisation: { code: string, name: string }, cost: { amount: string, percent: string } | null, inhabitants: { inhabitants: number, percent: string } | null, usage: { value: string, percent: string } | null }> }> } };

export type OpenClaimFragment = { amount: string, counterparty: { code: string, name: string }, documents: { totalCount: number, nodes: Array<{ id: string, number: string, kind: InvoiceKind, year: number, dueOn: string, open: string, body: { slug: string, name: string } }> } };

export type OpenClaimsQueryVariables = Exact<{
  organisation: string;
}>;


export type OpenClaimsQuery = { openClaims: { receivable: string, payable: string, receivables: Array<{ amount: string, counterparty: { code: string, name: string }, documents: { totalCount: number, nodes: Array<{ id: string, number: string, kind: InvoiceKind, year: number, dueOn: string, open: string, body: { slug: string, name: string } }> } }>, payables: Array<{ amount: string, counterparty: { code: string, name: string }, documents: { totalCount: number, nodes: Array<{ id: string, number: string, kind: InvoiceKind, year: number, dueOn: string, open: string, body: { slug: string, name: string } }> } }>, mutual: Array<{ receivable: string, payable: string, net: string, explanation: string, counterparty: { code: string, name: string } }> } };

export type PartySettingsFragment = { version: number, addressLine1: string, addressLine2: string, postalCode: string, city: string, vatNumber: string, gln: string, approvedForFTax: boolean };

export type SellerDetailsFragment = { version: number, issuing: Issuing, prefix: string, giroKind: GiroKind, giro: string, ocrLevel: OcrLevel, approvalRequired: boolean, interest: boolean };

export type PartnerDetailsFragment = { version: number, buyerReference: string, orderReference: string, accountingCost: string, paymentDays: number | null, organisation: { code: string, name: string } };

export type SettingsOrganisationQueryVariables = Exact<{
  code: string;
}>;


export type SettingsOrganisationQuery = { organisation: { code: string, name: string, organisationNumber: string | null } | null, invoiceParty: { version: number, addressLine1: string, addressLine2: string, postalCode: string, city: string, vatNumber: string, gln: string, approvedForFTax: boolean }, sellerSettings: { version: number, issuing: Issuing, prefix: string, giroKind: GiroKind, giro: string, ocrLevel: OcrLevel, approvalRequired: boolean, interest: boolean } };

export type SettingsBodyQueryVariables = Exact<{
  slug: string;
}>;


export type SettingsBodyQuery = { body: { slug: string, name: string } | null, billingSettings: { terms: { version: number, rhythm: BillingRhythm, timing: BillingTiming, paymentDays: number, surplus: SurplusTerm, deficit: DeficitTerm }, partners: Array<{ version: number, buyerReference: string, orderReference: string, accountingCost: string, paymentDays: number | null, organisation: { code: string, name: string } }> } };

export type SettingsSavePartyMutationVariables = Exact<{
  input: InvoicePartyInput;
}>;


export type SettingsSavePartyMutation = { saveInvoiceParty: { version: number, addressLine1: string, addressLine2: string, postalCode: string, city: string, vatNumber: string, gln: string, approvedForFTax: boolean } };

export type SettingsSaveSellerMutationVariables = Exact<{
  input: SellerSettingsInput;
}>;


export type SettingsSaveSellerMutation = { saveSellerSettings: { version: number, issuing: Issuing, prefix: string, giroKind: GiroKind, giro: string, ocrLevel: OcrLevel, approvalRequired: boolean, interest: boolean } };

export type SettingsSaveTermsMutationVariables = Exact<{
  input: BillingTermsInput;
}>;


export type SettingsSaveTermsMutation = { saveBillingTerms: { version: number, rhythm: BillingRhythm, timing: BillingTiming, paymentDays: number, surplus: SurplusTerm, deficit: DeficitTerm } };

export type SettingsSavePartnerMutationVariables = Exact<{
  input: BillingPartnerInput;
}>;


export type SettingsSavePartnerMutation = { saveBillingPartner: { version: number, buyerReference: string, orderReference: string, accountingCost: string, paymentDays: number | null, organisation: { code: string, name: string } } };

export type MeetingApprovalsQueryVariables = Exact<{
  id: string | number;
}>;


export type MeetingApprovalsQuery = { meeting: { id: string, approveBy: string | null, approvalWarning: string | null, approvers: Array<{ name: string, signedAt: string | null }>, approvalBundle: { id: string, checksum: string, submittedAt: string, viewerMaySign: boolean, parts: Array<{ name: string, url: string }>, approvers: Array<{ name: string, signedAt: string | null }> } | null, corrections: Array<{ id: string, sequence: number, text: string, madeAt: string, item: { id: string, number: string, section: number | null, title: string } | null }>, agendaItems: Array<{ id: string, number: string, section: number | null, title: string, parent: string | null, dispatchTo: Array<string>, decisions: Array<{ id: string, text: string, extractUrl: string, dispatches: Array<{ id: string, recipient: string, sentOn: string | null, way: DispatchWay | null, version: number }> }> }>, approvals: Array<{ id: string, whole: boolean, approvedOn: string, way: ApprovalWay, checksum: string | null, paperUrl: string, fileUrl: string | null, noNotice: string | null, approvers: Array<{ name: string, signedAt: string | null }>, items: Array<{ id: string, number: string, section: number | null, title: string }>, appeal: { state: AppealState, startsOn: string | null, lastDay: string | null, label: string, sentence: string, days: Array<{ key: NoticeDayKey, day: string | null, section: string, sentence: string }> } | null, paragraphs: Array<{ kind: AppealKind, force: LegalForce, sentence: string, item: { id: string, number: string, section: number | null, title: string } }>, appeals: Array<{ id: string, receivedOn: string, registrationNumber: string, organisation: { code: string, name: string }, item: { id: string, number: string, section: number | null, title: string } | null }>, notices: Array<{ state: NoticeState, postedOn: string | null, removedOn: string | null, late: boolean, confirmed: boolean, viewerMayReport: boolean, viewerMayConfirm: boolean, text: string, feedUrl: string, organisation: { code: string, name: string }, postings: Array<{ id: string, postedOn: string, removedOn: string | null, url: string, version: number, confirmedAt: string | null }> }> }> } };

export type MeetingApprovalFragment = { id: string, whole: boolean, approvedOn: string, way: ApprovalWay, checksum: string | null, paperUrl: string, fileUrl: string | null, noNotice: string | null, approvers: Array<{ name: string, signedAt: string | null }>, items: Array<{ id: string, number: string, section: number | null, title: string }>, appeal: { state: AppealState, startsOn: string | null, lastDay: string | null, label: string, sentence: string, days: Array<{ key: NoticeDayKey, day: string | null, section: string, sentence: string }> } | null, paragraphs: Array<{ kind: AppealKind, force: LegalForce, sentence: string, item: { id: string, number: string, section: number | null, title: string } }>, appeals: Array<{ id: string, receivedOn: string, registrationNumber: string, organisation: { code: string, name: string }, item: { id: string, number: string, section: number | null, title: string } | null }>, notices: Array<{ state: NoticeState, postedOn: string | null, removedOn: string | null, late: boolean, confirmed: boolean, viewerMayReport: boolean, viewerMayConfirm: boolean, text: string, feedUrl: string, organisation: { code: string, name: string }, postings: Array<{ id: string, postedOn: string, removedOn: string | null, url: string, version: number, confirmedAt: string | null }> }> };

export type MeetingDispatchFragment = { id: string, recipient: string, sentOn: string | null, way: DispatchWay | null, version: number };

export type MeetingNoticeFragment = { state: NoticeState, postedOn: string | null, removedOn: string | null, late: boolean, confirmed: boolean, viewerMayReport: boolean, viewerMayConfirm: boolean, text: string, feedUrl: string, organisation: { code: string, name: string }, postings: Array<{ id: string, postedOn: string, removedOn: string | null, url: string, version: number, confirmedAt: string | null }> };

export type MeetingApproveMutationVariables = Exact<{
  input: ApproveMinutesInput;
}>;


export type MeetingApproveMutation = { approveMinutes: { approval: { id: string } } };

export type MeetingWithdrawApprovalMutationVariables = Exact<{
  id: string | number;
}>;


export type MeetingWithdrawApprovalMutation = { withdrawApproval: { meeting: { id: string, status: MeetingStatus } } };

export type MeetingSetApproversMutationVariables = Exact<{
  input: SetApproversInput;
}>;


export type MeetingSetApproversMutation = { setApprovers: { meeting: { id: string } } };

export type MeetingCorrectMinutesMutationVariables = Exact<{
  input: CorrectMinutesInput;
}>;


export type MeetingCorrectMinutesMutation = { correctMinutes: { meeting: { id: string } } };

export type MeetingPostNoticeMutationVariables = Exact<{
  input: PostNoticeInput;
}>;


export type MeetingPostNoticeMutation = { postNotice: { notice: { state: NoticeState } } };

export type MeetingRemoveNoticeMutationVariables = Exact<{
  input: RemoveNoticeInput;
}>;


export type MeetingRemoveNoticeMutation = { removeNotice: { notice: { state: NoticeState } } };

export type MeetingConfirmNoticeMutationVariables = Exact<{
  input: ConfirmNoticeInput;
}>;


export type MeetingConfirmNoticeMutation = { confirmNotice: { notice: { confirmed: boolean } } };

export type MeetingCorrectNoticeMutationVariables = Exact<{
  input: CorrectNoticeInput;
}>;


export type MeetingCorrectNoticeMutation = { correctNotice: { notice: { state: NoticeState } } };

export type MeetingSubmitForApprovalMutationVariables = Exact<{
  input: SubmitForApprovalInput;
}>;


export type MeetingSubmitForApprovalMutation = { submitForApproval: { meeting: { id: string } } };

export type MeetingRecallFromApprovalMutationVariables = Exact<{
  id: string | number;
}>;


export type MeetingRecallFromApprovalMutation = { recallFromApproval: { meeting: { id: string } } };

export type MeetingSignMinutesMutationVariables = Exact<{
  input: SignMinutesInput;
}>;


export type MeetingSignMinutesMutation = { signMinutes: { meeting: { id: string, status: MeetingStatus } } };

export type MeetingRecordAppealMutationVariables = Exact<{
  input: RecordAppealInput;
}>;


export type MeetingRecordAppealMutation = { recordAppeal: { approval: { id: string } } };

export type MeetingRemoveAppealMutationVariables = Exact<{
  id: string | number;
}>;


export type MeetingRemoveAppealMutation = { removeAppeal: { approval: { id: string } } };

export type MeetingSetAppealKindMutationVariables = Exact<{
  input: SetAppealKindInput;
}>;


export type MeetingSetAppealKindMutation = { setAppealKind: { meeting: { id: string } } };

export type MeetingSaveDispatchMutationVariables = Exact<{
  input: SaveDispatchInput;
}>;


export type MeetingSaveDispatchMutation = { saveDispatch: { meeting: { id: string } } };

export type MeetingRemoveDispatchMutationVariables = Exact<{
  id: string | number;
}>;


export type MeetingRemoveDispatchMutation = { removeDispatch: { meeting: { id: string } } };

export type ImportBodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportBodiesQuery = { viewer: { id: string, bodies: Array<{ slug: string, name: string, viewerMayWriteMeetings: boolean }> } };

export type ImportReadQueryVariables = Exact<{
  input: ReadMinutesInput;
}>;


export type ImportReadQuery = { readMinutes: { text: string, warnings: Array<{ code: MinutesWarningCode, message: string, line: number }>, draft: { title: string, date: string | null, startsAt: string | null, endsAt: string | null, place: string, attendees: Array<{ name: string, role: AttendeeRole, title: string, party: string, organisation: string, line: number, items: Array<{ from: string, to: string }> }>, items: Array<{ number: string, registrationNumber: string, title: string, presenters: Array<string>, timeSlot: string, background: string, proposal: string, notes: string, dispatchTo: Array<string>, notConcerned: Array<string>, fromLine: number, toLine: number, decisions: Array<{ text: string, line: number }>, actions: Array<{ text: string, dueOn: string | null, assignee: string, line: number }>, suggestedActions: Array<{ text: string, dueOn: string | null, assignee: string, line: number }>, attachments: Array<{ text: string, line: number }> }> } } };

export type ImportItemFragment = { number: string, registrationNumber: string, title: string, presenters: Array<string>, timeSlot: string, background: string, proposal: string, notes: string, dispatchTo: Array<string>, notConcerned: Array<string>, fromLine: number, toLine: number, decisions: Array<{ text: string, line: number }>, actions: Array<{ text: string, dueOn: string | null, assignee: string, line: number }>, suggestedActions: Array<{ text: string, dueOn: string | null, assignee: string, line: number }>, attachments: Array<{ text: string, line: number }> };

export type ImportActionFragment = { text: string, dueOn: string | null, assignee: string, line: number };

export type ImportPeopleQueryVariables = Exact<{
  slug: string;
}>;


export type ImportPeopleQuery = { body: { id: string, name: string, memberships: Array<{ organisation: { code: string, name: string } }> } | null, assigneeChoices: { nodes: Array<{ name: string }> } };

export type ImportSaveMutationVariables = Exact<{
  input: ImportMinutesInput;
}>;


export type ImportSaveMutation = { importMinutes: { meeting: { id: string } } };

export type MeetingPageQueryVariables = Exact<{
  id: string | number;
}>;


export type MeetingPageQuery = { meeting: { id: string, title: string, startsAt: string, endsAt: string | null, place: string, status: MeetingStatus, version: number, summonedAt: string | null, minutesSentAt: string | null, minutesChangedAt: string | null, imported: boolean, mailIsOn: boolean, viewerMayWrite: boolean, viewerSeesNotes: boolean, pendingChanges: Array<string>, host: { code: string, name: string } | null, body: { id: string, slug: string, name: string, kind: BodyKind, members: Array<{ organisation: { code: string, name: string } }> }, attachments: Array<{ id: string, name: string, url: string | null }>, attendees: Array<{ id: string, name: string, role: AttendeeRole, title: string, party: string, remote: boolean, version: number, substitutesFor: string | null, organisation: { code: string, name: string } | null, items: Array<{ from: string, to: string }> }>, absentees: Array<{ id: string, name: string, role: AttendeeRole, title: string, party: string, remote: boolean, version: number, substitutesFor: string | null, organisation: { code: string, name: string } | null, items: Array<{ from: string, to: string }> }>, agendaItems: Array<{ id: string, number: string, section: number | null, parent: string | null, title: string, presenters: Array<string>, timeSlot: string, registrationNumber: string, background: string, proposal: string, notes: string, outcome: ItemOutcome | null, dispatchTo: Array<string>, announced: boolean, version: number, notConcerned: Array<{ code: string, name: string }>, attachments: Array<{ id: string, name: string, url: string | null }>, decisions: Array<{ id: string, text: string, version: number }>, records: Array<{ id: string, kind: RecordKind, text: string, version: number, people: Array<{ name: string, party: string, choice: VoteChoice | null }> }>, continues: { id: string, number: string, meeting: { id: string, title: string, startsAt: string, body: { name: string } } } | null, continuedBy: Array<{ id: string, number: string, meeting: { id: string, title: string, startsAt: string, body: { name: string } } }>, actions: Array<{ id: string, text: string, state: ActionState, dueOn: string | null, overdue: boolean, group: { id: string } | null, assignee: { name: string, organisation: { name: string } | null } | null }> }>, summonses: { nodes: Array<{ id: string, kind: SummonsKind, sentAt: string, message: string, changes: Array<string> }> } } };

export type MeetingPaperFragment = { id: string, name: string, url: string | null };

export type MeetingAttendeeFragment = { id: string, name: string, role: AttendeeRole, title: string, party: string, remote: boolean, version: number, substitutesFor: string | null, organisation: { code: string, name: string } | null, items: Array<{ from: string, to: string }> };

export type MeetingItemFragment = { id: string, number: string, section: number | null, parent: string | null, title: string, presenters: Array<string>, timeSlot: string, registrationNumber: string, background: string, proposal: string, notes: string, outcome: ItemOutcome | null, dispatchTo: Array<string>, announced: boolean, version: number, notConcerned: Array<{ code: string, name: string }>, attachments: Array<{ id: string, name: string, url: string | null }>, decisions: Array<{ id: string, text: string, version: number }>, records: Array<{ id: string, kind: RecordKind, text: string, version: number, people: Array<{ name: string, party: string, choice: VoteChoice | null }> }>, continues: { id: string, number: string, meeting: { id: string, title: string, startsAt: string, body: { name: string } } } | null, continuedBy: Array<{ id: string, number: string, meeting: { id: string, title: string, startsAt: string, body: { name: string } } }>, actions: Array<{ id: string, text: string, state: ActionState, dueOn: string | null, overdue: boolean, group: { id: string } | null, assignee: { name: string, organisation: { name: string } | null } | null }> };

export type MeetingActionFragment = { id: string, text: string, state: ActionState, dueOn: string | null, overdue: boolean, group: { id: string } | null, assignee: { name: string, organisation: { name: string } | null } | null };

export type MeetingItemElsewhereFragment = { id: string, number: string, meeting: { id: string, title: string, startsAt: string, body: { name: string } } };

export type MeetingPreviousQueryVariables = Exact<{
  filter: MeetingFilter;
}>;


export type MeetingPreviousQuery = { meetings: { nodes: Array<{ id: string, title: string, startsAt: string, endsAt: string | null, place: string, status: MeetingStatus, body: { slug: string, name: string, kind: BodyKind } }> } };

export type MeetingOpenActionsQueryVariables = Exact<{
  slug: string;
}>;


export type MeetingOpenActionsQuery = { actions: { nodes: Array<{ id: string, text: string, state: ActionState, dueOn: string | null, overdue: boolean, group: { id: string } | null, assignee: { name: string, organisation: { name: string } | null } | null }> } };

export type MeetingDeliveriesQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type MeetingDeliveriesQuery = { meeting: { id: string, summonses: { nodes: Array<{ id: string, deliveries: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, email: string | null, optional: boolean, state: SummonsDeliveryState, sentAt: string | null, fault: string | null }> } }> } } };

export type MeetingRecipientsQueryVariables = Exact<{
  slug: string;
  on: string;
}>;


export type MeetingRecipientsQuery = { body: { id: string, seats: Array<{ id: string, role: SeatRole, person: { id: string, name: string, email: string | null } }> } | null };

export type MeetingBacklogQueryVariables = Exact<{
  slug: string;
}>;


export type MeetingBacklogQuery = { body: { id: string, backlog: { nodes: Array<{ id: string, title: string, background: string, month: number | null, placedYear: number | null, from: { id: string, number: string, meeting: { id: string, title: string, startsAt: string } } | null }> } } | null };

export type MeetingSeatsQueryVariables = Exact<{
  slug: string;
  on: string;
}>;


export type MeetingSeatsQuery = { body: { seats: Array<{ role: SeatRole, person: { id: string } }> } | null };

export type MeetingTargetsQueryVariables = Exact<{
  from: string;
}>;


export type MeetingTargetsQuery = { meetings: { nodes: Array<{ viewerMayWrite: boolean, id: string, title: string, startsAt: string, endsAt: string | null, place: string, status: MeetingStatus, body: { slug: string, name: string, kind: BodyKind } }> } };

export type MeetingAdvanceMutationVariables = Exact<{
  input: AdvanceMeetingInput;
}>;


export type MeetingAdvanceMutation = { advanceMeeting: { meeting: { id: string, status: MeetingStatus, version: number } } };

export type MeetingSendMutationVariables = Exact<{
  input: SendSummonsInput;
}>;


export type MeetingSendMutation = { sendSummons: { meeting: { id: string, status: MeetingStatus, version: number } } };

export type MeetingDeleteMutationVariables = Exact<{
  id: string | number;
}>;


export type MeetingDeleteMutation = { deleteMeeting: { done: boolean } };

export type MeetingSaveItemMutationVariables = Exact<{
  input: SaveAgendaItemInput;
}>;


export type MeetingSaveItemMutation = { saveAgendaItem: { agendaItem: { id: string, number: string, version: number } } };

export type MeetingMoveItemMutationVariables = Exact<{
  input: MoveAgendaItemInput;
}>;


export type MeetingMoveItemMutation = { moveAgendaItem: { agendaItem: { id: string, number: string } } };

export type MeetingRemoveItemMutationVariables = Exact<{
  id: string | number;
}>;


export type MeetingRemoveItemMutation = { removeAgendaItem: { meeting: { id: string } } };

export type MeetingContinueItemMutationVariables = Exact<{
  input: ContinueAgendaItemInput;
}>;


export type MeetingContinueItemMutation = { continueAgendaItem: { continuation: { id: string } | null } };

export type MeetingPlaceBacklogItemMutationVariables = Exact<{
  input: PlaceBacklogItemInput;
}>;


export type MeetingPlaceBacklogItemMutation = { placeBacklogItem: { agendaItem: { id: string, number: string } } };

export type MeetingAttachMutationVariables = Exact<{
  input: AttachToMeetingInput;
}>;


export type MeetingAttachMutation = { attachToMeeting: { attachment: { id: string } } };

export type MeetingRemovePaperMutationVariables = Exact<{
  id: string | number;
}>;


export type MeetingRemovePaperMutation = { removeMeetingAttachment: { meeting: { id: string } } };

export type MeetingSaveDecisionMutationVariables = Exact<{
  input: SaveDecisionInput;
}>;


export type MeetingSaveDecisionMutation = { saveDecision: { decision: { id: string, version: number } } };

export type MeetingRemoveDecisionMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type MeetingRemoveDecisionMutation = { removeDecision: { agendaItem: { id: string } } };

export type MeetingSaveRecordMutationVariables = Exact<{
  input: SaveItemRecordInput;
}>;


export type MeetingSaveRecordMutation = { saveItemRecord: { record: { id: string } } };

export type MeetingRemoveRecordMutationVariables = Exact<{
  id: string | number;
}>;


export type MeetingRemoveRecordMutation = { removeItemRecord: { agendaItem: { id: string } } };

export type MeetingSaveAttendeeMutationVariables = Exact<{
  input: SaveAttendeeInput;
}>;


export type MeetingSaveAttendeeMutation = { saveAttendee: { attendee: { id: string } } };

export type MeetingRemoveAttendeeMutationVariables = Exact<{
  id: string | number;
}>;


export type MeetingRemoveAttendeeMutation = { removeAttendee: { meeting: { id: string } } };

export type MeetingFillAttendeesMutationVariables = Exact<{
  meeting: string | number;
}>;


export type MeetingFillAttendeesMutation = { fillAttendees: { meeting: { id: string } } };

export type MeetingResendMutationVariables = Exact<{
  input: ResendSummonsInput;
}>;


export type MeetingResendMutation = { resendSummons: { delivery: { id: string, state: SummonsDeliveryState } } };

export type MeetingRowFragment = { id: string, title: string, startsAt: string, endsAt: string | null, place: string, status: MeetingStatus, body: { slug: string, name: string, kind: BodyKind } };

export type MeetingsListQueryVariables = Exact<{
  filter: MeetingFilter;
  orderBy: MeetingOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type MeetingsListQuery = { meetings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, startsAt: string, endsAt: string | null, place: string, status: MeetingStatus, body: { slug: string, name: string, kind: BodyKind } }> } };

export type MeetingsBodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type MeetingsBodiesQuery = { viewer: { bodies: Array<{ slug: string, name: string, kind: BodyKind, viewerMayWriteMeetings: boolean }> } };

export type MeetingsYearQueryVariables = Exact<{
  filter: MeetingFilter;
}>;


export type MeetingsYearQuery = { meetings: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ id: string, title: string, startsAt: string, endsAt: string | null, place: string, status: MeetingStatus, host: { code: string, name: string } | null, body: { slug: string, name: string, kind: BodyKind } }> }, viewer: { bodies: Array<{ slug: string, name: string, hostings: Array<{ id: string, validFrom: string, organisation: { name: string } }>, backlog: { nodes: Array<{ id: string, title: string, month: number | null, placedYear: number | null }> } }> } };

export type MeetingsOfBodyQueryVariables = Exact<{
  slug: string;
}>;


export type MeetingsOfBodyQuery = { body: { id: string, slug: string, viewerMayWriteMeetings: boolean, nextMeeting: { id: string, title: string, startsAt: string, endsAt: string | null, place: string, status: MeetingStatus, body: { slug: string, name: string, kind: BodyKind } } | null, backlog: { nodes: Array<{ id: string, title: string, background: string, month: number | null, placedYear: number | null, from: { id: string, number: string, meeting: { id: string, title: string, startsAt: string } } | null }> } } | null };

export type MeetingsBacklogItemFragment = { id: string, title: string, background: string, month: number | null, placedYear: number | null, from: { id: string, number: string, meeting: { id: string, title: string, startsAt: string } } | null };

export type MeetingsSaveMutationVariables = Exact<{
  input: SaveMeetingInput;
}>;


export type MeetingsSaveMutation = { saveMeeting: { meeting: { id: string, version: number } } };

export type MeetingsPlanMutationVariables = Exact<{
  input: PlanMeetingsInput;
}>;


export type MeetingsPlanMutation = { planMeetings: { meetings: Array<{ id: string }> } };

export type MeetingsSaveBacklogItemMutationVariables = Exact<{
  input: SaveBacklogItemInput;
}>;


export type MeetingsSaveBacklogItemMutation = { saveBacklogItem: { backlogItem: { id: string } } };

export type MeetingsRemoveBacklogItemMutationVariables = Exact<{
  id: string | number;
}>;


export type MeetingsRemoveBacklogItemMutation = { removeBacklogItem: { done: boolean } };

export type ModeItemFragment = { id: string, number: string, parent: string | null, title: string, presenters: Array<string>, timeSlot: string, registrationNumber: string, background: string, proposal: string, notes: string, version: number, attachments: Array<{ id: string, name: string, url: string | null }>, decisions: Array<{ id: string, version: number, text: string }>, records: Array<{ id: string, kind: RecordKind, text: string, people: Array<{ name: string, party: string, choice: VoteChoice | null }> }>, actions: Array<{ id: string, version: number, text: string, dueOn: string | null, state: ActionState, assignee: { id: string, name: string } | null }> };

export type ModeAttendeeFragment = { id: string, name: string, role: AttendeeRole, party: string, remote: boolean, organisation: { code: string, name: string } | null, items: Array<{ from: string, to: string }> };

export type ModeMeetingQueryVariables = Exact<{
  id: string | number;
}>;


export type ModeMeetingQuery = { meeting: { id: string, version: number, title: string, startsAt: string, status: MeetingStatus, viewerMayWrite: boolean, body: { slug: string, name: string, kind: BodyKind }, currentItem: { id: string } | null, attendees: Array<{ id: string, name: string, role: AttendeeRole, party: string, remote: boolean, organisation: { code: string, name: string } | null, items: Array<{ from: string, to: string }> }>, absentees: Array<{ id: string, name: string, role: AttendeeRole, party: string, remote: boolean, organisation: { code: string, name: string } | null, items: Array<{ from: string, to: string }> }>, agendaItems: Array<{ id: string, number: string, parent: string | null, title: string, presenters: Array<string>, timeSlot: string, registrationNumber: string, background: string, proposal: string, notes: string, version: number, attachments: Array<{ id: string, name: string, url: string | null }>, decisions: Array<{ id: string, version: number, text: string }>, records: Array<{ id: string, kind: RecordKind, text: string, people: Array<{ name: string, party: string, choice: VoteChoice | null }> }>, actions: Array<{ id: string, version: number, text: string, dueOn: string | null, state: ActionState, assignee: { id: string, name: string } | null }> }> } };

export type ModePeopleQueryVariables = Exact<{
  body: string;
}>;


export type ModePeopleQuery = { body: { id: string, seats: Array<{ person: { id: string, name: string }, organisation: { code: string, name: string } | null }> } | null, assigneeChoices: { nodes: Array<{ id: string, name: string, organisation: { code: string, name: string } | null }> } };

export type ModeAdvanceMutationVariables = Exact<{
  input: AdvanceMeetingInput;
}>;


export type ModeAdvanceMutation = { advanceMeeting: { meeting: { id: string } } };

export type ModePresentMutationVariables = Exact<{
  meeting: string | number;
  item?: string | number | null | undefined;
}>;


export type ModePresentMutation = { presentAgendaItem: { meeting: { id: string } } };

export type ModeSaveNotesMutationVariables = Exact<{
  input: SaveAgendaItemInput;
}>;


export type ModeSaveNotesMutation = { saveAgendaItem: { agendaItem: { id: string, notes: string, version: number } } };

export type ModeSaveDecisionMutationVariables = Exact<{
  input: SaveDecisionInput;
}>;


export type ModeSaveDecisionMutation = { saveDecision: { decision: { id: string } } };

export type ModeRemoveDecisionMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type ModeRemoveDecisionMutation = { removeDecision: { agendaItem: { id: string } } };

export type ModeCreateActionsMutationVariables = Exact<{
  input: CreateActionsInput;
}>;


export type ModeCreateActionsMutation = { createActions: { actions: Array<{ id: string }>, suggestions: Array<{ name: string, suggestion: string }> } };

export type ModeDeleteActionMutationVariables = Exact<{
  input: ActionVersionInput;
}>;


export type ModeDeleteActionMutation = { deleteAction: { done: boolean } };

export type ModeSaveRecordMutationVariables = Exact<{
  input: SaveItemRecordInput;
}>;


export type ModeSaveRecordMutation = { saveItemRecord: { record: { id: string } } };

export type ModeRemoveRecordMutationVariables = Exact<{
  id: string | number;
}>;


export type ModeRemoveRecordMutation = { removeItemRecord: { agendaItem: { id: string } } };

export type ModeSaveAttendeeMutationVariables = Exact<{
  input: SaveAttendeeInput;
}>;


export type ModeSaveAttendeeMutation = { saveAttendee: { attendee: { id: string } } };

export type ModeFillAttendeesMutationVariables = Exact<{
  meeting: string | number;
}>;


export type ModeFillAttendeesMutation = { fillAttendees: { meeting: { id: string } } };

export type ScreenNowQueryVariables = Exact<{
  id: string | number;
}>;


export type ScreenNowQuery = { meeting: { id: string, title: string, status: MeetingStatus, startsAt: string, body: { name: string }, currentItem: { id: string, version: number, decisions: Array<{ id: string, version: number }> } | null } };

export type ScreenItemQueryVariables = Exact<{
  id: string | number;
}>;


export type ScreenItemQuery = { meeting: { id: string, currentItem: { id: string, number: string, title: string, presenters: Array<string>, proposal: string, decisions: Array<{ id: string, text: string }> } | null } };

export type OrganisationsListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: OrganisationFilter | null | undefined;
  on: string;
}>;


export type OrganisationsListQuery = { organisations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, kind: OrganisationKind, county: { name: string } | null, population: { inhabitants: number, referenceDate: string } | null, bodies: Array<{ slug: string }> }> } };

export type OrganisationsOneQueryVariables = Exact<{
  code: string;
}>;


export type OrganisationsOneQuery = { organisation: { code: string, name: string, kind: OrganisationKind, organisationNumber: string | null, establishedOn: string | null, county: { code: string, name: string } | null, populationHistory: Array<{ referenceDate: string, inhabitants: number, source: string, preliminary: boolean, recordedAt: string, replacedAt: string | null }>, bodies: Array<{ slug: string, name: string, kind: BodyKind, host: { code: string } | null, members: Array<{ validFrom: string, validTo: string | null, organisation: { code: string } }> }>, costShares: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ allocationId: string, year: number, status: AllocationStatus, amount: string, perInhabitant: string | null, superseded: boolean, body: { slug: string, name: string } }> } } | null };

export type OrganisationsMapBodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationsMapBodiesQuery = { bodies: { nodes: Array<{ slug: string, name: string }> } };

export type OrganisationsMapQueryVariables = Exact<{
  slug: string;
  on: string;
}>;


export type OrganisationsMapQuery = { body: { slug: string, name: string, members: Array<{ validFrom: string, organisation: { code: string, name: string, kind: OrganisationKind, county: { name: string } | null, population: { inhabitants: number } | null } }>, costAllocations: { nodes: Array<{ id: string | null, year: number, status: AllocationStatus | null, total: string, shares: Array<{ amount: string, perInhabitant: string | null, organisation: { code: string, name: string, kind: OrganisationKind } }> }> } | null } | null };

export type PublicationRowFragment = { id: string, kind: PublicationKind, subjectId: string, title: string, path: string, version: number, publishedAt: string, withdrawnAt: string | null, correctedAt: string | null, markedSince: boolean, versions: Array<{ number: number, publishedAt: string, publishedBy: string | null, acknowledged: number, withdrawnAt: string | null, withdrawnBy: string | null, withdrawnReason: string | null }> };

export type MeetingPublicationsQueryVariables = Exact<{
  id: string | number;
}>;


export type MeetingPublicationsQuery = { meeting: { id: string, status: MeetingStatus, body: { slug: string, viewerMayPublish: boolean }, agendaItems: Array<{ id: string, number: string, title: string, parent: string | null, secrecySection: string | null, decisions: Array<{ id: string }> }>, approvals: Array<{ id: string, items: Array<{ id: string }> }>, publications: Array<{ id: string, kind: PublicationKind, subjectId: string, title: string, path: string, version: number, publishedAt: string, withdrawnAt: string | null, correctedAt: string | null, markedSince: boolean, versions: Array<{ number: number, publishedAt: string, publishedBy: string | null, acknowledged: number, withdrawnAt: string | null, withdrawnBy: string | null, withdrawnReason: string | null }> }> } };

export type BodyPublicationsQueryVariables = Exact<{
  slug: string;
  first: number;
  after?: string | null | undefined;
}>;


export type BodyPublicationsQuery = { body: { id: string, name: string, slug: string, viewerMayPublish: boolean, agreements: Array<{ id: string, title: string }>, publications: { nodes: Array<{ id: string, kind: PublicationKind, subjectId: string, title: string, path: string, version: number, publishedAt: string, withdrawnAt: string | null, correctedAt: string | null, markedSince: boolean, versions: Array<{ number: number, publishedAt: string, publishedBy: string | null, acknowledged: number, withdrawnAt: string | null, withdrawnBy: string | null, withdrawnReason: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type PublicationCheckQueryVariables = Exact<{
  input: PublicationCheckInput;
}>;


export type PublicationCheckQuery = { publicationCheck: { title: string, withheld: Array<string>, digest: string, findings: Array<{ kind: PersonalDataKind, where: string, text: string }> } };

export type PublishMutationVariables = Exact<{
  input: PublishInput;
}>;


export type PublishMutation = { publish: { publication: { id: string, kind: PublicationKind, subjectId: string, title: string, path: string, version: number, publishedAt: string, withdrawnAt: string | null, correctedAt: string | null, markedSince: boolean, versions: Array<{ number: number, publishedAt: string, publishedBy: string | null, acknowledged: number, withdrawnAt: string | null, withdrawnBy: string | null, withdrawnReason: string | null }> } } };

export type WithdrawPublicationMutationVariables = Exact<{
  input: WithdrawPublicationInput;
}>;


export type WithdrawPublicationMutation = { withdrawPublication: { publication: { id: string, kind: PublicationKind, subjectId: string, title: string, path: string, version: number, publishedAt: string, withdrawnAt: string | null, correctedAt: string | null, markedSince: boolean, versions: Array<{ number: number, publishedAt: string, publishedBy: string | null, acknowledged: number, withdrawnAt: string | null, withdrawnBy: string | null, withdrawnReason: string | null }> } } };

export type MeetingRecordsQueryVariables = Exact<{
  id: string | number;
}>;


export type MeetingRecordsQuery = { meeting: { id: string, status: MeetingStatus, viewerMayWrite: boolean, viewerMayTakeRecords: boolean, viewerMayReadShares: boolean, attachments: Array<{ id: string, name: string, secrecySection: string | null }>, agendaItems: Array<{ id: string, number: string, title: string, secrecySection: string | null, decisions: Array<{ id: string }>, attachments: Array<{ id: string, name: string, secrecySection: string | null }> }> } };

export type SaveSecrecyMarkMutationVariables = Exact<{
  input: SecrecyMarkInput;
}>;


export type SaveSecrecyMarkMutation = { saveSecrecyMark: { meeting: { id: string } } };

export type MeetingSharesQueryVariables = Exact<{
  id: string | number;
}>;


export type MeetingSharesQuery = { meeting: { id: string, sharedDocuments: Array<{ id: string, kind: SharedDocumentKind, title: string, draft: boolean, secrecySection: string | null, responsible: { name: string } | null, sharings: Array<{ on: string, way: ShareWay, to: Array<string> }> }> | null } };

export type AdminAccountFragment = { id: string, name: string, email: string, createdAt: string, closedAt: string | null, roles: Array<{ id: string, role: RoleName, body: { slug: string, name: string } | null, organisation: { code: string, name: string } | null }> };

export type AdminAccountsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AdminAccountsQuery = { accounts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, email: string, createdAt: string, closedAt: string | null, roles: Array<{ id: string, role: RoleName, body: { slug: string, name: string } | null, organisation: { code: string, name: string } | null }> }> } };

export type AdminCreateAccountMutationVariables = Exact<{
  input: CreateAccountInput;
}>;


export type AdminCreateAccountMutation = { createAccount: { account: { id: string, name: string, email: string, createdAt: string, closedAt: string | null, roles: Array<{ id: string, role: RoleName, body: { slug: string, name: string } | null, organisation: { code: string, name: string } | null }> } } };

export type AdminCloseAccountMutationVariables = Exact<{
  account: string | number;
}>;


export type AdminCloseAccountMutation = { closeAccount: { account: { id: string, name: string, email: string, createdAt: string, closedAt: string | null, roles: Array<{ id: string, role: RoleName, body: { slug: string, name: string } | null, organisation: { code: string, name: string } | null }> } } };

export type AdminGrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type AdminGrantRoleMutation = { grantRole: { account: { id: string, name: string, email: string, createdAt: string, closedAt: string | null, roles: Array<{ id: string, role: RoleName, body: { slug: string, name: string } | null, organisation: { code: string, name: string } | null }> } } };

export type AdminRevokeRoleMutationVariables = Exact<{
  role: string | number;
}>;


export type AdminRevokeRoleMutation = { revokeRole: { account: { id: string, name: string, email: string, createdAt: string, closedAt: string | null, roles: Array<{ id: string, role: RoleName, body: { slug: string, name: string } | null, organisation: { code: string, name: string } | null }> } } };

export type AdminFindBodiesQueryVariables = Exact<{
  text: string;
}>;


export type AdminFindBodiesQuery = { bodies: { nodes: Array<{ id: string, name: string, kind: BodyKind }> } };

export type AdminFindOrganisationsQueryVariables = Exact<{
  text: string;
}>;


export type AdminFindOrganisationsQuery = { organisations: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, kind: OrganisationKind, organisationNumber: string | null, county: { code: string, name: string } | null }> } };

export type AdminOrganisationQueryVariables = Exact<{
  code: string;
}>;


export type AdminOrganisationQuery = { organisation: { id: string, code: string, name: string, kind: OrganisationKind, organisationNumber: string | null, county: { code: string, name: string } | null } | null };

export type AdminCountiesQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminCountiesQuery = { organisations: { nodes: Array<{ county: { code: string, name: string } | null }> } };

export type AdminSaveOrganisationMutationVariables = Exact<{
  input: SaveOrganisationInput;
}>;


export type AdminSaveOrganisationMutation = { saveOrganisation: { organisation: { id: string, code: string, name: string } } };

export type AdminImportedRowsFragment = { nodes: Array<{ line: number, code: string, date: string, inhabitants: number, before: number | null, reason: string | null }> };

export type AdminImportPopulationMutationVariables = Exact<{
  input: ImportPopulationInput;
}>;


export type AdminImportPopulationMutation = { importPopulation: { title: string, source: string, newRows: number, changedRows: number, equalRows: number, refusedRows: number, new: { nodes: Array<{ line: number, code: string, date: string, inhabitants: number, before: number | null, reason: string | null }> }, changed: { nodes: Array<{ line: number, code: string, date: string, inhabitants: number, before: number | null, reason: string | null }> }, equal: { nodes: Array<{ line: number, code: string, date: string, inhabitants: number, before: number | null, reason: string | null }> }, refused: { nodes: Array<{ line: number, code: string, date: string, inhabitants: number, before: number | null, reason: string | null }> } } };

export type AdminLogQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AdminLogQuery = { events: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, actorName: string | null, kind: string, subjectType: string, subjectId: string, data: string }> } };

export type AdminFaultReportsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AdminFaultReportsQuery = { faultReports: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, page: string, description: string, email: string | null }> } };

export type ReportFaultMutationVariables = Exact<{
  input: ReportFaultInput;
}>;


export type ReportFaultMutation = { reportFault: { done: boolean } | null };

export type MittWorkQueryVariables = Exact<{
  thisYear: string;
  nextYear: string;
  now: string;
}>;


export type MittWorkQuery = { actions: { nodes: Array<{ id: string, text: string, dueOn: string | null, state: ActionState, body: { slug: string, name: string } }> }, proposals: { nodes: Array<{ id: string, text: string, dueOn: string | null, proposedDueOn: string | null, body: { slug: string, name: string }, viewerMay: { write: boolean } }> }, coming: { nodes: Array<{ id: string, title: string, startsAt: string, place: string, status: MeetingStatus, viewerMayWrite: boolean, body: { slug: string, name: string } }> }, unsent: { nodes: Array<{ id: string, title: string, startsAt: string, place: string, status: MeetingStatus, viewerMayWrite: boolean, body: { slug: string, name: string } }> }, unpaid: { nodes: Array<{ id: string, number: string | null, reference: string, dueOn: string, status: InvoiceStatus, openAmount: string, seller: { name: string }, body: { slug: string, name: string } }> }, toAnswer: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ id: string, kind: ToAnswerKind, dueOn: string | null, organisation: { name: string } | null, consultation: { id: string, title: string, state: ConsultationState, body: { slug: string, name: string }, blockers: Array<{ code: ConsultationBlockerCode }> } | null, proposal: { id: string, title: string, body: { slug: string, name: string }, standing: { words: string } } | null }> }, billingDue: { parts: Array<{ year: number, issuedOn: string, part: { index: number, of: number }, body: { slug: string, name: string } }>, runs: Array<{ id: string, year: number, invoiceCount: number, total: string, body: { slug: string, name: string } }>, numbers: Array<{ year: number, count: number, since: string, body: { slug: string, name: string } }> }, viewer: { id: string, approvalWork: Array<{ kind: ApprovalWorkKind, dueOn: string | null, organisation: { code: string, name: string } | null, meeting: { id: string, title: string, startsAt: string, body: { slug: string, name: string } } }>, roles: Array<{ id: string, role: RoleName, organisation: { code: string, name: string, costShares: { nodes: Array<{ allocationId: string, year: number, status: AllocationStatus, superseded: boolean, amount: string, body: { slug: string, name: string } }> } } | null }>, grantReminders: Array<{ id: string, name: string, outstanding: string, body: { slug: string, name: string } }>, savedViews: Array<{ id: string, name: string, path: string }>, bodies: Array<{ slug: string, name: string, kind: BodyKind, mayFixThisYear: boolean, mayFixNextYear: boolean, costModels: { nodes: Array<{ validFrom: string, validTo: string | null }> } | null, costAllocations: { nodes: Array<{ id: string | null, year: number }> } | null, agreements: Array<{ id: string, title: string, validTo: string | null, noticeMonths: number | null, evaluationOn: string | null }>, hostings: Array<{ id: string, validFrom: string, organisation: { code: string, name: string } }> }> } };

export type ToAnswerRowFragment = { id: string, kind: ToAnswerKind, dueOn: string | null, organisation: { name: string } | null, consultation: { id: string, title: string, state: ConsultationState, body: { slug: string, name: string }, blockers: Array<{ code: ConsultationBlockerCode }> } | null, proposal: { id: string, title: string, body: { slug: string, name: string }, standing: { words: string } } | null };

export type MittMeetingFragment = { id: string, title: string, startsAt: string, place: string, status: MeetingStatus, viewerMayWrite: boolean, body: { slug: string, name: string } };

export type MittVisitMutationVariables = Exact<{ [key: string]: never; }>;


export type MittVisitMutation = { recordVisit: { viewer: { id: string, lastVisit: string | null } } };

export type MittNewsQueryVariables = Exact<{
  since: string;
  after?: string | null | undefined;
}>;


export type MittNewsQuery = { recentChanges: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, kind: string, subjectId: string, title: string, body: { slug: string, name: string }, organisation: { code: string, name: string } | null }> } };

export type MittSaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type MittSaveViewMutation = { saveView: { savedView: { id: string, name: string, path: string } } };

export type MittDeleteViewMutationVariables = Exact<{
  id: string | number;
}>;


export type MittDeleteViewMutation = { deleteView: { done: boolean } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, name: string, email: string, roles: Array<{ id: string, role: RoleName, body: { slug: string, name: string } | null, organisation: { code: string, name: string } | null }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { id: string, name: string } } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { done: boolean } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { done: boolean } };

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { bodies: { nodes: Array<{ slug: string, name: string, kind: BodyKind }> }, organisations: { nodes: Array<{ code: string, name: string, kind: OrganisationKind }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ActionRowFragmentDoc = new TypedDocumentString(`
    fragment ActionRow on Action {
  id
  version
  text
  state
  dueOn
  proposedDueOn
  overdue
  closedOn
  sent
  assignee {
    id
    name
    organisation {
      code
      name
    }
  }
  body {
    slug
    name
    kind
  }
  agendaItem {
    id
    number
    title
    meeting {
      id
      title
      startsAt
    }
  }
  viewerMay {
    report
    write
  }
}
    `, {"fragmentName":"ActionRow"}) as unknown as TypedDocumentString<ActionRowFragment, unknown>;
export const ConsultationMemberRowFragmentDoc = new TypedDocumentString(`
    fragment ConsultationMemberRow on ConsultationMember {
  id
  stance
  contactName
  contactEmail
  registrationNumber
  decidedVersion
  standsBehind
  leftOutOn
  joinedAfterwardsOn
  viewerMayAnswer
  viewerMayRegister
  organisation {
    code
    name
  }
  decisions {
    id
    version
    outcome
    decidedBy
    instance
    decidedOn
    paragraph
    delegationPoint
    allowsEditorial
    documents {
      id
      kind
      name
      url
    }
  }
}
    `, {"fragmentName":"ConsultationMemberRow"}) as unknown as TypedDocumentString<ConsultationMemberRowFragment, unknown>;
export const ConsultationWholeFragmentDoc = new TypedDocumentString(`
    fragment ConsultationWhole on Consultation {
  id
  version
  title
  from
  receivedOn
  dueOn
  extensionAskedTo
  registrationNumber
  state
  nextStates
  responseVersion
  body {
    slug
    name
  }
  penHolder {
    code
    name
  }
  questions {
    id
    text
  }
  blockers {
    code
    message
    organisation {
      code
    }
  }
  members {
    ...ConsultationMemberRow
  }
  viewerMay {
    keep
    holdPen
    write
    comment
  }
}
    fragment ConsultationMemberRow on ConsultationMember {
  id
  stance
  contactName
  contactEmail
  registrationNumber
  decidedVersion
  standsBehind
  leftOutOn
  joinedAfterwardsOn
  viewerMayAnswer
  viewerMayRegister
  organisation {
    code
    name
  }
  decisions {
    id
    version
    outcome
    decidedBy
    instance
    decidedOn
    paragraph
    delegationPoint
    allowsEditorial
    documents {
      id
      kind
      name
      url
    }
  }
}`, {"fragmentName":"ConsultationWhole"}) as unknown as TypedDocumentString<ConsultationWholeFragment, unknown>;
export const ConsultationRowFragmentDoc = new TypedDocumentString(`
    fragment ConsultationRow on Consultation {
  id
  title
  from
  receivedOn
  dueOn
  state
  body {
    slug
    name
  }
  members {
    id
    stance
    standsBehind
  }
}
    `, {"fragmentName":"ConsultationRow"}) as unknown as TypedDocumentString<ConsultationRowFragment, unknown>;
export const CostsKeyFragmentDoc = new TypedDocumentString(`
    fragment CostsKey on AllocationKey {
  kind
  measure
  referenceDate {
    month
    day
    yearOffset
  }
  shares {
    code
    share
  }
}
    `, {"fragmentName":"CostsKey"}) as unknown as TypedDocumentString<CostsKeyFragment, unknown>;
export const CostsModelFragmentDoc = new TypedDocumentString(`
    fragment CostsModel on CostModel {
  id
  version
  name
  validFrom
  validTo
  rounding
  savedAt
  savedBy
  components {
    name
    basis
    rate
    pool
    members
    exempt
    minimum
    maximum
    vatCategory
    vatPercent
    amounts {
      code
      amount
    }
    tiers {
      upTo
      fee
    }
    key {
      ...CostsKey
      parts {
        weight
        key {
          ...CostsKey
          parts {
            weight
            key {
              ...CostsKey
            }
          }
        }
      }
    }
  }
}
    fragment CostsKey on AllocationKey {
  kind
  measure
  referenceDate {
    month
    day
    yearOffset
  }
  shares {
    code
    share
  }
}`, {"fragmentName":"CostsModel"}) as unknown as TypedDocumentString<CostsModelFragment, unknown>;
export const CostsAllocationFragmentDoc = new TypedDocumentString(`
    fragment CostsAllocation on CostAllocation {
  id
  year
  status
  fixedAt
  fixedBy
  total
  remarks
  usage {
    code
    measure
    value
  }
  shares {
    organisation {
      code
      name
    }
    amount
    perInhabitant
    components {
      name
      amount
      explanation
      gotRemainder
      limitedBy
      figures {
        measure
        value
        referenceDate
        source
        preliminary
      }
    }
  }
}
    `, {"fragmentName":"CostsAllocation"}) as unknown as TypedDocumentString<CostsAllocationFragment, unknown>;
export const BillingRunRowFragmentDoc = new TypedDocumentString(`
    fragment BillingRunRow on BillingRun {
  id
  kind
  state
  year
  part {
    index
    of
  }
  issuedOn
  dueOn
  invoiceCount
  total
  preparedAt
  preparedBy
  decidedAt
  decidedBy
  viewerMayApprove
}
    `, {"fragmentName":"BillingRunRow"}) as unknown as TypedDocumentString<BillingRunRowFragment, unknown>;
export const SettlementRowsFragmentDoc = new TypedDocumentString(`
    fragment SettlementRows on Settlement {
  rows {
    organisation {
      code
      name
    }
    billed
    outcome
    difference
    handling
    components {
      name
      billed
      outcome
      difference
      description
    }
  }
}
    `, {"fragmentName":"SettlementRows"}) as unknown as TypedDocumentString<SettlementRowsFragment, unknown>;
export const BillingDraftFragmentDoc = new TypedDocumentString(`
    fragment BillingDraft on InvoiceDraft {
  kind
  buyer {
    code
    name
  }
  netAmount
  vatAmount
  totalAmount
  accountingCost
  accountingCostSource
  lines {
    component
    description
    amount
    vatCategory
    vatPercent
  }
}
    `, {"fragmentName":"BillingDraft"}) as unknown as TypedDocumentString<BillingDraftFragment, unknown>;
export const AccountingDetailsFragmentDoc = new TypedDocumentString(`
    fragment AccountingDetails on AccountingSettings {
  version
  accounting {
    series
    incomeAccount
    internalAccount
    counterpartyDimension
    counterparties {
      kind
      receivable
      counterparty
    }
    componentAccounts {
      component
      account
    }
    vatAccounts {
      percent
      account
    }
    dimensions {
      number
      name
    }
    objects {
      dimension
      code
    }
  }
}
    `, {"fragmentName":"AccountingDetails"}) as unknown as TypedDocumentString<AccountingDetailsFragment, unknown>;
export const BasisDetailsFragmentDoc = new TypedDocumentString(`
    fragment BasisDetails on BasisColumns {
  version
  columns {
    heading
    field
    text
  }
}
    `, {"fragmentName":"BasisDetails"}) as unknown as TypedDocumentString<BasisDetailsFragment, unknown>;
export const FundingGrantFragmentDoc = new TypedDocumentString(`
    fragment FundingGrant on Grant {
  id
  version
  name
  grantor
  amount
  remarks
  remindOn
  reminds
  spent
  requested
  paid
  outstanding
  decisions {
    id
    decidedOn
    decision
  }
  tranches {
    id
    number
    amount
    measure
    threshold
    mayBeRequested
    shownBy {
      id
      value
      measuredOn
    }
    requests {
      id
      amount
      state
      nextStates
      requestedOn
      grantedOn
      paidOn
      refusedOn
      registrationNumber
      note
    }
  }
  measurements {
    id
    measure
    value
    measuredOn
    proof
  }
  spendings {
    id
    spentOn
    amount
    note
  }
}
    `, {"fragmentName":"FundingGrant"}) as unknown as TypedDocumentString<FundingGrantFragment, unknown>;
export const FundingCoFinancingFragmentDoc = new TypedDocumentString(`
    fragment FundingCoFinancing on CoFinancing {
  id
  version
  name
  amount
  hours
  maximum
  commitment
  validFrom
  validTo
  chosen
  chosenOn
  form
  deliveredAmount
  deliveredHours
  remainingAmount
  remainingHours
  viewerMayDeliver
  organisation {
    code
    name
  }
  deliveries {
    id
    deliveredOn
    amount
    hours
    note
  }
}
    `, {"fragmentName":"FundingCoFinancing"}) as unknown as TypedDocumentString<FundingCoFinancingFragment, unknown>;
export const InvoiceRowFragmentDoc = new TypedDocumentString(`
    fragment InvoiceRow on Invoice {
  id
  kind
  status
  number
  reference
  issuedOn
  dueOn
  year
  totalAmount
  openAmount
  part {
    index
    of
  }
  body {
    slug
    name
  }
  seller {
    code
    name
  }
  buyer {
    code
    name
  }
}
    `, {"fragmentName":"InvoiceRow"}) as unknown as TypedDocumentString<InvoiceRowFragment, unknown>;
export const PaymentsListFragmentDoc = new TypedDocumentString(`
    fragment PaymentsList on LedgerImport {
  id
  name
  importedAt
  importedBy
  booked
  known
  unmatched
  unpaid
}
    `, {"fragmentName":"PaymentsList"}) as unknown as TypedDocumentString<PaymentsListFragment, unknown>;
export const PaymentsRowFragmentDoc = new TypedDocumentString(`
    fragment PaymentsRow on UnmatchedPayment {
  id
  line
  number
  ocr
  counterparty
  amount
  paidOn
  explanation
  state
  note
  decidedAt
  decidedBy
  import {
    id
    name
  }
  invoice {
    id
    number
  }
}
    `, {"fragmentName":"PaymentsRow"}) as unknown as TypedDocumentString<PaymentsRowFragment, unknown>;
export const ReportChargesFragmentDoc = new TypedDocumentString(`
    fragment ReportCharges on ChargedAgainstRule {
  charged
  notYetBilled
  deviation
}
    `, {"fragmentName":"ReportCharges"}) as unknown as TypedDocumentString<ReportChargesFragment, unknown>;
export const FairnessSharesFragmentDoc = new TypedDocumentString(`
    fragment FairnessShares on FairnessRow {
  organisation {
    code
    name
  }
  cost {
    amount
    percent
  }
  inhabitants {
    inhabitants
    percent
  }
  usage {
    value
    percent
  }
}
    `, {"fragmentName":"FairnessShares"}) as unknown as TypedDocumentString<FairnessSharesFragment, unknown>;
export const OpenClaimFragmentDoc = new TypedDocumentString(`
    fragment OpenClaim on GrossClaim {
  amount
  counterparty {
    code
    name
  }
  documents(first: 50) {
    totalCount
    nodes {
      id
      number
      kind
      year
      dueOn
      open
      body {
        slug
        name
      }
    }
  }
}
    `, {"fragmentName":"OpenClaim"}) as unknown as TypedDocumentString<OpenClaimFragment, unknown>;
export const PartySettingsFragmentDoc = new TypedDocumentString(`
    fragment PartySettings on InvoiceParty {
  version
  addressLine1
  addressLine2
  postalCode
  city
  vatNumber
  gln
  approvedForFTax
}
    `, {"fragmentName":"PartySettings"}) as unknown as TypedDocumentString<PartySettingsFragment, unknown>;
export const SellerDetailsFragmentDoc = new TypedDocumentString(`
    fragment SellerDetails on SellerSettings {
  version
  issuing
  prefix
  giroKind
  giro
  ocrLevel
  approvalRequired
  interest
}
    `, {"fragmentName":"SellerDetails"}) as unknown as TypedDocumentString<SellerDetailsFragment, unknown>;
export const PartnerDetailsFragmentDoc = new TypedDocumentString(`
    fragment PartnerDetails on BillingPartner {
  version
  buyerReference
  orderReference
  accountingCost
  paymentDays
  organisation {
    code
    name
  }
}
    `, {"fragmentName":"PartnerDetails"}) as unknown as TypedDocumentString<PartnerDetailsFragment, unknown>;
export const MeetingNoticeFragmentDoc = new TypedDocumentString(`
    fragment MeetingNotice on Notice {
  state
  postedOn
  removedOn
  late
  confirmed
  viewerMayReport
  viewerMayConfirm
  text
  feedUrl
  organisation {
    code
    name
  }
  postings {
    id
    postedOn
    removedOn
    url
    version
    confirmedAt
  }
}
    `, {"fragmentName":"MeetingNotice"}) as unknown as TypedDocumentString<MeetingNoticeFragment, unknown>;
export const MeetingApprovalFragmentDoc = new TypedDocumentString(`
    fragment MeetingApproval on MinutesApproval {
  id
  whole
  approvedOn
  way
  checksum
  paperUrl
  fileUrl
  noNotice
  approvers {
    name
    signedAt
  }
  items {
    id
    number
    section
    title
  }
  appeal {
    state
    startsOn
    lastDay
    label
    sentence
    days {
      key
      day
      section
      sentence
    }
  }
  paragraphs {
    kind
    force
    sentence
    item {
      id
      number
      section
      title
    }
  }
  appeals {
    id
    receivedOn
    registrationNumber
    organisation {
      code
      name
    }
    item {
      id
      number
      section
      title
    }
  }
  notices {
    ...MeetingNotice
  }
}
    fragment MeetingNotice on Notice {
  state
  postedOn
  removedOn
  late
  confirmed
  viewerMayReport
  viewerMayConfirm
  text
  feedUrl
  organisation {
    code
    name
  }
  postings {
    id
    postedOn
    removedOn
    url
    version
    confirmedAt
  }
}`, {"fragmentName":"MeetingApproval"}) as unknown as TypedDocumentString<MeetingApprovalFragment, unknown>;
export const MeetingDispatchFragmentDoc = new TypedDocumentString(`
    fragment MeetingDispatch on DecisionDispatch {
  id
  recipient
  sentOn
  way
  version
}
    `, {"fragmentName":"MeetingDispatch"}) as unknown as TypedDocumentString<MeetingDispatchFragment, unknown>;
export const ImportActionFragmentDoc = new TypedDocumentString(`
    fragment ImportAction on DraftAction {
  text
  dueOn
  assignee
  line
}
    `, {"fragmentName":"ImportAction"}) as unknown as TypedDocumentString<ImportActionFragment, unknown>;
export const ImportItemFragmentDoc = new TypedDocumentString(`
    fragment ImportItem on DraftItem {
  number
  registrationNumber
  title
  presenters
  timeSlot
  background
  proposal
  notes
  decisions {
    text
    line
  }
  actions {
    ...ImportAction
  }
  suggestedActions {
    ...ImportAction
  }
  attachments {
    text
    line
  }
  dispatchTo
  notConcerned
  fromLine
  toLine
}
    fragment ImportAction on DraftAction {
  text
  dueOn
  assignee
  line
}`, {"fragmentName":"ImportItem"}) as unknown as TypedDocumentString<ImportItemFragment, unknown>;
export const MeetingAttendeeFragmentDoc = new TypedDocumentString(`
    fragment MeetingAttendee on Attendee {
  id
  name
  role
  title
  party
  remote
  version
  substitutesFor
  organisation {
    code
    name
  }
  items {
    from
    to
  }
}
    `, {"fragmentName":"MeetingAttendee"}) as unknown as TypedDocumentString<MeetingAttendeeFragment, unknown>;
export const MeetingPaperFragmentDoc = new TypedDocumentString(`
    fragment MeetingPaper on MeetingAttachment {
  id
  name
  url
}
    `, {"fragmentName":"MeetingPaper"}) as unknown as TypedDocumentString<MeetingPaperFragment, unknown>;
export const MeetingItemElsewhereFragmentDoc = new TypedDocumentString(`
    fragment MeetingItemElsewhere on AgendaItem {
  id
  number
  meeting {
    id
    title
    startsAt
    body {
      name
    }
  }
}
    `, {"fragmentName":"MeetingItemElsewhere"}) as unknown as TypedDocumentString<MeetingItemElsewhereFragment, unknown>;
export const MeetingActionFragmentDoc = new TypedDocumentString(`
    fragment MeetingAction on Action {
  id
  text
  state
  dueOn
  overdue
  group {
    id
  }
  assignee {
    name
    organisation {
      name
    }
  }
}
    `, {"fragmentName":"MeetingAction"}) as unknown as TypedDocumentString<MeetingActionFragment, unknown>;
export const MeetingItemFragmentDoc = new TypedDocumentString(`
    fragment MeetingItem on AgendaItem {
  id
  number
  section
  parent
  title
  presenters
  timeSlot
  registrationNumber
  background
  proposal
  notes
  outcome
  dispatchTo
  announced
  version
  notConcerned {
    code
    name
  }
  attachments {
    ...MeetingPaper
  }
  decisions {
    id
    text
    version
  }
  records {
    id
    kind
    text
    version
    people {
      name
      party
      choice
    }
  }
  continues {
    ...MeetingItemElsewhere
  }
  continuedBy {
    ...MeetingItemElsewhere
  }
  actions {
    ...MeetingAction
  }
}
    fragment MeetingPaper on MeetingAttachment {
  id
  name
  url
}
fragment MeetingAction on Action {
  id
  text
  state
  dueOn
  overdue
  group {
    id
  }
  assignee {
    name
    organisation {
      name
    }
  }
}
fragment MeetingItemElsewhere on AgendaItem {
  id
  number
  meeting {
    id
    title
    startsAt
    body {
      name
    }
  }
}`, {"fragmentName":"MeetingItem"}) as unknown as TypedDocumentString<MeetingItemFragment, unknown>;
export const MeetingRowFragmentDoc = new TypedDocumentString(`
    fragment MeetingRow on Meeting {
  id
  title
  startsAt
  endsAt
  place
  status
  body {
    slug
    name
    kind
  }
}
    `, {"fragmentName":"MeetingRow"}) as unknown as TypedDocumentString<MeetingRowFragment, unknown>;
export const MeetingsBacklogItemFragmentDoc = new TypedDocumentString(`
    fragment MeetingsBacklogItem on BacklogItem {
  id
  title
  background
  month
  placedYear
  from {
    id
    number
    meeting {
      id
      title
      startsAt
    }
  }
}
    `, {"fragmentName":"MeetingsBacklogItem"}) as unknown as TypedDocumentString<MeetingsBacklogItemFragment, unknown>;
export const ModeItemFragmentDoc = new TypedDocumentString(`
    fragment ModeItem on AgendaItem {
  id
  number
  parent
  title
  presenters
  timeSlot
  registrationNumber
  background
  proposal
  notes
  version
  attachments {
    id
    name
    url
  }
  decisions {
    id
    version
    text
  }
  records {
    id
    kind
    text
    people {
      name
      party
      choice
    }
  }
  actions {
    id
    version
    text
    dueOn
    state
    assignee {
      id
      name
    }
  }
}
    `, {"fragmentName":"ModeItem"}) as unknown as TypedDocumentString<ModeItemFragment, unknown>;
export const ModeAttendeeFragmentDoc = new TypedDocumentString(`
    fragment ModeAttendee on Attendee {
  id
  name
  role
  party
  remote
  organisation {
    code
    name
  }
  items {
    from
    to
  }
}
    `, {"fragmentName":"ModeAttendee"}) as unknown as TypedDocumentString<ModeAttendeeFragment, unknown>;
export const PublicationRowFragmentDoc = new TypedDocumentString(`
    fragment PublicationRow on Publication {
  id
  kind
  subjectId
  title
  path
  version
  publishedAt
  withdrawnAt
  correctedAt
  markedSince
  versions {
    number
    publishedAt
    publishedBy
    acknowledged
    withdrawnAt
    withdrawnBy
    withdrawnReason
  }
}
    `, {"fragmentName":"PublicationRow"}) as unknown as TypedDocumentString<PublicationRowFragment, unknown>;
export const AdminAccountFragmentDoc = new TypedDocumentString(`
    fragment AdminAccount on Account {
  id
  name
  email
  createdAt
  closedAt
  roles {
    id
    role
    body {
      slug
      name
    }
    organisation {
      code
      name
    }
  }
}
    `, {"fragmentName":"AdminAccount"}) as unknown as TypedDocumentString<AdminAccountFragment, unknown>;
export const AdminImportedRowsFragmentDoc = new TypedDocumentString(`
    fragment AdminImportedRows on ImportedRowConnection {
  nodes {
    line
    code
    date
    inhabitants
    before
    reason
  }
}
    `, {"fragmentName":"AdminImportedRows"}) as unknown as TypedDocumentString<AdminImportedRowsFragment, unknown>;
export const ToAnswerRowFragmentDoc = new TypedDocumentString(`
    fragment ToAnswerRow on ToAnswer {
  id
  kind
  dueOn
  organisation {
    name
  }
  consultation {
    id
    title
    state
    body {
      slug
      name
    }
    blockers {
      code
    }
  }
  proposal {
    id
    title
    body {
      slug
      name
    }
    standing {
      words
    }
  }
}
    `, {"fragmentName":"ToAnswerRow"}) as unknown as TypedDocumentString<ToAnswerRowFragment, unknown>;
export const MittMeetingFragmentDoc = new TypedDocumentString(`
    fragment MittMeeting on Meeting {
  id
  title
  startsAt
  place
  status
  viewerMayWrite
  body {
    slug
    name
  }
}
    `, {"fragmentName":"MittMeeting"}) as unknown as TypedDocumentString<MittMeetingFragment, unknown>;
export const ActionPageDocument = new TypedDocumentString(`
    query ActionPage($id: ID!) {
  action(id: $id) {
    ...ActionRow
    createdAt
    group {
      id
      done
      total
    }
    attachments {
      id
      name
      addedAt
    }
  }
}
    fragment ActionRow on Action {
  id
  version
  text
  state
  dueOn
  proposedDueOn
  overdue
  closedOn
  sent
  assignee {
    id
    name
    organisation {
      code
      name
    }
  }
  body {
    slug
    name
    kind
  }
  agendaItem {
    id
    number
    title
    meeting {
      id
      title
      startsAt
    }
  }
  viewerMay {
    report
    write
  }
}`) as unknown as TypedDocumentString<ActionPageQuery, ActionPageQueryVariables>;
export const ActionHistoryDocument = new TypedDocumentString(`
    query ActionHistory($id: ID!, $first: Int!, $after: String) {
  action(id: $id) {
    id
    followUps(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        at
        authorName
        text
        before
        after
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActionHistoryQuery, ActionHistoryQueryVariables>;
export const ActionProposeDateDocument = new TypedDocumentString(`
    mutation ActionProposeDate($input: ProposeActionDateInput!) {
  proposeActionDate(input: $input) {
    action {
      ...ActionRow
    }
  }
}
    fragment ActionRow on Action {
  id
  version
  text
  state
  dueOn
  proposedDueOn
  overdue
  closedOn
  sent
  assignee {
    id
    name
    organisation {
      code
      name
    }
  }
  body {
    slug
    name
    kind
  }
  agendaItem {
    id
    number
    title
    meeting {
      id
      title
      startsAt
    }
  }
  viewerMay {
    report
    write
  }
}`) as unknown as TypedDocumentString<ActionProposeDateMutation, ActionProposeDateMutationVariables>;
export const ActionDecideDateDocument = new TypedDocumentString(`
    mutation ActionDecideDate($input: DecideActionDateInput!) {
  decideActionDate(input: $input) {
    action {
      ...ActionRow
    }
  }
}
    fragment ActionRow on Action {
  id
  version
  text
  state
  dueOn
  proposedDueOn
  overdue
  closedOn
  sent
  assignee {
    id
    name
    organisation {
      code
      name
    }
  }
  body {
    slug
    name
    kind
  }
  agendaItem {
    id
    number
    title
    meeting {
      id
      title
      startsAt
    }
  }
  viewerMay {
    report
    write
  }
}`) as unknown as TypedDocumentString<ActionDecideDateMutation, ActionDecideDateMutationVariables>;
export const ActionHandOverDocument = new TypedDocumentString(`
    mutation ActionHandOver($input: HandOverActionInput!) {
  handOverAction(input: $input) {
    action {
      ...ActionRow
    }
  }
}
    fragment ActionRow on Action {
  id
  version
  text
  state
  dueOn
  proposedDueOn
  overdue
  closedOn
  sent
  assignee {
    id
    name
    organisation {
      code
      name
    }
  }
  body {
    slug
    name
    kind
  }
  agendaItem {
    id
    number
    title
    meeting {
      id
      title
      startsAt
    }
  }
  viewerMay {
    report
    write
  }
}`) as unknown as TypedDocumentString<ActionHandOverMutation, ActionHandOverMutationVariables>;
export const ActionDeleteDocument = new TypedDocumentString(`
    mutation ActionDelete($input: ActionVersionInput!) {
  deleteAction(input: $input) {
    done
  }
}
    `) as unknown as TypedDocumentString<ActionDeleteMutation, ActionDeleteMutationVariables>;
export const ActionAttachDocument = new TypedDocumentString(`
    mutation ActionAttach($input: AttachToActionInput!) {
  attachToAction(input: $input) {
    action {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ActionAttachMutation, ActionAttachMutationVariables>;
export const ActionRemoveAttachmentDocument = new TypedDocumentString(`
    mutation ActionRemoveAttachment($id: ID!) {
  removeActionAttachment(id: $id) {
    action {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ActionRemoveAttachmentMutation, ActionRemoveAttachmentMutationVariables>;
export const NewActionMeetingsDocument = new TypedDocumentString(`
    query NewActionMeetings($body: String!) {
  meetings(filter: {body: $body}, orderBy: LATEST_FIRST, first: 30) {
    nodes {
      id
      title
      startsAt
      agendaItems {
        id
        number
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NewActionMeetingsQuery, NewActionMeetingsQueryVariables>;
export const NewActionsDocument = new TypedDocumentString(`
    mutation NewActions($input: CreateActionsInput!) {
  createActions(input: $input) {
    actions {
      ...ActionRow
    }
    suggestions {
      name
      suggestion
    }
  }
}
    fragment ActionRow on Action {
  id
  version
  text
  state
  dueOn
  proposedDueOn
  overdue
  closedOn
  sent
  assignee {
    id
    name
    organisation {
      code
      name
    }
  }
  body {
    slug
    name
    kind
  }
  agendaItem {
    id
    number
    title
    meeting {
      id
      title
      startsAt
    }
  }
  viewerMay {
    report
    write
  }
}`) as unknown as TypedDocumentString<NewActionsMutation, NewActionsMutationVariables>;
export const ActionsListDocument = new TypedDocumentString(`
    query ActionsList($filter: ActionFilter!, $orderBy: ActionOrder!, $first: Int!, $after: String) {
  actions(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ActionRow
    }
  }
}
    fragment ActionRow on Action {
  id
  version
  text
  state
  dueOn
  proposedDueOn
  overdue
  closedOn
  sent
  assignee {
    id
    name
    organisation {
      code
      name
    }
  }
  body {
    slug
    name
    kind
  }
  agendaItem {
    id
    number
    title
    meeting {
      id
      title
      startsAt
    }
  }
  viewerMay {
    report
    write
  }
}`) as unknown as TypedDocumentString<ActionsListQuery, ActionsListQueryVariables>;
export const ActionsCountDocument = new TypedDocumentString(`
    query ActionsCount($filter: ActionFilter!) {
  actions(filter: $filter, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ActionsCountQuery, ActionsCountQueryVariables>;
export const ActionsColumnDocument = new TypedDocumentString(`
    query ActionsColumn($filter: ActionFilter!, $orderBy: ActionOrder!, $first: Int!, $after: String) {
  actions(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ActionRow
    }
  }
}
    fragment ActionRow on Action {
  id
  version
  text
  state
  dueOn
  proposedDueOn
  overdue
  closedOn
  sent
  assignee {
    id
    name
    organisation {
      code
      name
    }
  }
  body {
    slug
    name
    kind
  }
  agendaItem {
    id
    number
    title
    meeting {
      id
      title
      startsAt
    }
  }
  viewerMay {
    report
    write
  }
}`) as unknown as TypedDocumentString<ActionsColumnQuery, ActionsColumnQueryVariables>;
export const ActionsChoicesDocument = new TypedDocumentString(`
    query ActionsChoices {
  viewer {
    id
    savedViews {
      id
      name
      path
    }
    bodies {
      slug
      name
      kind
      viewerMayWriteMeetings
      members {
        organisation {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActionsChoicesQuery, ActionsChoicesQueryVariables>;
export const ActionsPeopleDocument = new TypedDocumentString(`
    query ActionsPeople($body: String!, $search: String, $first: Int!) {
  assigneeChoices(body: $body, search: $search, first: $first) {
    nodes {
      id
      name
      organisation {
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActionsPeopleQuery, ActionsPeopleQueryVariables>;
export const ActionNowDocument = new TypedDocumentString(`
    query ActionNow($id: ID!) {
  action(id: $id) {
    ...ActionRow
  }
}
    fragment ActionRow on Action {
  id
  version
  text
  state
  dueOn
  proposedDueOn
  overdue
  closedOn
  sent
  assignee {
    id
    name
    organisation {
      code
      name
    }
  }
  body {
    slug
    name
    kind
  }
  agendaItem {
    id
    number
    title
    meeting {
      id
      title
      startsAt
    }
  }
  viewerMay {
    report
    write
  }
}`) as unknown as TypedDocumentString<ActionNowQuery, ActionNowQueryVariables>;
export const ActionsUpdateDocument = new TypedDocumentString(`
    mutation ActionsUpdate($input: UpdateActionInput!) {
  updateAction(input: $input) {
    action {
      ...ActionRow
    }
  }
}
    fragment ActionRow on Action {
  id
  version
  text
  state
  dueOn
  proposedDueOn
  overdue
  closedOn
  sent
  assignee {
    id
    name
    organisation {
      code
      name
    }
  }
  body {
    slug
    name
    kind
  }
  agendaItem {
    id
    number
    title
    meeting {
      id
      title
      startsAt
    }
  }
  viewerMay {
    report
    write
  }
}`) as unknown as TypedDocumentString<ActionsUpdateMutation, ActionsUpdateMutationVariables>;
export const ActionsUpdateManyDocument = new TypedDocumentString(`
    mutation ActionsUpdateMany($input: UpdateActionsInput!) {
  updateActions(input: $input) {
    actions {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ActionsUpdateManyMutation, ActionsUpdateManyMutationVariables>;
export const ActionsReportDocument = new TypedDocumentString(`
    query ActionsReport($slug: String!, $today: Date!) {
  open: actions(filter: {body: $slug, states: [OPEN, IN_PROGRESS]}, first: 300) {
    totalCount
    nodes {
      id
      overdue
      assignee {
        id
        name
        organisation {
          code
          name
        }
      }
    }
  }
  overdue: actions(filter: {body: $slug, overdueOn: $today}, first: 1) {
    totalCount
  }
  done: actions(
    filter: {body: $slug, states: [DONE]}
    first: 300
    orderBy: CREATED_AT
  ) {
    pageInfo {
      hasNextPage
    }
    nodes {
      id
      closedOn
    }
  }
}
    `) as unknown as TypedDocumentString<ActionsReportQuery, ActionsReportQueryVariables>;
export const BodiesListDocument = new TypedDocumentString(`
    query BodiesList($filter: BodyFilter, $first: Int!, $after: String) {
  bodies(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      slug
      name
      kind
      memberCount
      host {
        code
        name
      }
      parent {
        slug
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BodiesListQuery, BodiesListQueryVariables>;
export const BodiesMemberChoicesDocument = new TypedDocumentString(`
    query BodiesMemberChoices {
  bodies(first: 300) {
    nodes {
      members {
        organisation {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BodiesMemberChoicesQuery, BodiesMemberChoicesQueryVariables>;
export const BodiesMatrixDocument = new TypedDocumentString(`
    query BodiesMatrix {
  bodies(first: 300) {
    pageInfo {
      hasNextPage
    }
    nodes {
      slug
      name
      kind
      host {
        code
        name
      }
      members {
        organisation {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BodiesMatrixQuery, BodiesMatrixQueryVariables>;
export const BodiesAgreementsDocument = new TypedDocumentString(`
    query BodiesAgreements {
  bodies(first: 200) {
    pageInfo {
      hasNextPage
    }
    nodes {
      slug
      name
      agreements {
        id
        title
        registrationNumber
        validFrom
        validTo
        noticeMonths
        evaluationOn
        coveredByKl937
      }
      memberships {
        validFrom
        validTo
        organisation {
          code
          name
          kind
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BodiesAgreementsQuery, BodiesAgreementsQueryVariables>;
export const BodyPageDocument = new TypedDocumentString(`
    query BodyPage($slug: String!, $populationOn: Date!) {
  body(slug: $slug) {
    id
    slug
    name
    kind
    description
    viewerMayWritePeople
    viewerMayWriteRegister
    host {
      code
      name
    }
    parent {
      slug
      name
    }
    children {
      slug
      name
      kind
      memberCount
    }
    chair {
      person {
        name
      }
      organisation {
        code
        name
      }
    }
    members {
      id
      organisation {
        code
        name
        population(on: $populationOn) {
          inhabitants
        }
      }
    }
    memberships {
      id
      validFrom
      validTo
      organisation {
        code
        name
      }
    }
    hostings {
      id
      validFrom
      validTo
      organisation {
        code
        name
      }
    }
    seats {
      id
      role
      validFrom
      validTo
      person {
        id
        name
        email
      }
      organisation {
        code
        name
      }
    }
    agreements {
      id
      title
      registrationNumber
      validFrom
      validTo
      noticeMonths
      evaluationOn
      keyChangedBy
      endsForAllNumerator
      endsForAllDenominator
      endsForAllNotices
      coveredByKl937
      lastDayIfNoticeGiven
      remarks
    }
    costModels(first: 50) {
      nodes {
        id
        name
        version
        validFrom
        validTo
      }
    }
    costAllocations(first: 50) {
      nodes {
        id
        year
        status
        total
        fixedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BodyPageQuery, BodyPageQueryVariables>;
export const BodySaveSeatDocument = new TypedDocumentString(`
    mutation BodySaveSeat($input: SaveSeatInput!) {
  saveSeat(input: $input) {
    seat {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<BodySaveSeatMutation, BodySaveSeatMutationVariables>;
export const BodySaveAgreementDocument = new TypedDocumentString(`
    mutation BodySaveAgreement($input: SaveAgreementInput!) {
  saveAgreement(input: $input) {
    agreement {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<BodySaveAgreementMutation, BodySaveAgreementMutationVariables>;
export const BodySaveMembershipDocument = new TypedDocumentString(`
    mutation BodySaveMembership($input: SaveMembershipInput!) {
  saveMembership(input: $input) {
    membership {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<BodySaveMembershipMutation, BodySaveMembershipMutationVariables>;
export const BodySaveHostingDocument = new TypedDocumentString(`
    mutation BodySaveHosting($input: SaveHostingInput!) {
  saveHosting(input: $input) {
    hosting {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<BodySaveHostingMutation, BodySaveHostingMutationVariables>;
export const BodySaveDocument = new TypedDocumentString(`
    mutation BodySave($input: SaveBodyInput!) {
  saveBody(input: $input) {
    body {
      slug
    }
  }
}
    `) as unknown as TypedDocumentString<BodySaveMutation, BodySaveMutationVariables>;
export const BodyInhabitantsDocument = new TypedDocumentString(`
    query BodyInhabitants($slug: String!, $membersOn: Date!, $populationOn: Date!) {
  body(slug: $slug) {
    id
    members(on: $membersOn) {
      organisation {
        code
        population(on: $populationOn) {
          inhabitants
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BodyInhabitantsQuery, BodyInhabitantsQueryVariables>;
export const BodyOrganisationChoicesDocument = new TypedDocumentString(`
    query BodyOrganisationChoices($text: String!) {
  organisations(filter: {search: $text}, first: 20) {
    nodes {
      code
      name
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<BodyOrganisationChoicesQuery, BodyOrganisationChoicesQueryVariables>;
export const BodyParentChoicesDocument = new TypedDocumentString(`
    query BodyParentChoices {
  bodies(first: 300) {
    nodes {
      slug
      name
    }
  }
}
    `) as unknown as TypedDocumentString<BodyParentChoicesQuery, BodyParentChoicesQueryVariables>;
export const ConsultationPageDocument = new TypedDocumentString(`
    query ConsultationPage($id: ID!) {
  consultation(id: $id) {
    ...ConsultationWhole
  }
}
    fragment ConsultationWhole on Consultation {
  id
  version
  title
  from
  receivedOn
  dueOn
  extensionAskedTo
  registrationNumber
  state
  nextStates
  responseVersion
  body {
    slug
    name
  }
  penHolder {
    code
    name
  }
  questions {
    id
    text
  }
  blockers {
    code
    message
    organisation {
      code
    }
  }
  members {
    ...ConsultationMemberRow
  }
  viewerMay {
    keep
    holdPen
    write
    comment
  }
}
fragment ConsultationMemberRow on ConsultationMember {
  id
  stance
  contactName
  contactEmail
  registrationNumber
  decidedVersion
  standsBehind
  leftOutOn
  joinedAfterwardsOn
  viewerMayAnswer
  viewerMayRegister
  organisation {
    code
    name
  }
  decisions {
    id
    version
    outcome
    decidedBy
    instance
    decidedOn
    paragraph
    delegationPoint
    allowsEditorial
    documents {
      id
      kind
      name
      url
    }
  }
}`) as unknown as TypedDocumentString<ConsultationPageQuery, ConsultationPageQueryVariables>;
export const ConsultationHistoryDocument = new TypedDocumentString(`
    query ConsultationHistory($id: ID!, $first: Int!, $after: String) {
  consultation(id: $id) {
    id
    history(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        at
        kind
        before
        after
        text
        authorName
        organisation {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationHistoryQuery, ConsultationHistoryQueryVariables>;
export const ConsultationUpdateDocument = new TypedDocumentString(`
    mutation ConsultationUpdate($input: UpdateConsultationInput!) {
  updateConsultation(input: $input) {
    consultation {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationUpdateMutation, ConsultationUpdateMutationVariables>;
export const ConsultationAdvanceDocument = new TypedDocumentString(`
    mutation ConsultationAdvance($input: AdvanceConsultationInput!) {
  advanceConsultation(input: $input) {
    consultation {
      id
      state
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationAdvanceMutation, ConsultationAdvanceMutationVariables>;
export const ConsultationTakeStanceDocument = new TypedDocumentString(`
    mutation ConsultationTakeStance($input: TakeStanceInput!) {
  takeStance(input: $input) {
    consultation {
      id
      state
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationTakeStanceMutation, ConsultationTakeStanceMutationVariables>;
export const ConsultationDecideDocument = new TypedDocumentString(`
    mutation ConsultationDecide($input: RecordMemberDecisionInput!) {
  recordMemberDecision(input: $input) {
    consultation {
      id
      state
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationDecideMutation, ConsultationDecideMutationVariables>;
export const ConsultationWithdrawDecisionDocument = new TypedDocumentString(`
    mutation ConsultationWithdrawDecision($id: ID!) {
  withdrawMemberDecision(id: $id) {
    consultation {
      id
      state
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationWithdrawDecisionMutation, ConsultationWithdrawDecisionMutationVariables>;
export const ConsultationsListDocument = new TypedDocumentString(`
    query ConsultationsList($filter: ConsultationFilter!, $first: Int!, $after: String) {
  consultations(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ConsultationRow
    }
  }
}
    fragment ConsultationRow on Consultation {
  id
  title
  from
  receivedOn
  dueOn
  state
  body {
    slug
    name
  }
  members {
    id
    stance
    standsBehind
  }
}`) as unknown as TypedDocumentString<ConsultationsListQuery, ConsultationsListQueryVariables>;
export const ConsultationsBodiesDocument = new TypedDocumentString(`
    query ConsultationsBodies {
  viewer {
    bodies {
      slug
      name
      viewerMayKeepConsultations
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationsBodiesQuery, ConsultationsBodiesQueryVariables>;
export const ConsultationsMembersDocument = new TypedDocumentString(`
    query ConsultationsMembers($slug: String!) {
  body(slug: $slug) {
    members {
      id
      organisation {
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationsMembersQuery, ConsultationsMembersQueryVariables>;
export const ConsultationCreateDocument = new TypedDocumentString(`
    mutation ConsultationCreate($input: CreateConsultationInput!) {
  createConsultation(input: $input) {
    consultation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationCreateMutation, ConsultationCreateMutationVariables>;
export const ToAnswerListDocument = new TypedDocumentString(`
    query ToAnswerList($first: Int!, $after: String) {
  toAnswer(first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ToAnswerRow
    }
  }
}
    fragment ToAnswerRow on ToAnswer {
  id
  kind
  dueOn
  organisation {
    name
  }
  consultation {
    id
    title
    state
    body {
      slug
      name
    }
    blockers {
      code
    }
  }
  proposal {
    id
    title
    body {
      slug
      name
    }
    standing {
      words
    }
  }
}`) as unknown as TypedDocumentString<ToAnswerListQuery, ToAnswerListQueryVariables>;
export const ConsultationPlanDocument = new TypedDocumentString(`
    query ConsultationPlan($id: ID!) {
  consultation(id: $id) {
    id
    dueOn
    extensionAskedTo
    plan {
      sendBy
      extensionTo
      points {
        kind
        on
        label
        organisation {
          code
          name
        }
      }
      members {
        status
        reason
        finalTextBy
        organisation {
          code
          name
          viewerMayEnterBoardMeetings
        }
        helps {
          kind
          on
          message
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationPlanQuery, ConsultationPlanQueryVariables>;
export const BoardMeetingsDocument = new TypedDocumentString(`
    query BoardMeetings($code: String!, $from: Date!) {
  organisation(code: $code) {
    code
    boardMeetings(from: $from, first: 100) {
      nodes {
        id
        decider
        board
        meetsOn
        papersOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BoardMeetingsQuery, BoardMeetingsQueryVariables>;
export const BoardMeetingsAddDocument = new TypedDocumentString(`
    mutation BoardMeetingsAdd($input: AddBoardMeetingsInput!) {
  addBoardMeetings(input: $input) {
    boardMeetings {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<BoardMeetingsAddMutation, BoardMeetingsAddMutationVariables>;
export const BoardMeetingRemoveDocument = new TypedDocumentString(`
    mutation BoardMeetingRemove($id: ID!) {
  removeBoardMeeting(id: $id) {
    done
  }
}
    `) as unknown as TypedDocumentString<BoardMeetingRemoveMutation, BoardMeetingRemoveMutationVariables>;
export const ConsultationAskForExtensionDocument = new TypedDocumentString(`
    mutation ConsultationAskForExtension($input: AskForExtensionInput!) {
  askForExtension(input: $input) {
    consultation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationAskForExtensionMutation, ConsultationAskForExtensionMutationVariables>;
export const ConsultationAnswerExtensionDocument = new TypedDocumentString(`
    mutation ConsultationAnswerExtension($input: AnswerExtensionInput!) {
  answerExtension(input: $input) {
    consultation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationAnswerExtensionMutation, ConsultationAnswerExtensionMutationVariables>;
export const ConsultationDocumentsDocument = new TypedDocumentString(`
    query ConsultationDocuments($id: ID!) {
  consultation(id: $id) {
    id
    viewerMayTakeRecords
    documents {
      id
      kind
      name
      addedAt
      url
      organisation {
        code
        name
      }
    }
    sending {
      version
      sentOn
      channel
      recipient
      receivedOn
      receiptNote
      behind {
        code
        name
        instance
        decidedBy
        decidedOn
        paragraph
      }
      without {
        code
        name
        leftOut
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationDocumentsQuery, ConsultationDocumentsQueryVariables>;
export const ConsultationAttachDocument = new TypedDocumentString(`
    mutation ConsultationAttach($input: AttachToConsultationInput!) {
  attachToConsultation(input: $input) {
    consultation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationAttachMutation, ConsultationAttachMutationVariables>;
export const ConsultationRemoveFileDocument = new TypedDocumentString(`
    mutation ConsultationRemoveFile($id: ID!) {
  removeConsultationFile(id: $id) {
    consultation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationRemoveFileMutation, ConsultationRemoveFileMutationVariables>;
export const ConsultationCorrectSendingDocument = new TypedDocumentString(`
    mutation ConsultationCorrectSending($input: CorrectSendingInput!) {
  correctResponseSending(input: $input) {
    consultation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationCorrectSendingMutation, ConsultationCorrectSendingMutationVariables>;
export const ConsultationHandlingDocument = new TypedDocumentString(`
    query ConsultationHandling($id: ID!) {
  consultation(id: $id) {
    id
    conferences {
      id
      title
      startsAt
    }
    members {
      id
      stance
      registrationNumber
      decider
      leftOutOn
      joinedAfterwardsOn
      standsBehind
      viewerMayAnswer
      viewerMayRegister
      organisation {
        code
        name
      }
      handlingSteps {
        step
        takenOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationHandlingQuery, ConsultationHandlingQueryVariables>;
export const ConsultationMeetingsDocument = new TypedDocumentString(`
    query ConsultationMeetings($body: String!) {
  meetings(filter: {body: $body}, first: 50) {
    nodes {
      id
      title
      startsAt
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationMeetingsQuery, ConsultationMeetingsQueryVariables>;
export const ConsultationStepDocument = new TypedDocumentString(`
    mutation ConsultationStep($input: RecordHandlingStepInput!) {
  recordHandlingStep(input: $input) {
    consultation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationStepMutation, ConsultationStepMutationVariables>;
export const ConsultationDeciderDocument = new TypedDocumentString(`
    mutation ConsultationDecider($input: SetMemberDeciderInput!) {
  setMemberDecider(input: $input) {
    consultation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationDeciderMutation, ConsultationDeciderMutationVariables>;
export const ConsultationRegisterDocument = new TypedDocumentString(`
    mutation ConsultationRegister($input: SetMemberRegistrationInput!) {
  setMemberRegistrationNumber(input: $input) {
    consultation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationRegisterMutation, ConsultationRegisterMutationVariables>;
export const ConsultationLeaveOutDocument = new TypedDocumentString(`
    mutation ConsultationLeaveOut($input: ConsultationMemberInput!) {
  leaveOutMember(input: $input) {
    consultation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationLeaveOutMutation, ConsultationLeaveOutMutationVariables>;
export const ConsultationTakeBackInDocument = new TypedDocumentString(`
    mutation ConsultationTakeBackIn($input: ConsultationMemberInput!) {
  takeMemberBackIn(input: $input) {
    consultation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationTakeBackInMutation, ConsultationTakeBackInMutationVariables>;
export const ConsultationJoinAfterwardsDocument = new TypedDocumentString(`
    mutation ConsultationJoinAfterwards($input: JoinAfterwardsInput!) {
  joinAfterwards(input: $input) {
    consultation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationJoinAfterwardsMutation, ConsultationJoinAfterwardsMutationVariables>;
export const ConsultationLinkConferenceDocument = new TypedDocumentString(`
    mutation ConsultationLinkConference($input: ConferenceInput!) {
  linkConference(input: $input) {
    consultation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationLinkConferenceMutation, ConsultationLinkConferenceMutationVariables>;
export const ConsultationUnlinkConferenceDocument = new TypedDocumentString(`
    mutation ConsultationUnlinkConference($input: ConferenceInput!) {
  unlinkConference(input: $input) {
    consultation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationUnlinkConferenceMutation, ConsultationUnlinkConferenceMutationVariables>;
export const ConsultationAskForContactsDocument = new TypedDocumentString(`
    mutation ConsultationAskForContacts($input: AskForContactsInput!) {
  askForContacts(input: $input) {
    asked {
      name
    }
    nobody {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationAskForContactsMutation, ConsultationAskForContactsMutationVariables>;
export const ConsultationInvitationsDocument = new TypedDocumentString(`
    query ConsultationInvitations($id: ID!, $first: Int!, $after: String) {
  consultation(id: $id) {
    id
    mailIsOn
    invitations(first: $first, after: $after) {
      nodes {
        id
        sentAt
        message
        organisations {
          code
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationInvitationsQuery, ConsultationInvitationsQueryVariables>;
export const InvitationDeliveriesDocument = new TypedDocumentString(`
    query InvitationDeliveries($id: ID!) {
  consultation(id: $id) {
    id
    invitations(first: 20) {
      nodes {
        id
        deliveries(first: 100) {
          nodes {
            id
            name
            email
            state
            sentAt
            fault
            organisation {
              code
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InvitationDeliveriesQuery, InvitationDeliveriesQueryVariables>;
export const ConsultationInviteDocument = new TypedDocumentString(`
    mutation ConsultationInvite($input: InviteToConsultationInput!) {
  inviteToConsultation(input: $input) {
    consultation {
      id
    }
    invitation {
      id
      organisations {
        code
        name
      }
    }
    nobody {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationInviteMutation, ConsultationInviteMutationVariables>;
export const ProposalsDocument = new TypedDocumentString(`
    query Proposals($body: String, $first: Int!, $after: String) {
  proposals(body: $body, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      title
      dueOn
      state
      body {
        slug
        name
      }
      standing {
        words
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalsQuery, ProposalsQueryVariables>;
export const ProposalPageDocument = new TypedDocumentString(`
    query ProposalPage($id: ID!) {
  proposal(id: $id) {
    id
    version
    kind
    title
    description
    dueOn
    state
    documentVersion
    viewerMay {
      keep
    }
    body {
      slug
      name
    }
    versions {
      id
      version
      name
      editorial
      addedAt
      url
    }
    standing {
      words
      blockers {
        message
      }
    }
    members {
      id
      viewerMayAnswer
      viewerMayRegister
      organisation {
        code
        name
      }
      standing {
        id
      }
      decisions {
        id
        version
        outcome
        decidedBy
        instance
        decidedOn
        paragraph
        documents {
          id
          kind
          name
          url
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalPageQuery, ProposalPageQueryVariables>;
export const ProposalCreateDocument = new TypedDocumentString(`
    mutation ProposalCreate($input: CreateProposalInput!) {
  createProposal(input: $input) {
    proposal {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalCreateMutation, ProposalCreateMutationVariables>;
export const ProposalUpdateDocument = new TypedDocumentString(`
    mutation ProposalUpdate($input: UpdateProposalInput!) {
  updateProposal(input: $input) {
    proposal {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalUpdateMutation, ProposalUpdateMutationVariables>;
export const ProposalAddVersionDocument = new TypedDocumentString(`
    mutation ProposalAddVersion($input: AddProposalVersionInput!) {
  addProposalVersion(input: $input) {
    proposal {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalAddVersionMutation, ProposalAddVersionMutationVariables>;
export const ProposalDecideDocument = new TypedDocumentString(`
    mutation ProposalDecide($input: RecordProposalDecisionInput!) {
  recordProposalDecision(input: $input) {
    proposal {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalDecideMutation, ProposalDecideMutationVariables>;
export const ProposalAttachDocument = new TypedDocumentString(`
    mutation ProposalAttach($input: AttachToDecisionInput!) {
  attachToProposalDecision(input: $input) {
    proposal {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalAttachMutation, ProposalAttachMutationVariables>;
export const ProposalHistoryDocument = new TypedDocumentString(`
    query ProposalHistory($id: ID!, $first: Int!, $after: String) {
  proposal(id: $id) {
    id
    history(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        at
        kind
        version
        outcome
        authorName
        organisation {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalHistoryQuery, ProposalHistoryQueryVariables>;
export const ProposalWithdrawDecisionDocument = new TypedDocumentString(`
    mutation ProposalWithdrawDecision($id: ID!) {
  withdrawProposalDecision(id: $id) {
    proposal {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalWithdrawDecisionMutation, ProposalWithdrawDecisionMutationVariables>;
export const ConsultationTextDocument = new TypedDocumentString(`
    query ConsultationText($id: ID!) {
  consultation(id: $id) {
    id
    responseVersion
    state
    said: comments(first: 1) {
      totalCount
    }
    open: comments(first: 1, open: true) {
      totalCount
    }
    sections {
      id
      heading
      content
      revision
      savedAt
      savedByName
      question {
        text
      }
      claim {
        name
        until
        mine
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationTextQuery, ConsultationTextQueryVariables>;
export const ConsultationCommentsDocument = new TypedDocumentString(`
    query ConsultationComments($id: ID!, $first: Int!, $after: String) {
  consultation(id: $id) {
    id
    comments(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        sectionId
        at
        text
        quote
        position
        authorName
        resolvedAt
        resolvedByName
        organisation {
          code
          name
        }
        answers {
          id
          at
          text
          authorName
          organisation {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationCommentsQuery, ConsultationCommentsQueryVariables>;
export const ConsultationVersionsDocument = new TypedDocumentString(`
    query ConsultationVersions($id: ID!, $first: Int!, $after: String) {
  consultation(id: $id) {
    id
    responseVersions(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        version
        editorial
        frozenAt
        frozenByName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationVersionsQuery, ConsultationVersionsQueryVariables>;
export const ConsultationFrozenDocument = new TypedDocumentString(`
    query ConsultationFrozen($id: ID!, $version: Int!) {
  consultation(id: $id) {
    id
    frozenVersion(version: $version) {
      version
      sections {
        id
        heading
        content
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationFrozenQuery, ConsultationFrozenQueryVariables>;
export const ConsultationClaimSectionDocument = new TypedDocumentString(`
    mutation ConsultationClaimSection($id: ID!) {
  claimResponseSection(id: $id) {
    section {
      id
      revision
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationClaimSectionMutation, ConsultationClaimSectionMutationVariables>;
export const ConsultationReleaseSectionDocument = new TypedDocumentString(`
    mutation ConsultationReleaseSection($id: ID!) {
  releaseResponseSection(id: $id) {
    section {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationReleaseSectionMutation, ConsultationReleaseSectionMutationVariables>;
export const ConsultationSaveSectionDocument = new TypedDocumentString(`
    mutation ConsultationSaveSection($input: SaveResponseSectionInput!) {
  saveResponseSection(input: $input) {
    section {
      id
      revision
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationSaveSectionMutation, ConsultationSaveSectionMutationVariables>;
export const ConsultationRevertSectionDocument = new TypedDocumentString(`
    mutation ConsultationRevertSection($input: RevertResponseSectionInput!) {
  revertResponseSection(input: $input) {
    section {
      id
      revision
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationRevertSectionMutation, ConsultationRevertSectionMutationVariables>;
export const ConsultationFreezeDocument = new TypedDocumentString(`
    mutation ConsultationFreeze($input: FreezeResponseInput!) {
  freezeResponse(input: $input) {
    consultation {
      id
      responseVersion
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationFreezeMutation, ConsultationFreezeMutationVariables>;
export const ConsultationCommentDocument = new TypedDocumentString(`
    mutation ConsultationComment($input: AddResponseCommentInput!) {
  addResponseComment(input: $input) {
    comment {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationCommentMutation, ConsultationCommentMutationVariables>;
export const ConsultationResolveCommentDocument = new TypedDocumentString(`
    mutation ConsultationResolveComment($input: ResolveResponseCommentInput!) {
  resolveResponseComment(input: $input) {
    comment {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConsultationResolveCommentMutation, ConsultationResolveCommentMutationVariables>;
export const ConsultationReadWordDocument = new TypedDocumentString(`
    mutation ConsultationReadWord($input: ImportWordReviewInput!) {
  importWordReview(input: $input) {
    added
    known
    outside
    missing
  }
}
    `) as unknown as TypedDocumentString<ConsultationReadWordMutation, ConsultationReadWordMutationVariables>;
export const CostsBodiesDocument = new TypedDocumentString(`
    query CostsBodies {
  bodies(first: 300) {
    nodes {
      slug
      name
      kind
      viewerMayReadCosts
    }
  }
}
    `) as unknown as TypedDocumentString<CostsBodiesQuery, CostsBodiesQueryVariables>;
export const CostsOfBodyDocument = new TypedDocumentString(`
    query CostsOfBody($slug: String!, $on: Date!) {
  body(slug: $slug) {
    slug
    name
    viewerMayWriteCosts(on: $on)
    costModels(first: 50) {
      nodes {
        id
        name
        validFrom
        validTo
      }
    }
    costAllocations(first: 60) {
      nodes {
        id
        year
        status
        total
        shares {
          amount
          perInhabitant
          organisation {
            code
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CostsOfBodyQuery, CostsOfBodyQueryVariables>;
export const CostsYearDocument = new TypedDocumentString(`
    query CostsYear($slug: String!, $on: Date!) {
  body(slug: $slug) {
    slug
    name
    kind
    viewerMayReadCosts
    viewerMayWriteCosts(on: $on)
    host(on: $on) {
      code
      name
    }
    costModels(first: 50) {
      nodes {
        id
        name
        validFrom
        validTo
      }
    }
    costAllocations(first: 60) {
      nodes {
        id
        year
        status
        total
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CostsYearQuery, CostsYearQueryVariables>;
export const CostsFactsDocument = new TypedDocumentString(`
    query CostsFacts($body: String!, $year: Int!, $days: [Date!]!, $members: [String!]) {
  allocationFacts(body: $body, year: $year, days: $days, members: $members) {
    year
    members {
      code
      name
      days
    }
    population {
      code
      date
      series
      inhabitants
      source
      preliminary
    }
  }
}
    `) as unknown as TypedDocumentString<CostsFactsQuery, CostsFactsQueryVariables>;
export const CostsModelByIdDocument = new TypedDocumentString(`
    query CostsModelById($id: ID!) {
  costModel(id: $id) {
    ...CostsModel
    body {
      slug
      name
    }
  }
}
    fragment CostsKey on AllocationKey {
  kind
  measure
  referenceDate {
    month
    day
    yearOffset
  }
  shares {
    code
    share
  }
}
fragment CostsModel on CostModel {
  id
  version
  name
  validFrom
  validTo
  rounding
  savedAt
  savedBy
  components {
    name
    basis
    rate
    pool
    members
    exempt
    minimum
    maximum
    vatCategory
    vatPercent
    amounts {
      code
      amount
    }
    tiers {
      upTo
      fee
    }
    key {
      ...CostsKey
      parts {
        weight
        key {
          ...CostsKey
          parts {
            weight
            key {
              ...CostsKey
            }
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<CostsModelByIdQuery, CostsModelByIdQueryVariables>;
export const CostsFixedDocument = new TypedDocumentString(`
    query CostsFixed($id: ID!) {
  costAllocation(id: $id) {
    ...CostsAllocation
    body {
      slug
      name
      kind
      viewerBillingYears
    }
    costModel {
      ...CostsModel
    }
    deviations {
      organisation {
        code
        name
      }
      date
      stored
      current
    }
  }
}
    fragment CostsKey on AllocationKey {
  kind
  measure
  referenceDate {
    month
    day
    yearOffset
  }
  shares {
    code
    share
  }
}
fragment CostsModel on CostModel {
  id
  version
  name
  validFrom
  validTo
  rounding
  savedAt
  savedBy
  components {
    name
    basis
    rate
    pool
    members
    exempt
    minimum
    maximum
    vatCategory
    vatPercent
    amounts {
      code
      amount
    }
    tiers {
      upTo
      fee
    }
    key {
      ...CostsKey
      parts {
        weight
        key {
          ...CostsKey
          parts {
            weight
            key {
              ...CostsKey
            }
          }
        }
      }
    }
  }
}
fragment CostsAllocation on CostAllocation {
  id
  year
  status
  fixedAt
  fixedBy
  total
  remarks
  usage {
    code
    measure
    value
  }
  shares {
    organisation {
      code
      name
    }
    amount
    perInhabitant
    components {
      name
      amount
      explanation
      gotRemainder
      limitedBy
      figures {
        measure
        value
        referenceDate
        source
        preliminary
      }
    }
  }
}`) as unknown as TypedDocumentString<CostsFixedQuery, CostsFixedQueryVariables>;
export const CostsSaveModelDocument = new TypedDocumentString(`
    mutation CostsSaveModel($input: CostModelInput!) {
  saveCostModel(input: $input) {
    costModel {
      ...CostsModel
    }
  }
}
    fragment CostsKey on AllocationKey {
  kind
  measure
  referenceDate {
    month
    day
    yearOffset
  }
  shares {
    code
    share
  }
}
fragment CostsModel on CostModel {
  id
  version
  name
  validFrom
  validTo
  rounding
  savedAt
  savedBy
  components {
    name
    basis
    rate
    pool
    members
    exempt
    minimum
    maximum
    vatCategory
    vatPercent
    amounts {
      code
      amount
    }
    tiers {
      upTo
      fee
    }
    key {
      ...CostsKey
      parts {
        weight
        key {
          ...CostsKey
          parts {
            weight
            key {
              ...CostsKey
            }
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<CostsSaveModelMutation, CostsSaveModelMutationVariables>;
export const CostsFixDocument = new TypedDocumentString(`
    mutation CostsFix($input: FixAllocationInput!) {
  fixAllocation(input: $input) {
    allocation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CostsFixMutation, CostsFixMutationVariables>;
export const CostsOrganisationsDocument = new TypedDocumentString(`
    query CostsOrganisations($text: String!) {
  organisations(filter: {search: $text}, first: 8) {
    nodes {
      code
      name
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<CostsOrganisationsQuery, CostsOrganisationsQueryVariables>;
export const CostsUsageDocument = new TypedDocumentString(`
    query CostsUsage($id: ID!) {
  costAllocation(id: $id) {
    id
    usage {
      code
      measure
      value
    }
  }
}
    `) as unknown as TypedDocumentString<CostsUsageQuery, CostsUsageQueryVariables>;
export const BillingYearDocument = new TypedDocumentString(`
    query BillingYear($body: String!, $year: Int!) {
  body(slug: $body) {
    slug
    name
    viewerBillingYears
  }
  billingYear(body: $body, year: $year) {
    allocation
    year
    settled
    issuing
    approvalRequired
    seller {
      code
      name
    }
    vat {
      component
      budget
      outcomeRequired
      category
      percent
      reason
    }
    members {
      share
      billed
      organisation {
        code
        name
      }
    }
    parts {
      part {
        index
        of
      }
      from
      to
      issuedOn
      dueOn
      billed
    }
    settlement {
      ...SettlementRows
    }
    balance {
      on
      component
      amount
      balance
      organisation {
        code
        name
      }
    }
    runs(first: 1) {
      nodes {
        ...BillingRunRow
      }
    }
  }
}
    fragment BillingRunRow on BillingRun {
  id
  kind
  state
  year
  part {
    index
    of
  }
  issuedOn
  dueOn
  invoiceCount
  total
  preparedAt
  preparedBy
  decidedAt
  decidedBy
  viewerMayApprove
}
fragment SettlementRows on Settlement {
  rows {
    organisation {
      code
      name
    }
    billed
    outcome
    difference
    handling
    components {
      name
      billed
      outcome
      difference
      description
    }
  }
}`) as unknown as TypedDocumentString<BillingYearQuery, BillingYearQueryVariables>;
export const BillingRunsDocument = new TypedDocumentString(`
    query BillingRuns($body: String!, $year: Int!, $first: Int!, $after: String) {
  billingYear(body: $body, year: $year) {
    year
    runs(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...BillingRunRow
      }
    }
  }
}
    fragment BillingRunRow on BillingRun {
  id
  kind
  state
  year
  part {
    index
    of
  }
  issuedOn
  dueOn
  invoiceCount
  total
  preparedAt
  preparedBy
  decidedAt
  decidedBy
  viewerMayApprove
}`) as unknown as TypedDocumentString<BillingRunsQuery, BillingRunsQueryVariables>;
export const BillingPreviewPartDocument = new TypedDocumentString(`
    query BillingPreviewPart($input: IssueInvoicesInput!) {
  previewInvoices(input: $input) {
    invoices {
      ...BillingDraft
    }
    missing {
      isSeller
      lacks
      organisation {
        code
        name
      }
    }
  }
}
    fragment BillingDraft on InvoiceDraft {
  kind
  buyer {
    code
    name
  }
  netAmount
  vatAmount
  totalAmount
  accountingCost
  accountingCostSource
  lines {
    component
    description
    amount
    vatCategory
    vatPercent
  }
}`) as unknown as TypedDocumentString<BillingPreviewPartQuery, BillingPreviewPartQueryVariables>;
export const BillingPreviewSettlementDocument = new TypedDocumentString(`
    query BillingPreviewSettlement($input: SettleAllocationInput!) {
  previewSettlement(input: $input) {
    invoices {
      ...BillingDraft
    }
    missing {
      isSeller
      lacks
      organisation {
        code
        name
      }
    }
    settlement {
      ...SettlementRows
    }
  }
}
    fragment SettlementRows on Settlement {
  rows {
    organisation {
      code
      name
    }
    billed
    outcome
    difference
    handling
    components {
      name
      billed
      outcome
      difference
      description
    }
  }
}
fragment BillingDraft on InvoiceDraft {
  kind
  buyer {
    code
    name
  }
  netAmount
  vatAmount
  totalAmount
  accountingCost
  accountingCostSource
  lines {
    component
    description
    amount
    vatCategory
    vatPercent
  }
}`) as unknown as TypedDocumentString<BillingPreviewSettlementQuery, BillingPreviewSettlementQueryVariables>;
export const BillingRunPageDocument = new TypedDocumentString(`
    query BillingRunPage($id: ID!) {
  billingRun(id: $id) {
    ...BillingRunRow
    body {
      slug
      name
    }
    drafts {
      ...BillingDraft
    }
    settlement {
      ...SettlementRows
    }
    invoices {
      ...InvoiceRow
      viewerMayCredit
      documents {
        kind
        url
      }
    }
  }
}
    fragment BillingRunRow on BillingRun {
  id
  kind
  state
  year
  part {
    index
    of
  }
  issuedOn
  dueOn
  invoiceCount
  total
  preparedAt
  preparedBy
  decidedAt
  decidedBy
  viewerMayApprove
}
fragment SettlementRows on Settlement {
  rows {
    organisation {
      code
      name
    }
    billed
    outcome
    difference
    handling
    components {
      name
      billed
      outcome
      difference
      description
    }
  }
}
fragment BillingDraft on InvoiceDraft {
  kind
  buyer {
    code
    name
  }
  netAmount
  vatAmount
  totalAmount
  accountingCost
  accountingCostSource
  lines {
    component
    description
    amount
    vatCategory
    vatPercent
  }
}
fragment InvoiceRow on Invoice {
  id
  kind
  status
  number
  reference
  issuedOn
  dueOn
  year
  totalAmount
  openAmount
  part {
    index
    of
  }
  body {
    slug
    name
  }
  seller {
    code
    name
  }
  buyer {
    code
    name
  }
}`) as unknown as TypedDocumentString<BillingRunPageQuery, BillingRunPageQueryVariables>;
export const BillingIssueDocument = new TypedDocumentString(`
    mutation BillingIssue($input: IssueInvoicesInput!) {
  issueInvoices(input: $input) {
    run {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<BillingIssueMutation, BillingIssueMutationVariables>;
export const BillingSettleDocument = new TypedDocumentString(`
    mutation BillingSettle($input: SettleAllocationInput!) {
  settleAllocation(input: $input) {
    run {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<BillingSettleMutation, BillingSettleMutationVariables>;
export const BillingReleaseDocument = new TypedDocumentString(`
    mutation BillingRelease($input: ReleaseBalanceInput!) {
  releaseBalance(input: $input) {
    run {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<BillingReleaseMutation, BillingReleaseMutationVariables>;
export const BillingDecideVatDocument = new TypedDocumentString(`
    mutation BillingDecideVat($input: DecideVatInput!) {
  decideVat(input: $input) {
    allocation
  }
}
    `) as unknown as TypedDocumentString<BillingDecideVatMutation, BillingDecideVatMutationVariables>;
export const BillingApproveDocument = new TypedDocumentString(`
    mutation BillingApprove($id: ID!) {
  approveBillingRun(id: $id) {
    run {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<BillingApproveMutation, BillingApproveMutationVariables>;
export const BillingDiscardDocument = new TypedDocumentString(`
    mutation BillingDiscard($id: ID!) {
  discardBillingRun(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<BillingDiscardMutation, BillingDiscardMutationVariables>;
export const RunFilesDocument = new TypedDocumentString(`
    query RunFiles($id: ID!) {
  billingRun(id: $id) {
    id
    documentsReady
    documentsTotal
    zip
    sie
    basis
  }
}
    `) as unknown as TypedDocumentString<RunFilesQuery, RunFilesQueryVariables>;
export const FinanceSystemDocument = new TypedDocumentString(`
    query FinanceSystem($code: String!) {
  organisation(code: $code) {
    code
    name
  }
  accountingSettings(organisation: $code) {
    ...AccountingDetails
  }
  basisColumns(organisation: $code) {
    ...BasisDetails
  }
}
    fragment AccountingDetails on AccountingSettings {
  version
  accounting {
    series
    incomeAccount
    internalAccount
    counterpartyDimension
    counterparties {
      kind
      receivable
      counterparty
    }
    componentAccounts {
      component
      account
    }
    vatAccounts {
      percent
      account
    }
    dimensions {
      number
      name
    }
    objects {
      dimension
      code
    }
  }
}
fragment BasisDetails on BasisColumns {
  version
  columns {
    heading
    field
    text
  }
}`) as unknown as TypedDocumentString<FinanceSystemQuery, FinanceSystemQueryVariables>;
export const SaveAccountingDocument = new TypedDocumentString(`
    mutation SaveAccounting($input: AccountingSettingsInput!) {
  saveAccountingSettings(input: $input) {
    ...AccountingDetails
  }
}
    fragment AccountingDetails on AccountingSettings {
  version
  accounting {
    series
    incomeAccount
    internalAccount
    counterpartyDimension
    counterparties {
      kind
      receivable
      counterparty
    }
    componentAccounts {
      component
      account
    }
    vatAccounts {
      percent
      account
    }
    dimensions {
      number
      name
    }
    objects {
      dimension
      code
    }
  }
}`) as unknown as TypedDocumentString<SaveAccountingMutation, SaveAccountingMutationVariables>;
export const SaveBasisColumnsDocument = new TypedDocumentString(`
    mutation SaveBasisColumns($input: BasisColumnsInput!) {
  saveBasisColumns(input: $input) {
    ...BasisDetails
  }
}
    fragment BasisDetails on BasisColumns {
  version
  columns {
    heading
    field
    text
  }
}`) as unknown as TypedDocumentString<SaveBasisColumnsMutation, SaveBasisColumnsMutationVariables>;
export const FundingBodyGrantsDocument = new TypedDocumentString(`
    query FundingBodyGrants($slug: String!, $after: String) {
  body(slug: $slug) {
    slug
    viewerMayKeepFunding
    grants(first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        grantor
        amount
        paid
        spent
        outstanding
        remindOn
        reminds
        tranches {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FundingBodyGrantsQuery, FundingBodyGrantsQueryVariables>;
export const FundingBodyCoFinancingDocument = new TypedDocumentString(`
    query FundingBodyCoFinancing($slug: String!, $after: String) {
  body(slug: $slug) {
    slug
    viewerMayKeepFunding
    members {
      id
      organisation {
        code
        name
      }
    }
    coFinancings(first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        commitment
        form
        validFrom
        validTo
        deliveredAmount
        deliveredHours
        remainingAmount
        remainingHours
        organisation {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FundingBodyCoFinancingQuery, FundingBodyCoFinancingQueryVariables>;
export const FundingRemindersDocument = new TypedDocumentString(`
    query FundingReminders($slug: String!) {
  body(slug: $slug) {
    slug
    grantReminders {
      id
      name
      outstanding
      remindOn
      decisions {
        id
        decidedOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FundingRemindersQuery, FundingRemindersQueryVariables>;
export const FundingGrantPageDocument = new TypedDocumentString(`
    query FundingGrantPage($id: ID!) {
  grant(id: $id) {
    ...FundingGrant
    body {
      slug
      name
      viewerMayKeepFunding
    }
  }
}
    fragment FundingGrant on Grant {
  id
  version
  name
  grantor
  amount
  remarks
  remindOn
  reminds
  spent
  requested
  paid
  outstanding
  decisions {
    id
    decidedOn
    decision
  }
  tranches {
    id
    number
    amount
    measure
    threshold
    mayBeRequested
    shownBy {
      id
      value
      measuredOn
    }
    requests {
      id
      amount
      state
      nextStates
      requestedOn
      grantedOn
      paidOn
      refusedOn
      registrationNumber
      note
    }
  }
  measurements {
    id
    measure
    value
    measuredOn
    proof
  }
  spendings {
    id
    spentOn
    amount
    note
  }
}`) as unknown as TypedDocumentString<FundingGrantPageQuery, FundingGrantPageQueryVariables>;
export const FundingCoFinancingPageDocument = new TypedDocumentString(`
    query FundingCoFinancingPage($id: ID!) {
  coFinancing(id: $id) {
    ...FundingCoFinancing
    body {
      slug
      name
      viewerMayKeepFunding
    }
  }
}
    fragment FundingCoFinancing on CoFinancing {
  id
  version
  name
  amount
  hours
  maximum
  commitment
  validFrom
  validTo
  chosen
  chosenOn
  form
  deliveredAmount
  deliveredHours
  remainingAmount
  remainingHours
  viewerMayDeliver
  organisation {
    code
    name
  }
  deliveries {
    id
    deliveredOn
    amount
    hours
    note
  }
}`) as unknown as TypedDocumentString<FundingCoFinancingPageQuery, FundingCoFinancingPageQueryVariables>;
export const FundingSaveGrantDocument = new TypedDocumentString(`
    mutation FundingSaveGrant($input: SaveGrantInput!) {
  saveGrant(input: $input) {
    grant {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FundingSaveGrantMutation, FundingSaveGrantMutationVariables>;
export const FundingDecideAgainDocument = new TypedDocumentString(`
    mutation FundingDecideAgain($input: DecideGrantAgainInput!) {
  decideGrantAgain(input: $input) {
    grant {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FundingDecideAgainMutation, FundingDecideAgainMutationVariables>;
export const FundingSpendDocument = new TypedDocumentString(`
    mutation FundingSpend($input: AddGrantSpendingInput!) {
  addGrantSpending(input: $input) {
    grant {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FundingSpendMutation, FundingSpendMutationVariables>;
export const FundingRemoveSpendingDocument = new TypedDocumentString(`
    mutation FundingRemoveSpending($input: RemoveFromGrantInput!) {
  removeGrantSpending(input: $input) {
    grant {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FundingRemoveSpendingMutation, FundingRemoveSpendingMutationVariables>;
export const FundingMeasureDocument = new TypedDocumentString(`
    mutation FundingMeasure($input: RecordMeasurementInput!) {
  recordMeasurement(input: $input) {
    grant {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FundingMeasureMutation, FundingMeasureMutationVariables>;
export const FundingRemoveMeasurementDocument = new TypedDocumentString(`
    mutation FundingRemoveMeasurement($input: RemoveFromGrantInput!) {
  removeMeasurement(input: $input) {
    grant {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FundingRemoveMeasurementMutation, FundingRemoveMeasurementMutationVariables>;
export const FundingRequestDocument = new TypedDocumentString(`
    mutation FundingRequest($input: RequestPaymentInput!) {
  requestPayment(input: $input) {
    grant {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FundingRequestMutation, FundingRequestMutationVariables>;
export const FundingMoveRequestDocument = new TypedDocumentString(`
    mutation FundingMoveRequest($input: MovePaymentRequestInput!) {
  movePaymentRequest(input: $input) {
    grant {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FundingMoveRequestMutation, FundingMoveRequestMutationVariables>;
export const FundingSaveCoFinancingDocument = new TypedDocumentString(`
    mutation FundingSaveCoFinancing($input: SaveCoFinancingInput!) {
  saveCoFinancing(input: $input) {
    coFinancing {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FundingSaveCoFinancingMutation, FundingSaveCoFinancingMutationVariables>;
export const FundingChooseDocument = new TypedDocumentString(`
    mutation FundingChoose($input: ChooseCoFinancingInput!) {
  chooseCoFinancing(input: $input) {
    coFinancing {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FundingChooseMutation, FundingChooseMutationVariables>;
export const FundingDeliverDocument = new TypedDocumentString(`
    mutation FundingDeliver($input: AddCoFinancingDeliveryInput!) {
  addCoFinancingDelivery(input: $input) {
    coFinancing {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FundingDeliverMutation, FundingDeliverMutationVariables>;
export const FundingRemoveDeliveryDocument = new TypedDocumentString(`
    mutation FundingRemoveDelivery($input: RemoveCoFinancingDeliveryInput!) {
  removeCoFinancingDelivery(input: $input) {
    coFinancing {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FundingRemoveDeliveryMutation, FundingRemoveDeliveryMutationVariables>;
export const InvoicingListDocument = new TypedDocumentString(`
    query InvoicingList($filter: InvoiceFilter!, $first: Int!, $after: String) {
  invoices(filter: $filter, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...InvoiceRow
    }
  }
}
    fragment InvoiceRow on Invoice {
  id
  kind
  status
  number
  reference
  issuedOn
  dueOn
  year
  totalAmount
  openAmount
  part {
    index
    of
  }
  body {
    slug
    name
  }
  seller {
    code
    name
  }
  buyer {
    code
    name
  }
}`) as unknown as TypedDocumentString<InvoicingListQuery, InvoicingListQueryVariables>;
export const InvoicingChoicesDocument = new TypedDocumentString(`
    query InvoicingChoices {
  viewer {
    id
    roles {
      id
      role
      organisation {
        code
        name
      }
    }
    bodies {
      slug
      name
      viewerBillingYears
      host {
        code
        name
      }
      members {
        organisation {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InvoicingChoicesQuery, InvoicingChoicesQueryVariables>;
export const InvoicingBodyDocument = new TypedDocumentString(`
    query InvoicingBody($slug: String!) {
  body(slug: $slug) {
    slug
    viewerBillingYears
    costAllocations(first: 1) {
      nodes {
        id
        year
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InvoicingBodyQuery, InvoicingBodyQueryVariables>;
export const InvoicingInvoiceDocument = new TypedDocumentString(`
    query InvoicingInvoice($id: ID!) {
  invoice(id: $id) {
    ...InvoiceRow
    paymentReference
    netAmount
    vatAmount
    creditedAmount
    paymentExplanation
    paymentRemarks
    viewerMayRecordPayment
    payments {
      id
      amount
      paidOn
      byHand
      viewerMayUndo
    }
    reason
    buyerReference
    orderReference
    accountingCost
    viewerMayCredit
    lines {
      component
      description
      amount
      vatCategory
      vatPercent
    }
    documents {
      kind
      url
    }
    originals {
      id
      kind
      number
      reference
      issuedOn
      totalAmount
    }
    credits {
      id
      kind
      number
      reference
      issuedOn
      totalAmount
      reason
      lines {
        component
        amount
      }
    }
  }
}
    fragment InvoiceRow on Invoice {
  id
  kind
  status
  number
  reference
  issuedOn
  dueOn
  year
  totalAmount
  openAmount
  part {
    index
    of
  }
  body {
    slug
    name
  }
  seller {
    code
    name
  }
  buyer {
    code
    name
  }
}`) as unknown as TypedDocumentString<InvoicingInvoiceQuery, InvoicingInvoiceQueryVariables>;
export const InvoicingCreditDocument = new TypedDocumentString(`
    mutation InvoicingCredit($input: CreditInvoiceInput!) {
  creditInvoice(input: $input) {
    run {
      id
      state
    }
    invoices {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<InvoicingCreditMutation, InvoicingCreditMutationVariables>;
export const InvoicingNumberDocument = new TypedDocumentString(`
    mutation InvoicingNumber($input: ReportInvoiceNumberInput!) {
  reportInvoiceNumber(input: $input) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<InvoicingNumberMutation, InvoicingNumberMutationVariables>;
export const PayerForecastDocument = new TypedDocumentString(`
    query PayerForecast($organisation: String!, $year: Int!) {
  payerForecast(organisation: $organisation, year: $year) {
    year
    organisation {
      code
      name
    }
    total
    previousTotal
    change
    complete
    rows {
      body {
        slug
        name
      }
      amount
      source
      allocationId
      previous
      previousSource
      change
      reason
      remarks
    }
  }
}
    `) as unknown as TypedDocumentString<PayerForecastQuery, PayerForecastQueryVariables>;
export const PayerDecisionsDocument = new TypedDocumentString(`
    query PayerDecisions($organisation: String!, $filter: PayerDecisionFilter, $after: String) {
  payerDecisions(
    organisation: $organisation
    filter: $filter
    first: 50
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      year
      version
      validFrom
      validTo
      replaced
      decidedOn
      instance
      paragraph
      codingString
      authorisingOfficer
      substitute
      registrationNumber
      savedAt
      savedBy
      body {
        slug
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PayerDecisionsQuery, PayerDecisionsQueryVariables>;
export const PayerBodiesDocument = new TypedDocumentString(`
    query PayerBodies($organisation: String!) {
  bodies(filter: {memberCode: $organisation}, first: 300) {
    nodes {
      slug
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PayerBodiesQuery, PayerBodiesQueryVariables>;
export const PayerSaveDecisionDocument = new TypedDocumentString(`
    mutation PayerSaveDecision($input: SavePayerDecisionInput!) {
  savePayerDecision(input: $input) {
    decision {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<PayerSaveDecisionMutation, PayerSaveDecisionMutationVariables>;
export const PaymentsListsDocument = new TypedDocumentString(`
    query PaymentsLists($seller: String!, $after: String) {
  ledgerImports(seller: $seller, first: 10, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...PaymentsList
    }
  }
}
    fragment PaymentsList on LedgerImport {
  id
  name
  importedAt
  importedBy
  booked
  known
  unmatched
  unpaid
}`) as unknown as TypedDocumentString<PaymentsListsQuery, PaymentsListsQueryVariables>;
export const PaymentsUnmatchedDocument = new TypedDocumentString(`
    query PaymentsUnmatched($seller: String!, $state: UnmatchedState!, $after: String) {
  unmatchedPayments(seller: $seller, state: $state, first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...PaymentsRow
    }
  }
}
    fragment PaymentsRow on UnmatchedPayment {
  id
  line
  number
  ocr
  counterparty
  amount
  paidOn
  explanation
  state
  note
  decidedAt
  decidedBy
  import {
    id
    name
  }
  invoice {
    id
    number
  }
}`) as unknown as TypedDocumentString<PaymentsUnmatchedQuery, PaymentsUnmatchedQueryVariables>;
export const PaymentsOpenInvoicesDocument = new TypedDocumentString(`
    query PaymentsOpenInvoices($filter: InvoiceFilter!) {
  invoices(filter: $filter, first: 300) {
    nodes {
      id
      kind
      number
      reference
      status
      dueOn
      openAmount
      body {
        slug
        name
      }
      buyer {
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PaymentsOpenInvoicesQuery, PaymentsOpenInvoicesQueryVariables>;
export const PaymentsImportDocument = new TypedDocumentString(`
    mutation PaymentsImport($input: ImportLedgerInput!) {
  importLedger(input: $input) {
    repeated
    import {
      ...PaymentsList
    }
  }
}
    fragment PaymentsList on LedgerImport {
  id
  name
  importedAt
  importedBy
  booked
  known
  unmatched
  unpaid
}`) as unknown as TypedDocumentString<PaymentsImportMutation, PaymentsImportMutationVariables>;
export const PaymentsMatchDocument = new TypedDocumentString(`
    mutation PaymentsMatch($input: MatchUnmatchedPaymentInput!) {
  matchUnmatchedPayment(input: $input) {
    ...PaymentsRow
  }
}
    fragment PaymentsRow on UnmatchedPayment {
  id
  line
  number
  ocr
  counterparty
  amount
  paidOn
  explanation
  state
  note
  decidedAt
  decidedBy
  import {
    id
    name
  }
  invoice {
    id
    number
  }
}`) as unknown as TypedDocumentString<PaymentsMatchMutation, PaymentsMatchMutationVariables>;
export const PaymentsDismissDocument = new TypedDocumentString(`
    mutation PaymentsDismiss($input: DismissUnmatchedPaymentInput!) {
  dismissUnmatchedPayment(input: $input) {
    ...PaymentsRow
  }
}
    fragment PaymentsRow on UnmatchedPayment {
  id
  line
  number
  ocr
  counterparty
  amount
  paidOn
  explanation
  state
  note
  decidedAt
  decidedBy
  import {
    id
    name
  }
  invoice {
    id
    number
  }
}`) as unknown as TypedDocumentString<PaymentsDismissMutation, PaymentsDismissMutationVariables>;
export const PaymentsReopenDocument = new TypedDocumentString(`
    mutation PaymentsReopen($id: ID!) {
  reopenUnmatchedPayment(id: $id) {
    ...PaymentsRow
  }
}
    fragment PaymentsRow on UnmatchedPayment {
  id
  line
  number
  ocr
  counterparty
  amount
  paidOn
  explanation
  state
  note
  decidedAt
  decidedBy
  import {
    id
    name
  }
  invoice {
    id
    number
  }
}`) as unknown as TypedDocumentString<PaymentsReopenMutation, PaymentsReopenMutationVariables>;
export const PaymentsEnterDocument = new TypedDocumentString(`
    mutation PaymentsEnter($input: EnterPaymentInput!) {
  enterPayment(input: $input) {
    invoice {
      id
      status
    }
  }
}
    `) as unknown as TypedDocumentString<PaymentsEnterMutation, PaymentsEnterMutationVariables>;
export const PaymentsUndoDocument = new TypedDocumentString(`
    mutation PaymentsUndo($id: ID!) {
  undoPayment(id: $id) {
    invoice {
      id
      status
    }
  }
}
    `) as unknown as TypedDocumentString<PaymentsUndoMutation, PaymentsUndoMutationVariables>;
export const PaymentsInterestDocument = new TypedDocumentString(`
    query PaymentsInterest($invoice: ID!, $through: Date!) {
  interestOn(invoice: $invoice, through: $through) {
    amount
    from
    explanation
    segments {
      from
      explanation
    }
  }
}
    `) as unknown as TypedDocumentString<PaymentsInterestQuery, PaymentsInterestQueryVariables>;
export const PaymentsRatesDocument = new TypedDocumentString(`
    query PaymentsRates($after: String) {
  referenceRates(first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      from
      rate
      version
    }
  }
}
    `) as unknown as TypedDocumentString<PaymentsRatesQuery, PaymentsRatesQueryVariables>;
export const PaymentsSaveRateDocument = new TypedDocumentString(`
    mutation PaymentsSaveRate($input: SaveReferenceRateInput!) {
  saveReferenceRate(input: $input) {
    from
    rate
    version
  }
}
    `) as unknown as TypedDocumentString<PaymentsSaveRateMutation, PaymentsSaveRateMutationVariables>;
export const PaymentsRemoveRateDocument = new TypedDocumentString(`
    mutation PaymentsRemoveRate($input: RemoveReferenceRateInput!) {
  removeReferenceRate(input: $input) {
    from
  }
}
    `) as unknown as TypedDocumentString<PaymentsRemoveRateMutation, PaymentsRemoveRateMutationVariables>;
export const RuleReportDocument = new TypedDocumentString(`
    query RuleReport($body: String!, $year: Int!) {
  body(slug: $body) {
    slug
    name
    costAllocations(first: 100) {
      nodes {
        id
        year
      }
    }
  }
  ruleReport(body: $body, year: $year) {
    year
    basis
    viewerSeesAll
    share
    charges {
      ...ReportCharges
    }
    rows {
      organisation {
        code
        name
      }
      share
      charges {
        ...ReportCharges
      }
      components {
        name
        share
        rule
        explanation
        charges {
          ...ReportCharges
        }
      }
    }
  }
}
    fragment ReportCharges on ChargedAgainstRule {
  charged
  notYetBilled
  deviation
}`) as unknown as TypedDocumentString<RuleReportQuery, RuleReportQueryVariables>;
export const FairnessDocument = new TypedDocumentString(`
    query Fairness($body: String!, $measure: String) {
  fairness(body: $body, measure: $measure) {
    body {
      slug
      name
    }
    measures
    measure
    inhabitantsYears
    usageYears
    overall {
      ...FairnessShares
    }
    years {
      year
      basis
      withoutInhabitants {
        code
        name
      }
      withoutUsage {
        code
        name
      }
      rows {
        ...FairnessShares
      }
    }
  }
}
    fragment FairnessShares on FairnessRow {
  organisation {
    code
    name
  }
  cost {
    amount
    percent
  }
  inhabitants {
    inhabitants
    percent
  }
  usage {
    value
    percent
  }
}`) as unknown as TypedDocumentString<FairnessQuery, FairnessQueryVariables>;
export const OpenClaimsDocument = new TypedDocumentString(`
    query OpenClaims($organisation: String!) {
  openClaims(organisation: $organisation) {
    receivable
    payable
    receivables {
      ...OpenClaim
    }
    payables {
      ...OpenClaim
    }
    mutual {
      counterparty {
        code
        name
      }
      receivable
      payable
      net
      explanation
    }
  }
}
    fragment OpenClaim on GrossClaim {
  amount
  counterparty {
    code
    name
  }
  documents(first: 50) {
    totalCount
    nodes {
      id
      number
      kind
      year
      dueOn
      open
      body {
        slug
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<OpenClaimsQuery, OpenClaimsQueryVariables>;
export const SettingsOrganisationDocument = new TypedDocumentString(`
    query SettingsOrganisation($code: String!) {
  organisation(code: $code) {
    code
    name
    organisationNumber
  }
  invoiceParty(organisation: $code) {
    ...PartySettings
  }
  sellerSettings(organisation: $code) {
    ...SellerDetails
  }
}
    fragment PartySettings on InvoiceParty {
  version
  addressLine1
  addressLine2
  postalCode
  city
  vatNumber
  gln
  approvedForFTax
}
fragment SellerDetails on SellerSettings {
  version
  issuing
  prefix
  giroKind
  giro
  ocrLevel
  approvalRequired
  interest
}`) as unknown as TypedDocumentString<SettingsOrganisationQuery, SettingsOrganisationQueryVariables>;
export const SettingsBodyDocument = new TypedDocumentString(`
    query SettingsBody($slug: String!) {
  body(slug: $slug) {
    slug
    name
  }
  billingSettings(body: $slug) {
    terms {
      version
      rhythm
      timing
      paymentDays
      surplus
      deficit
    }
    partners {
      ...PartnerDetails
    }
  }
}
    fragment PartnerDetails on BillingPartner {
  version
  buyerReference
  orderReference
  accountingCost
  paymentDays
  organisation {
    code
    name
  }
}`) as unknown as TypedDocumentString<SettingsBodyQuery, SettingsBodyQueryVariables>;
export const SettingsSavePartyDocument = new TypedDocumentString(`
    mutation SettingsSaveParty($input: InvoicePartyInput!) {
  saveInvoiceParty(input: $input) {
    ...PartySettings
  }
}
    fragment PartySettings on InvoiceParty {
  version
  addressLine1
  addressLine2
  postalCode
  city
  vatNumber
  gln
  approvedForFTax
}`) as unknown as TypedDocumentString<SettingsSavePartyMutation, SettingsSavePartyMutationVariables>;
export const SettingsSaveSellerDocument = new TypedDocumentString(`
    mutation SettingsSaveSeller($input: SellerSettingsInput!) {
  saveSellerSettings(input: $input) {
    ...SellerDetails
  }
}
    fragment SellerDetails on SellerSettings {
  version
  issuing
  prefix
  giroKind
  giro
  ocrLevel
  approvalRequired
  interest
}`) as unknown as TypedDocumentString<SettingsSaveSellerMutation, SettingsSaveSellerMutationVariables>;
export const SettingsSaveTermsDocument = new TypedDocumentString(`
    mutation SettingsSaveTerms($input: BillingTermsInput!) {
  saveBillingTerms(input: $input) {
    version
    rhythm
    timing
    paymentDays
    surplus
    deficit
  }
}
    `) as unknown as TypedDocumentString<SettingsSaveTermsMutation, SettingsSaveTermsMutationVariables>;
export const SettingsSavePartnerDocument = new TypedDocumentString(`
    mutation SettingsSavePartner($input: BillingPartnerInput!) {
  saveBillingPartner(input: $input) {
    ...PartnerDetails
  }
}
    fragment PartnerDetails on BillingPartner {
  version
  buyerReference
  orderReference
  accountingCost
  paymentDays
  organisation {
    code
    name
  }
}`) as unknown as TypedDocumentString<SettingsSavePartnerMutation, SettingsSavePartnerMutationVariables>;
export const MeetingApprovalsDocument = new TypedDocumentString(`
    query MeetingApprovals($id: ID!) {
  meeting(id: $id) {
    id
    approveBy
    approvalWarning
    approvers {
      name
      signedAt
    }
    approvalBundle {
      id
      checksum
      parts {
        name
        url
      }
      submittedAt
      viewerMaySign
      approvers {
        name
        signedAt
      }
    }
    corrections {
      id
      sequence
      text
      madeAt
      item {
        id
        number
        section
        title
      }
    }
    agendaItems {
      id
      number
      section
      title
      parent
      dispatchTo
      decisions {
        id
        text
        extractUrl
        dispatches {
          ...MeetingDispatch
        }
      }
    }
    approvals {
      ...MeetingApproval
    }
  }
}
    fragment MeetingApproval on MinutesApproval {
  id
  whole
  approvedOn
  way
  checksum
  paperUrl
  fileUrl
  noNotice
  approvers {
    name
    signedAt
  }
  items {
    id
    number
    section
    title
  }
  appeal {
    state
    startsOn
    lastDay
    label
    sentence
    days {
      key
      day
      section
      sentence
    }
  }
  paragraphs {
    kind
    force
    sentence
    item {
      id
      number
      section
      title
    }
  }
  appeals {
    id
    receivedOn
    registrationNumber
    organisation {
      code
      name
    }
    item {
      id
      number
      section
      title
    }
  }
  notices {
    ...MeetingNotice
  }
}
fragment MeetingDispatch on DecisionDispatch {
  id
  recipient
  sentOn
  way
  version
}
fragment MeetingNotice on Notice {
  state
  postedOn
  removedOn
  late
  confirmed
  viewerMayReport
  viewerMayConfirm
  text
  feedUrl
  organisation {
    code
    name
  }
  postings {
    id
    postedOn
    removedOn
    url
    version
    confirmedAt
  }
}`) as unknown as TypedDocumentString<MeetingApprovalsQuery, MeetingApprovalsQueryVariables>;
export const MeetingApproveDocument = new TypedDocumentString(`
    mutation MeetingApprove($input: ApproveMinutesInput!) {
  approveMinutes(input: $input) {
    approval {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingApproveMutation, MeetingApproveMutationVariables>;
export const MeetingWithdrawApprovalDocument = new TypedDocumentString(`
    mutation MeetingWithdrawApproval($id: ID!) {
  withdrawApproval(id: $id) {
    meeting {
      id
      status
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingWithdrawApprovalMutation, MeetingWithdrawApprovalMutationVariables>;
export const MeetingSetApproversDocument = new TypedDocumentString(`
    mutation MeetingSetApprovers($input: SetApproversInput!) {
  setApprovers(input: $input) {
    meeting {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingSetApproversMutation, MeetingSetApproversMutationVariables>;
export const MeetingCorrectMinutesDocument = new TypedDocumentString(`
    mutation MeetingCorrectMinutes($input: CorrectMinutesInput!) {
  correctMinutes(input: $input) {
    meeting {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingCorrectMinutesMutation, MeetingCorrectMinutesMutationVariables>;
export const MeetingPostNoticeDocument = new TypedDocumentString(`
    mutation MeetingPostNotice($input: PostNoticeInput!) {
  postNotice(input: $input) {
    notice {
      state
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingPostNoticeMutation, MeetingPostNoticeMutationVariables>;
export const MeetingRemoveNoticeDocument = new TypedDocumentString(`
    mutation MeetingRemoveNotice($input: RemoveNoticeInput!) {
  removeNotice(input: $input) {
    notice {
      state
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingRemoveNoticeMutation, MeetingRemoveNoticeMutationVariables>;
export const MeetingConfirmNoticeDocument = new TypedDocumentString(`
    mutation MeetingConfirmNotice($input: ConfirmNoticeInput!) {
  confirmNotice(input: $input) {
    notice {
      confirmed
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingConfirmNoticeMutation, MeetingConfirmNoticeMutationVariables>;
export const MeetingCorrectNoticeDocument = new TypedDocumentString(`
    mutation MeetingCorrectNotice($input: CorrectNoticeInput!) {
  correctNotice(input: $input) {
    notice {
      state
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingCorrectNoticeMutation, MeetingCorrectNoticeMutationVariables>;
export const MeetingSubmitForApprovalDocument = new TypedDocumentString(`
    mutation MeetingSubmitForApproval($input: SubmitForApprovalInput!) {
  submitForApproval(input: $input) {
    meeting {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingSubmitForApprovalMutation, MeetingSubmitForApprovalMutationVariables>;
export const MeetingRecallFromApprovalDocument = new TypedDocumentString(`
    mutation MeetingRecallFromApproval($id: ID!) {
  recallFromApproval(id: $id) {
    meeting {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingRecallFromApprovalMutation, MeetingRecallFromApprovalMutationVariables>;
export const MeetingSignMinutesDocument = new TypedDocumentString(`
    mutation MeetingSignMinutes($input: SignMinutesInput!) {
  signMinutes(input: $input) {
    meeting {
      id
      status
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingSignMinutesMutation, MeetingSignMinutesMutationVariables>;
export const MeetingRecordAppealDocument = new TypedDocumentString(`
    mutation MeetingRecordAppeal($input: RecordAppealInput!) {
  recordAppeal(input: $input) {
    approval {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingRecordAppealMutation, MeetingRecordAppealMutationVariables>;
export const MeetingRemoveAppealDocument = new TypedDocumentString(`
    mutation MeetingRemoveAppeal($id: ID!) {
  removeAppeal(id: $id) {
    approval {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingRemoveAppealMutation, MeetingRemoveAppealMutationVariables>;
export const MeetingSetAppealKindDocument = new TypedDocumentString(`
    mutation MeetingSetAppealKind($input: SetAppealKindInput!) {
  setAppealKind(input: $input) {
    meeting {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingSetAppealKindMutation, MeetingSetAppealKindMutationVariables>;
export const MeetingSaveDispatchDocument = new TypedDocumentString(`
    mutation MeetingSaveDispatch($input: SaveDispatchInput!) {
  saveDispatch(input: $input) {
    meeting {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingSaveDispatchMutation, MeetingSaveDispatchMutationVariables>;
export const MeetingRemoveDispatchDocument = new TypedDocumentString(`
    mutation MeetingRemoveDispatch($id: ID!) {
  removeDispatch(id: $id) {
    meeting {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingRemoveDispatchMutation, MeetingRemoveDispatchMutationVariables>;
export const ImportBodiesDocument = new TypedDocumentString(`
    query ImportBodies {
  viewer {
    id
    bodies {
      slug
      name
      viewerMayWriteMeetings
    }
  }
}
    `) as unknown as TypedDocumentString<ImportBodiesQuery, ImportBodiesQueryVariables>;
export const ImportReadDocument = new TypedDocumentString(`
    query ImportRead($input: ReadMinutesInput!) {
  readMinutes(input: $input) {
    text
    warnings {
      code
      message
      line
    }
    draft {
      title
      date
      startsAt
      endsAt
      place
      attendees {
        name
        role
        title
        party
        organisation
        items {
          from
          to
        }
        line
      }
      items {
        ...ImportItem
      }
    }
  }
}
    fragment ImportItem on DraftItem {
  number
  registrationNumber
  title
  presenters
  timeSlot
  background
  proposal
  notes
  decisions {
    text
    line
  }
  actions {
    ...ImportAction
  }
  suggestedActions {
    ...ImportAction
  }
  attachments {
    text
    line
  }
  dispatchTo
  notConcerned
  fromLine
  toLine
}
fragment ImportAction on DraftAction {
  text
  dueOn
  assignee
  line
}`) as unknown as TypedDocumentString<ImportReadQuery, ImportReadQueryVariables>;
export const ImportPeopleDocument = new TypedDocumentString(`
    query ImportPeople($slug: String!) {
  body(slug: $slug) {
    id
    name
    memberships {
      organisation {
        code
        name
      }
    }
  }
  assigneeChoices(body: $slug, first: 300) {
    nodes {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ImportPeopleQuery, ImportPeopleQueryVariables>;
export const ImportSaveDocument = new TypedDocumentString(`
    mutation ImportSave($input: ImportMinutesInput!) {
  importMinutes(input: $input) {
    meeting {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ImportSaveMutation, ImportSaveMutationVariables>;
export const MeetingPageDocument = new TypedDocumentString(`
    query MeetingPage($id: ID!) {
  meeting(id: $id) {
    id
    title
    startsAt
    endsAt
    place
    status
    version
    summonedAt
    minutesSentAt
    minutesChangedAt
    imported
    mailIsOn
    viewerMayWrite
    viewerSeesNotes
    pendingChanges
    host {
      code
      name
    }
    body {
      id
      slug
      name
      kind
      members {
        organisation {
          code
          name
        }
      }
    }
    attachments {
      ...MeetingPaper
    }
    attendees {
      ...MeetingAttendee
    }
    absentees {
      ...MeetingAttendee
    }
    agendaItems {
      ...MeetingItem
    }
    summonses(first: 50) {
      nodes {
        id
        kind
        sentAt
        message
        changes
      }
    }
  }
}
    fragment MeetingPaper on MeetingAttachment {
  id
  name
  url
}
fragment MeetingAttendee on Attendee {
  id
  name
  role
  title
  party
  remote
  version
  substitutesFor
  organisation {
    code
    name
  }
  items {
    from
    to
  }
}
fragment MeetingItem on AgendaItem {
  id
  number
  section
  parent
  title
  presenters
  timeSlot
  registrationNumber
  background
  proposal
  notes
  outcome
  dispatchTo
  announced
  version
  notConcerned {
    code
    name
  }
  attachments {
    ...MeetingPaper
  }
  decisions {
    id
    text
    version
  }
  records {
    id
    kind
    text
    version
    people {
      name
      party
      choice
    }
  }
  continues {
    ...MeetingItemElsewhere
  }
  continuedBy {
    ...MeetingItemElsewhere
  }
  actions {
    ...MeetingAction
  }
}
fragment MeetingAction on Action {
  id
  text
  state
  dueOn
  overdue
  group {
    id
  }
  assignee {
    name
    organisation {
      name
    }
  }
}
fragment MeetingItemElsewhere on AgendaItem {
  id
  number
  meeting {
    id
    title
    startsAt
    body {
      name
    }
  }
}`) as unknown as TypedDocumentString<MeetingPageQuery, MeetingPageQueryVariables>;
export const MeetingPreviousDocument = new TypedDocumentString(`
    query MeetingPrevious($filter: MeetingFilter!) {
  meetings(filter: $filter, orderBy: LATEST_FIRST, first: 1) {
    nodes {
      ...MeetingRow
    }
  }
}
    fragment MeetingRow on Meeting {
  id
  title
  startsAt
  endsAt
  place
  status
  body {
    slug
    name
    kind
  }
}`) as unknown as TypedDocumentString<MeetingPreviousQuery, MeetingPreviousQueryVariables>;
export const MeetingOpenActionsDocument = new TypedDocumentString(`
    query MeetingOpenActions($slug: String!) {
  actions(filter: {body: $slug, states: [OPEN, IN_PROGRESS]}, first: 20) {
    nodes {
      ...MeetingAction
    }
  }
}
    fragment MeetingAction on Action {
  id
  text
  state
  dueOn
  overdue
  group {
    id
  }
  assignee {
    name
    organisation {
      name
    }
  }
}`) as unknown as TypedDocumentString<MeetingOpenActionsQuery, MeetingOpenActionsQueryVariables>;
export const MeetingDeliveriesDocument = new TypedDocumentString(`
    query MeetingDeliveries($id: ID!, $first: Int!, $after: String) {
  meeting(id: $id) {
    id
    summonses(first: 50) {
      nodes {
        id
        deliveries(first: $first, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            id
            name
            email
            optional
            state
            sentAt
            fault
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingDeliveriesQuery, MeetingDeliveriesQueryVariables>;
export const MeetingRecipientsDocument = new TypedDocumentString(`
    query MeetingRecipients($slug: String!, $on: Date!) {
  body(slug: $slug) {
    id
    seats(on: $on) {
      id
      role
      person {
        id
        name
        email
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingRecipientsQuery, MeetingRecipientsQueryVariables>;
export const MeetingBacklogDocument = new TypedDocumentString(`
    query MeetingBacklog($slug: String!) {
  body(slug: $slug) {
    id
    backlog(first: 300) {
      nodes {
        ...MeetingsBacklogItem
      }
    }
  }
}
    fragment MeetingsBacklogItem on BacklogItem {
  id
  title
  background
  month
  placedYear
  from {
    id
    number
    meeting {
      id
      title
      startsAt
    }
  }
}`) as unknown as TypedDocumentString<MeetingBacklogQuery, MeetingBacklogQueryVariables>;
export const MeetingSeatsDocument = new TypedDocumentString(`
    query MeetingSeats($slug: String!, $on: Date!) {
  body(slug: $slug) {
    seats(on: $on) {
      role
      person {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingSeatsQuery, MeetingSeatsQueryVariables>;
export const MeetingTargetsDocument = new TypedDocumentString(`
    query MeetingTargets($from: DateTime!) {
  meetings(
    filter: {from: $from, statuses: [DRAFT, SUMMONED, IN_SESSION]}
    first: 200
  ) {
    nodes {
      ...MeetingRow
      viewerMayWrite
    }
  }
}
    fragment MeetingRow on Meeting {
  id
  title
  startsAt
  endsAt
  place
  status
  body {
    slug
    name
    kind
  }
}`) as unknown as TypedDocumentString<MeetingTargetsQuery, MeetingTargetsQueryVariables>;
export const MeetingAdvanceDocument = new TypedDocumentString(`
    mutation MeetingAdvance($input: AdvanceMeetingInput!) {
  advanceMeeting(input: $input) {
    meeting {
      id
      status
      version
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingAdvanceMutation, MeetingAdvanceMutationVariables>;
export const MeetingSendDocument = new TypedDocumentString(`
    mutation MeetingSend($input: SendSummonsInput!) {
  sendSummons(input: $input) {
    meeting {
      id
      status
      version
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingSendMutation, MeetingSendMutationVariables>;
export const MeetingDeleteDocument = new TypedDocumentString(`
    mutation MeetingDelete($id: ID!) {
  deleteMeeting(id: $id) {
    done
  }
}
    `) as unknown as TypedDocumentString<MeetingDeleteMutation, MeetingDeleteMutationVariables>;
export const MeetingSaveItemDocument = new TypedDocumentString(`
    mutation MeetingSaveItem($input: SaveAgendaItemInput!) {
  saveAgendaItem(input: $input) {
    agendaItem {
      id
      number
      version
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingSaveItemMutation, MeetingSaveItemMutationVariables>;
export const MeetingMoveItemDocument = new TypedDocumentString(`
    mutation MeetingMoveItem($input: MoveAgendaItemInput!) {
  moveAgendaItem(input: $input) {
    agendaItem {
      id
      number
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingMoveItemMutation, MeetingMoveItemMutationVariables>;
export const MeetingRemoveItemDocument = new TypedDocumentString(`
    mutation MeetingRemoveItem($id: ID!) {
  removeAgendaItem(id: $id) {
    meeting {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingRemoveItemMutation, MeetingRemoveItemMutationVariables>;
export const MeetingContinueItemDocument = new TypedDocumentString(`
    mutation MeetingContinueItem($input: ContinueAgendaItemInput!) {
  continueAgendaItem(input: $input) {
    continuation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingContinueItemMutation, MeetingContinueItemMutationVariables>;
export const MeetingPlaceBacklogItemDocument = new TypedDocumentString(`
    mutation MeetingPlaceBacklogItem($input: PlaceBacklogItemInput!) {
  placeBacklogItem(input: $input) {
    agendaItem {
      id
      number
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingPlaceBacklogItemMutation, MeetingPlaceBacklogItemMutationVariables>;
export const MeetingAttachDocument = new TypedDocumentString(`
    mutation MeetingAttach($input: AttachToMeetingInput!) {
  attachToMeeting(input: $input) {
    attachment {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingAttachMutation, MeetingAttachMutationVariables>;
export const MeetingRemovePaperDocument = new TypedDocumentString(`
    mutation MeetingRemovePaper($id: ID!) {
  removeMeetingAttachment(id: $id) {
    meeting {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingRemovePaperMutation, MeetingRemovePaperMutationVariables>;
export const MeetingSaveDecisionDocument = new TypedDocumentString(`
    mutation MeetingSaveDecision($input: SaveDecisionInput!) {
  saveDecision(input: $input) {
    decision {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingSaveDecisionMutation, MeetingSaveDecisionMutationVariables>;
export const MeetingRemoveDecisionDocument = new TypedDocumentString(`
    mutation MeetingRemoveDecision($id: ID!, $version: Int!) {
  removeDecision(id: $id, version: $version) {
    agendaItem {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingRemoveDecisionMutation, MeetingRemoveDecisionMutationVariables>;
export const MeetingSaveRecordDocument = new TypedDocumentString(`
    mutation MeetingSaveRecord($input: SaveItemRecordInput!) {
  saveItemRecord(input: $input) {
    record {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingSaveRecordMutation, MeetingSaveRecordMutationVariables>;
export const MeetingRemoveRecordDocument = new TypedDocumentString(`
    mutation MeetingRemoveRecord($id: ID!) {
  removeItemRecord(id: $id) {
    agendaItem {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingRemoveRecordMutation, MeetingRemoveRecordMutationVariables>;
export const MeetingSaveAttendeeDocument = new TypedDocumentString(`
    mutation MeetingSaveAttendee($input: SaveAttendeeInput!) {
  saveAttendee(input: $input) {
    attendee {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingSaveAttendeeMutation, MeetingSaveAttendeeMutationVariables>;
export const MeetingRemoveAttendeeDocument = new TypedDocumentString(`
    mutation MeetingRemoveAttendee($id: ID!) {
  removeAttendee(id: $id) {
    meeting {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingRemoveAttendeeMutation, MeetingRemoveAttendeeMutationVariables>;
export const MeetingFillAttendeesDocument = new TypedDocumentString(`
    mutation MeetingFillAttendees($meeting: ID!) {
  fillAttendees(meeting: $meeting) {
    meeting {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingFillAttendeesMutation, MeetingFillAttendeesMutationVariables>;
export const MeetingResendDocument = new TypedDocumentString(`
    mutation MeetingResend($input: ResendSummonsInput!) {
  resendSummons(input: $input) {
    delivery {
      id
      state
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingResendMutation, MeetingResendMutationVariables>;
export const MeetingsListDocument = new TypedDocumentString(`
    query MeetingsList($filter: MeetingFilter!, $orderBy: MeetingOrder!, $first: Int!, $after: String) {
  meetings(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...MeetingRow
    }
  }
}
    fragment MeetingRow on Meeting {
  id
  title
  startsAt
  endsAt
  place
  status
  body {
    slug
    name
    kind
  }
}`) as unknown as TypedDocumentString<MeetingsListQuery, MeetingsListQueryVariables>;
export const MeetingsBodiesDocument = new TypedDocumentString(`
    query MeetingsBodies {
  viewer {
    bodies {
      slug
      name
      kind
      viewerMayWriteMeetings
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingsBodiesQuery, MeetingsBodiesQueryVariables>;
export const MeetingsYearDocument = new TypedDocumentString(`
    query MeetingsYear($filter: MeetingFilter!) {
  meetings(filter: $filter, first: 300) {
    pageInfo {
      hasNextPage
    }
    nodes {
      ...MeetingRow
      host {
        code
        name
      }
    }
  }
  viewer {
    bodies {
      slug
      name
      hostings {
        id
        validFrom
        organisation {
          name
        }
      }
      backlog(first: 100) {
        nodes {
          id
          title
          month
          placedYear
        }
      }
    }
  }
}
    fragment MeetingRow on Meeting {
  id
  title
  startsAt
  endsAt
  place
  status
  body {
    slug
    name
    kind
  }
}`) as unknown as TypedDocumentString<MeetingsYearQuery, MeetingsYearQueryVariables>;
export const MeetingsOfBodyDocument = new TypedDocumentString(`
    query MeetingsOfBody($slug: String!) {
  body(slug: $slug) {
    id
    slug
    viewerMayWriteMeetings
    nextMeeting {
      ...MeetingRow
    }
    backlog(first: 300) {
      nodes {
        ...MeetingsBacklogItem
      }
    }
  }
}
    fragment MeetingRow on Meeting {
  id
  title
  startsAt
  endsAt
  place
  status
  body {
    slug
    name
    kind
  }
}
fragment MeetingsBacklogItem on BacklogItem {
  id
  title
  background
  month
  placedYear
  from {
    id
    number
    meeting {
      id
      title
      startsAt
    }
  }
}`) as unknown as TypedDocumentString<MeetingsOfBodyQuery, MeetingsOfBodyQueryVariables>;
export const MeetingsSaveDocument = new TypedDocumentString(`
    mutation MeetingsSave($input: SaveMeetingInput!) {
  saveMeeting(input: $input) {
    meeting {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingsSaveMutation, MeetingsSaveMutationVariables>;
export const MeetingsPlanDocument = new TypedDocumentString(`
    mutation MeetingsPlan($input: PlanMeetingsInput!) {
  planMeetings(input: $input) {
    meetings {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingsPlanMutation, MeetingsPlanMutationVariables>;
export const MeetingsSaveBacklogItemDocument = new TypedDocumentString(`
    mutation MeetingsSaveBacklogItem($input: SaveBacklogItemInput!) {
  saveBacklogItem(input: $input) {
    backlogItem {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingsSaveBacklogItemMutation, MeetingsSaveBacklogItemMutationVariables>;
export const MeetingsRemoveBacklogItemDocument = new TypedDocumentString(`
    mutation MeetingsRemoveBacklogItem($id: ID!) {
  removeBacklogItem(id: $id) {
    done
  }
}
    `) as unknown as TypedDocumentString<MeetingsRemoveBacklogItemMutation, MeetingsRemoveBacklogItemMutationVariables>;
export const ModeMeetingDocument = new TypedDocumentString(`
    query ModeMeeting($id: ID!) {
  meeting(id: $id) {
    id
    version
    title
    startsAt
    status
    viewerMayWrite
    body {
      slug
      name
      kind
    }
    currentItem {
      id
    }
    attendees {
      ...ModeAttendee
    }
    absentees {
      ...ModeAttendee
    }
    agendaItems {
      ...ModeItem
    }
  }
}
    fragment ModeItem on AgendaItem {
  id
  number
  parent
  title
  presenters
  timeSlot
  registrationNumber
  background
  proposal
  notes
  version
  attachments {
    id
    name
    url
  }
  decisions {
    id
    version
    text
  }
  records {
    id
    kind
    text
    people {
      name
      party
      choice
    }
  }
  actions {
    id
    version
    text
    dueOn
    state
    assignee {
      id
      name
    }
  }
}
fragment ModeAttendee on Attendee {
  id
  name
  role
  party
  remote
  organisation {
    code
    name
  }
  items {
    from
    to
  }
}`) as unknown as TypedDocumentString<ModeMeetingQuery, ModeMeetingQueryVariables>;
export const ModePeopleDocument = new TypedDocumentString(`
    query ModePeople($body: String!) {
  body(slug: $body) {
    id
    seats {
      person {
        id
        name
      }
      organisation {
        code
        name
      }
    }
  }
  assigneeChoices(body: $body, first: 300) {
    nodes {
      id
      name
      organisation {
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ModePeopleQuery, ModePeopleQueryVariables>;
export const ModeAdvanceDocument = new TypedDocumentString(`
    mutation ModeAdvance($input: AdvanceMeetingInput!) {
  advanceMeeting(input: $input) {
    meeting {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ModeAdvanceMutation, ModeAdvanceMutationVariables>;
export const ModePresentDocument = new TypedDocumentString(`
    mutation ModePresent($meeting: ID!, $item: ID) {
  presentAgendaItem(meeting: $meeting, item: $item) {
    meeting {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ModePresentMutation, ModePresentMutationVariables>;
export const ModeSaveNotesDocument = new TypedDocumentString(`
    mutation ModeSaveNotes($input: SaveAgendaItemInput!) {
  saveAgendaItem(input: $input) {
    agendaItem {
      id
      notes
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ModeSaveNotesMutation, ModeSaveNotesMutationVariables>;
export const ModeSaveDecisionDocument = new TypedDocumentString(`
    mutation ModeSaveDecision($input: SaveDecisionInput!) {
  saveDecision(input: $input) {
    decision {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ModeSaveDecisionMutation, ModeSaveDecisionMutationVariables>;
export const ModeRemoveDecisionDocument = new TypedDocumentString(`
    mutation ModeRemoveDecision($id: ID!, $version: Int!) {
  removeDecision(id: $id, version: $version) {
    agendaItem {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ModeRemoveDecisionMutation, ModeRemoveDecisionMutationVariables>;
export const ModeCreateActionsDocument = new TypedDocumentString(`
    mutation ModeCreateActions($input: CreateActionsInput!) {
  createActions(input: $input) {
    actions {
      id
    }
    suggestions {
      name
      suggestion
    }
  }
}
    `) as unknown as TypedDocumentString<ModeCreateActionsMutation, ModeCreateActionsMutationVariables>;
export const ModeDeleteActionDocument = new TypedDocumentString(`
    mutation ModeDeleteAction($input: ActionVersionInput!) {
  deleteAction(input: $input) {
    done
  }
}
    `) as unknown as TypedDocumentString<ModeDeleteActionMutation, ModeDeleteActionMutationVariables>;
export const ModeSaveRecordDocument = new TypedDocumentString(`
    mutation ModeSaveRecord($input: SaveItemRecordInput!) {
  saveItemRecord(input: $input) {
    record {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ModeSaveRecordMutation, ModeSaveRecordMutationVariables>;
export const ModeRemoveRecordDocument = new TypedDocumentString(`
    mutation ModeRemoveRecord($id: ID!) {
  removeItemRecord(id: $id) {
    agendaItem {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ModeRemoveRecordMutation, ModeRemoveRecordMutationVariables>;
export const ModeSaveAttendeeDocument = new TypedDocumentString(`
    mutation ModeSaveAttendee($input: SaveAttendeeInput!) {
  saveAttendee(input: $input) {
    attendee {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ModeSaveAttendeeMutation, ModeSaveAttendeeMutationVariables>;
export const ModeFillAttendeesDocument = new TypedDocumentString(`
    mutation ModeFillAttendees($meeting: ID!) {
  fillAttendees(meeting: $meeting) {
    meeting {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ModeFillAttendeesMutation, ModeFillAttendeesMutationVariables>;
export const ScreenNowDocument = new TypedDocumentString(`
    query ScreenNow($id: ID!) {
  meeting(id: $id) {
    id
    title
    status
    startsAt
    body {
      name
    }
    currentItem {
      id
      version
      decisions {
        id
        version
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ScreenNowQuery, ScreenNowQueryVariables>;
export const ScreenItemDocument = new TypedDocumentString(`
    query ScreenItem($id: ID!) {
  meeting(id: $id) {
    id
    currentItem {
      id
      number
      title
      presenters
      proposal
      decisions {
        id
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ScreenItemQuery, ScreenItemQueryVariables>;
export const OrganisationsListDocument = new TypedDocumentString(`
    query OrganisationsList($first: Int!, $after: String, $filter: OrganisationFilter, $on: Date!) {
  organisations(first: $first, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      code
      name
      kind
      county {
        name
      }
      population(on: $on) {
        inhabitants
        referenceDate
      }
      bodies {
        slug
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationsListQuery, OrganisationsListQueryVariables>;
export const OrganisationsOneDocument = new TypedDocumentString(`
    query OrganisationsOne($code: String!) {
  organisation(code: $code) {
    code
    name
    kind
    organisationNumber
    establishedOn
    county {
      code
      name
    }
    populationHistory(withReplaced: true) {
      referenceDate
      inhabitants
      source
      preliminary
      recordedAt
      replacedAt
    }
    bodies {
      slug
      name
      kind
      host {
        code
      }
      members {
        validFrom
        validTo
        organisation {
          code
        }
      }
    }
    costShares(first: 300) {
      pageInfo {
        hasNextPage
      }
      nodes {
        allocationId
        year
        status
        amount
        perInhabitant
        superseded
        body {
          slug
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationsOneQuery, OrganisationsOneQueryVariables>;
export const OrganisationsMapBodiesDocument = new TypedDocumentString(`
    query OrganisationsMapBodies {
  bodies(first: 300) {
    nodes {
      slug
      name
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationsMapBodiesQuery, OrganisationsMapBodiesQueryVariables>;
export const OrganisationsMapDocument = new TypedDocumentString(`
    query OrganisationsMap($slug: String!, $on: Date!) {
  body(slug: $slug) {
    slug
    name
    members {
      validFrom
      organisation {
        code
        name
        kind
        county {
          name
        }
        population(on: $on) {
          inhabitants
        }
      }
    }
    costAllocations(first: 4) {
      nodes {
        id
        year
        status
        total
        shares {
          amount
          perInhabitant
          organisation {
            code
            name
            kind
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationsMapQuery, OrganisationsMapQueryVariables>;
export const MeetingPublicationsDocument = new TypedDocumentString(`
    query MeetingPublications($id: ID!) {
  meeting(id: $id) {
    id
    status
    body {
      slug
      viewerMayPublish
    }
    agendaItems {
      id
      number
      title
      parent
      secrecySection
      decisions {
        id
      }
    }
    approvals {
      id
      items {
        id
      }
    }
    publications {
      ...PublicationRow
    }
  }
}
    fragment PublicationRow on Publication {
  id
  kind
  subjectId
  title
  path
  version
  publishedAt
  withdrawnAt
  correctedAt
  markedSince
  versions {
    number
    publishedAt
    publishedBy
    acknowledged
    withdrawnAt
    withdrawnBy
    withdrawnReason
  }
}`) as unknown as TypedDocumentString<MeetingPublicationsQuery, MeetingPublicationsQueryVariables>;
export const BodyPublicationsDocument = new TypedDocumentString(`
    query BodyPublications($slug: String!, $first: Int!, $after: String) {
  body(slug: $slug) {
    id
    name
    slug
    viewerMayPublish
    agreements {
      id
      title
    }
    publications(first: $first, after: $after) {
      nodes {
        ...PublicationRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment PublicationRow on Publication {
  id
  kind
  subjectId
  title
  path
  version
  publishedAt
  withdrawnAt
  correctedAt
  markedSince
  versions {
    number
    publishedAt
    publishedBy
    acknowledged
    withdrawnAt
    withdrawnBy
    withdrawnReason
  }
}`) as unknown as TypedDocumentString<BodyPublicationsQuery, BodyPublicationsQueryVariables>;
export const PublicationCheckDocument = new TypedDocumentString(`
    query PublicationCheck($input: PublicationCheckInput!) {
  publicationCheck(input: $input) {
    title
    withheld
    digest
    findings {
      kind
      where
      text
    }
  }
}
    `) as unknown as TypedDocumentString<PublicationCheckQuery, PublicationCheckQueryVariables>;
export const PublishDocument = new TypedDocumentString(`
    mutation Publish($input: PublishInput!) {
  publish(input: $input) {
    publication {
      ...PublicationRow
    }
  }
}
    fragment PublicationRow on Publication {
  id
  kind
  subjectId
  title
  path
  version
  publishedAt
  withdrawnAt
  correctedAt
  markedSince
  versions {
    number
    publishedAt
    publishedBy
    acknowledged
    withdrawnAt
    withdrawnBy
    withdrawnReason
  }
}`) as unknown as TypedDocumentString<PublishMutation, PublishMutationVariables>;
export const WithdrawPublicationDocument = new TypedDocumentString(`
    mutation WithdrawPublication($input: WithdrawPublicationInput!) {
  withdrawPublication(input: $input) {
    publication {
      ...PublicationRow
    }
  }
}
    fragment PublicationRow on Publication {
  id
  kind
  subjectId
  title
  path
  version
  publishedAt
  withdrawnAt
  correctedAt
  markedSince
  versions {
    number
    publishedAt
    publishedBy
    acknowledged
    withdrawnAt
    withdrawnBy
    withdrawnReason
  }
}`) as unknown as TypedDocumentString<WithdrawPublicationMutation, WithdrawPublicationMutationVariables>;
export const MeetingRecordsDocument = new TypedDocumentString(`
    query MeetingRecords($id: ID!) {
  meeting(id: $id) {
    id
    status
    viewerMayWrite
    viewerMayTakeRecords
    viewerMayReadShares
    attachments {
      id
      name
      secrecySection
    }
    agendaItems {
      id
      number
      title
      secrecySection
      decisions {
        id
      }
      attachments {
        id
        name
        secrecySection
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingRecordsQuery, MeetingRecordsQueryVariables>;
export const SaveSecrecyMarkDocument = new TypedDocumentString(`
    mutation SaveSecrecyMark($input: SecrecyMarkInput!) {
  saveSecrecyMark(input: $input) {
    meeting {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SaveSecrecyMarkMutation, SaveSecrecyMarkMutationVariables>;
export const MeetingSharesDocument = new TypedDocumentString(`
    query MeetingShares($id: ID!) {
  meeting(id: $id) {
    id
    sharedDocuments {
      id
      kind
      title
      draft
      secrecySection
      responsible {
        name
      }
      sharings {
        on
        way
        to
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingSharesQuery, MeetingSharesQueryVariables>;
export const AdminAccountsDocument = new TypedDocumentString(`
    query AdminAccounts($after: String) {
  accounts(first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...AdminAccount
    }
  }
}
    fragment AdminAccount on Account {
  id
  name
  email
  createdAt
  closedAt
  roles {
    id
    role
    body {
      slug
      name
    }
    organisation {
      code
      name
    }
  }
}`) as unknown as TypedDocumentString<AdminAccountsQuery, AdminAccountsQueryVariables>;
export const AdminCreateAccountDocument = new TypedDocumentString(`
    mutation AdminCreateAccount($input: CreateAccountInput!) {
  createAccount(input: $input) {
    account {
      ...AdminAccount
    }
  }
}
    fragment AdminAccount on Account {
  id
  name
  email
  createdAt
  closedAt
  roles {
    id
    role
    body {
      slug
      name
    }
    organisation {
      code
      name
    }
  }
}`) as unknown as TypedDocumentString<AdminCreateAccountMutation, AdminCreateAccountMutationVariables>;
export const AdminCloseAccountDocument = new TypedDocumentString(`
    mutation AdminCloseAccount($account: ID!) {
  closeAccount(account: $account) {
    account {
      ...AdminAccount
    }
  }
}
    fragment AdminAccount on Account {
  id
  name
  email
  createdAt
  closedAt
  roles {
    id
    role
    body {
      slug
      name
    }
    organisation {
      code
      name
    }
  }
}`) as unknown as TypedDocumentString<AdminCloseAccountMutation, AdminCloseAccountMutationVariables>;
export const AdminGrantRoleDocument = new TypedDocumentString(`
    mutation AdminGrantRole($input: GrantRoleInput!) {
  grantRole(input: $input) {
    account {
      ...AdminAccount
    }
  }
}
    fragment AdminAccount on Account {
  id
  name
  email
  createdAt
  closedAt
  roles {
    id
    role
    body {
      slug
      name
    }
    organisation {
      code
      name
    }
  }
}`) as unknown as TypedDocumentString<AdminGrantRoleMutation, AdminGrantRoleMutationVariables>;
export const AdminRevokeRoleDocument = new TypedDocumentString(`
    mutation AdminRevokeRole($role: ID!) {
  revokeRole(role: $role) {
    account {
      ...AdminAccount
    }
  }
}
    fragment AdminAccount on Account {
  id
  name
  email
  createdAt
  closedAt
  roles {
    id
    role
    body {
      slug
      name
    }
    organisation {
      code
      name
    }
  }
}`) as unknown as TypedDocumentString<AdminRevokeRoleMutation, AdminRevokeRoleMutationVariables>;
export const AdminFindBodiesDocument = new TypedDocumentString(`
    query AdminFindBodies($text: String!) {
  bodies(filter: {search: $text}, first: 8) {
    nodes {
      id
      name
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<AdminFindBodiesQuery, AdminFindBodiesQueryVariables>;
export const AdminFindOrganisationsDocument = new TypedDocumentString(`
    query AdminFindOrganisations($text: String!) {
  organisations(filter: {search: $text}, first: 20) {
    totalCount
    nodes {
      id
      code
      name
      kind
      organisationNumber
      county {
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdminFindOrganisationsQuery, AdminFindOrganisationsQueryVariables>;
export const AdminOrganisationDocument = new TypedDocumentString(`
    query AdminOrganisation($code: String!) {
  organisation(code: $code) {
    id
    code
    name
    kind
    organisationNumber
    county {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AdminOrganisationQuery, AdminOrganisationQueryVariables>;
export const AdminCountiesDocument = new TypedDocumentString(`
    query AdminCounties {
  organisations(filter: {kind: REGION}, first: 50) {
    nodes {
      county {
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdminCountiesQuery, AdminCountiesQueryVariables>;
export const AdminSaveOrganisationDocument = new TypedDocumentString(`
    mutation AdminSaveOrganisation($input: SaveOrganisationInput!) {
  saveOrganisation(input: $input) {
    organisation {
      id
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AdminSaveOrganisationMutation, AdminSaveOrganisationMutationVariables>;
export const AdminImportPopulationDocument = new TypedDocumentString(`
    mutation AdminImportPopulation($input: ImportPopulationInput!) {
  importPopulation(input: $input) {
    title
    source
    newRows
    changedRows
    equalRows
    refusedRows
    new: rows(outcome: NEW, first: 100) {
      ...AdminImportedRows
    }
    changed: rows(outcome: CHANGED, first: 100) {
      ...AdminImportedRows
    }
    equal: rows(outcome: EQUAL, first: 100) {
      ...AdminImportedRows
    }
    refused: rows(outcome: REFUSED, first: 100) {
      ...AdminImportedRows
    }
  }
}
    fragment AdminImportedRows on ImportedRowConnection {
  nodes {
    line
    code
    date
    inhabitants
    before
    reason
  }
}`) as unknown as TypedDocumentString<AdminImportPopulationMutation, AdminImportPopulationMutationVariables>;
export const AdminLogDocument = new TypedDocumentString(`
    query AdminLog($after: String) {
  events(first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      at
      actorName
      kind
      subjectType
      subjectId
      data
    }
  }
}
    `) as unknown as TypedDocumentString<AdminLogQuery, AdminLogQueryVariables>;
export const AdminFaultReportsDocument = new TypedDocumentString(`
    query AdminFaultReports($after: String) {
  faultReports(first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      at
      page
      description
      email
    }
  }
}
    `) as unknown as TypedDocumentString<AdminFaultReportsQuery, AdminFaultReportsQueryVariables>;
export const ReportFaultDocument = new TypedDocumentString(`
    mutation ReportFault($input: ReportFaultInput!) {
  reportFault(input: $input) {
    done
  }
}
    `) as unknown as TypedDocumentString<ReportFaultMutation, ReportFaultMutationVariables>;
export const MittWorkDocument = new TypedDocumentString(`
    query MittWork($thisYear: Date!, $nextYear: Date!, $now: DateTime!) {
  actions(
    filter: {mine: true, states: [OPEN, IN_PROGRESS]}
    orderBy: DUE_ON
    first: 100
  ) {
    nodes {
      id
      text
      dueOn
      state
      body {
        slug
        name
      }
    }
  }
  proposals: actions(filter: {dateProposed: true}, orderBy: DUE_ON, first: 50) {
    nodes {
      id
      text
      dueOn
      proposedDueOn
      body {
        slug
        name
      }
      viewerMay {
        write
      }
    }
  }
  coming: meetings(
    filter: {from: $now, statuses: [DRAFT, SUMMONED, IN_SESSION]}
    first: 20
  ) {
    nodes {
      ...MittMeeting
    }
  }
  unsent: meetings(filter: {statuses: [HELD]}, first: 20) {
    nodes {
      ...MittMeeting
    }
  }
  unpaid: invoices(filter: {side: BUYER, kind: INVOICE, open: true}, first: 100) {
    nodes {
      id
      number
      reference
      dueOn
      status
      openAmount
      seller {
        name
      }
      body {
        slug
        name
      }
    }
  }
  toAnswer(first: 100) {
    pageInfo {
      hasNextPage
    }
    nodes {
      ...ToAnswerRow
    }
  }
  billingDue {
    parts {
      year
      issuedOn
      part {
        index
        of
      }
      body {
        slug
        name
      }
    }
    runs {
      id
      year
      invoiceCount
      total
      body {
        slug
        name
      }
    }
    numbers {
      year
      count
      since
      body {
        slug
        name
      }
    }
  }
  viewer {
    id
    approvalWork {
      kind
      dueOn
      organisation {
        code
        name
      }
      meeting {
        id
        title
        startsAt
        body {
          slug
          name
        }
      }
    }
    roles {
      id
      role
      organisation {
        code
        name
        costShares(first: 60) {
          nodes {
            allocationId
            year
            status
            superseded
            amount
            body {
              slug
              name
            }
          }
        }
      }
    }
    grantReminders {
      id
      name
      outstanding
      body {
        slug
        name
      }
    }
    savedViews {
      id
      name
      path
    }
    bodies {
      slug
      name
      kind
      mayFixThisYear: viewerMayWriteCosts(on: $thisYear)
      mayFixNextYear: viewerMayWriteCosts(on: $nextYear)
      costModels(first: 10) {
        nodes {
          validFrom
          validTo
        }
      }
      costAllocations(first: 6) {
        nodes {
          id
          year
        }
      }
      agreements {
        id
        title
        validTo
        noticeMonths
        evaluationOn
      }
      hostings {
        id
        validFrom
        organisation {
          code
          name
        }
      }
    }
  }
}
    fragment ToAnswerRow on ToAnswer {
  id
  kind
  dueOn
  organisation {
    name
  }
  consultation {
    id
    title
    state
    body {
      slug
      name
    }
    blockers {
      code
    }
  }
  proposal {
    id
    title
    body {
      slug
      name
    }
    standing {
      words
    }
  }
}
fragment MittMeeting on Meeting {
  id
  title
  startsAt
  place
  status
  viewerMayWrite
  body {
    slug
    name
  }
}`) as unknown as TypedDocumentString<MittWorkQuery, MittWorkQueryVariables>;
export const MittVisitDocument = new TypedDocumentString(`
    mutation MittVisit {
  recordVisit {
    viewer {
      id
      lastVisit
    }
  }
}
    `) as unknown as TypedDocumentString<MittVisitMutation, MittVisitMutationVariables>;
export const MittNewsDocument = new TypedDocumentString(`
    query MittNews($since: DateTime!, $after: String) {
  recentChanges(since: $since, first: 8, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      at
      kind
      subjectId
      title
      body {
        slug
        name
      }
      organisation {
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MittNewsQuery, MittNewsQueryVariables>;
export const MittSaveViewDocument = new TypedDocumentString(`
    mutation MittSaveView($input: SaveViewInput!) {
  saveView(input: $input) {
    savedView {
      id
      name
      path
    }
  }
}
    `) as unknown as TypedDocumentString<MittSaveViewMutation, MittSaveViewMutationVariables>;
export const MittDeleteViewDocument = new TypedDocumentString(`
    mutation MittDeleteView($id: ID!) {
  deleteView(id: $id) {
    done
  }
}
    `) as unknown as TypedDocumentString<MittDeleteViewMutation, MittDeleteViewMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    id
    name
    email
    roles {
      id
      role
      body {
        slug
        name
      }
      organisation {
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    viewer {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    done
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    done
  }
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!) {
  bodies(filter: {search: $text}, first: 8) {
    nodes {
      slug
      name
      kind
    }
  }
  organisations(filter: {search: $text}, first: 8) {
    nodes {
      code
      name
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;