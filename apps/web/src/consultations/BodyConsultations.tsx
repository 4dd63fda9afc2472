import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useData } from '../api/hooks.js';
import { ConsultationsBodiesDocument } from '../generated/graphql.js';
import { consultations as texts } from '../locales/sv/consultations.js';
import { ConsultationFilters } from './ConsultationFilters.js';
import { ConsultationsList } from './ConsultationsList.js';

/** A body's consultations, and for its secretariat the way to a new one. */
export function BodyConsultations({ slug }: { readonly slug: string }) {
  const { sok, remisser } = useSearch({ from: '/samverkan/$slug' });
  const navigate = useNavigate({ from: '/samverkan/$slug' });
  const bodies = useData(ConsultationsBodiesDocument, {}).data?.viewer.bodies ?? [];
  const add = bodies.some((body) => body.slug === slug && body.viewerMayKeepConsultations) && (
    <Link to="/remisser/ny" search={{ samverkan: slug }} className="button primary">
      {texts.add}
    </Link>
  );
  const search = { sok, remisser };
  return (
    <section className="stack" aria-labelledby="remisser">
      <div className="row spread">
        <h2 id="remisser">{texts.title}</h2>
        <div className="row no-print">{add}</div>
      </div>
      <ConsultationFilters
        search={search}
        choose={({ samverkan: _, ...change }) =>
          void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })
        }
      />
      <ConsultationsList search={search} body={slug} withBody={false} first={add} />
    </section>
  );
}
