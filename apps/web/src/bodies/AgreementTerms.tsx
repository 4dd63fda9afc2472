import type { ReactNode } from 'react';
import { bodies as texts } from '../locales/sv/bodies.js';
import { readableDay, today } from '../ui/format.js';
import type { Body } from './body.js';

const t = texts.agreement;
export type Agreement = Body['agreements'][number];

/** The terms of an agreement as sentences: when it ends if notice is given today, when it is to be evaluated. */
export function AgreementTerms({
  agreement,
  members,
  short = false,
}: {
  readonly agreement: Agreement;
  /** How many members there are today. */
  readonly members: number;
  /** Only what a clock ticks for. */
  readonly short?: boolean;
}) {
  const { endsForAllNumerator: numerator, endsForAllDenominator: denominator } = agreement;
  return (
    <dl className="agreement-terms">
      {!short && agreement.registrationNumber && (
        <Term name={t.registrationNumber}>{agreement.registrationNumber}</Term>
      )}
      {!short && <Term name={t.period}>{texts.time.between(agreement.validFrom, agreement.validTo ?? null)}</Term>}
      <Term name={t.notice}>
        <p>{noticeSentence(agreement, today())}</p>
      </Term>
      {agreement.evaluationOn && <Evaluation on={agreement.evaluationOn} />}
      {numerator != null && denominator != null && (
        <Term name={t.endsForAll}>
          {agreement.endsForAllNotices == null
            ? t.endsForAllShare(numerator, denominator)
            : t.endsForAllNotices(agreement.endsForAllNotices, members, numerator, denominator)}
        </Term>
      )}
      {!short && agreement.keyChangedBy && <Term name={t.keyChangedBy}>{agreement.keyChangedBy}</Term>}
      {!short && agreement.coveredByKl937 && <Term name={t.law}>{t.covered}</Term>}
      {!short && agreement.remarks && <Term name={t.remarks}>{agreement.remarks}</Term>}
    </dl>
  );
}

function Term({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Evaluation({ on }: { readonly on: string }) {
  const passed = on < today();
  return (
    <Term name={t.evaluation}>
      {passed ? t.evaluationPast(readableDay(on)) : t.evaluateBy(readableDay(on))}
      {passed && (
        <>
          {' '}
          <span className="badge warn">{t.evaluationPassed}</span>
        </>
      )}
    </Term>
  );
}

/** Not to be read as a promise: what the agreement says today. */
function noticeSentence({ validFrom, validTo, noticeMonths, lastDayIfNoticeGiven }: Agreement, now: string): string {
  if (validTo != null && validTo < now) return t.ended(readableDay(validTo));
  if (validFrom > now) return t.notBegun(readableDay(validFrom));
  if (noticeMonths == null || lastDayIfNoticeGiven == null) return t.noNotice;
  return t.noticeClock(readableDay(lastDayIfNoticeGiven), noticeMonths);
}
