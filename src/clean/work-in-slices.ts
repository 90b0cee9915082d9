/** Milliseconds after which work on the page pauses; with the step it is at, which may take as long, a tenth of what delays a key press. */
const SLICE = 2;

/** The same for the first, which begins with what makes ready. */
const FIRST_SLICE = 1;

type Search = Iterator<unknown, void, undefined>;

/** Who does the work. */
export interface Worker {
  /** Other scripts and the reader have had their turn since it was last called. */
  turns(): void;
  /** Looks through a piece of page; gives what is left to be done, in turn, each yielding where it may pause. */
  look(node: Node): Iterable<Search>;
  /** Everything known of is done. */
  settled(): void;
}

/** Pieces of page that wait for being looked through. */
export interface Work {
  /** True while something waits for its slice. */
  readonly isPaused: boolean;
  add(node: Node): void;
  /** Works until a slice is used up, and goes on later; the page's first is short. */
  goOn(isFirst?: boolean): void;
  /** Works until everything is done. */
  finish(): void;
  stop(): void;
}

/** Opens a list of work; `rest` is called at the end of every slice. */
export function openWork(worker: Worker, rest: () => void): Work {
  const list = openList(worker);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const work = (length: number) => {
    const until = performance.now() + length;
    while (list.step())
      if (performance.now() >= until) {
        timer = setTimeout(resume);
        break;
      }
    if (timer === undefined) worker.settled();
    rest();
  };
  const resume = () => {
    timer = undefined;
    worker.turns();
    work(SLICE);
  };
  const unpause = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    get isPaused() {
      return timer !== undefined;
    },
    add: list.add,
    goOn: (isFirst = false) => work(isFirst ? FIRST_SLICE : SLICE),
    finish: () => {
      unpause();
      work(Number.POSITIVE_INFINITY);
    },
    stop: () => {
      unpause();
      list.clear();
    },
  };
}

/** What is still to be looked through; `step` looks through a little of it, and is false once nothing is left. */
function openList(worker: Worker) {
  const waiting: Node[] = [];
  const searches: Search[] = [];
  return {
    add: (node: Node) => void waiting.push(node),
    step: () => {
      const [search] = searches;
      if (search !== undefined) {
        if (search.next().done) searches.shift();
        return true;
      }
      const node = waiting.shift();
      if (node !== undefined) searches.push(...worker.look(node));
      return node !== undefined;
    },
    clear: () => {
      waiting.length = 0;
      searches.length = 0;
    },
  };
}
