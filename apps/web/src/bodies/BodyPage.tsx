import { Link, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { actionsWord } from '../actions/words.js';
import { useData } from '../api/hooks.js';
import { BodyPageDocument } from '../generated/graphql.js';
import { bodies as texts } from '../locales/sv/bodies.js';
import { common } from '../locales/sv/common.js';
import { published } from '../locales/sv/public.js';
import { Page } from '../ui/Page.js';
import { Empty, Fault, Loading } from '../ui/states.js';
import './bodies.css';
import { type Body, lastYearEnd } from './body.js';
import { BodyCosts } from './BodyCosts.js';
import { BodyDialog } from './BodyDialog.js';
import { BodyMembers } from './BodyMembers.js';
import { BodyOverview } from './BodyOverview.js';
import type { Tab } from './search.js';

const t = texts.body;
const BodyMeetings = lazy(() =>
  import('../meetings/BodyMeetings.js').then((module) => ({ default: module.BodyMeetings })),
);
const BodyActions = lazy(() => import('../actions/BodyActions.js').then((module) => ({ default: module.BodyActions })));
const BodyInvoices = lazy(() =>
  import('../invoicing/BodyInvoices.js').then((module) => ({ default: module.BodyInvoices })),
);
const BodyFunding = lazy(() =>
  import('../invoicing/funding/BodyFunding.js').then((module) => ({ default: module.BodyFunding })),
);
const BodyConsultations = lazy(() =>
  import('../consultations/BodyConsultations.js').then((module) => ({ default: module.BodyConsultations })),
);
const BodyPublications = lazy(() =>
  import('../public/BodyPublications.js').then((module) => ({ default: module.BodyPublications })),
);
const GrantReminders = lazy(() =>
  import('../invoicing/funding/GrantReminders.js').then((module) => ({ default: module.GrantReminders })),
);
/** For those with a place in the body. */
const INSIDE: readonly Tab[] = ['kostnader', 'atgarder', 'fakturor', 'finansiering', 'remisser'];
const CRUMBS = [{ label: texts.list.title, to: '/samverkan' }] as const;

/** One body: what it is, who is in it, what it rests on and what it costs. */
export function BodyPage() {
  const { slug } = useParams({ from: '/samverkan/$slug' });
  const answer = useData(BodyPageDocument, { slug, populationOn: lastYearEnd() });
  // What is shown while another body loads is the one before.
  if (answer.data && !answer.isPlaceholderData) {
    return answer.data.body ? <Loaded key={slug} body={answer.data.body} /> : <Missing />;
  }
  return (
    <Page title={texts.list.title} crumbs={CRUMBS}>
      {answer.error ? <Fault error={answer.error} retry={() => void answer.refetch()} /> : <Loading what={t.loading} />}
    </Page>
  );
}

function Missing() {
  return (
    <Page title={t.missing} crumbs={CRUMBS}>
      <Empty title={t.missing}>
        <p>{t.missingHelp}</p>
        <Link to="/samverkan" className="button">
          {t.toList}
        </Link>
      </Empty>
    </Page>
  );
}

function Loaded({ body }: { readonly body: Body }) {
  const { flik } = useSearch({ from: '/samverkan/$slug' });
  const [changing, setChanging] = useState(false);
  const inside = INSIDE.some((each) => each === flik);
  const tab = inside && body.costModels === null ? undefined : flik;
  return (
    <Page
      title={body.name}
      crumbs={CRUMBS}
      lead={
        <>
          {common.kinds[body.kind]}
          {' · '}
          {body.host ? (
            <Link to="/organisationer/$code" params={{ code: body.host.code }}>
              {t.hostedBy(body.host.name)}
            </Link>
          ) : (
            t.noHost
          )}
        </>
      }
      actions={
        body.viewerMayWriteRegister && (
          <button type="button" className="button" onClick={() => setChanging(true)}>
            {texts.form.changeBody}
          </button>
        )
      }
    >
      <nav className="tabs no-print" aria-label={t.tabs}>
        <ul className="plain">
          <TabLink slug={body.slug} current={tab} label={t.overview} />
          <TabLink slug={body.slug} tab="moten" current={tab} label={t.meetings} />
          {body.costModels !== null && (
            <TabLink slug={body.slug} tab="atgarder" current={tab} label={actionsWord(body.kind)} />
          )}
          {body.costModels !== null && <TabLink slug={body.slug} tab="kostnader" current={tab} label={t.costs} />}
          {body.costModels !== null && <TabLink slug={body.slug} tab="fakturor" current={tab} label={t.invoices} />}
          {body.costModels !== null && <TabLink slug={body.slug} tab="finansiering" current={tab} label={t.funding} />}
          {body.costModels !== null && (
            <TabLink slug={body.slug} tab="remisser" current={tab} label={t.consultations} />
          )}
          <TabLink slug={body.slug} tab="publicerat" current={tab} label={published.tab} />
          <TabLink slug={body.slug} tab="medlemmar" current={tab} label={t.membersTab} />
        </ul>
      </nav>
      {tab === 'moten' ? (
        <Suspense fallback={<Loading />}>
          <BodyMeetings slug={body.slug} />
        </Suspense>
      ) : tab === 'atgarder' ? (
        <Suspense fallback={<Loading />}>
          <BodyActions slug={body.slug} kind={body.kind} />
        </Suspense>
      ) : tab === 'kostnader' ? (
        <BodyCosts body={body} />
      ) : tab === 'fakturor' ? (
        <Suspense fallback={<Loading />}>
          <BodyInvoices slug={body.slug} name={body.name} />
        </Suspense>
      ) : tab === 'finansiering' ? (
        <Suspense fallback={<Loading />}>
          <BodyFunding slug={body.slug} />
        </Suspense>
      ) : tab === 'remisser' ? (
        <Suspense fallback={<Loading />}>
          <BodyConsultations slug={body.slug} />
        </Suspense>
      ) : tab === 'publicerat' ? (
        <Suspense fallback={<Loading />}>
          <BodyPublications slug={body.slug} />
        </Suspense>
      ) : tab === 'medlemmar' ? (
        <BodyMembers body={body} />
      ) : (
        <>
          {body.costModels !== null && (
            <Suspense>
              <GrantReminders slug={body.slug} />
            </Suspense>
          )}
          <BodyOverview body={body} />
        </>
      )}
      {body.viewerMayWriteRegister && <BodyDialog open={changing} body={body} onClose={() => setChanging(false)} />}
    </Page>
  );
}

function TabLink({
  slug,
  tab,
  current,
  label,
}: {
  readonly slug: string;
  readonly tab?: Tab;
  readonly current: Tab | undefined;
  readonly label: string;
}) {
  return (
    <li>
      <Link
        to="/samverkan/$slug"
        params={{ slug }}
        search={{ flik: tab }}
        aria-current={tab === current ? 'page' : undefined}
        activeProps={{}}
        className={tab === current ? 'tab chosen' : 'tab'}
        resetScroll={false}
      >
        {label}
      </Link>
    </li>
  );
}
