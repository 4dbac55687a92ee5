/** The members of each group by its name, names in order of code units, members in the order given. */
export function groupBy<T>(
  members: readonly T[],
  nameGroup: (member: T) => string,
): readonly (readonly [name: string, members: readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const member of members) {
    const name = nameGroup(member);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [member]);
    else group.push(member);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
