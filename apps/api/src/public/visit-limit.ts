import { type CanActivate, type ExecutionContext, HttpException, Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import type { Request, Response } from 'express';

/** A whole town hall may stand behind one address. */
export const VISITS_PER_MINUTE = 300;
const MINUTE = 60_000;
/** Addresses that are remembered at once. */
const MOST_ADDRESSES = 50_000;

/** How many public pages one address gets in a minute. Counted in this process and nowhere kept: who reads what is nobody's business. */
@Injectable()
export class VisitLimit implements CanActivate {
  private minute = 0;
  private readonly visits = new Map<string, number>();

  constructor(private readonly clock: Clock) {}

  canActivate(context: ExecutionContext): boolean {
    const http = context.switchToHttp();
    const now = this.clock.now().getTime();
    const minute = Math.floor(now / MINUTE);
    if (minute !== this.minute || this.visits.size >= MOST_ADDRESSES) {
      this.minute = minute;
      this.visits.clear();
    }
    const address = http.getRequest<Request>().ip ?? 'unknown';
    const count = (this.visits.get(address) ?? 0) + 1;
    this.visits.set(address, count);
    if (count <= VISITS_PER_MINUTE) return true;
    http.getResponse<Response>().setHeader('retry-after', Math.ceil(((minute + 1) * MINUTE - now) / 1000));
    throw new HttpException('too many', 429);
  }
}
