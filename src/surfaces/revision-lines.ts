import type { ReleaseName, Revision } from '../corpus/release.ts';
import type { Language } from '../text/language.ts';
import { phrases } from './phrases.ts';

/** What a release corrects, and what has corrected it: a line each, each with the title and the id of the other one. */
export function revisionLines({ corrects, correctedBy }: Revision, language: Language): readonly string[] {
  const words = phrases[language];
  return [
    ...(corrects === null ? [] : [words.corrects(nameOf(corrects))]),
    ...(correctedBy === null ? [] : [words.correctedBy(nameOf(correctedBy))]),
  ];
}

function nameOf({ title, releaseId }: ReleaseName): string {
  return `“${title}” (${releaseId})`;
}
