import type { Sentence } from '../release.ts';

/** Whose words a sentence gives. */
export type Attribution = Pick<Sentence, 'voice' | 'speaker'>;
