import { built, municipalities } from './built.mjs';
import { interleaved, timed } from './measure.mjs';

const YEAR = 2026;
const POOL = 1_234_567_891n;
const ROUNDS = 41;
const TIMES = 20;

/** One sum by inhabitants over all municipalities: what the rules cost beside the bare loop on the same numbers. */
export async function oneSum() {
  const { allocate, decide } = await built('libs/domain/src/cost-sharing/index');
  const { rules, facts, weights } = await theCase();
  const amounts = decide(rules, facts).value.totals;
  if (amounts.join() !== largestRemainder(POOL, weights).join()) throw new Error('the bare loop splits otherwise');

  const repeat = (work) => () =>
    timed(() => {
      for (let time = 0; time < TIMES; time++) work();
    });
  const sides = {
    bare: repeat(() => largestRemainder(POOL, weights)),
    numbers: repeat(() => decide(rules, facts)),
    texts: repeat(() => allocate(rules, facts)),
  };
  await interleaved(5, sides);
  const figures = await interleaved(ROUNDS, sides);
  return { members: weights.length, times: TIMES, figures };
}

async function theCase() {
  const { checkModel } = await built('libs/domain/src/cost-sharing/index');
  const all = await municipalities();
  const referenceDate = { month: 12, day: 31, yearOffset: -1 };
  const pool = `${POOL / 100n}.${String(POOL % 100n).padStart(2, '0')}`;
  const component = { name: 'Drift', basis: 'POOL', pool, key: { kind: 'INHABITANTS', referenceDate } };
  const checked = checkModel({ components: [component] });
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  const facts = {
    year: YEAR,
    members: all.map(({ code, name }) => ({ code, name, days: 365 })),
    population: all.map(({ code, inhabitants }) => ({
      code,
      date: `${YEAR - 1}-12-31`,
      series: 'DECEMBER_31',
      inhabitants: inhabitants.get(YEAR - 1),
      source: 'SCB',
      preliminary: false,
    })),
    usage: [],
  };
  return { rules: checked.value, facts, weights: all.map(({ inhabitants }) => BigInt(inhabitants.get(YEAR - 1))) };
}

/** As one would write it by hand for this one case: weights in the order of the codes, nothing checked. */
function largestRemainder(whole, weights) {
  let total = 0n;
  for (const weight of weights) total += weight;
  const parts = [];
  const remainders = [];
  let left = whole;
  for (let index = 0; index < weights.length; index++) {
    const product = whole * weights[index];
    const part = product / total;
    parts.push(part);
    remainders.push({ index, remainder: product % total });
    left -= part;
  }
  remainders.sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (let place = 0; place < Number(left); place++) parts[remainders[place].index]++;
  return parts;
}
