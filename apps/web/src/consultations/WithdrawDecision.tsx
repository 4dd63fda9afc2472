import { useChange } from '../api/hooks.js';
import { ConsultationWithdrawDecisionDocument } from '../generated/graphql.js';
import { consultations as texts } from '../locales/sv/consultations.js';
import { Confirm } from '../meetings/Confirm.js';
import type { Decision, Member } from './consultation.js';

const t = texts.members;

/** Takes back a decision that was entered by mistake. */
export function WithdrawDecision({
  member,
  decision,
  onClose,
}: {
  readonly member: Member;
  readonly decision: Decision;
  readonly onClose: () => void;
}) {
  const withdraw = useChange(ConsultationWithdrawDecisionDocument);
  return (
    <Confirm
      title={t.withdrawTitle}
      text={t.withdrawText(member.organisation.name, decision.version)}
      button={t.withdraw}
      error={withdraw.error}
      pending={withdraw.isPending}
      onConfirm={() => withdraw.mutate({ id: decision.id }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
