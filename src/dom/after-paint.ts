/** What is to be done after the next paint. */
const waiting = new Set<() => void>();

let isPlanned = false;

/** Does work that no visitor should wait for, once what there is to see has been painted. */
export function afterPaint(work: () => void): void {
  waiting.add(work);
  if (!isPlanned) {
    isPlanned = true;
    requestAnimationFrame(() => setTimeout(workAll));
  }
}

/** In one task, with what is added meanwhile: each further one would lay out the page anew. */
function workAll(): void {
  try {
    for (const work of waiting) {
      waiting.delete(work);
      work();
    }
  } finally {
    isPlanned = false;
    // What is left after work that threw.
    waiting.forEach(afterPaint);
  }
}
