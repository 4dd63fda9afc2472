/** What becomes of a rekvisition. */
export const PAYMENT_REQUEST_STATES = ['REQUESTED', 'GRANTED', 'PAID', 'REFUSED'] as const;
export type PaymentRequestState = (typeof PAYMENT_REQUEST_STATES)[number];

/** As people see them. */
export const PAYMENT_REQUEST_WORDS: Readonly<Record<PaymentRequestState, string>> = {
  REQUESTED: 'Rekvirerad',
  GRANTED: 'Beviljad',
  PAID: 'Utbetald',
  REFUSED: 'Avslagen',
};

/** Where a request may go from where it is. What is paid or refused stays so. */
const STEPS: Readonly<Record<PaymentRequestState, readonly PaymentRequestState[]>> = {
  REQUESTED: ['GRANTED', 'PAID', 'REFUSED'],
  GRANTED: ['PAID'],
  PAID: [],
  REFUSED: [],
};

export const nextRequestStates = (from: PaymentRequestState): readonly PaymentRequestState[] => STEPS[from];

/** Whether it takes up its tranche: a refused one does not. */
export const standsOpen = (state: PaymentRequestState): boolean => state !== 'REFUSED';
