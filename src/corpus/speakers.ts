import type { Span } from '../text/span.ts';
import { sliceSpan } from '../text/span.ts';
import type { Attribution } from './speech/attribution.ts';
import { attributeEnglish } from './speech/english.ts';
import { attributeByManner } from './speech/other-languages.ts';

/**
 * Whose words each sentence of a release gives. Names, offices, countries and pronouns are followed in English;
 * elsewhere a named official beside a reporting verb. What the text leaves open stays null.
 */
export function attributeSentences(text: string, spans: readonly Span[], language: string): Attribution[] {
  const sentences = spans.map((span) => sliceSpan(text, span));
  return language === 'en' ? attributeEnglish(sentences) : attributeByManner(language, sentences);
}
