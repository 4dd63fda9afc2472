import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useData } from '../api/hooks.js';
import { ActionsChoicesDocument } from '../generated/graphql.js';
import { actions as texts } from '../locales/sv/actions.js';
import { SavedViews } from '../shell/mitt/SavedViews.js';
import { Page } from '../ui/Page.js';
import './actions.css';
import './board.css';
import { ActionFilters } from './ActionFilters.js';
import { Board } from './Board.js';
import { ChangesProvider } from './changes.js';
import { actionsPath } from './search.js';
import { ViewLinks } from './ViewLinks.js';

/** The same actions as the list, in a column for each state. */
export function BoardPage() {
  const search = useSearch({ from: '/atgarder/tavla' });
  const navigate = useNavigate({ from: '/atgarder/tavla' });
  const { data } = useData(ActionsChoicesDocument, {});
  const bodies = data?.viewer.bodies ?? [];
  return (
    <Page
      title={texts.board.title}
      lead={texts.board.lead}
      crumbs={[{ label: texts.title, to: '/atgarder' }]}
      actions={
        <>
          <ViewLinks search={search} board />
          {bodies.some((body) => body.viewerMayWriteMeetings) && (
            <Link to="/atgarder/ny" search={{ samverkan: search.samverkan }} className="button primary">
              {texts.add}
            </Link>
          )}
        </>
      }
    >
      <div className="stack">
        <ActionFilters
          search={search}
          choose={(change) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true })}
          bodies={bodies}
          withBody
          withState={false}
        >
          <SavedViews
            views={(data?.viewer.savedViews ?? []).filter(({ path }) => path.startsWith('/atgarder'))}
            path={actionsPath('/atgarder/tavla', search)}
            plain="/atgarder/tavla"
          />
        </ActionFilters>
        <ChangesProvider>
          <Board search={search} />
        </ChangesProvider>
      </div>
    </Page>
  );
}
