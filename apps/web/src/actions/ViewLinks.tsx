import { Link } from '@tanstack/react-router';
import { actions as texts } from '../locales/sv/actions.js';
import type { ActionsSearch } from './search.js';

const t = texts.view;
const EXACT = { exact: true, includeSearch: false };

/** The same choice as a list or as a board. */
export function ViewLinks({ search, board }: { readonly search: ActionsSearch; readonly board: boolean }) {
  return (
    <nav className="view-links no-print" aria-label={t.label}>
      <ul className="plain row">
        <li>
          <Link
            to="/atgarder"
            search={search}
            aria-current={board ? undefined : 'page'}
            activeOptions={EXACT}
            activeProps={{}}
          >
            {t.list}
          </Link>
        </li>
        <li>
          <Link
            to="/atgarder/tavla"
            search={search}
            aria-current={board ? 'page' : undefined}
            activeOptions={EXACT}
            activeProps={{}}
          >
            {t.board}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
