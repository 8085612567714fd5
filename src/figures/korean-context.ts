import { koreanLabel } from './korean-label.ts';
import { type ScriptQuantity, type Surroundings, skipBlanks } from './script-quantity.ts';

const time =
  /지금까지|현재까지|현재|오늘까지|오늘|올해|지난해|작년|금년|내년|최근|(?:\p{Nd}{4}년(?:\s?\p{Nd}{1,2}월)?(?:\s?\p{Nd}{1,2}일)?|\p{Nd}{1,2}월(?:\s?\p{Nd}{1,2}일)?|\p{Nd}{1,2}일(?=\s?(?:기준|까지|부터|이후|현재)))(?:\s?(?:기준|까지|부터|이후|현재))?/gu;
const reach = 60;
const longestStatus = 6;
/** Endings of a verb that closes its clause. */
const closing = /(?:다|까|요|며|고|나|음|함|됨|[다라]고)$/u;
/** Nouns and particles that end like one: blankets, an accident, "than". */
const noVerb =
  /(?:(?:담|수|주|필|소|동|가|중)요|(?:사|보|권|경|광|최|창|재|예|선|원|피|중|참|제|국|금)고|(?:하|우리)나|보다)$/u;
/** A verb that the next one only goes on from: "단속하여 용의자 2,100명을 검거하였다". */
const linked = /(?:하여|해|해서|되어|돼|어서|아서)$/u;
const copula = /^(?:이다|이며|이고|이었다|였다|이었으며|였으며)$/u;
/** What stands between a number and what happened to it: a particle, "중", "등", "이상". */
const between =
  /^(?:\s*(?:이상|이하|미만|정도|가량|중|가운데|등|규모|상당)|[)\]”"]|이|가|을|를|은|는|도|에게|에|의|으로|로|과|와|여|씩|까지)+(?![가-힣])/u;

/** What stands around a Korean quantity: the noun before its number (or behind "의"), the verb that ends the clause. */
export function koreanSurroundings(
  text: string,
  quantities: readonly ScriptQuantity[],
): (quantity: ScriptQuantity) => Surroundings {
  const asOf = timeOf(text);
  const places = new Map(quantities.map((quantity, place) => [quantity, place]));
  return (quantity) => {
    // The clause is short, so that few numbers behind this one can be in it.
    const place = places.get(quantity) ?? 0;
    return { ...clauseAround(text, quantities.slice(place + 1, place + reach), quantity), asOf };
  };
}

function clauseAround(
  text: string,
  behind: readonly ScriptQuantity[],
  quantity: ScriptQuantity,
): Omit<Surroundings, 'asOf'> {
  const label = koreanLabel(text, quantity);
  const status = statusBehind(text, behind, Math.max(quantity.end, label?.end ?? 0));
  return {
    label: label ? text.slice(label.start, label.end) : '',
    head: label && text.slice(label.headStart, label.end),
    status,
    negated: status !== null && /않|못|아니|없/u.test(status),
  };
}

/** The words up to the verb that closes the clause; only those behind another number that the verb is said of too. */
function statusBehind(text: string, quantities: readonly ScriptQuantity[], from: number): string | null {
  const clause = /^(?:[^,;:?!\n]|(?<=\p{Nd}),(?=\p{Nd}))*/u.exec(text.slice(from, from + reach))?.[0] ?? '';
  const words = [...clause.matchAll(/[^\s.]+/gu)].slice(0, 2 * longestStatus);
  const verb = words.findIndex(
    ({ 0: word }) => closing.test(word) && !noVerb.test(word) && !/^\p{Nd}/u.test(word),
  );
  const closer = words[verb];
  if (!closer) return null;
  const end = from + closer.index + closer[0].length;
  const last = quantities.findLast((other) => other.start >= from && other.start < end);
  const before = words.find(({ 0: word, index }) => linked.test(word) && from + index < (last?.start ?? 0));
  if (before) return text.slice(pastParticles(text, from), from + before.index + before[0].length);
  const start = pastParticles(text, last?.end ?? from);
  const still = words[verb + 1];
  const goesOn = still && /^있/u.test(still[0]);
  const told = text.slice(start, goesOn ? from + still.index + still[0].length : end);
  const status = told.replace(/(?<=[다라자냐])[”"’']?고$/u, '');
  return status === '' || copula.test(status) || status.split(/\s+/u).length > longestStatus ? null : status;
}

function pastParticles(text: string, from: number): number {
  const at = from + (between.exec(text.slice(from, from + reach))?.[0].length ?? 0);
  return skipBlanks(text, at);
}

function timeOf(text: string): string | null {
  for (const match of text.matchAll(time))
    if (match[0].trim() !== '' && !/^\p{Nd}{1,2}일$/u.test(match[0])) return match[0].trim();
  return null;
}
