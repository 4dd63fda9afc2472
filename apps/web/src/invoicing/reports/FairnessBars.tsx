import '../../cost-sharing/cost-sharing.css';
import { reports } from '../../locales/sv/reports.js';
import { barsOf, type FairRow, MEASURES } from './fairness-view.js';

const t = reports.fairness;
const HEIGHT = 12;

/** Three bars per member, each with its share beside it. The table below says the same in figures. */
export function FairnessBars({ rows }: { readonly rows: readonly FairRow[] }) {
  return (
    <div role="img" aria-label={t.chartLabel} className="fair-bars">
      {barsOf(rows).map(({ code, name, bars }) => (
        <div key={code} className="stack tight">
          <span className="bar-name">{name}</span>
          {bars.map(({ measure, label, width }) => (
            <div key={measure} className="fair-bar">
              <span className="small muted">{t.measures[measure]}</span>
              <svg className="cost-bar" height={HEIGHT} aria-hidden="true">
                <rect width={`${width}%`} height={HEIGHT} className={`series-${MEASURES.indexOf(measure) + 1}`} />
              </svg>
              <span className="small num">{label}</span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
