import { Args } from '@nestjs/graphql';
import { DateScalar } from '@platform/scalars/scalars.js';

/** The day that a question about a body is asked of: the argument `on`, today when it is absent. */
export const OnArg = () =>
  Args('on', { type: () => DateScalar, nullable: true, description: 'The day asked about; absent = today.' });
