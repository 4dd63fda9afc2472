import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { queries } from '../api/queries.js';
import { sessionLost, useSessionLost } from '../api/session.js';
import { common } from '../locales/sv/common.js';
import { shell } from '../locales/sv/shell.js';
import { Modal } from '../ui/Modal.js';
import { Fault, Loading } from '../ui/states.js';
import { AccountMenu } from './AccountMenu.js';
import { SearchButton } from './SearchButton.js';
import { SignInForm } from './SignInForm.js';
import { isAdmin, useViewer, type Viewer } from './viewer.js';

const NAV = [
  ['/', common.nav.mitt],
  ['/samverkan', common.nav.bodies],
  ['/moten', common.nav.meetings],
  ['/atgarder', common.nav.actions],
  ['/kostnader', common.nav.costs],
  ['/fakturor', common.nav.invoices],
  ['/remisser', common.nav.consultations],
  ['/organisationer', common.nav.organisations],
] as const;

/** Pages that everybody may read: how it works, how accessible it is, what it is. */
const OPEN_PAGES: readonly string[] = ['/hjalp', '/tillganglighet', '/om'];

/** Everything around a page: who is signed in, where one can go, and the way in. */
export function Shell() {
  const viewer = useViewer();
  const lost = useSessionLost();
  const open = OPEN_PAGES.includes(useLocation({ select: ({ pathname }) => pathname.replace(/(.)\/$/, '$1') }));
  if (viewer.data) return <Frame viewer={viewer.data.viewer} lost={lost} />;
  if (viewer.error && viewer.error.code !== 'UNAUTHENTICATED') {
    return (
      <main>
        <Fault error={viewer.error} retry={() => void viewer.refetch()} />
      </main>
    );
  }
  // Asked again while nobody is signed in: what is being typed here stays.
  if (viewer.isLoading && !lost) return <Loading />;
  return open ? <OpenFrame /> : <SignInPage />;
}

/** Around a page that is read without being signed in. */
function OpenFrame() {
  return (
    <>
      <SkipLink />
      <header className="portal">
        <div className="bar">
          <Brand />
          <div className="tools">
            <Link to="/" className="button">
              {shell.signIn.button}
            </Link>
          </div>
        </div>
      </header>
      <main id="innehall" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="portal">
        <FooterLinks />
      </footer>
    </>
  );
}

const SkipLink = () => (
  <a className="skip" href="#innehall">
    {common.skip}
  </a>
);

const Brand = () => (
  <Link to="/" className="brand">
    <img src="/favicon.svg" alt="" />
    {common.portal}
  </Link>
);

function SignInPage() {
  useEffect(() => {
    document.title = `${shell.signIn.title} – ${common.portal}`;
  }, []);
  return (
    <>
      <main>
        <div className="card stack sign-in">
          <h1>{shell.signIn.title}</h1>
          <p className="muted">{common.portal}</p>
          <SignInForm onSignedIn={signedIn} />
        </div>
      </main>
      <footer className="portal">
        <FooterLinks />
      </footer>
    </>
  );
}

const signedIn = (): void => {
  sessionLost.set(false);
  void queries.invalidateQueries();
};

function Frame({ viewer, lost }: { readonly viewer: Viewer; readonly lost: boolean }) {
  return (
    <>
      <SkipLink />
      <header className="portal">
        <div className="bar">
          <Brand />
          <nav className="main" aria-label={common.navigation}>
            <ul className="plain">
              {NAV.map(([to, label]) => (
                <li key={to}>
                  <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
                    {label}
                  </Link>
                </li>
              ))}
              {isAdmin(viewer) && (
                <li>
                  <Link to="/admin">{common.nav.admin}</Link>
                </li>
              )}
            </ul>
          </nav>
          <div className="tools">
            <SearchButton />
            <AccountMenu viewer={viewer} />
          </div>
        </div>
      </header>
      <main id="innehall" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="portal">
        <FooterLinks />
      </footer>
      <Modal open={lost} title={shell.signIn.lost}>
        <p>{shell.signIn.lostLead}</p>
        <SignInForm onSignedIn={signedIn} />
      </Modal>
    </>
  );
}

function FooterLinks() {
  return (
    <div className="bar">
      <Link to="/hjalp">{common.help}</Link>
      <Link to="/tillganglighet">{common.accessibility}</Link>
      <Link to="/om">{common.about}</Link>
    </div>
  );
}
