/** Median and quartiles of some numbers. */
export interface Summary {
  median: number;
  lowerQuartile: number;
  upperQuartile: number;
}

/** Summary of one or more numbers. */
export function summaryOf(numbers: number[]): Summary {
  return {
    median: quantile(numbers, 0.5),
    lowerQuartile: quantile(numbers, 0.25),
    upperQuartile: quantile(numbers, 0.75),
  };
}

/** Quantile of numbers, with linear interpolation. */
function quantile(numbers: number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const index = (sorted.length - 1) * share;
  const below = sorted[Math.floor(index)] ?? NaN;
  const above = sorted[Math.ceil(index)] ?? NaN;
  return below + (above - below) * (index - Math.floor(index));
}
