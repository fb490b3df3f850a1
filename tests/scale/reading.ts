/*
 * How long a browser's engine is busy with a feed, next to the one that is published. As a ratio, since a bare time says more
 * of the machine than of the feed.
 */
import process from "node:process";

const rounds = 9;

/** Long enough for the clock, for a text that is read in no time. */
const millisecondsARound = 20;

/** How many times as long as the first of them each text takes to be read: medians, all in turn. */
export function readingRatios(texts: string[], read: (text: string) => unknown): number[] {
  const times = texts.map((): number[] => []);
  // The first round is for the engine to warm up.
  for (let round = 0; round <= rounds; round++) {
    texts.forEach((text, index) => {
      const time = timeOf(() => read(text));
      if (round > 0) {
        times[index]?.push(time);
      }
    });
  }
  const medians = times.map(median);
  const [first = NaN] = medians;
  return medians.map((time) => time / first);
}

function timeOf(act: () => unknown): number {
  const start = processorTime();
  let repeats = 0;
  let spent = 0;
  while (spent < millisecondsARound) {
    act();
    repeats += 1;
    spent = processorTime() - start;
  }
  return spent / repeats;
}

/** Milliseconds that the processor was busy for us. By the clock, whatever else runs on the machine would count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function median(numbers: number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
}
