import { useState } from 'react';
import { BodyPublicationsDocument, type BodyPublicationsQuery } from '../generated/graphql.js';
import { published as t } from '../locales/sv/public.js';
import { PagedList } from '../shell/PagedList.js';
import { usePaged } from '../shell/paged.js';
import { SelectField } from '../ui/SelectField.js';
import { PublicationList } from './PublicationList.js';
import { PublishDialog } from './PublishDialog.js';

type Agreements = NonNullable<BodyPublicationsQuery['body']>['agreements'];
const NOTHING = { nodes: [], pageInfo: { hasNextPage: false } } as const;

/** What of a body everybody can read, the latest day first. */
export function BodyPublications({ slug }: { readonly slug: string }) {
  const list = usePaged(BodyPublicationsDocument, { slug, first: 50 }, ({ body }) => body?.publications ?? NOTHING);
  const [publishing, setPublishing] = useState(false);
  const body = list.first?.body;
  return (
    <section className="stack" aria-labelledby="publicerat">
      <h2 id="publicerat">{t.tab}</h2>
      <p>
        <a href={`/offentligt/samverkan/${slug}`}>{t.publicPage}</a>
      </p>
      <PagedList of={list}>
        <PublicationList publications={list.rows ?? []} mayPublish={body?.viewerMayPublish ?? false} />
      </PagedList>
      {body?.viewerMayPublish && body.agreements.length > 0 && (
        <p>
          <button type="button" className="button" onClick={() => setPublishing(true)}>
            {t.publishAgreement}
          </button>
        </p>
      )}
      {publishing && body && <PublishAgreement agreements={body.agreements} onClose={() => setPublishing(false)} />}
    </section>
  );
}

function PublishAgreement({ agreements, onClose }: { readonly agreements: Agreements; readonly onClose: () => void }) {
  const [agreement, setAgreement] = useState(agreements[0]!.id);
  return (
    <PublishDialog wanted={{ kind: 'AGREEMENT', subject: agreement }} onClose={onClose}>
      <SelectField
        label={t.dialog.whichAgreement}
        value={agreement}
        onChange={(event) => setAgreement(event.target.value)}
        options={agreements.map(({ id, title }) => [id, title] as const)}
      />
    </PublishDialog>
  );
}
