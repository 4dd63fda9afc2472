import { Link } from '@tanstack/react-router';
import { useData } from '../../api/hooks.js';
import { FundingRemindersDocument } from '../../generated/graphql.js';
import { funding as texts } from '../../locales/sv/funding.js';
import { kronor } from '../../ui/format.js';

const t = texts.reminder;

/** Grants of a body that nobody has used, from their day on. Nothing while there are none. */
export function GrantReminders({ slug }: { readonly slug: string }) {
  const answer = useData(FundingRemindersDocument, { slug });
  const reminders = answer.isPlaceholderData ? [] : (answer.data?.body?.grantReminders ?? []);
  return reminders.map(({ id, name, outstanding, decisions }) => (
    <div key={id} className="notice warn stack tight" role="note" aria-label={t.title}>
      <p>
        <strong>{t.text(name, kronor(outstanding))}</strong>{' '}
        {t.decided(decisions.map(({ decidedOn }) => decidedOn).join(', '))}
      </p>
      <p>
        <Link to="/samverkan/bidrag/$id" params={{ id }}>
          {t.link}
        </Link>
      </p>
    </div>
  ));
}
