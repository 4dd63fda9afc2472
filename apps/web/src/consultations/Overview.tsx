import { Facts } from './Facts.js';
import type { Consultation } from './consultation.js';
import { Invitations } from './Invitations.js';
import { Members } from './Members.js';

/** Who wants what, and beside it what is known. */
export function Overview({ consultation }: { readonly consultation: Consultation }) {
  return (
    <div className="stack loose">
      <Members consultation={consultation} />
      <Invitations consultation={consultation} />
      <Facts consultation={consultation} />
    </div>
  );
}
