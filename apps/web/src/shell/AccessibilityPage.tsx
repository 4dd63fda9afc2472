import './pages.css';
import { shell } from '../locales/sv/shell.js';
import { Page } from '../ui/Page.js';
import { FaultReportForm } from './FaultReportForm.js';

const { accessibility: texts } = shell;

/** Tillgänglighetsredogörelse, as lag (2018:1937) demands it. */
export function AccessibilityPage() {
  return (
    <Page title={texts.title} lead={texts.lead}>
      <div className="stack loose prose">
        <section className="stack tight">
          <h2>{texts.status.title}</h2>
          <p>{texts.status.text}</p>
        </section>
        <section className="stack tight">
          <h2>{texts.deficiencies.title}</h2>
          <ul>
            {texts.deficiencies.list.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section className="stack tight">
          <h2>{texts.tested.title}</h2>
          <p>{texts.tested.text}</p>
        </section>
        <section className="stack" id="rapportera">
          <h2>{texts.report.title}</h2>
          <p>{texts.report.lead}</p>
          <FaultReportForm />
        </section>
        <section className="stack tight">
          <h2>{texts.supervision.title}</h2>
          <p>
            {texts.supervision.before}
            <a href={texts.supervision.href} rel="noreferrer">
              {texts.supervision.link}
            </a>
            {texts.supervision.after}
          </p>
        </section>
      </div>
    </Page>
  );
}
