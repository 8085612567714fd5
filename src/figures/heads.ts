import { relationOf } from '../text/wordnet.ts';
import { latinStem } from '../text/words.ts';
import { contentWords } from './content-words.ts';
import type { FigureMention } from './figure.ts';

const anybody =
  /^(?:people|persons?|individuals?|others?|nationals?|citizens?|personnes?|ressortissants?|individus|autres|citoyens?|나머지|사람|국민)$/u;
const somebody =
  /^(?:men|man|women|woman|children|child|suspects?|offenders?|criminals?|detainees?|workers?|migrants?|refugees?|victims?|students?|soldiers?|troops|officers?|officials?|employees?|members?|participants?|hostages?|prisoners?|residents?|civilians?|adults?|youth|families|hommes|femmes|enfants|victimes|détenus|suspects|étudiants|policiers)$|(?:ans?|ese|ians?|ois|ais|éens?|iens?|인|명)$/u;
/** Who lives together is counted by any of these. */
const dwelling = /^(?:homes?|households?|famil(?:y|ies)|foyers?|ménages?|familles?)$/u;
const personCounters = /^(?:명|인|នាក់|រូប)$/u;

/**
 * Whether two figures may count the same thing, as far as their head nouns tell. A figure without a head counts
 * whatever the other does; heads in different scripts cannot be compared, only whether both are people.
 */
export function headsAgree(
  a: Pick<FigureMention, 'kind' | 'head' | 'unit'>,
  b: Pick<FigureMention, 'kind' | 'head' | 'unit'>,
): boolean {
  const [first, second] = [headOf(a), headOf(b)];
  if (first === null || second === null) return true;
  if (stem(first) === stem(second)) return true;
  if (isLatin(first) !== isLatin(second)) return isPerson(a, first) === isPerson(b, second);
  return (anybody.test(first) && isPerson(b, second)) || (anybody.test(second) && isPerson(a, first));
}

/** Whether the head nouns are two words for one thing: "households" and "homes". */
export function headsMeanOne(a: Pick<FigureMention, 'head'>, b: Pick<FigureMention, 'head'>): boolean {
  const [first, second] = [headOf(a) ?? '', headOf(b) ?? ''];
  if (dwelling.test(first) && dwelling.test(second)) return true;
  const relation = relationOf(latinStem(first, 'en'), latinStem(second, 'en'));
  if (relation === 'same' || relation === 'synonym') return true;
  const terms = termsOf(second);
  return termsOf(first).some((term) => terms.includes(term));
}

/** The concepts of a noun in either language of its letters: who compares two does not know theirs. */
function termsOf(head: string): readonly string[] {
  return (['en', 'fr'] as const).flatMap((language) =>
    contentWords(head, language).flatMap(({ terms }) => terms),
  );
}

function headOf({ head }: Pick<FigureMention, 'head'>): string | null {
  return head === null ? null : head.toLowerCase();
}

function isPerson({ unit }: Pick<FigureMention, 'unit'>, head: string): boolean {
  return personCounters.test(unit) || anybody.test(head) || somebody.test(head);
}

function isLatin(word: string): boolean {
  return /^\p{Script=Latin}/u.test(word);
}

/** Singular and plural are one head: "projects", "country" and "countries". */
function stem(head: string): string {
  return head
    .replace(/['’]s?$/u, '')
    .replace(/ies$/u, 'y')
    .replace(/(?<=s|x|ch|sh)es$/u, '')
    .replace(/(?<=[^s])s$/u, '');
}
