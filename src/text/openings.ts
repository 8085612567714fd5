import type { Span } from './span.ts';

/** What may stand before a subject that opens its sentence: nothing, or introductions that end in commas. */
const opening =
  /^["“'‘(•–—-]?\s*(?:\d{1,2}\.\s)?(?:(?:And|But|Meanwhile|Additionally)\s)?(?:[^,;:]{0,120}[,:]\s){0,2}(?:(?:[Tt]he|[Ll]es?|[Ll]a|[Ll]['’])\s?)?$/u;

/** Whether a place in a sentence is where its subject stands. */
export function opensSentence(sentence: string, { start }: Pick<Span, 'start'>): boolean {
  return opening.test(sentence.slice(0, start));
}
