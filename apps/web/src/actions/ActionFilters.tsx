import { type ReactNode, useState } from 'react';
import { bySwedishName } from '../cost-sharing/names.js';
import type { ActionsChoicesQuery } from '../generated/graphql.js';
import { actions as texts } from '../locales/sv/actions.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';
import { type ActionsSearch, isChosen, overdueDay, SHOWN } from './search.js';
import { usePause } from './use-pause.js';

const t = texts.filters;
export type Bodies = ActionsChoicesQuery['viewer']['bodies'];

/** Which actions are shown; the choice stands in the address. */
export function ActionFilters({
  search,
  choose,
  bodies,
  withBody,
  withState = true,
  children,
}: {
  readonly search: ActionsSearch;
  readonly choose: (change: ActionsSearch) => void;
  readonly bodies: Bodies;
  /** The body can be chosen. */
  readonly withBody: boolean;
  /** The state can be chosen; on a board each has its column. */
  readonly withState?: boolean;
  /** Stands beside the way back to all. */
  readonly children?: ReactNode;
}) {
  const [sought, setSought] = usePause(search.sok, (sok) => choose({ sok }));
  const [name, setName] = usePause(search.ansvarig, (ansvarig) => choose({ ansvarig }));
  const organisations = new Map(
    bodies
      .filter(({ slug }) => search.samverkan === undefined || slug === search.samverkan)
      .flatMap(({ members }) => members.map(({ organisation }) => [organisation.code, organisation])),
  );
  // As it was at the beginning: what is being chosen in it does not close it.
  const [opened] = useState(
    (search.ansvarig ?? search.organisation ?? search.ordning ?? customDay(search.forsenad)) !== undefined,
  );
  return (
    <>
      <form
        role="search"
        aria-label={t.label}
        className="stack tight no-print"
        onSubmit={(event) => event.preventDefault()}
      >
        <div className="action-filters">
          <TextField label={t.search} type="search" value={sought} onChange={({ target }) => setSought(target.value)} />
          {withBody && (
            <SelectField
              label={t.body}
              value={search.samverkan ?? ''}
              onChange={({ target }) => choose({ samverkan: target.value || undefined, organisation: undefined })}
              options={[['', t.allBodies], ...bodies.map((body) => [body.slug, body.name] as const)]}
            />
          )}
          {withState && (
            <SelectField
              label={t.shown}
              value={search.lage ?? ''}
              onChange={({ target }) => choose({ lage: SHOWN.find((each) => each === target.value) })}
              options={[['', t.unfinished], ...SHOWN.map((each) => [each, t.shownOptions[each]] as const)]}
            />
          )}
          <div className="action-ticks">
            <label className="tick-line">
              <input
                type="checkbox"
                checked={search.mina !== undefined}
                onChange={({ target }) => choose({ mina: target.checked ? 'ja' : undefined })}
              />
              {t.mine}
            </label>
            <label className="tick-line">
              <input
                type="checkbox"
                checked={search.forsenad !== undefined}
                onChange={({ target }) => choose({ forsenad: target.checked ? 'idag' : undefined })}
              />
              {t.overdue}
            </label>
            <label className="tick-line">
              <input
                type="checkbox"
                checked={search.forslag !== undefined}
                onChange={({ target }) => choose({ forslag: target.checked ? 'ja' : undefined })}
              />
              {t.proposed}
            </label>
          </div>
        </div>
        <details open={opened}>
          <summary className="more-choices">{t.more}</summary>
          <div className="action-filters">
            <TextField
              label={t.assignee}
              help={t.assigneeHelp}
              value={name}
              autoComplete="off"
              onChange={({ target }) => setName(target.value)}
            />
            <SelectField
              label={t.organisation}
              value={search.organisation ?? ''}
              onChange={({ target }) => choose({ organisation: target.value || undefined })}
              options={[
                ['', t.allOrganisations],
                ...bySwedishName([...organisations.values()]).map((one) => [one.code, one.name] as const),
                // From an address: one that is no member where one has a place.
                ...(search.organisation === undefined || organisations.has(search.organisation)
                  ? []
                  : [[search.organisation, search.organisation] as const]),
              ]}
            />
            <TextField
              label={t.overdueOn}
              help={t.overdueHelp}
              type="date"
              value={search.forsenad === undefined ? '' : overdueDay(search.forsenad)}
              onChange={({ target }) => choose({ forsenad: target.value || undefined })}
            />
            <SelectField
              label={t.order}
              value={search.ordning ?? ''}
              onChange={({ target }) => choose({ ordning: target.value === 'nyast' ? 'nyast' : undefined })}
              options={[
                ['', t.byDay],
                ['nyast', t.newest],
              ]}
            />
          </div>
        </details>
      </form>
      <div className="row bottom no-print">
        {isChosen(withBody ? search : { ...search, samverkan: undefined }) && (
          <button
            type="button"
            className="button"
            onClick={() =>
              choose({
                sok: undefined,
                lage: undefined,
                ansvarig: undefined,
                organisation: undefined,
                mina: undefined,
                forsenad: undefined,
                forslag: undefined,
                ...(withBody && { samverkan: undefined }),
              })
            }
          >
            {t.clear}
          </button>
        )}
        {children}
      </div>
    </>
  );
}

/** Another day than today is one of the further choices. */
const customDay = (forsenad: string | undefined): string | undefined => (forsenad === 'idag' ? undefined : forsenad);
