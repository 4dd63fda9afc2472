import { useNavigate, useSearch } from '@tanstack/react-router';
import '../../bodies/bodies.css';
import { bySwedishName, type Named } from '../../cost-sharing/names.js';
import { invoicing } from '../../locales/sv/invoicing.js';
import { payments as t } from '../../locales/sv/payments.js';
import { useViewer } from '../../shell/viewer.js';
import { Page } from '../../ui/Page.js';
import { SelectField } from '../../ui/SelectField.js';
import { Answer, Empty } from '../../ui/states.js';
import '../invoicing.css';
import { ImportList } from './ImportList.js';
import { Lists } from './Lists.js';
import './payments.css';
import { UnmatchedRows } from './UnmatchedRows.js';

/** What comes back from a host's finance system: lists of payments, and the rows that somebody has to look at. */
export function PaymentsPage() {
  const search = useSearch({ from: '/fakturor/betalningar' });
  const navigate = useNavigate({ from: '/fakturor/betalningar' });
  const viewer = useViewer();
  return (
    <Page title={t.title} crumbs={[{ label: invoicing.title, to: '/fakturor' }]} lead={t.lead}>
      <Answer of={viewer}>
        {({ viewer: { roles } }) => {
          const known = new Map<string, Named>();
          for (const { role, organisation } of roles) {
            if (role === 'FINANCE' && organisation) known.set(organisation.code, organisation);
          }
          const own = bySwedishName([...known.values()]);
          const code = search.organisation ?? own[0]?.code;
          if (code === undefined) {
            return (
              <Empty title={t.none}>
                <p>{t.noneText}</p>
              </Empty>
            );
          }
          return (
            <div className="stack loose">
              {own.length > 1 && (
                <div className="filters no-print">
                  <SelectField
                    label={t.organisation}
                    value={code}
                    onChange={({ target }) => void navigate({ search: { organisation: target.value }, replace: true })}
                    options={own.map((one) => [one.code, one.name] as const)}
                  />
                </div>
              )}
              <ImportList key={code} seller={code} />
              <UnmatchedRows
                seller={code}
                search={search}
                choose={(rader) =>
                  void navigate({ search: (before) => ({ ...before, rader }), replace: true, resetScroll: false })
                }
              />
              <Lists seller={code} />
            </div>
          );
        }}
      </Answer>
    </Page>
  );
}
