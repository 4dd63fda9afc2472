import { BODY_ROLES, ORGANISATION_ROLES, ROLES, type RoleName } from '@domain/access/actor.js';
import { type FormEvent, useState } from 'react';
import { useChange, useData } from '../../api/hooks.js';
import {
  AdminFindBodiesDocument,
  AdminFindOrganisationsDocument,
  AdminGrantRoleDocument,
} from '../../generated/graphql.js';
import { admin } from '../../locales/sv/admin.js';
import { common } from '../../locales/sv/common.js';
import { SelectField } from '../../ui/SelectField.js';
import { TextField } from '../../ui/TextField.js';

const texts = admin.accounts;

type Place = 'body' | 'organisation';

/** Where a role is held; ADMIN is held in the whole portal. */
const placeOf = (role: RoleName): Place | undefined =>
  (BODY_ROLES as readonly string[]).includes(role)
    ? 'body'
    : (ORGANISATION_ROLES as readonly string[]).includes(role)
      ? 'organisation'
      : undefined;

export function GrantRole({ account, done }: { readonly account: string; readonly done: () => void }) {
  const [role, setRole] = useState<RoleName>('CHIEF_EXECUTIVE');
  const [picked, setPicked] = useState<string>();
  const [missing, setMissing] = useState(false);
  const grant = useChange(AdminGrantRoleDocument);
  const place = placeOf(role);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const lacks = place !== undefined && picked === undefined;
    setMissing(lacks);
    if (lacks) return;
    grant.mutate({ input: { account, role, ...(place && { [place]: picked }) } }, { onSuccess: done });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {grant.error && (
        <p className="notice bad" role="alert">
          {grant.error.message}
        </p>
      )}
      <SelectField
        label={texts.role}
        value={role}
        onChange={(event) => {
          const chosen = event.target.value as RoleName;
          if (placeOf(chosen) !== place) setPicked(undefined);
          setRole(chosen);
        }}
        options={ROLES.map((name) => [name, common.roles[name]])}
      />
      {place && (
        <Pick key={place} place={place} picked={picked} pick={setPicked} missing={missing && picked === undefined} />
      )}
      <div className="row">
        <button type="submit" className="button primary" disabled={grant.isPending}>
          {texts.grant}
        </button>
        <button type="button" className="button" onClick={done}>
          {common.cancel}
        </button>
      </div>
    </form>
  );
}

function Pick({
  place,
  picked,
  pick,
  missing,
}: {
  readonly place: Place;
  readonly picked: string | undefined;
  readonly pick: (id: string | undefined) => void;
  readonly missing: boolean;
}) {
  const [text, setText] = useState('');
  const wanted = text.trim();
  const enough = wanted.length >= 2;
  const bodies = useData(AdminFindBodiesDocument, { text: wanted }, { enabled: enough && place === 'body' });
  const organisations = useData(
    AdminFindOrganisationsDocument,
    { text: wanted },
    { enabled: enough && place === 'organisation' },
  );
  const hits = place === 'body' ? bodies.data?.bodies.nodes : organisations.data?.organisations.nodes.slice(0, 8);
  const kindOf = (kind: string) =>
    ({ ...common.kinds, ...common.organisationKinds })[kind as keyof typeof common.kinds];
  return (
    <div className="stack tight">
      <TextField
        label={texts[place]}
        type="search"
        placeholder={texts.search}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          // What is no longer in the list must not be what is saved.
          pick(undefined);
        }}
        fault={missing ? texts.pick : (bodies.error ?? organisations.error)?.message}
      />
      {enough && hits?.length === 0 && <p className="muted">{texts.nothing}</p>}
      {enough && hits !== undefined && hits.length > 0 && (
        <fieldset className="options">
          <legend>{texts.hits}</legend>
          {hits.map(({ id, name, kind }) => (
            <label key={id} className="admin-check">
              <input type="radio" name="place" checked={picked === id} onChange={() => pick(id)} />
              <span>
                {name} <span className="small muted">{kindOf(kind)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
