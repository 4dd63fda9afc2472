import { PROPOSAL_STATE_WORDS, PROPOSAL_WORDS } from '@domain/consultations/proposals.js';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useData } from '../api/hooks.js';
import { ConsultationsBodiesDocument, ProposalsDocument } from '../generated/graphql.js';
import { handling } from '../locales/sv/consultation-handling.js';
import { consultations } from '../locales/sv/consultations.js';
import { PagedList } from '../shell/PagedList.js';
import { usePaged } from '../shell/paged.js';
import { Page } from '../ui/Page.js';
import { Empty } from '../ui/states.js';
import { TableBox } from '../ui/TableBox.js';
import './consultations.css';
import { NewProposalDialog } from './NewProposalDialog.js';

const t = handling.proposals;
const PAGE = 50;
const CRUMBS = [{ label: consultations.title, to: '/remisser' }] as const;

/** What all members decide on, each by itself. */
export function ProposalsPage() {
  const list = usePaged(ProposalsDocument, { first: PAGE }, ({ proposals }) => proposals);
  const bodies = useData(ConsultationsBodiesDocument, {}).data?.viewer.bodies ?? [];
  const kept = bodies.filter((body) => body.viewerMayKeepConsultations);
  const [adding, setAdding] = useState(false);
  return (
    <Page title={t.title} crumbs={CRUMBS} lead={t.lead}>
      {kept.length > 0 && (
        <p className="no-print">
          <button type="button" className="button primary" onClick={() => setAdding(true)}>
            {t.add}
          </button>
        </p>
      )}
      <PagedList of={list}>
        {list.rows?.length === 0 ? (
          <Empty title={t.empty}>
            <p>{t.emptyHelp}</p>
          </Empty>
        ) : (
          <TableBox label={t.title}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.name}</th>
                  <th scope="col">{t.kind}</th>
                  <th scope="col">{t.body}</th>
                  <th scope="col">{t.dueOn}</th>
                  <th scope="col">{t.state}</th>
                  <th scope="col">{t.standing}</th>
                </tr>
              </thead>
              <tbody>
                {list.rows?.map(({ id, title, kind, body, dueOn, state, standing }) => (
                  <tr key={id}>
                    <th scope="row">
                      <Link to="/arenden/$id" params={{ id }}>
                        {title}
                      </Link>
                    </th>
                    <td>{PROPOSAL_WORDS[kind]}</td>
                    <td>{body.name}</td>
                    <td className="day">{dueOn}</td>
                    <td>{PROPOSAL_STATE_WORDS[state]}</td>
                    <td>{standing.words}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableBox>
        )}
      </PagedList>
      {adding && <NewProposalDialog bodies={kept} onClose={() => setAdding(false)} />}
    </Page>
  );
}
