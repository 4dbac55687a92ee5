import { normaliseWords } from './normalise-heading.ts';

/** Words that alone, or before a stop, say that there is nothing. */
const nothing =
  /^[\s*_([–—-]*(?:none|n\/?a|nil|nothing|no|empty|tbd|tba|keine?[rs]?|nichts|nenhum[ao]?|nada|ningun[ao]?|ninguno|aucune?|rien|nessun[oa]?|geen|нет|なし|無し|特になし|没有|沒有|无|無|暂无|暫無|없음)[\s*_)\]]*(?:$|[.,;:!(–—。、]|- )/iu;
/** Words that may follow without a stop. */
const nothingNow =
  /^(?:none|n a|nothing|keine|nada|rien|nichts) (?:at (?:this|the) (?:time|moment)|at present|currently|right now|so far|yet|known|reported|identified|today|for now|this session|blocking|pending|outstanding|urgent|critical|open|in |found|else|to report|momentan|derzeit|por ahora|no momento|pour l)|^(?:keine[rs]?|aucune?|nenhum[ao]?|ningun[ao]?|ninguno|nessun[oa]?|nada|rien) (?:derzeit|zurzeit|aktuell|momentan|bekannt|pour l|a ce jour|connue?|no momento|por enquanto|por ahora|por el momento|conocido|per ora|al momento)|^chua co(?: gi)?$/;
/** "No known blockers", "There are no open questions". */
const noSuchThing =
  /^(?:no|there are no|there is no|there are currently no|we have no|keine|sin|sem|pas de|ohne) (?:[a-z]+ ){0,2}(?:blockers?|issues?|bugs?|questions?|decisions?|risks?|problems?|tasks?|items?|actions?|next steps?|limitations?|impediments?|blocking issues?|technical debt|debt|fragen|probleme|aufgaben|bloqueios|bloqueos|problemas|preguntas|perguntas)(?= |$)/;

/** Rule 8: whether the text says that there is nothing to list: "None", "n/a at this time", "No known blockers", "なし". */
export function isEmpty(text: string): boolean {
  if (text.length > 600) return false;
  if (nothing.test(text)) return true;
  const words = normaliseWords(text.slice(0, 120));
  if (/^(?:none|nothing) (?!of )/.test(words) && words.split(' ').length <= 3) return true;
  return words === '' || nothingNow.test(words) || noSuchThing.test(words);
}

/**
 * What an empty answer takes back: "None in the code, but the bank has not answered" leaves the second half; "None. Two things are waiting:
 * the key; the contract" leaves the two things. Empty when nothing is left.
 */
export function readException(text: string): readonly string[] {
  const turn =
    /(?:^|[\s,.;])(?:but|except(?: for| that)?|however|apart from|other than|aber|außer|mas|exceto|pero|excepto|salvo|mais|sauf)[\s,:]+(\S.*)$/iu.exec(
      text,
    );
  const list = /[:：]\s+(\S.*)$/.exec(text);
  const rest = list?.[1] ?? turn?.[1];
  if (rest === undefined) return [];
  if (list) {
    const things = rest
      .split(/;\s+|\s*\(\d\)\s+|\s\d[.)]\s+/)
      .map((thing) => thing.replace(/^(?:and|und|y|e|et)\s+/i, '').trim());
    return things.filter((thing) => thing !== '');
  }
  return [rest];
}
