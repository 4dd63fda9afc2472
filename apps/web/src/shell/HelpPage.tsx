import './pages.css';
import { help, type HelpSection } from '../locales/sv/help.js';
import { Page } from '../ui/Page.js';

const sections: readonly HelpSection[] = help.sections;

/** How the portal works; every part has an address of its own. */
export function HelpPage() {
  return (
    <Page title={help.title} lead={help.lead}>
      <div className="help-page">
        <nav className="card stack tight" aria-labelledby="innehall-rubrik" id="hjalp-innehall">
          <h2 className="small" id="innehall-rubrik">
            {help.contents}
          </h2>
          <ul className="plain">
            {sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="stack loose prose">
          {sections.map((section) => (
            <Section key={section.id} section={section} />
          ))}
        </div>
      </div>
    </Page>
  );
}

function Section({ section: { id, title, text, terms } }: { readonly section: HelpSection }) {
  return (
    <section id={id} className="stack tight" aria-labelledby={`${id}-rubrik`} tabIndex={-1}>
      <h2 id={`${id}-rubrik`}>{title}</h2>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {terms && (
        <dl className="terms">
          {terms.map(([term, meaning]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
