import type { Actor } from '@domain/access/actor.js';
import { changeOf, type ForecastSource } from '@domain/invoicing/payer-forecast.js';
import type { Sheet, SheetCell } from '@formats/sheet.js';
import { Injectable } from '@nestjs/common';
import { type Forecast, PayerForecastService } from '../invoicing/index.js';

const SOURCE: Readonly<Record<ForecastSource, string>> = {
  FINAL: 'Slutligt fastställd',
  PRELIMINARY: 'Preliminärt fastställd',
  PREVIEW: 'Beräknad',
  NOT_MEMBER: 'Inte medlem',
  UNKNOWN: 'Går inte att räkna ut än',
};

/** What an organisation will pay, as a table. */
@Injectable()
export class ForecastSheets {
  constructor(private readonly forecasts: PayerForecastService) {}

  async of(actor: Actor, code: string, year: number): Promise<{ readonly sheet: Sheet; readonly fileName: string }> {
    const forecast = await this.forecasts.of(actor, code, year);
    return { sheet: forecastSheet(forecast), fileName: `att-betala-${forecast.organisation.code}-${year}` };
  }
}

function forecastSheet({ organisation, year, rows, total, previousTotal, change }: Forecast): Sheet {
  return {
    name: `${organisation.name} ${year}`,
    columns: [
      { header: 'Samverkan', type: 'text' },
      { header: `${year} (kr, utan moms)`, type: 'kronor' },
      { header: `Underlag ${year}`, type: 'text' },
      { header: `${year - 1} (kr, utan moms)`, type: 'kronor' },
      { header: `Underlag ${year - 1}`, type: 'text' },
      { header: 'Förändring (kr)', type: 'kronor' },
      { header: 'Anmärkning', type: 'text' },
    ],
    rows: [
      ...rows.map(({ body, now, before }): SheetCell[] => [
        body.name,
        now.amount,
        SOURCE[now.source],
        before.amount,
        SOURCE[before.source],
        changeOf({ amount: now.amount, previous: before.amount }),
        [now.error?.message, ...now.remarks].filter(Boolean).join(' '),
      ]),
      ['Summa av det som är känt', total, null, previousTotal, null, change, null],
    ],
  };
}
