import { PROPOSAL_STATE_WORDS, PROPOSAL_WORDS } from '@domain/consultations/proposals.js';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useChange, useData } from '../api/hooks.js';
import { ProposalPageDocument, ProposalUpdateDocument } from '../generated/graphql.js';
import { handling } from '../locales/sv/consultation-handling.js';
import { Confirm } from '../meetings/Confirm.js';
import { readableDay } from '../ui/format.js';
import { Page } from '../ui/Page.js';
import { Fault, Loading } from '../ui/states.js';
import './consultations.css';
import type { Proposal } from './handled.js';
import { ProposalHistory } from './ProposalHistory.js';
import { ProposalMembers } from './ProposalMembers.js';
import { ProposalVersions } from './ProposalVersions.js';

const t = handling.proposals;
const CRUMBS = [{ label: t.title, to: '/arenden' }] as const;

/** One thing that all members decide on: the document, who has decided, what is missing. */
export function ProposalPage() {
  const { id } = useParams({ from: '/arenden/$id' });
  const answer = useData(ProposalPageDocument, { id });
  const fault = answer.error && <Fault error={answer.error} retry={() => void answer.refetch()} />;
  if (!answer.data || answer.isPlaceholderData) {
    return (
      <Page title={t.title} crumbs={CRUMBS}>
        {fault ?? <Loading />}
      </Page>
    );
  }
  const { proposal } = answer.data;
  const { kind, title, description, dueOn, state, body, standing } = proposal;
  return (
    <Page
      title={title}
      crumbs={[...CRUMBS, { label: body.name, to: '/samverkan/$slug', params: { slug: body.slug } }]}
      lead={
        <p className="row">
          <span className={`badge ${state === 'ADOPTED' ? 'good' : state === 'OPEN' ? 'info' : ''}`}>
            {PROPOSAL_STATE_WORDS[state]}
          </span>
          <span>
            {[PROPOSAL_WORDS[kind], ...(dueOn === null ? [] : [`${t.dueOn.toLowerCase()} ${readableDay(dueOn)}`])].join(
              ' · ',
            )}
          </span>
        </p>
      }
    >
      {fault}
      {description !== '' && <p>{description}</p>}
      <p role="status">
        <strong>{standing.words}</strong>
      </p>
      {state === 'OPEN' && standing.blockers.length > 0 && (
        <section className="notice stack tight" aria-labelledby="saknas">
          <h2 id="saknas" className="small">
            {t.missing}
          </h2>
          <ul className="bullets">
            {standing.blockers.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </section>
      )}
      {state === 'OPEN' && proposal.viewerMay.keep && <Ending proposal={proposal} />}
      <ProposalVersions proposal={proposal} />
      <ProposalMembers proposal={proposal} />
      <ProposalHistory id={id} />
    </Page>
  );
}

function Ending({ proposal: { id, version, standing } }: { readonly proposal: Proposal }) {
  const update = useChange(ProposalUpdateDocument);
  const [asking, setAsking] = useState(false);
  return (
    <>
      {update.error && !asking && <Fault error={update.error} />}
      <p className="row no-print">
        {standing.blockers.length === 0 && (
          <button
            type="button"
            className="button primary"
            disabled={update.isPending}
            onClick={() => update.mutate({ input: { id, version, state: 'ADOPTED' } })}
          >
            {t.adopt}
          </button>
        )}
        <button type="button" className="button" onClick={() => setAsking(true)}>
          {t.withdraw}
        </button>
      </p>
      {asking && (
        <Confirm
          danger
          title={t.withdrawTitle}
          text={t.withdrawText}
          button={t.withdraw}
          error={update.error}
          pending={update.isPending}
          onConfirm={() =>
            update.mutate({ input: { id, version, state: 'WITHDRAWN' } }, { onSuccess: () => setAsking(false) })
          }
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
