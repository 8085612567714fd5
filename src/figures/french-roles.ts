import type { Role } from './lexicon.ts';

/** "réuni", "secourues", "promis", "souffert": participles behind an auxiliary and often other words elsewhere. */
const irregular =
  /^(?!(?:ainsi|aussi|parmi|lieu|trois|six|dix|puis|mais|depuis|plus|pays)$)\p{L}{3,}(?:i|u|is|it|ert|aint|eint)(?:e|s|es)?$/u;
const future = /^(?!(?:caméra|opéra|choléra|extra|contra)$)\p{L}{2,}(?:[eitdv]r)(?:a|ont)$/u;
const past = /(?:é|ée|és|ées)$/u;
/** Nouns that end like a participle. */
const nouns =
  /(?:[^rêî]té|[^rêî]tés|née|nées|rée|armée|armées|députés?|réfugiée?s?|employée?s?|blessée?s?|marchés?|comités?|degrés?|alliés?|traités?|délégués?|moitié|amitié|durée|entrée|journée|année|idée|étrangers?)$/u;

/**
 * What a word that no tagger has read does in its phrase, as far as its ending tells; `before` is the role of the word
 * right before it, `governing` that of the one before an adverb.
 */
export function frenchRole(lower: string, before: Role, governing: Role): Role {
  // "60 délégués", "12 blessés": right behind a number they are counted.
  if (/s$/u.test(lower) && before === 'number') return 'nominal';
  if (future.test(lower)) return 'verb';
  if (irregular.test(lower) && governing === 'auxiliary') return 'participle';
  if (past.test(lower) && !nouns.test(lower)) return 'participle';
  return /^\p{L}{4,}(?:ed|ing)$/u.test(lower) ? 'participle' : 'nominal';
}

/** Whether an "a" before this word is "has", as in "a accordé", "a été", "n'a pas", and no article. */
export function isFrenchHas(behind: string): boolean {
  return (
    /^(?:été|eu|déjà|pas|plus|jamais|également|aussi)$/u.test(behind) ||
    past.test(behind) ||
    irregular.test(behind)
  );
}
