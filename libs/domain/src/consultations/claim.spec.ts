import { describe, expect, it } from '@jest/globals';
import { CLAIM_LASTS, CLAIM_RENEWED_EVERY, claimed, othersClaim, standingClaim } from './claim.js';

const NOW = 1_000_000;
const vera = { accountId: 'vera', until: NOW + 1 };

describe('a claim on a section', () => {
  it('is given where nobody writes, for two minutes', () => {
    expect(claimed(null, 'vera', NOW)).toEqual({ accountId: 'vera', until: NOW + CLAIM_LASTS });
    expect(CLAIM_LASTS).toBe(120_000);
  });

  it('is refused while somebody else’s holds, to the millisecond', () => {
    expect(claimed(vera, 'nils', NOW)).toBeNull();
    expect(claimed(vera, 'nils', NOW + 1)).toEqual({ accountId: 'nils', until: NOW + 1 + CLAIM_LASTS });
  });

  it('is renewed by whom it belongs to', () => {
    expect(claimed(vera, 'vera', NOW)).toEqual({ accountId: 'vera', until: NOW + CLAIM_LASTS });
    expect(CLAIM_RENEWED_EVERY * 2).toBeLessThan(CLAIM_LASTS);
  });

  it('lapses', () => {
    expect(standingClaim(vera, NOW)).toBe(vera);
    expect(standingClaim(vera, NOW + 1)).toBeNull();
    expect(standingClaim(undefined, NOW)).toBeNull();
  });

  it('is somebody else’s only for others', () => {
    expect(othersClaim(vera, 'nils', NOW)).toBe(vera);
    expect(othersClaim(vera, 'vera', NOW)).toBeNull();
  });
});
