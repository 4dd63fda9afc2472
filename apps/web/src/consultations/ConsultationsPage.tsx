import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import '../bodies/bodies.css';
import { useData } from '../api/hooks.js';
import { ConsultationsBodiesDocument } from '../generated/graphql.js';
import { handling } from '../locales/sv/consultation-handling.js';
import { consultations as texts } from '../locales/sv/consultations.js';
import { Page } from '../ui/Page.js';
import { ConsultationFilters } from './ConsultationFilters.js';
import { ConsultationsList } from './ConsultationsList.js';
import { ToAnswerList } from './ToAnswerList.js';

/** Consultations over all bodies where one has a place. */
export function ConsultationsPage() {
  const search = useSearch({ from: '/remisser' });
  const navigate = useNavigate({ from: '/remisser' });
  const bodies = useData(ConsultationsBodiesDocument, {}).data?.viewer.bodies ?? [];
  const add = bodies.some(({ viewerMayKeepConsultations }) => viewerMayKeepConsultations) && (
    <Link to="/remisser/ny" search={{ samverkan: search.samverkan }} className="button primary">
      {texts.add}
    </Link>
  );
  return (
    <Page title={texts.title} lead={texts.lead} actions={add}>
      <p>
        <Link to="/arenden">{handling.proposals.title}</Link>
      </p>
      <ConsultationFilters
        search={search}
        choose={(change) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true })}
        bodies={bodies}
        withAnswers
      />
      {search.remisser === 'besvara' ? (
        <ToAnswerList />
      ) : (
        <ConsultationsList search={search} body={search.samverkan} withBody={search.samverkan === undefined} />
      )}
    </Page>
  );
}
