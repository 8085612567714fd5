import type { Span } from '../text/span.ts';
import { shiftSpan } from '../text/span.ts';
import { asOfPhrase, timePhrases } from './as-of.ts';
import type { FigureMention } from './figure.ts';
import { frenchPhrase } from './french.ts';
import { khmerQuantities, khmerSurroundings } from './khmer.ts';
import { koreanQuantities } from './korean.ts';
import { koreanSurroundings } from './korean-context.ts';
import { labelOf } from './label.ts';
import type { Labelled } from './labelled.ts';
import { withModifiers } from './modifiers.ts';
import { mayHoldNumber } from './number-words.ts';
import { withPartsOfSpeech } from './parts-of-speech.ts';
import { type Quantity, quantitiesOf } from './quantity.ts';
import type { ScriptQuantity, Surroundings } from './script-quantity.ts';
import { joinedWith, type StatusBefore, statusOf } from './status.ts';
import { type Token, tokensOf } from './tokens.ts';

/**
 * Every quantity of a part of a text, in order of place. The script decides before the language does:
 * a Korean question may quote an English release and the other way round.
 */
export function mentionsIn(text: string, span: Span, language: string): FigureMention[] {
  const sentence = text.slice(span.start, span.end);
  if (!mayHoldNumber(sentence)) return [];
  if (/[가-힣]/u.test(sentence)) {
    return scriptMentions(sentence, span.start, koreanQuantities(sentence), koreanSurroundings);
  }
  if (/[\u1780-\u17B3]/u.test(sentence)) {
    return scriptMentions(sentence, span.start, khmerQuantities(sentence), khmerSurroundings);
  }
  const french = language.startsWith('fr');
  const tokens = tokensOf(text, span);
  return wordMentions(text, french ? tokens : withPartsOfSpeech(tokens), french);
}

function scriptMentions(
  sentence: string,
  offset: number,
  quantities: readonly ScriptQuantity[],
  surroundingsOf: (sentence: string) => (quantity: ScriptQuantity) => Surroundings,
): FigureMention[] {
  const surroundings = surroundingsOf(sentence);
  return quantities.map((quantity) => {
    const { start, end, ...rest } = quantity;
    return { ...rest, ...surroundings(quantity), span: shiftSpan({ start, end }, offset) };
  });
}

function wordMentions(text: string, tokens: readonly Token[], french: boolean): FigureMention[] {
  const quantities = quantitiesOf(tokens, french);
  if (quantities.length === 0) return [];
  const times = timePhrases(tokens, quantities);
  let last: Labelled | null = null;
  const read: StatusBefore[] = [];
  return quantities.map((quantity) => {
    const found = labelOf(tokens, quantity, last);
    const core = found && french ? frenchPhrase(tokens, found) : found;
    last = { quantity, label: core };
    const label = core && withModifiers(tokens, core, quantity);
    const head = core && (tokens[core.head]?.text ?? null);
    const joined = joinedWith(tokens, read, quantity, core && core.head >= quantity.next ? head : null);
    const status = statusOf(tokens, quantity, label, joined);
    const asOf = asOfPhrase(tokens, times, quantity, label) ?? joined?.asOf ?? null;
    const next = Math.max(quantity.next, (label?.last ?? 0) + 1);
    if (quantity.kind !== 'duration') read.push({ kind: quantity.kind, head, status, asOf, next });
    return {
      ...measureOf(quantity),
      unit: quantity.unit ?? (quantity.kind === 'fraction' ? 'fraction' : (head ?? 'count')),
      label: label ? words(text, tokens, label.first, label.last + 1) : '',
      head,
      status: status && words(text, tokens, status.first, status.next),
      asOf: asOf && words(text, tokens, asOf.first, asOf.next),
      negated: status?.negated ?? false,
      span: spanOf(tokens, quantity.first, quantity.next),
    };
  });
}

function measureOf({
  value,
  high,
  qualifier,
  kind,
}: Quantity): Pick<Quantity, 'value' | 'high' | 'qualifier' | 'kind'> {
  return { value, high, qualifier, kind };
}

function words(text: string, tokens: readonly Token[], first: number, next: number): string {
  const span = spanOf(tokens, first, next);
  return text.slice(span.start, span.end);
}

function spanOf(tokens: readonly Token[], first: number, next: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}
