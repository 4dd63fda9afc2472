import { Link, useParams, useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import '../bodies/bodies.css';
import { useData } from '../api/hooks.js';
import { ConsultationPageDocument } from '../generated/graphql.js';
import { consultations as texts } from '../locales/sv/consultations.js';
import { readableDay } from '../ui/format.js';
import { Page } from '../ui/Page.js';
import { Fault, Loading } from '../ui/states.js';
import { Blockers } from './Blockers.js';
import type { Consultation } from './consultation.js';
import './consultations.css';
import { ConsultationSteps } from './ConsultationSteps.js';
import { TABS } from './parts.js';
import { Status } from './status.js';

const CRUMB = { label: texts.title, to: '/remisser' } as const;

/** One consultation: what stands in the way, how far it has come, who wants what, and the joint text. */
export function ConsultationPage() {
  const { id } = useParams({ from: '/remisser/$id' });
  const answer = useData(ConsultationPageDocument, { id });
  // What is shown while another one loads is the one before.
  if (answer.data && !answer.isPlaceholderData) {
    return (
      <>
        {answer.error && <Fault error={answer.error} retry={() => void answer.refetch()} />}
        <Loaded key={id} consultation={answer.data.consultation} />
      </>
    );
  }
  return (
    <Page title={texts.title} crumbs={[CRUMB]}>
      {answer.error ? <Fault error={answer.error} retry={() => void answer.refetch()} /> : <Loading />}
    </Page>
  );
}

function Loaded({ consultation }: { readonly consultation: Consultation }) {
  const { id, title, from, dueOn, state, body } = consultation;
  const { flik } = useSearch({ from: '/remisser/$id' });
  const { Content } = TABS.find(({ part }) => part === flik) ?? TABS[0]!;
  return (
    <Page
      title={title}
      crumbs={[CRUMB, { label: body.name, to: '/samverkan/$slug', params: { slug: body.slug } }]}
      lead={
        <p className="row">
          <Status of={state} />
          <span>{texts.page.lead(from, readableDay(dueOn))}</span>
        </p>
      }
    >
      <Blockers consultation={consultation} />
      <ConsultationSteps consultation={consultation} />
      <nav className="tabs no-print" aria-label={texts.parts.label}>
        <ul className="plain">
          {TABS.map(({ part, label }) => (
            <li key={label}>
              <Link
                to="/remisser/$id"
                params={{ id }}
                search={{ flik: part }}
                aria-current={part === flik ? 'page' : undefined}
                activeProps={{}}
                className={part === flik ? 'tab chosen' : 'tab'}
                resetScroll={false}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Suspense fallback={<Loading />}>
        <Content consultation={consultation} />
      </Suspense>
    </Page>
  );
}
