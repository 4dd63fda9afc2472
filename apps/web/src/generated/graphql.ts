/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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
/** Who wants to sign in. */
export type SignInInput = {
  /** The e-mail address of the account, in any case. */
  email: string;
  /** The password. */
  password: string;
};

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, name: string, email: string, roles: Array<{ id: string, role: RoleName, body: { slug: string, name: string } | null, organisation: { code: string, name: string } | null }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { id: string, name: string } } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { done: boolean } };

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