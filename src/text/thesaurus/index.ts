import { diplomacyConcepts } from './diplomacy.ts';
import { economyConcepts } from './economy.ts';
import { generalConcepts } from './general.ts';
import { peopleConcepts } from './people.ts';
import { placesConcepts } from './places.ts';
import { securityConcepts } from './security.ts';
import { societyConcepts } from './society.ts';

/** The data of all domains; ids are unique over all of them. */
export const conceptSources: readonly string[] = [
  placesConcepts,
  peopleConcepts,
  diplomacyConcepts,
  securityConcepts,
  economyConcepts,
  societyConcepts,
  generalConcepts,
];
