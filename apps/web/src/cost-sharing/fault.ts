import { type CostSharingError, describeCostSharingError } from '@domain/cost-sharing/index.js';

/** What is wrong, and in which field of the form: `components[0].key.referenceDate`. */
export interface FormFault {
  readonly field: string;
  readonly text: string;
}

/** The rules speak of how programs write numbers; people write them with a comma. */
const forPeople = (text: string): string =>
  text
    .replace(
      'i kronor med två decimaler, till exempel 1500.00',
      'i kronor och högst två decimaler, till exempel 1 500,00',
    )
    .replace('ett tal med decimalpunkt, till exempel 42.25', 'ett tal, till exempel 42,25');

export const faultOf = (error: CostSharingError): FormFault => ({
  field: error.field,
  text: forPeople(describeCostSharingError(error)),
});
