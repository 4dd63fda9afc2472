import { hasBegun } from '@domain/meetings/states.js';
import { useData } from '../../api/hooks.js';
import { MeetingApprovalsDocument } from '../../generated/graphql.js';
import { approval as texts } from '../../locales/sv/approval.js';
import { Fault, Loading } from '../../ui/states.js';
import type { Meeting } from '../meeting.js';
import { Approval } from './Approval.js';
import { Dispatch } from './Dispatch.js';
import { Notices } from './Notices.js';

/** What comes after the meeting: approval, notices, dispatch. */
export function ApprovalSections({ meeting }: { readonly meeting: Meeting }) {
  const shown = hasBegun(meeting.status);
  const answer = useData(MeetingApprovalsDocument, { id: meeting.id }, { enabled: shown });
  if (!shown) return null;
  if (!answer.data) {
    return answer.error ? (
      <Fault error={answer.error} retry={() => void answer.refetch()} />
    ) : (
      <Loading what={texts.loading} />
    );
  }
  const { meeting: approvals } = answer.data;
  return (
    <>
      <Approval meeting={meeting} approvals={approvals} />
      <Notices meeting={meeting} approvals={approvals} />
      <Dispatch meeting={meeting} approvals={approvals} />
    </>
  );
}
