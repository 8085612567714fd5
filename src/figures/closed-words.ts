import type { Role } from './lexicon.ts';

/**
 * Small words with their roles. A tagger may err on them, and all else hangs on them, so they are listed; the French ones have no tagger.
 */
export const closedWords: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...words(
    'determiner',
    `the a an this that these those its their his her our your my each every some any all both no another such
    le la les l' un une des du d' ces cette cet ce son sa ses leur leurs notre nos aux au`,
  ),
  ...words(
    'preposition',
    `of in on at by for from to with within without under over into onto through throughout across along among amongst between
    since until during after before about against via per towards toward despite including like as than above below near upon following
    regarding concerning amid amidst alongside around outside inside beyond worth totaling totalling exceeding surpassing valued costing because due down up
    de en dans par pour sur avec sans vers chez entre depuis pendant contre sous dont à`,
  ),
  ...words('conjunction', 'and or but nor & while whereas because if et ou mais ni so'),
  ...words(
    'auxiliary',
    `is are was were be been being am has have had having do does did will would shall should can could may might must get gets got
    isn't aren't wasn't weren't hasn't haven't hadn't won't don't doesn't didn't cannot can't est sont était étaient fut furent sera seront serait seraient été étant ont n'a l'a avait avaient aura auront aurait auraient ayant eu ait aient soit soient`,
  ),
  ...words(
    'pronoun',
    'it he she they we i you them him us who which whom whose what there when where il elle ils elles nous vous qui que',
  ),
  ...words(
    'adverb',
    `now currently already also still again today together once recently just only even not never more later ago here there alike then
    further tomorrow yesterday likely forward earlier closer ahead ne n' pas déjà actuellement aussi plus jamais alone`,
  ),
]);

function words(role: Role, list: string): [string, Role][] {
  return list
    .trim()
    .split(/\s+/u)
    .map((word) => [word, role]);
}
