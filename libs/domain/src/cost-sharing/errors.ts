/** Why a model or a split is refused. `field` is a path in the input: `components[0].key.referenceDate`. */
export type CostSharingError =
  | { readonly code: 'BAD_USER_INPUT'; readonly field: string; readonly reason: string }
  | { readonly code: 'REFERENCE_DATE_UNSET'; readonly field: string; readonly component: string }
  | {
      readonly code: 'POPULATION_MISSING';
      readonly field: string;
      readonly component: string;
      readonly missing: readonly { readonly code: string; readonly name: string; readonly date: string }[];
    }
  | {
      readonly code: 'USAGE_MISSING';
      readonly field: string;
      readonly component: string;
      readonly measure: string;
      readonly missing: readonly { readonly code: string; readonly name: string }[];
    }
  | { readonly code: 'SHARES_INVALID'; readonly field: string; readonly component: string; readonly reason: string }
  | { readonly code: 'RATE_PRECISION'; readonly field: string; readonly component: string }
  | { readonly code: 'KEY_UNSUITABLE'; readonly field: string; readonly component: string; readonly reason: string }
  | { readonly code: 'LIMITS_IMPOSSIBLE'; readonly field: string; readonly component: string; readonly reason: string }
  | { readonly code: 'NO_MEMBERS'; readonly field: string; readonly component?: string };
