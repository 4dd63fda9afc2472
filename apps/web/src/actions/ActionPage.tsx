import { isUnfinished } from '@domain/actions/states.js';
import { Link, useParams } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useData } from '../api/hooks.js';
import { ActionPageDocument } from '../generated/graphql.js';
import { actions as texts } from '../locales/sv/actions.js';
import { dayOf } from '../meetings/when.js';
import { Page } from '../ui/Page.js';
import { Fault, Loading } from '../ui/states.js';
import './actions.css';
import './action.css';
import type { WholeAction } from './action.js';
import { ActionGroup } from './ActionGroup.js';
import { Attachments } from './Attachments.js';
import { DueCell, StateCell, WhoCell } from './cells.js';
import { ChangesProvider, useChanges } from './changes.js';
import { ChangeDialog, HandOverDialog, ProposeDialog, ReportDialog } from './forms.js';
import { History } from './History.js';
import { Proposal } from './Proposal.js';
import { RemoveAction } from './RemoveAction.js';

const t = texts.page;
const CRUMBS = [{ label: texts.title, to: '/atgarder' }] as const;

/** One action: who, when, how far, and everything that has happened to it. */
export function ActionPage() {
  const { id } = useParams({ from: '/atgarder/$id' });
  const answer = useData(ActionPageDocument, { id });
  if (answer.data && !answer.isPlaceholderData) {
    return (
      <ChangesProvider key={id}>
        {answer.error && <Fault error={answer.error} retry={() => void answer.refetch()} />}
        <Loaded action={answer.data.action} refresh={() => void answer.refetch()} />
      </ChangesProvider>
    );
  }
  return (
    <Page title={texts.title} crumbs={CRUMBS}>
      {answer.error ? <Fault error={answer.error} retry={() => void answer.refetch()} /> : <Loading what={t.loading} />}
    </Page>
  );
}

function Loaded({ action, refresh }: { readonly action: WholeAction; readonly refresh: () => void }) {
  const { body, viewerMay } = action;
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const answered = (what: string) => {
    setSaid(what);
    // The buttons are gone with the proposal.
    status.current?.focus();
  };
  return (
    <Page
      title={action.text}
      crumbs={[...CRUMBS, { label: body.name, to: '/samverkan/$slug', params: { slug: body.slug } }]}
    >
      <div className="action-page">
        <div className="stack loose">
          {!action.sent && (
            <p className="notice">
              <strong>{texts.list.draft}.</strong> {texts.list.draftHelp}
            </p>
          )}
          {action.proposedDueOn !== null && (
            <Proposal action={action} proposed={action.proposedDueOn} answered={answered} />
          )}
          {viewerMay.report || viewerMay.write ? (
            <Steps action={action} refresh={refresh} did={setSaid} />
          ) : (
            <p className="muted">{t.onlyRead}</p>
          )}
          <p ref={status} role="status" tabIndex={-1} className={said === '' ? 'hidden' : 'notice good'}>
            {said}
          </p>
          <History id={action.id} />
        </div>
        <div className="stack loose">
          <Facts action={action} />
          {action.group && <ActionGroup group={action.group} current={action.id} />}
          <Attachments action={action} />
          {viewerMay.write && <RemoveAction action={action} />}
        </div>
      </div>
    </Page>
  );
}

const DIALOGS = { report: ReportDialog, propose: ProposeDialog, handOver: HandOverDialog, change: ChangeDialog };

/** What one may do with it, by large buttons; the most likely first. */
function Steps({
  action,
  refresh,
  did,
}: {
  readonly action: WholeAction;
  readonly refresh: () => void;
  readonly did: (what: string) => void;
}) {
  const { change, saving } = useChanges();
  const [open, setOpen] = useState<keyof typeof DIALOGS>();
  const unfinished = isUnfinished(action.state);
  const { report, write } = action.viewerMay;
  const Dialog = open && DIALOGS[open];
  const step = (dialog: keyof typeof DIALOGS) => (
    <button type="button" className="button" onClick={() => setOpen(dialog)}>
      {t[dialog]}
    </button>
  );
  return (
    <section className="stack tight no-print" aria-label={t.do}>
      <div className="row">
        {report && (
          <button
            type="button"
            className={unfinished ? 'button primary' : 'button'}
            disabled={saving.has(action.id)}
            onClick={() => change(action, { state: unfinished ? 'DONE' : 'OPEN' })}
          >
            {unfinished ? t.done : t.reopen}
          </button>
        )}
        {report && step('report')}
        {report && !write && unfinished && step('propose')}
        {report && unfinished && action.assignee?.organisation && step('handOver')}
        {write && step('change')}
      </div>
      {Dialog && (
        <Dialog
          action={action}
          refresh={refresh}
          onClose={(done) => {
            setOpen(undefined);
            did(done ?? '');
          }}
        />
      )}
    </section>
  );
}

function Facts({ action }: { readonly action: WholeAction }) {
  const { agendaItem, assignee, body, closedOn } = action;
  return (
    <section className="card stack tight" aria-labelledby="uppgifter">
      <h2 id="uppgifter" className="hidden">
        {t.facts}
      </h2>
      <dl className="action-facts stack tight">
        <div>
          <dt>{t.state}</dt>
          <dd>
            <StateCell action={action} />
          </dd>
        </div>
        <div>
          <dt>{t.assignee}</dt>
          <dd>
            <WhoCell action={action} />
            {assignee && (
              <p className="small no-print">
                <Link to="/atgarder" search={{ ansvarig: assignee.name, lage: 'alla' }}>
                  {t.allOf(assignee.name)}
                </Link>
              </p>
            )}
          </dd>
        </div>
        <div>
          <dt>{t.dueOn}</dt>
          <dd>
            <DueCell action={action} long />
          </dd>
        </div>
        {closedOn !== null && (
          <div>
            <dt>{t.closedOn}</dt>
            <dd>{closedOn}</dd>
          </div>
        )}
        <div>
          <dt>{t.body}</dt>
          <dd>
            <Link to="/samverkan/$slug" params={{ slug: body.slug }}>
              {body.name}
            </Link>
          </dd>
        </div>
        <div>
          <dt>{t.origin}</dt>
          <dd>
            {agendaItem ? (
              <Link to="/moten/$id" params={{ id: agendaItem.meeting.id }} hash={`punkt-${agendaItem.id}`}>
                {agendaItem.meeting.title} {dayOf(agendaItem.meeting.startsAt)},{' '}
                {t.item(agendaItem.number, agendaItem.title)}
              </Link>
            ) : (
              <span className="muted">{t.free}</span>
            )}
          </dd>
        </div>
        <div>
          <dt>{t.created}</dt>
          <dd>{dayOf(action.createdAt)}</dd>
        </div>
      </dl>
    </section>
  );
}
