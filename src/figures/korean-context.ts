import type { ScriptQuantity, Surroundings } from './script-quantity.ts';

const particle = /(?:에서는|으로는|에게서|에서|에게|으로|까지|부터|은|는|이|가|을|를|도|와|과|의|에|로)$/u;
const adnominal = /(?:[된던한할일인온간]|는|의|관련|연루된|에|서)$/u;
const time =
  /지금까지|현재까지|현재|오늘까지|오늘|올해|지난해|작년|금년|내년|최근|(?:\p{Nd}{4}년\s?)?(?:\p{Nd}{1,2}월\s?)?(?:\p{Nd}{1,2}일)?(?:\s?기준|까지|부터)?/gu;
const reach = 60;

/** What stands around a Korean quantity: the noun before its number (or behind "의"), the verb that ends the clause. */
export function koreanSurroundings(text: string): (quantity: ScriptQuantity) => Surroundings {
  const asOf = timeOf(text);
  return (quantity) => ({ ...clauseAround(text, quantity), asOf });
}

function clauseAround(text: string, quantity: ScriptQuantity): Omit<Surroundings, 'asOf'> {
  const behind = nounBehind(text, quantity.end);
  const label = behind ?? nounBefore(text, quantity.start);
  const status = statusBehind(text, behind?.end ?? quantity.end);
  return {
    label: label ? text.slice(label.start, label.end) : '',
    head: label && text.slice(label.headStart, label.end),
    status,
    negated: status !== null && /않|못|아니|없/u.test(status),
  };
}

interface Noun {
  readonly start: number;
  readonly headStart: number;
  readonly end: number;
}

/** "사이버 범죄에 연루된 한국인 180명": the word before the number is the head, what describes it stands before that. */
function nounBefore(text: string, start: number): Noun | null {
  const from = Math.max(0, start - reach);
  const words = [...text.slice(from, start).matchAll(/[^\s,.;:()“”"]+[,.;:]?/gu)];
  const last = words.pop();
  if (!last || /[,.;:]$/u.test(last[0])) return null;
  const bare = last[0].replace(/(?:총|의)$/u, '');
  if (
    bare === '' ||
    /(?:은|는|이|가|을|를|에|에서|까지|으로|로|해|하여|한|고|며|다|나|따르면|의하면)$/u.test(bare)
  )
    return null;
  const headStart = from + last.index;
  let first = headStart;
  for (let steps = 0; steps < 4; steps += 1) {
    const word = words.pop();
    if (
      !word ||
      /[,.;:]$/u.test(word[0]) ||
      (steps > 0 ? /(?:은|는|까지|가|를|을)$/u : /(?:은|까지|가|를|을)$/u).test(word[0])
    )
      break;
    if (steps === 0 && !adnominal.test(word[0])) break;
    first = from + word.index;
  }
  return { start: first, headStart, end: headStart + bare.length };
}

/** "60명의 한국인을": behind "의" stands what is counted, up to its particle. */
function nounBehind(text: string, end: number): Noun | null {
  const adnominal = /(?:넘는|넘은|가까운)$/u.test(text.slice(Math.max(0, end - 3), end));
  const opening = adnominal ? /^\s+/u : /^의\s+/u;
  const lead = opening.exec(text.slice(end, end + reach))?.[0];
  if (lead === undefined) return null;
  const found = /^(?:[가-힣]+(?:인|의|적)\s+)?([가-힣]+)/u.exec(text.slice(end + lead.length, end + reach));
  if (!found) return null;
  const noun = (found[1] ?? '').replace(particle, '');
  const start = end + lead.length;
  const headStart = start + found[0].length - (found[1] ?? '').length;
  return { start, headStart, end: headStart + noun.length };
}

function statusBehind(text: string, end: number): string | null {
  const rest = text.slice(end, end + reach).replace(/^(?:이상|이|가|을|를|은|는|도|에|의|정도|가량)+/u, '');
  const clause = /^\s*([^,.;:?!\n]+)/u.exec(rest)?.[1]?.trim() ?? '';
  const words = clause.split(/\s+/u).slice(0, 6);
  const verb = words.findIndex((word) => /(?:다|까|요|며|고|나|음|함|됨)$/u.test(word));
  return verb < 0 ? null : words.slice(0, verb + 1).join(' ');
}

function timeOf(text: string): string | null {
  for (const match of text.matchAll(time))
    if (match[0].trim() !== '' && !/^\p{Nd}{1,2}일$/u.test(match[0])) return match[0].trim();
  return null;
}
