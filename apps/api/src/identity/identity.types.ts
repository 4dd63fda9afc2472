import { ROLES, type RoleName } from '@domain/access/actor.js';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '@platform/graphql/connection.js';

export const RoleEnum = Object.fromEntries(ROLES.map((role) => [role, role])) as { [R in RoleName]: R };
registerEnumType(RoleEnum, {
  name: 'RoleName',
  description: 'What somebody is in the portal, in a body or at an organisation.',
  valuesMap: {
    ADMIN: { description: 'Administratör: register, users, imports and the log; no say in any body.' },
    SECRETARIAT: { description: 'Kansli of a body: drafts, meetings, actions, consultations.' },
    AUDITOR: { description: 'Revisor of a body: reads as a member, and the log.' },
    FINANCE: { description: 'Ekonom at an organisation: cost models, fixing and billing where it is host.' },
    CHIEF_EXECUTIVE: { description: 'Kommunchef or kommundirektör at an organisation.' },
    REPRESENTATIVE: { description: 'Representant for an organisation.' },
    REGISTRAR: { description: 'Registrator at an organisation.' },
  },
});

@ObjectType('Viewer', { description: 'The account that is signed in.' })
export class ViewerType {
  @Field(() => ID, { description: 'Opaque id of the account.' })
  id!: string;

  @Field({ description: 'Name as shown to others.' })
  name!: string;

  @Field({ description: 'The e-mail address that one signs in with.' })
  email!: string;
}

@ObjectType('Account', { description: 'An account (användare), as the admin sees it.' })
export class AccountType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'Name as shown to others.' })
  name!: string;

  @Field({ description: 'The e-mail address that one signs in with.' })
  email!: string;

  @Field(() => Date, { description: 'When the account was made.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When the account was closed; null while it can sign in.' })
  closedAt!: Date | null;
}

@ObjectType({ description: 'A page of accounts, in Swedish alphabetical order.' })
export class AccountConnection extends connectionOf(AccountType, 'accounts') {}

@ObjectType('RoleHeld', {
  description: 'A role that an account holds: in the portal, in a body or at an organisation.',
})
export class RoleHeldType {
  @Field(() => ID, { description: 'Opaque id; revokeRole takes it.' })
  id!: string;

  @Field(() => RoleEnum, { description: 'The role.' })
  role!: RoleName;

  bodyId!: string | null;
  organisationId!: string | null;
}

@InputType({ description: 'Who wants to sign in.' })
export class SignInInput {
  @Field({ description: 'The e-mail address of the account, in any case.' })
  email!: string;

  @Field({ description: 'The password.' })
  password!: string;
}

@ObjectType({ description: 'The outcome of signing in. The session comes as a cookie.' })
export class SignInPayload {
  @Field(() => ViewerType, { description: 'The account that is now signed in.' })
  viewer!: ViewerType;
}

@InputType({ description: 'A new password for oneself.' })
export class ChangePasswordInput {
  @Field({ description: 'The password until now.' })
  current!: string;

  @Field({ description: 'The new password: at least 12 characters.' })
  next!: string;
}

@ObjectType({ description: 'Says that an operation without a result of its own was carried out.' })
export class Done {
  @Field({ description: 'Always true.' })
  done!: boolean;
}

@InputType({ description: 'A new account.' })
export class CreateAccountInput {
  @Field({ description: 'Name as shown to others, 1–120 characters.' })
  name!: string;

  @Field({ description: 'E-mail address to sign in with; one account per address.' })
  email!: string;

  @Field({ description: 'First password: at least 12 characters. The person changes it after signing in.' })
  password!: string;
}

@ObjectType({ description: 'The account after the change.' })
export class AccountPayload {
  @Field(() => AccountType, { description: 'The account.' })
  account!: AccountType;
}

@InputType({
  description:
    'A role for an account. ADMIN needs neither body nor organisation; the others exactly the one that fits.',
})
export class GrantRoleInput {
  @Field(() => ID, { description: 'The account.' })
  account!: string;

  @Field(() => RoleEnum, { description: 'The role.' })
  role!: RoleName;

  @Field(() => ID, { nullable: true, description: 'Id of the body: SECRETARIAT and AUDITOR.' })
  body?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the organisation: FINANCE, CHIEF_EXECUTIVE, REPRESENTATIVE and REGISTRAR.',
  })
  organisation?: string | null;
}
