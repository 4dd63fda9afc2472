import type { LocalDate } from '@domain/shared/local-date.js';
import { Injectable } from '@nestjs/common';

const stockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

const HOUR = 3_600_000;

/** The only place that knows what time it is. Tests put another in its stead. */
@Injectable()
export class Clock {
  private asked: { readonly hour: number; readonly day: LocalDate } | undefined;

  now(): Date {
    return new Date();
  }

  /** Today in Sweden. A day there begins on a whole hour of UTC, so one answer lasts the hour. */
  today(): LocalDate {
    const now = this.now();
    const hour = Math.floor(now.getTime() / HOUR);
    if (this.asked?.hour !== hour) this.asked = { hour, day: stockholm.format(now) as LocalDate };
    return this.asked.day;
  }
}
