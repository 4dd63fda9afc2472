import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { OrganisationsMapQuery } from '../generated/graphql.js';
import { map as texts } from '../locales/sv/map.js';
import { count } from '../ui/format.js';
import { TableBox } from '../ui/TableBox.js';
import { LegendRow, MapFigure } from './MapFigure.js';

export type MapBody = NonNullable<OrganisationsMapQuery['body']>;

/** Who is a member of a body today. */
export function MembersMap({ body: { name, members }, zoomed }: { readonly body: MapBody; readonly zoomed: boolean }) {
  const [pointed, setPointed] = useState<string>();
  const onMap = members.filter(({ organisation }) => organisation.kind === 'MUNICIPALITY');
  const offMap = members.filter(({ organisation }) => organisation.kind !== 'MUNICIPALITY');
  const classes = useMemo(
    () =>
      new Map(
        members
          .filter(({ organisation }) => organisation.kind === 'MUNICIPALITY')
          .map(({ organisation }) => [organisation.code, 'member']),
      ),
    [members],
  );
  const textOf = (code: string) => {
    const member = members.find(({ organisation }) => organisation.code === code);
    return member && texts.member(member.organisation.name, member.validFrom);
  };
  return (
    <MapFigure
      classes={classes}
      summary={texts.summary(name, count(members.length), count(onMap.length))}
      zoomed={zoomed}
      pointed={pointed}
      onPoint={setPointed}
      textOf={textOf}
      legend={
        <ul className="legend small">
          <LegendRow colour="member">{texts.legend.member}</LegendRow>
          <LegendRow colour="other">{texts.legend.other}</LegendRow>
        </ul>
      }
    >
      {offMap.length > 0 && (
        <p className="muted">{texts.offMap(offMap.map(({ organisation }) => organisation.name).join(', '))}</p>
      )}
      {members.length === 0 ? (
        <p className="muted">{texts.none}</p>
      ) : (
        <TableBox label={texts.membersTable(name)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{texts.name}</th>
                <th scope="col">{texts.county}</th>
                <th scope="col" className="num">
                  {texts.inhabitants}
                </th>
                <th scope="col">{texts.since}</th>
              </tr>
            </thead>
            <tbody>
              {members.map(({ validFrom, organisation: { code, name: memberName, county, population } }) => (
                <tr
                  key={code}
                  className={code === pointed ? 'pointed-row' : undefined}
                  onPointerEnter={() => setPointed(code)}
                  onPointerLeave={() => setPointed(undefined)}
                >
                  <th scope="row">
                    <Link to="/organisationer/$code" params={{ code }} onFocus={() => setPointed(code)}>
                      {memberName}
                    </Link>
                  </th>
                  <td className="county">{county?.name ?? '–'}</td>
                  <td className="num">{population ? count(population.inhabitants) : '–'}</td>
                  <td className="code">{validFrom}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
    </MapFigure>
  );
}
