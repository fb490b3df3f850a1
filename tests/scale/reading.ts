/*
 * Time to read a feed in a browser's engine, relative to the published feed, since absolute times
 * say more about the machine than about the feed.
 */
import process from "node:process";

const rounds = 9;

/** Minimum duration of a round, so that short texts can be measured. */
const millisecondsARound = 20;

/** Reading time of each text relative to the first: medians, with all texts in turn. */
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

/**
 * CPU time of this process in milliseconds. Wall-clock time would include other load on the
 * machine.
 */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function median(numbers: number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
}
