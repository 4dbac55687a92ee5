/** The records, each with an id of its own: a taken one gets the next free number behind it, as `x-2`. */
export function uniqueIds<R extends { readonly id: string }>(records: readonly R[]): readonly R[] {
  const taken = new Set<string>();
  return records.map((record) => {
    const id = taken.has(record.id) ? nextFree(record.id, (free) => taken.has(free)) : record.id;
    taken.add(id);
    return id === record.id ? record : { ...record, id };
  });
}

/** The id with the lowest number behind it, from 2, that is not taken. */
export function nextFree(id: string, isTaken: (id: string) => boolean): string {
  let n = 2;
  while (isTaken(`${id}-${n}`)) n++;
  return `${id}-${n}`;
}
