import { Link } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { useData } from '../api/hooks.js';
import { BodyInhabitantsDocument } from '../generated/graphql.js';
import { bodies as texts } from '../locales/sv/bodies.js';
import { common } from '../locales/sv/common.js';
import { count, kronor, today } from '../ui/format.js';
import { Empty } from '../ui/states.js';
import { AgreementTerms } from './AgreementTerms.js';
import { type Body, lastYearEnd } from './body.js';
import { inhabitantsOf, perInhabitant, shownCost } from './key-figures.js';

const t = texts.body;

const MemberMap = lazy(() => import('../organisations/MemberMap.js').then((module) => ({ default: module.MemberMap })));

export function BodyOverview({ body }: { readonly body: Body }) {
  const inForce = body.agreements.filter(({ validTo }) => validTo == null || validTo >= today());
  return (
    <div className="stack loose">
      <KeyFigures body={body} />
      <div className="halves">
        <section className="stack" aria-labelledby="om">
          <h2 id="om">{t.about}</h2>
          <p className={body.description ? undefined : 'muted'}>{body.description || t.noDescription}</p>
          <Chair body={body} />
          <Relatives body={body} />
        </section>
        <section className="stack" aria-labelledby="medlemmar-i-dag">
          <h2 id="medlemmar-i-dag">{t.members}</h2>
          <Members body={body} />
          {body.members.length > 0 && (
            <Suspense>
              <MemberMap codes={body.members.map(({ organisation }) => organisation.code)} />
            </Suspense>
          )}
        </section>
      </div>
      <section className="stack" aria-labelledby="avtal-nu">
        <h2 id="avtal-nu">{t.agreementsNow}</h2>
        {inForce.length === 0 ? (
          <p className="muted">{t.noAgreement}</p>
        ) : (
          inForce.map((agreement) => (
            <article key={agreement.id} className="card stack">
              <h3>{agreement.title}</h3>
              <AgreementTerms agreement={agreement} members={body.members.length} short />
            </article>
          ))
        )}
        <p>
          <Link to="/samverkan/$slug" params={{ slug: body.slug }} search={{ flik: 'medlemmar' }}>
            {t.seeAll}
          </Link>
        </p>
      </section>
    </div>
  );
}

function KeyFigures({ body }: { readonly body: Body }) {
  const inhabitants = inhabitantsOf(body.members);
  return (
    <section aria-label={t.keyFigures}>
      <dl className="key-figures">
        <KeyFigure label={t.memberCount}>{count(body.members.length)}</KeyFigure>
        {inhabitants !== undefined && <KeyFigure label={t.inhabitants(lastYearEnd())}>{count(inhabitants)}</KeyFigure>}
        {body.costAllocations !== null && <Cost body={body} />}
      </dl>
    </section>
  );
}

function Cost({ body }: { readonly body: Body }) {
  const cost = shownCost(body.costAllocations?.nodes ?? [], Number(today().slice(0, 4)));
  const before = cost ? `${cost.year - 1}-12-31` : '';
  const answer = useData(
    BodyInhabitantsDocument,
    { slug: body.slug, membersOn: cost ? `${cost.year}-12-31` : '', populationOn: before },
    { enabled: cost !== undefined },
  );
  if (!cost) return <KeyFigure label={t.costs}>{t.costNone}</KeyFigure>;
  const inhabitants = answer.isPlaceholderData ? undefined : inhabitantsOf(answer.data?.body?.members ?? []);
  return (
    <>
      <KeyFigure label={t.cost(cost.year)} help={cost.status ? texts.costs.statuses[cost.status] : undefined}>
        <Link to="/kostnader/fordelning/$id" params={{ id: cost.id! }}>
          {kronor(cost.total)}
        </Link>
      </KeyFigure>
      {inhabitants !== undefined && (
        <KeyFigure label={t.perInhabitant(cost.year)} help={t.perInhabitantHelp(before)}>
          {kronor(perInhabitant(cost.total, inhabitants))}
        </KeyFigure>
      )}
    </>
  );
}

function KeyFigure({
  label,
  help,
  children,
}: {
  readonly label: string;
  readonly help?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="key-figure">
      <dt className="small muted">{label}</dt>
      <dd className="value">{children}</dd>
      {help && <dd className="small muted">{help}</dd>}
    </div>
  );
}

function Chair({ body: { chair } }: { readonly body: Body }) {
  if (!chair) return <p className="muted">{t.noChair}</p>;
  return (
    <p>
      <strong>{t.chair}:</strong> {chair.person.name}
      {chair.organisation && `, ${chair.organisation.name}`}
    </p>
  );
}

function Relatives({ body: { parent, children } }: { readonly body: Body }) {
  return (
    <>
      {parent && (
        <p>
          <strong>{t.parent}:</strong>{' '}
          <Link to="/samverkan/$slug" params={{ slug: parent.slug }}>
            {parent.name}
          </Link>
        </p>
      )}
      {children.length > 0 && (
        <div className="stack tight">
          <h3>{t.children}</h3>
          <ul className="plain stack tight">
            {children.map(({ slug, name, kind, memberCount }) => (
              <li key={slug}>
                <Link to="/samverkan/$slug" params={{ slug }}>
                  {name}
                </Link>{' '}
                <span className="muted small">
                  {common.kinds[kind]}, {t.childMembers(memberCount)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Members({ body }: { readonly body: Body }) {
  if (body.members.length === 0) {
    return (
      <Empty title={t.noMembers}>
        <p>{texts.members.empty}</p>
      </Empty>
    );
  }
  return (
    <ul className="plain strip">
      {body.members.map(({ id, organisation: { code, name } }) => (
        <li key={id} className="chip">
          <Link to="/organisationer/$code" params={{ code }}>
            {name}
          </Link>
          {code === body.host?.code && <span className="badge">{texts.matrix.legend.host}</span>}
        </li>
      ))}
    </ul>
  );
}
