/** An order in which everything comes after what it depends on. */
export interface WorkOrder {
  /** Indexes, each after those it depends on, and otherwise in the order of the indexes. */
  readonly order: readonly number[];
  /** Cycles, each as the indexes that wait for one another in turn. */
  readonly cycles: readonly (readonly number[])[];
  /** Indexes that can never come: on a cycle, or waiting for one. */
  readonly never: readonly number[];
}

/**
 * Orders things numbered by rank: always the highest ranked one (lowest index) whose dependencies have all come.
 * `dependsOn[i]` lists what `i` waits for, each once.
 *
 * @see https://en.wikipedia.org/wiki/Topological_sorting (Kahn's algorithm, with a binary heap)
 */
export function orderWork(dependsOn: readonly (readonly number[])[]): WorkOrder {
  const waiting = dependsOn.map((needs) => needs.length);
  const dependants = dependsOn.map((): number[] => []);
  dependsOn.forEach((needs, i) => {
    for (const need of needs) dependants[need]?.push(i);
  });
  const ready: number[] = [];
  waiting.forEach((n, i) => {
    if (n === 0) push(ready, i);
  });
  const order: number[] = [];
  for (let next = pop(ready); next !== undefined; next = pop(ready)) {
    order.push(next);
    for (const dependant of dependants[next] ?? []) {
      const left = (waiting[dependant] ?? 0) - 1;
      waiting[dependant] = left;
      if (left === 0) push(ready, dependant);
    }
  }
  const isLeft = waiting.map((n) => n > 0);
  const never = isLeft.flatMap((left, i) => (left ? [i] : []));
  return { order, cycles: findCycles(dependsOn, isLeft, never), never };
}

/** Follows from each index the first dependency that never comes, until the walk meets itself or an older walk. */
function findCycles(
  dependsOn: readonly (readonly number[])[],
  isLeft: readonly boolean[],
  never: readonly number[],
): readonly (readonly number[])[] {
  const walkOf = new Map<number, number>();
  const cycles: number[][] = [];
  for (const start of never) {
    const path: number[] = [];
    let at: number | undefined = start;
    while (at !== undefined && !walkOf.has(at)) {
      walkOf.set(at, start);
      path.push(at);
      at = dependsOn[at]?.find((need) => isLeft[need]);
    }
    if (at !== undefined && walkOf.get(at) === start) cycles.push(path.slice(path.indexOf(at)));
  }
  return cycles;
}

function push(heap: number[], value: number): void {
  let i = heap.push(value) - 1;
  while (i > 0) {
    const parent = (i - 1) >> 1;
    if (!swapIfLess(heap, i, parent)) return;
    i = parent;
  }
}

function pop(heap: number[]): number | undefined {
  const least = heap[0];
  const last = heap.pop();
  if (heap.length === 0 || last === undefined) return least;
  heap[0] = last;
  let i = 0;
  for (;;) {
    const [left, right] = [2 * i + 1, 2 * i + 2];
    const child = (heap[right] ?? Number.POSITIVE_INFINITY) < (heap[left] ?? Number.POSITIVE_INFINITY) ? right : left;
    if (child >= heap.length || !swapIfLess(heap, child, i)) return least;
    i = child;
  }
}

/** Puts the lesser of two above the other; whether that changed anything. */
function swapIfLess(heap: number[], lower: number, upper: number): boolean {
  const [a, b] = [heap[lower], heap[upper]];
  if (a === undefined || b === undefined || a >= b) return false;
  heap[lower] = b;
  heap[upper] = a;
  return true;
}
