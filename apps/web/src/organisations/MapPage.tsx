import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useData } from '../api/hooks.js';
import { OrganisationsMapBodiesDocument, OrganisationsMapDocument } from '../generated/graphql.js';
import { map as texts } from '../locales/sv/map.js';
import { organisations } from '../locales/sv/organisations.js';
import { today } from '../ui/format.js';
import { Page } from '../ui/Page.js';
import { SelectField } from '../ui/SelectField.js';
import { Empty, Fault, Loading } from '../ui/states.js';
import { CostMap } from './CostMap.js';
import { MapFigure } from './MapFigure.js';
import { MembersMap } from './MembersMap.js';
import type { MapSearch } from './search.js';
import './organisations.css';

const crumbs = [{ label: organisations.title, to: '/organisationer' }] as const;

/** Sweden's municipalities: who is a member of a body, or what each pays per inhabitant; and the same as a table. */
export function MapPage() {
  const { samverkan: slug, visa, utsnitt } = useSearch({ from: '/organisationer/karta' });
  const { data, error, isLoading, isPlaceholderData, refetch } = useData(
    OrganisationsMapDocument,
    { slug: slug ?? '', on: today() },
    { enabled: slug !== undefined },
  );
  const body = slug !== undefined && data?.body?.slug === slug ? data.body : undefined;
  return (
    <Page
      title={body ? texts.titleOf(body.name) : texts.title}
      crumbs={crumbs}
      lead={<p>{texts.lead}</p>}
      actions={
        body && (
          <Link className="button" to="/samverkan/$slug" params={{ slug: body.slug }}>
            {texts.openBody}
          </Link>
        )
      }
    >
      <Controls />
      {error && <Fault error={error} retry={() => void refetch()} />}
      {slug === undefined ? (
        <MapFigure classes={NONE} summary={texts.summaryEmpty}>
          <Empty title={texts.start.title}>
            <p>{texts.start.text}</p>
          </Empty>
        </MapFigure>
      ) : body ? (
        visa === 'kostnad' ? (
          <CostMap key={slug} body={body} zoomed={utsnitt === 'medlemmar'} />
        ) : (
          <MembersMap key={slug} body={body} zoomed={utsnitt === 'medlemmar'} />
        )
      ) : isLoading || isPlaceholderData ? (
        <Loading />
      ) : (
        !error && (
          <Empty title={texts.unknown.title}>
            <p>{texts.unknown.text}</p>
            <Link className="button" to="/samverkan">
              {texts.body}
            </Link>
          </Empty>
        )
      )}
    </Page>
  );
}

const NONE: ReadonlyMap<string, string> = new Map();

function Controls() {
  const search = useSearch({ from: '/organisationer/karta' });
  const navigate = useNavigate({ from: '/organisationer/karta' });
  const bodies = useData(OrganisationsMapBodiesDocument, {});
  const set = (change: MapSearch) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false });
  return (
    <div className="map-controls no-print" role="group" aria-label={texts.controls}>
      <SelectField
        label={texts.body}
        value={search.samverkan ?? ''}
        options={[
          ['', texts.choose],
          ...(bodies.data?.bodies.nodes ?? []).map(({ slug, name }) => [slug, name] as const),
        ]}
        onChange={(event) => set({ samverkan: event.target.value || undefined })}
      />
      <Choice
        name="visa"
        label={texts.view}
        chosen={search.visa}
        options={[
          [undefined, texts.members],
          ['kostnad', texts.cost],
        ]}
        onChoose={(visa) => set({ visa })}
      />
      <Choice
        name="utsnitt"
        label={texts.area}
        chosen={search.utsnitt}
        options={[
          [undefined, texts.whole],
          ['medlemmar', texts.zoomed],
        ]}
        onChoose={(utsnitt) => set({ utsnitt })}
      />
    </div>
  );
}

function Choice<T extends string>({
  name,
  label,
  chosen,
  options,
  onChoose,
}: {
  readonly name: string;
  readonly label: string;
  readonly chosen: T | undefined;
  readonly options: readonly (readonly [T | undefined, string])[];
  readonly onChoose: (value: T | undefined) => void;
}) {
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      <div className="row">
        {options.map(([value, text]) => (
          <label key={text}>
            <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
