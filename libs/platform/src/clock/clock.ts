import type { LocalDate } from '@domain/shared/local-date.js';
import { Injectable } from '@nestjs/common';

const stockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

/** The only place that knows what time it is. Tests put another in its stead. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today in Sweden. */
  today(): LocalDate {
    return stockholm.format(this.now()) as LocalDate;
  }
}
