import './pages.css';
import { Link } from '@tanstack/react-router';
import { common } from '../locales/sv/common.js';
import { shell } from '../locales/sv/shell.js';
import { Page } from '../ui/Page.js';

/** From package.json, put here by the build. */
declare const __PORTAL_VERSION__: string;

const { about } = shell;

export function AboutPage() {
  return (
    <Page title={about.title} lead={about.lead}>
      <dl className="facts prose">
        <dt>{about.version}</dt>
        <dd>{__PORTAL_VERSION__}</dd>
        <dt>{about.licence}</dt>
        <dd>{about.licenceText}</dd>
        <dt>{about.sources}</dt>
        <dd>{about.sourcesText}</dd>
        <dt>{about.cookies}</dt>
        <dd>{about.cookiesText}</dd>
        <dt>{about.contact}</dt>
        <dd>
          {about.contactText}
          <Link to="/tillganglighet">{common.accessibility}</Link>.
        </dd>
      </dl>
    </Page>
  );
}
