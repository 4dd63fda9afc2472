import type { LocalDate } from '@domain/shared/local-date.js';
import { Injectable, type PipeTransform } from '@nestjs/common';
import { Args } from '@nestjs/graphql';
import { Clock } from '@platform/clock/clock.js';
import { DateScalar } from '@platform/scalars/scalars.js';

@Injectable()
class TodayUnlessGiven implements PipeTransform<LocalDate | null | undefined, LocalDate> {
  constructor(private readonly clock: Clock) {}

  transform(on: LocalDate | null | undefined): LocalDate {
    return on ?? this.clock.today();
  }
}

/** The day that a question about a body is asked of: the argument `on`, today when it is absent. */
export const OnArg = () =>
  Args(
    'on',
    { type: () => DateScalar, nullable: true, description: 'The day asked about; absent = today.' },
    TodayUnlessGiven,
  );
