import { segmentKhmer } from '../text/khmer.ts';
import type { ScriptQuantity, Surroundings } from './script-quantity.ts';

const nouns =
  /(?:ជនជាតិ|ជនបរទេស|ជនរងគ្រោះ|ជនសង្ស័យ|ជន|ពលរដ្ឋ|ប្រជាពលរដ្ឋ|ប្រជាជន|មនុស្ស|កម្មករ|អ្នក|ទាហាន|សិស្ស|និស្សិត|ក្រុមហ៊ុន|គម្រោង|ប្រទេស)[\p{L}\p{M}\s]*$/u;
/** Words between a noun and its number: "in number", "in all". */
const filler = /\s*(?:ចំនួន|សរុប|រវាង|រហូតដល់|ប្រហែល|ជា)?\s*$/u;
/** Nouns that count themselves: "៥០ គ្រួសារ" are families. */
const ownCounter = /^(?:គ្រួសារ|ប្រទេស|គម្រោង|ក្រុមហ៊ុន|ភូមិ|ខេត្ត)$/u;
/** What makes a run of letters a clause or a phrase of place, and no noun. */
const noNoun =
  /បាន|នឹង|កំពុង|ត្រូវ|^(?:ក្នុង|នៅ|និង|ដែល|ដល់|ពី|សម្រាប់|ដើម្បី|ដោយ|ឬ|នៃ|ជាមួយ|រវាង|ទៅ|ថា|ជា|មាន|កើន|ថយ|ធ្លាក់|អស់|ប្រមាណ|រយៈ)/u;
/** Words that begin a verb: "has", "is being", "will", "not". */
const verbMark = /^(?:បាន|ត្រូវ|កំពុង|នឹង|មិន|ពុំ|អាច|រង់ចាំ)/u;
/** Words with which no verb begins. */
const noVerb =
  /^(?:ក្នុង|នៅ|និង|ដែល|ដល់|ពី|សម្រាប់|ដើម្បី|ដោយ|ឬ|នៃ|ជាមួយ|រវាង|ទៅ|ទូទាំង|ក៏|របស់|លើ|ក្រោម|ជា|គឺ|ក្នុងនោះ|ជនជាតិ|ខែ|ឆ្នាំ|ថ្ងៃ)/u;
const others = /^\s?ផ្សេងទៀត/u;
const denying = /មិន|ពុំ|គ្មាន/u;
const time = /មកដល់បច្ចុប្បន្ន|រហូតមកដល់ពេលនេះ|គិតត្រឹមពេលនេះ|បច្ចុប្បន្ន|ឆ្នាំ\s?\p{Nd}{4}|ថ្ងៃនេះ/u;
const reach = 48;
const longestNoun = 32;

/** What stands around a Khmer quantity: the noun before its number, the verb of its clause, and the time the sentence names. */
export function khmerSurroundings(text: string): (quantity: ScriptQuantity) => Surroundings {
  const asOf = time.exec(text)?.[0] ?? null;
  return (quantity) => ({ ...clauseAround(text, quantity), asOf });
}

function clauseAround(text: string, quantity: ScriptQuantity): Omit<Surroundings, 'asOf'> {
  const ahead = text.slice(Math.max(0, quantity.start - reach), quantity.start).replace(filler, '');
  const behind = text.slice(quantity.end, quantity.end + reach);
  const noun = nounAhead(ahead);
  const remaining = others.exec(behind)?.[0] ?? '';
  const whole = quantity.kind === 'fraction' || quantity.kind === 'percent' ? wholeBehind(behind) : null;
  const label = remaining.trim() || (whole ?? noun ?? (ownCounter.test(quantity.unit) ? quantity.unit : ''));
  const before = noun === null ? ahead : ahead.slice(0, ahead.length - noun.length);
  const status = statusBehind(behind.slice(remaining.length), before);
  return {
    label,
    head: label === '' ? null : label,
    status,
    negated: denying.test(before) || denying.test(status ?? ''),
  };
}

/** A noun of people and things that are counted often, else the run of letters before the number where it is no clause. */
function nounAhead(ahead: string): string | null {
  const listed = nouns.exec(ahead)?.[0].trim();
  if (listed !== undefined) return listed;
  const run = /(?:^|\s)([\p{L}\p{M}]+)$/u.exec(ahead)?.[1]?.replace(/^និង/u, '') ?? '';
  return run === '' || run.length > longestNoun || noNoun.test(run) ? null : run;
}

/** "ពាក់កណ្តាលនៃនិស្សិត": what it is a part of. */
function wholeBehind(behind: string): string | null {
  const run = /^\s?នៃ([\p{L}\p{M}]+)/u.exec(behind)?.[1];
  return run === undefined ? null : (segmentKhmer(run)[0]?.segment ?? null);
}

/** "… នាក់ កំពុងរង់ចាំ": the clause behind, where a verb opens it; else the verb before, "បានចាប់ខ្លួន ជនជាតិ …". */
function statusBehind(behind: string, before: string): string | null {
  const clause = /^\s*([\p{L}\p{M}][\p{L}\p{M}\s]*)/u.exec(behind)?.[1]?.trim() ?? '';
  if (verbMark.test(clause)) return clause;
  const acted = /.*(?:បាន|នឹង|កំពុង)([\p{L}\p{M}\s]+)$/u.exec(before)?.[1]?.trim() ?? '';
  if (acted !== '' && !/ថា/u.test(acted)) return acted;
  return clause === '' || noVerb.test(clause) ? null : clause;
}
