/** The values of a list in a form of the Query protocol: `Destinations.member.1`, `Destinations.member.2` … */
export function membersOf(form: URLSearchParams, list: string): readonly string[] {
  const members: string[] = [];
  for (let i = 1; form.has(`${list}.member.${i}`); i += 1) members.push(form.get(`${list}.member.${i}`) ?? '');
  return members;
}

export interface Tag {
  readonly name: string;
  readonly value: string;
}

/** The message tags of a form. */
export function tagsOf(form: URLSearchParams): readonly Tag[] {
  const tags: Tag[] = [];
  for (let i = 1; form.has(`Tags.member.${i}.Name`); i += 1) {
    tags.push({
      name: form.get(`Tags.member.${i}.Name`) ?? '',
      value: form.get(`Tags.member.${i}.Value`) ?? '',
    });
  }
  return tags;
}
