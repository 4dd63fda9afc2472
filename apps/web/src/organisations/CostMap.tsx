import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { map as texts } from '../locales/sv/map.js';
import { count, kronor } from '../ui/format.js';
import { Empty } from '../ui/states.js';
import { TableBox } from '../ui/TableBox.js';
import { LegendRow, MapFigure } from './MapFigure.js';
import type { MapBody } from './MembersMap.js';
import { latestFixed, stepsOf } from './steps.js';

type Fixed = NonNullable<MapBody['costAllocations']>['nodes'][number];

/** What each municipality pays per inhabitant in the latest year that is fixed. */
export function CostMap({ body, zoomed }: { readonly body: MapBody; readonly zoomed: boolean }) {
  const latest = body.costAllocations ? latestFixed(body.costAllocations.nodes) : undefined;
  if (latest) return <FixedMap body={body} allocation={latest} zoomed={zoomed} />;
  const why = body.costAllocations ? texts.noAllocation : texts.noPlace;
  return (
    <Empty title={why.title}>
      <p>{why.text}</p>
      <Link className="button" to="/organisationer/karta" search={{ samverkan: body.slug }}>
        {texts.showMembers}
      </Link>
    </Empty>
  );
}

function FixedMap({
  body: { name },
  allocation: { id, year, status, total, shares },
  zoomed,
}: {
  readonly body: MapBody;
  readonly allocation: Fixed;
  readonly zoomed: boolean;
}) {
  const [pointed, setPointed] = useState<string>();
  const { classes, steps, unknown, offMap } = useMemo(() => {
    const onMap = shares.filter(({ organisation }) => organisation.kind === 'MUNICIPALITY');
    const { steps: found, stepOf } = stepsOf(onMap.flatMap(({ perInhabitant }) => perInhabitant ?? []));
    return {
      steps: found,
      unknown: onMap.filter(({ perInhabitant }) => perInhabitant == null).length,
      offMap: shares.filter(({ organisation }) => organisation.kind !== 'MUNICIPALITY'),
      classes: new Map(
        onMap.map(({ organisation, perInhabitant }) => [
          organisation.code,
          perInhabitant == null ? 'no-figure' : stepClass(stepOf(perInhabitant), found.length),
        ]),
      ),
    };
  }, [shares]);
  const textOf = (code: string) => {
    const share = shares.find(({ organisation }) => organisation.code === code);
    return share?.perInhabitant ? texts.pays(share.organisation.name, kronor(share.perInhabitant)) : undefined;
  };
  return (
    <MapFigure
      classes={classes}
      summary={texts.summaryCost(name, String(year))}
      zoomed={zoomed}
      pointed={pointed}
      onPoint={setPointed}
      textOf={textOf}
      legend={
        <ul className="legend small">
          {steps.map(({ from, to, count: members }, step) => (
            <LegendRow key={from} colour={stepClass(step, steps.length)}>
              {from === to ? kronor(from) : `${kronor(from)} – ${kronor(to)}`}{' '}
              <span className="muted">
                ({members === 1 ? texts.municipality : texts.municipalities(count(members))})
              </span>
            </LegendRow>
          ))}
          {unknown > 0 && <LegendRow colour="no-figure">{texts.legend.noFigure}</LegendRow>}
        </ul>
      }
    >
      <p>
        {texts.allocation(String(year), texts.status[status ?? 'FINAL'])}{' '}
        {id && (
          <Link to="/kostnader/fordelning/$id" params={{ id }}>
            {texts.openAllocation}
          </Link>
        )}
      </p>
      {offMap.length > 0 && (
        <p className="muted">{texts.offMap(offMap.map(({ organisation }) => organisation.name).join(', '))}</p>
      )}
      <TableBox label={texts.costTable(name, String(year))}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.name}</th>
              <th scope="col" className="num">
                {texts.perInhabitant}
              </th>
              <th scope="col" className="num">
                {texts.share}
              </th>
            </tr>
          </thead>
          <tbody>
            {dearestFirst(shares).map(({ amount, perInhabitant, organisation: { code, name: memberName } }) => (
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
                <td className="num">{perInhabitant == null ? '–' : kronor(perInhabitant)}</td>
                <td className="num">{kronor(amount)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{texts.total}</th>
              <td />
              <td className="num">{kronor(total)}</td>
            </tr>
          </tfoot>
        </table>
      </TableBox>
    </MapFigure>
  );
}

/** The darkest step is always the dearest, also when there are few steps; a single one is in the middle. */
const stepClass = (step: number, steps: number): string =>
  `step-${steps === 1 ? 2 : Math.round((step * 4) / (steps - 1))}`;

/** Per inhabitant, for reading beside the map; names in Swedish order where equal. */
const dearestFirst = (shares: Fixed['shares']) =>
  [...shares].sort(
    (a, b) =>
      Number(b.perInhabitant ?? -1) - Number(a.perInhabitant ?? -1) ||
      a.organisation.name.localeCompare(b.organisation.name, 'sv'),
  );
