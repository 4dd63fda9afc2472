/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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
/** One key of a blend, with its weight. */
export type BlendPartInput = {
  /** The key. */
  key: AllocationKeyInput;
  /** Weight, on any positive scale. */
  weight: string;
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

/** A new account. */
export type CreateAccountInput = {
  /** E-mail address to sign in with; one account per address. */
  email: string;
  /** Name as shown to others, 1–120 characters. */
  name: string;
  /** First password: at least 12 characters. The person changes it after signing in. */
  password: string;
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
/** A limit that decided an amount. */
export const Limit = {
  /** Cut to the most (sänkt till högst). */
  Maximum: 'MAXIMUM',
  /** Raised to the least (höjt till minst). */
  Minimum: 'MINIMUM'
} as const;

export type Limit = typeof Limit[keyof typeof Limit];
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
/** Which day of the year a population figure is counted on. */
export const PopulationSeries = {
  /** SCB’s population on 31 December. */
  December_31: 'DECEMBER_31',
  /** SCB’s population on 1 November, used for kommunal utjämning. */
  November_1: 'NOVEMBER_1'
} as const;

export type PopulationSeries = typeof PopulationSeries[keyof typeof PopulationSeries];
/** A day given by month, day and the year relative to the cost year: { month: 12, day: 31, yearOffset: -1 }. */
export type ReferenceDateInput = {
  /** Day of the month. */
  day: number;
  /** Month 1–12. */
  month: number;
  /** Years from the cost year: -1 is the year before. */
  yearOffset: number;
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
/** Who wants to sign in. */
export type SignInInput = {
  /** The e-mail address of the account, in any case. */
  email: string;
  /** The password. */
  password: string;
};

/** A step of a fee by size. */
export type TierInput = {
  /** The fee. */
  fee: string;
  /** Highest number of inhabitants, included; omitted = no upper limit. */
  upTo?: number | null | undefined;
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


export type CostsFixedQuery = { costAllocation: { id: string | null, year: number, status: AllocationStatus | null, fixedAt: string | null, fixedBy: string | null, total: string, remarks: Array<string>, body: { slug: string, name: string, kind: BodyKind }, costModel: { id: string, version: number, name: string, validFrom: string, validTo: string | null, rounding: Rounding, savedAt: string, savedBy: string | null, components: Array<{ name: string, basis: CostBasis, rate: string | null, pool: string | null, members: Array<string> | null, exempt: Array<string> | null, minimum: string | null, maximum: string | null, vatCategory: VatCategory | null, vatPercent: string | null, amounts: Array<{ code: string, amount: string }> | null, tiers: Array<{ upTo: number | null, fee: string }> | null, key: { kind: KeyKind, measure: string | null, parts: Array<{ weight: string, key: { kind: KeyKind, measure: string | null, parts: Array<{ weight: string, key: { kind: KeyKind, measure: string | null, referenceDate: { month: number, day: number, yearOffset: number } | null, shares: Array<{ code: string, share: string }> | null } }> | null, referenceDate: { month: number, day: number, yearOffset: number } | null, shares: Array<{ code: string, share: string }> | null } }> | null, referenceDate: { month: number, day: number, yearOffset: number } | null, shares: Array<{ code: string, share: string }> | null } | null }> } | null, deviations: Array<{ date: string, stored: number, current: number, organisation: { code: string, name: string } }>, usage: Array<{ code: string, measure: string, value: string }>, shares: Array<{ amount: string, perInhabitant: string | null, organisation: { code: string, name: string }, components: Array<{ name: string, amount: string, explanation: string, gotRemainder: boolean, limitedBy: Limit | null, figures: Array<{ measure: string, value: string, referenceDate: string | null, source: string | null, preliminary: boolean }> }> }> } };

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
}>;


export type MittWorkQuery = { viewer: { id: string, roles: Array<{ id: string, role: RoleName, organisation: { code: string, name: string, costShares: { nodes: Array<{ allocationId: string, year: number, status: AllocationStatus, superseded: boolean, amount: string, body: { slug: string, name: string } }> } } | null }>, savedViews: Array<{ id: string, name: string, path: string }>, bodies: Array<{ slug: string, name: string, kind: BodyKind, mayFixThisYear: boolean, mayFixNextYear: boolean, costModels: { nodes: Array<{ validFrom: string, validTo: string | null }> } | null, costAllocations: { nodes: Array<{ id: string | null, year: number }> } | null, agreements: Array<{ id: string, title: string, validTo: string | null, noticeMonths: number | null, evaluationOn: string | null }>, hostings: Array<{ id: string, validFrom: string, organisation: { code: string, name: string } }> }> } };

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
    query MittWork($thisYear: Date!, $nextYear: Date!) {
  viewer {
    id
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
    `) as unknown as TypedDocumentString<MittWorkQuery, MittWorkQueryVariables>;
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