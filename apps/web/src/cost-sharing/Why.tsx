import type { ComponentShare } from '@domain/cost-sharing/index.js';
import { readableDecimal } from '@domain/shared/decimal.js';
import { readableKronor } from '@domain/shared/ore.js';
import { common } from '../locales/sv/common.js';
import { costs } from '../locales/sv/cost-sharing.js';
import { Modal } from '../ui/Modal.js';
import { TableBox } from '../ui/TableBox.js';

const texts = costs.why;

export interface Asked {
  readonly who: string;
  readonly share: ComponentShare;
}

/** "Så räknades det": formula, figures with day and source, rounding. */
export function Why({
  asked,
  rounding,
  onClose,
}: {
  readonly asked: Asked | null;
  readonly rounding: 'ORE' | 'KRONA';
  readonly onClose: () => void;
}) {
  return (
    <Modal open={asked !== null} title={texts.title} onClose={onClose}>
      {asked && (
        <>
          <p>
            {asked.who}, {asked.share.name}
            <br />
            <strong className="why-sum">{readableKronor(asked.share.amount)}</strong>
          </p>
          <p className="formula">{asked.share.explanation}</p>
          <Figures share={asked.share} />
          <Rounding share={asked.share} rounding={rounding} />
          <div>
            <button type="button" className="button primary" onClick={onClose}>
              {common.close}
            </button>
          </div>
        </>
      )}
    </Modal>
  );
}

function Figures({ share }: { readonly share: ComponentShare }) {
  if (share.figures.length === 0) return null;
  return (
    <TableBox label={texts.figures}>
      <table>
        <caption>{texts.figures}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.measure}</th>
            <th scope="col" className="num">
              {texts.value}
            </th>
            <th scope="col">{texts.date}</th>
            <th scope="col">{texts.source}</th>
          </tr>
        </thead>
        <tbody>
          {share.figures.map(({ measure, value, referenceDate, source, preliminary }, index) => (
            <tr key={index}>
              <th scope="row">{measure}</th>
              <td className="num">{readableDecimal(value)}</td>
              <td className="nowrap">{referenceDate ?? '–'}</td>
              <td>
                {source ?? texts.own}
                {preliminary && ` (${texts.preliminary})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function Rounding({ share, rounding }: { readonly share: ComponentShare; readonly rounding: 'ORE' | 'KRONA' }) {
  const limited = share.limitedBy && texts[share.limitedBy];
  if (!limited && !share.gotRemainder) return null;
  return (
    <div className="stack tight">
      <h3>{texts.rounding}</h3>
      {limited && <p>{limited}</p>}
      {share.gotRemainder && <p>{texts.gotRemainder(texts.units[rounding])}</p>}
    </div>
  );
}
