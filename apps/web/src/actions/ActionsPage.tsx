import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useData } from '../api/hooks.js';
import { ActionsChoicesDocument } from '../generated/graphql.js';
import { actions as texts } from '../locales/sv/actions.js';
import { SavedViews } from '../shell/mitt/SavedViews.js';
import { Page } from '../ui/Page.js';
import './actions.css';
import { ActionFilters } from './ActionFilters.js';
import { ActionsList } from './ActionsList.js';
import { actionsPath } from './search.js';
import { ViewLinks } from './ViewLinks.js';

/** Everything that is to be done, over all bodies that one may see. */
export function ActionsPage() {
  const search = useSearch({ from: '/atgarder' });
  const navigate = useNavigate({ from: '/atgarder' });
  const { data } = useData(ActionsChoicesDocument, {});
  const bodies = data?.viewer.bodies ?? [];
  const mayWrite = bodies.some((body) => body.viewerMayWriteMeetings);
  const add = mayWrite && (
    <Link to="/atgarder/ny" search={{ samverkan: search.samverkan }} className="button primary">
      {texts.add}
    </Link>
  );
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      actions={
        <>
          <ViewLinks search={search} board={false} />
          {add}
        </>
      }
    >
      <div className="stack">
        <ActionFilters
          search={search}
          choose={(change) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true })}
          bodies={bodies}
          withBody
        >
          <SavedViews
            views={(data?.viewer.savedViews ?? []).filter(({ path }) => path.startsWith('/atgarder'))}
            path={actionsPath('/atgarder', search)}
            plain="/atgarder"
          />
        </ActionFilters>
        <ActionsList search={search} first={add} />
      </div>
    </Page>
  );
}
