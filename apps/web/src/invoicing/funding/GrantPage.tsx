import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useData } from '../../api/hooks.js';
import { FundingGrantPageDocument } from '../../generated/graphql.js';
import { funding as texts } from '../../locales/sv/funding.js';
import { kronor, readableDay } from '../../ui/format.js';
import { Page } from '../../ui/Page.js';
import { Answer, Loading } from '../../ui/states.js';
import { DecideAgainDialog } from './grant-dialogs.js';
import '../../bodies/bodies.css';
import './funding.css';
import type { LoadedGrant } from './grant.js';
import { GrantDialog } from './GrantDialog.js';
import { Measurements } from './Measurements.js';
import { Spendings } from './Spendings.js';
import { Tranches } from './Tranches.js';

const t = texts.grant;

/** One grant: what was decided, what is requested and paid, what it was used for. */
export function GrantPage() {
  const { id } = useParams({ from: '/samverkan/bidrag/$id' });
  const query = useData(FundingGrantPageDocument, { id });
  const grant = query.isPlaceholderData ? undefined : query.data?.grant;
  const [changing, setChanging] = useState(false);
  return (
    <Page
      title={grant?.name ?? t.loading}
      crumbs={[
        { label: texts.bodies, to: '/samverkan' },
        ...(grant
          ? [{ label: grant.body.name, to: '/samverkan/$slug', params: { slug: grant.body.slug } } as const]
          : []),
      ]}
      lead={grant && t.from(grant.grantor)}
      actions={
        grant?.body.viewerMayKeepFunding && (
          <button type="button" className="button" onClick={() => setChanging(true)}>
            {texts.grants.change}
          </button>
        )
      }
    >
      {query.isPlaceholderData ? <Loading /> : <Answer of={query}>{(data) => <Content grant={data.grant} />}</Answer>}
      {changing && grant && <GrantDialog slug={grant.body.slug} grant={grant} onClose={() => setChanging(false)} />}
    </Page>
  );
}

function Content({ grant }: { readonly grant: LoadedGrant }) {
  const keeps = grant.body.viewerMayKeepFunding;
  const inTranches = grant.tranches.length > 0;
  return (
    <div className="stack loose">
      {grant.reminds && <p className="notice warn">{texts.reminder.text(grant.name, kronor(grant.outstanding))}</p>}
      <section className="stack tight" aria-label={t.figures}>
        <dl className="key-figures">
          <Figure label={t.amount} value={grant.amount} />
          {inTranches && <Figure label={t.requested} value={grant.requested} />}
          {inTranches && <Figure label={t.paid} value={grant.paid} />}
          <Figure label={t.spent} value={grant.spent} />
          <Figure label={inTranches ? t.notRequested : t.notSpent} value={grant.outstanding} />
        </dl>
        {grant.remindOn != null && <p className="muted">{t.remindOn(readableDay(grant.remindOn))}</p>}
      </section>
      {inTranches && <Tranches grant={grant} keeps={keeps} />}
      {inTranches && <Measurements grant={grant} keeps={keeps} />}
      <Spendings grant={grant} keeps={keeps} />
      <Decisions grant={grant} keeps={keeps} />
      {grant.remarks !== '' && (
        <section className="stack tight">
          <h2>{t.remarks}</h2>
          <p>{grant.remarks}</p>
        </section>
      )}
    </div>
  );
}

function Figure({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div className="key-figure">
      <dt className="small muted">{label}</dt>
      <dd className="value">{kronor(value)}</dd>
    </div>
  );
}

function Decisions({ grant, keeps }: { readonly grant: LoadedGrant; readonly keeps: boolean }) {
  const [deciding, setDeciding] = useState(false);
  return (
    <section className="stack" aria-labelledby="beslut">
      <div className="row spread">
        <h2 id="beslut">{t.decisions}</h2>
        {keeps && (
          <button type="button" className="button no-print" onClick={() => setDeciding(true)}>
            {t.decideAgain}
          </button>
        )}
      </div>
      <ul className="plain stack tight">
        {grant.decisions.map(({ id, decidedOn, decision }) => (
          <li key={id}>
            <time dateTime={decidedOn}>{readableDay(decidedOn)}</time>
            {': '}
            {decision ?? <span className="muted">{t.noDecision}</span>}
          </li>
        ))}
      </ul>
      {deciding && <DecideAgainDialog grant={grant} onClose={() => setDeciding(false)} />}
    </section>
  );
}
