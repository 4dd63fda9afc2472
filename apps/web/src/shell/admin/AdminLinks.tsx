import './admin.css';
import { Link } from '@tanstack/react-router';
import { admin } from '../../locales/sv/admin.js';
import { ADMIN_PAGES } from './pages.js';

/** What an admin can do, each with its page. */
export function AdminLinks({ heading: Heading }: { readonly heading: 'h2' | 'h3' }) {
  return (
    <ul className="plain grid">
      {ADMIN_PAGES.map((page) => (
        <li key={page} className="card stack tight">
          <Heading className="linked">
            <Link to={`/admin/${page}`}>{admin.pages[page].title}</Link>
          </Heading>
          <p className="muted">{admin.pages[page].lead}</p>
        </li>
      ))}
    </ul>
  );
}
