/** Titles longer than this are cut at a word; the rest begins the detail. */
const longest = 200;
/** A sentence that goes on after its bold lead-in is the title as a whole up to this length. */
const longestSentence = 120;

/** A title and what follows it. Joined by a space they say what the text says. */
export interface Titled {
  readonly title: string;
  readonly detail: string;
}

/** Rule 6: the bold lead-in, with the rest of its sentence where that is short; else the first sentence. */
export function readTitle(text: string, leadIn: string | null): Titled {
  const sentence = firstSentence(text);
  const lead = leadIn?.replace(/[\s:：.–—-]+$/, '') ?? '';
  if (lead.length < 3 || isCode(lead) || !text.startsWith(lead)) return cut(sentence, text);
  const behind = text.slice(lead.length);
  if (behind.trim() === '' || /^[.!?。]?\s*[([]/.test(behind) || /^[.!?。]/.test(behind)) {
    const stop = /^[.!?。]/.test(behind) ? lead.length + 1 : lead.length;
    return cut(text.slice(0, stop), text);
  }
  if (sentence.length <= longestSentence) return cut(sentence, text);
  return { title: clip(lead), detail: `${lead.slice(clip(lead).length)} ${behind.replace(/^[\s:：–—-]+/, '')}`.trim() };
}

/** A title of its own, such as a heading, and the text under it. */
export function cutTitle(title: string, detail: string): Titled {
  const clipped = clip(title);
  return { title: clipped, detail: `${title.slice(clipped.length)} ${detail}`.trim() };
}

function cut(title: string, text: string): Titled {
  const clipped = clip(title);
  return { title: clipped, detail: text.slice(clipped.length).trim() };
}

function clip(title: string): string {
  if (title.length <= longest) return title;
  const space = title.lastIndexOf(' ', longest);
  return title.slice(0, space > longest / 2 ? space : safeEnd(title));
}

/** Never between the two halves of a surrogate pair. */
function safeEnd(title: string): number {
  const last = title.charCodeAt(longest - 1);
  return last >= 0xd800 && last <= 0xdbff ? longest - 1 : longest;
}

/** "T-12", "Q1", "P0", "#12": a lead-in that only numbers the item. */
function isCode(lead: string): boolean {
  return /^[([]?(?:[A-Z]{1,6}-?\d{1,5}|#?\d{1,5}|[A-Z])[)\]]?$/.test(lead);
}

const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|no|nos|dr|mr|mrs|ms|st|approx|incl|resp|ca|cf|fig|min|max|dept|inc|ltd|co|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|z\.b|d\.h|bzw|usw|ggf|p\.ex|ej|art|al|[a-z])\.$/i;

/** Up to the first full stop, question or exclamation mark that ends a sentence. */
export function firstSentence(text: string): string {
  const ends = /[.!?](?=["'”’)]?\s)|[。！？]/gu;
  for (let end = ends.exec(text); end; end = ends.exec(text)) {
    const stop = end.index + 1;
    const after = /^["'”’)]?\s+(\S)/u.exec(text.slice(stop, stop + 8));
    const isMark = end[0] !== '.';
    if (!isMark && abbreviation.test(text.slice(Math.max(0, stop - 8), stop))) continue;
    if (after?.[1] && /[\p{Ll}]/u.test(after[1]) && end[0] === '.') continue;
    if (/^["'”’)]/.test(text.slice(stop))) return text.slice(0, stop + 1);
    return text.slice(0, stop);
  }
  return text;
}
