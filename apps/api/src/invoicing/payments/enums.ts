import { UNMATCHED_REASONS, type UnmatchedReason } from '@domain/invoicing/index.js';
import { registerEnumType } from '@nestjs/graphql';
import type { UnmatchedState } from './payment.entity.js';

const enumOf = <T extends string>(values: readonly T[]): { [V in T]: V } =>
  Object.fromEntries(values.map((value) => [value, value])) as { [V in T]: V };

export const UnmatchedReasonEnum = enumOf<UnmatchedReason>(UNMATCHED_REASONS);
registerEnumType(UnmatchedReasonEnum, {
  name: 'UnmatchedReason',
  description: 'Why a row of a list was booked on no invoice.',
  valuesMap: {
    UNKNOWN: { description: 'No invoice has its number or OCR.' },
    AMBIGUOUS: { description: 'Several invoices could be meant.' },
    DISAGREE: { description: 'Number and OCR do not belong to the same invoice.' },
  },
});

export const UnmatchedStateEnum = enumOf<UnmatchedState>(['WAITING', 'MATCHED', 'DISMISSED']);
registerEnumType(UnmatchedStateEnum, {
  name: 'UnmatchedState',
  description: 'What became of a row that was booked on no invoice.',
  valuesMap: {
    WAITING: { description: 'Waits for a person.' },
    MATCHED: { description: 'Booked on an invoice, by a person or when its number came back.' },
    DISMISSED: { description: 'Put aside with a reason.' },
  },
});
