import { Link } from '@tanstack/react-router';
import type { OrganisationsOneQuery } from '../generated/graphql.js';
import { common } from '../locales/sv/common.js';
import { organisations as texts } from '../locales/sv/organisations.js';
import { TableBox } from '../ui/TableBox.js';

type Organisation = NonNullable<OrganisationsOneQuery['organisation']>;

/** What the organisation is a member of today. */
export function MembershipsSection({ organisation: { code, name, bodies } }: { readonly organisation: Organisation }) {
  return (
    <section className="stack" aria-labelledby="samverkan">
      <h2 id="samverkan">{texts.bodies.title}</h2>
      {bodies.length === 0 ? (
        <p className="muted">{texts.bodies.none}</p>
      ) : (
        <TableBox label={texts.bodies.label(name)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{texts.bodies.name}</th>
                <th scope="col">{texts.bodies.kind}</th>
                <th scope="col">{texts.bodies.since}</th>
                <th scope="col">{texts.bodies.until}</th>
                <th scope="col">{texts.bodies.host}</th>
              </tr>
            </thead>
            <tbody>
              {bodies.map(({ slug, name: bodyName, kind, host, members }) => {
                const own = members.find(({ organisation }) => organisation.code === code);
                return (
                  <tr key={slug}>
                    <th scope="row">
                      <Link to="/samverkan/$slug" params={{ slug }}>
                        {bodyName}
                      </Link>
                    </th>
                    <td>{common.kinds[kind]}</td>
                    <td className="code">{own?.validFrom ?? '–'}</td>
                    <td className="code">{own?.validTo ?? texts.bodies.openEnded}</td>
                    <td>{host?.code === code ? <span className="badge info">{texts.bodies.isHost}</span> : '–'}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </TableBox>
      )}
      {bodies.length > 0 && (
        <p className="no-print">
          <Link to="/atgarder" search={{ organisation: code }}>
            {texts.bodies.actions(name)}
          </Link>
        </p>
      )}
    </section>
  );
}
