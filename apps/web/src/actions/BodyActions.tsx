import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useData } from '../api/hooks.js';
import { ActionsChoicesDocument, type BodyKind } from '../generated/graphql.js';
import { actions as texts } from '../locales/sv/actions.js';
import './actions.css';
import { ActionFilters } from './ActionFilters.js';
import { ActionsList } from './ActionsList.js';
import { ActionsReport } from './ActionsReport.js';
import { actionsWord } from './words.js';

/** A body's actions: how it stands, and the same list as over all bodies. */
export function BodyActions({ slug, kind }: { readonly slug: string; readonly kind: BodyKind }) {
  const search = useSearch({ from: '/samverkan/$slug' });
  const navigate = useNavigate({ from: '/samverkan/$slug' });
  const { data } = useData(ActionsChoicesDocument, {});
  const bodies = (data?.viewer.bodies ?? []).filter((body) => body.slug === slug);
  const add = bodies.some((body) => body.viewerMayWriteMeetings) && (
    <Link to="/atgarder/ny" search={{ samverkan: slug }} className="button primary">
      {texts.add}
    </Link>
  );
  return (
    <div className="stack loose">
      <ActionsReport slug={slug} />
      <section className="stack" aria-labelledby="atgarder">
        <div className="row spread">
          <h2 id="atgarder">{actionsWord(kind)}</h2>
          <div className="row no-print">
            <Link to="/atgarder/tavla" search={{ samverkan: slug }} className="button">
              {texts.view.board}
            </Link>
            {add}
          </div>
        </div>
        <ActionFilters
          search={search}
          choose={({ samverkan: _, ...change }) =>
            void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })
          }
          bodies={bodies}
          withBody={false}
        />
        <ActionsList search={search} body={slug} first={add} />
      </section>
    </div>
  );
}
