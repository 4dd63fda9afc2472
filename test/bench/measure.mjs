/** Lets the sides take turns, in changing order, so that what disturbs the machine disturbs all of them. */
export async function interleaved(rounds, sides) {
  const names = Object.keys(sides);
  const figures = [];
  for (let round = 0; round < rounds; round++) {
    const figure = {};
    for (const name of round % 2 ? names.toReversed() : names) figure[name] = await sides[name]();
    figures.push(figure);
  }
  return figures;
}

export function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { median, min: sorted[0], max: sorted.at(-1) };
}

/** Seconds that the work took. */
export async function timed(work) {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}
