/** The records, each with an id of its own: a taken one gets the next free number behind it, as `x-2`. */
export function uniqueIds<R extends { readonly id: string }>(records: readonly R[]): readonly R[] {
  const claim = startIds();
  return records.map((record) => {
    const id = claim(record.id);
    return id === record.id ? record : { ...record, id };
  });
}

/** Gives each id away once: the id itself the first time, then the id with the lowest free number behind it, from 2. */
export function startIds(): (id: string) => string {
  const lastById = new Map<string, number>();
  return (id) => {
    let n = lastById.get(id);
    let free = id;
    while (n !== undefined && lastById.has(free)) free = `${id}-${++n}`;
    if (n !== undefined) lastById.set(id, n);
    lastById.set(free, 1);
    return free;
  };
}
