import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useData } from '../../api/hooks.js';
import { AdminFindOrganisationsDocument, AdminOrganisationDocument } from '../../generated/graphql.js';
import { admin } from '../../locales/sv/admin.js';
import { common } from '../../locales/sv/common.js';
import { Answer } from '../../ui/states.js';
import { TableBox } from '../../ui/TableBox.js';
import { TextField } from '../../ui/TextField.js';
import { AdminFrame } from './AdminFrame.js';
import { OrganisationForm } from './OrganisationForm.js';

const texts = admin.register;
/** Stands in the address while a new organisation is written. */
const NEW = 'ny';

/** Corrections of the register. */
export function RegisterPage() {
  return (
    <AdminFrame page="register">
      <Register />
    </AdminFrame>
  );
}

function Register() {
  const { sok = '', kod } = useSearch({ from: '/admin/register' });
  const navigate = useNavigate({ from: '/admin/register' });
  const [saved, setSaved] = useState<string>();
  const done = (name?: string) => {
    setSaved(name);
    void navigate({ search: { sok: sok || undefined } });
  };
  return (
    <>
      {saved !== undefined && (
        <p className="notice good" role="status">
          {texts.saved(saved)}
        </p>
      )}
      {kod === NEW && <OrganisationForm key={NEW} organisation={null} done={done} />}
      {kod !== undefined && kod !== NEW && <Correction key={kod} code={kod} done={done} />}
      {kod === undefined && (
        <p>
          <Link from="/admin/register" to="." search={{ sok: sok || undefined, kod: NEW }} className="button primary">
            {texts.add}
          </Link>
        </p>
      )}
      <div className="stack">
        <div className="form">
          <TextField
            label={texts.search}
            help={texts.help}
            type="search"
            value={sok}
            onChange={(event) =>
              void navigate({ search: { sok: event.target.value || undefined, kod }, replace: true })
            }
          />
        </div>
        {sok.trim().length < 2 ? <p className="muted">{texts.start}</p> : <Hits text={sok.trim()} />}
      </div>
    </>
  );
}

function Correction({ code, done }: { readonly code: string; readonly done: (name?: string) => void }) {
  const found = useData(AdminOrganisationDocument, { code });
  return (
    <Answer of={found}>
      {({ organisation }) =>
        organisation ? (
          <OrganisationForm key={organisation.code} organisation={organisation} done={done} />
        ) : (
          <p className="notice warn">{texts.missing}</p>
        )
      }
    </Answer>
  );
}

function Hits({ text }: { readonly text: string }) {
  const found = useData(AdminFindOrganisationsDocument, { text });
  return (
    <Answer of={found}>
      {({ organisations: { nodes, totalCount } }) =>
        nodes.length === 0 ? (
          <p className="muted">{texts.nothing}</p>
        ) : (
          <div className="stack tight">
            <p className="muted" role="status">
              {texts.count(nodes.length, totalCount)}
            </p>
            <TableBox label={texts.table}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{texts.code}</th>
                    <th scope="col">{texts.name}</th>
                    <th scope="col">{texts.kind}</th>
                    <th scope="col">{texts.number}</th>
                    <th scope="col">{texts.county}</th>
                    <th scope="col">{admin.accounts.actions}</th>
                  </tr>
                </thead>
                <tbody>
                  {nodes.map(({ code, name, kind, organisationNumber, county }) => (
                    <tr key={code}>
                      <td>{code}</td>
                      <th scope="row">{name}</th>
                      <td>{common.organisationKinds[kind]}</td>
                      <td className="nowrap">{organisationNumber}</td>
                      <td>{county?.name}</td>
                      <td>
                        <Link
                          from="/admin/register"
                          to="."
                          search={{ sok: text, kod: code }}
                          className="button compact"
                          aria-label={texts.correctOf(name)}
                        >
                          {texts.correct}
                        </Link>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableBox>
          </div>
        )
      }
    </Answer>
  );
}
