import { useChange } from '../api/hooks.js';
import { ConsultationLeaveOutDocument } from '../generated/graphql.js';
import { handling } from '../locales/sv/consultation-handling.js';
import { Confirm } from '../meetings/Confirm.js';

const t = handling.own;

/** Lets the response go without a member that is late, openly. */
export function LeaveOut({
  consultation,
  organisation: { code, name },
  onClose,
}: {
  readonly consultation: string;
  readonly organisation: { readonly code: string; readonly name: string };
  readonly onClose: () => void;
}) {
  const leave = useChange(ConsultationLeaveOutDocument);
  return (
    <Confirm
      title={t.leaveOutTitle(name)}
      text={t.leaveOutText(name)}
      button={t.leaveOut}
      error={leave.error}
      pending={leave.isPending}
      onConfirm={() => leave.mutate({ input: { consultation, organisation: code } }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
