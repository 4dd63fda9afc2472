import { CO_FINANCING_FORMS, type CoFinancingForm } from '@domain/invoicing/co-financing.js';
import { PAYMENT_REQUEST_STATES, type PaymentRequestState } from '@domain/invoicing/payment-request.js';
import { registerEnumType } from '@nestjs/graphql';

const enumOf = <T extends string>(values: readonly T[]): { [V in T]: V } =>
  Object.fromEntries(values.map((value) => [value, value])) as { [V in T]: V };

export const CoFinancingFormEnum = enumOf<CoFinancingForm>(CO_FINANCING_FORMS);
registerEnumType(CoFinancingFormEnum, {
  name: 'CoFinancingForm',
  description: 'How a member co-finances (medfinansierar).',
  valuesMap: { CASH: { description: 'Pengar.' }, HOURS: { description: 'Tid.' } },
});

export const PaymentRequestStateEnum = enumOf<PaymentRequestState>(PAYMENT_REQUEST_STATES);
registerEnumType(PaymentRequestStateEnum, {
  name: 'PaymentRequestState',
  description: 'What has become of a payment request (rekvisition).',
  valuesMap: {
    REQUESTED: { description: 'Rekvirerad.' },
    GRANTED: { description: 'Beviljad.' },
    PAID: { description: 'Utbetald.' },
    REFUSED: { description: 'Avslagen: the tranche may be requested again.' },
  },
});
