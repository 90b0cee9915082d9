/**
 * Runs a task that is cut in steps, and lets others in between: `pause` gives the thread away (setTimeout, or
 * scheduler.yield), `now` tells milliseconds, and no slice is meant to be longer than `budget` of them.
 */
export async function runInSlices<T>(
  steps: Generator<void, T>,
  pause: () => Promise<void>,
  now: () => number,
  budget = 25,
): Promise<T> {
  let began = now();
  let step = steps.next();
  while (!step.done) {
    if (now() - began > budget) {
      await pause();
      began = now();
    }
    step = steps.next();
  }
  return step.value;
}
