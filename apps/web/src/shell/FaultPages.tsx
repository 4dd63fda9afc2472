import { Link } from '@tanstack/react-router';
import { shell } from '../locales/sv/shell.js';
import { Page } from '../ui/Page.js';

export function NotFoundPage() {
  return (
    <Page title={shell.notFound.title}>
      <p>{shell.notFound.text}</p>
      <p>
        <Link to="/">{shell.notFound.home}</Link>
      </p>
    </Page>
  );
}

/** A fault in the page itself: what was typed in other parts of the portal is safe. */
export function CrashPage() {
  return (
    <Page title={shell.crash.title}>
      <p>{shell.crash.text}</p>
      <p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {shell.crash.reload}
        </button>
      </p>
    </Page>
  );
}
