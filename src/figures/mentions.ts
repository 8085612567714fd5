import type { Span } from '../text/span.ts';
import { shiftSpan } from '../text/span.ts';
import { asOfPhrase, timePhrases } from './as-of.ts';
import type { FigureMention } from './figure.ts';
import { frenchPhrase } from './french.ts';
import { khmerQuantities } from './khmer.ts';
import { khmerSurroundings } from './khmer-context.ts';
import { koreanQuantities } from './korean.ts';
import { koreanSurroundings } from './korean-context.ts';
import { labelOf } from './label.ts';
import type { Labelled } from './labelled.ts';
import { withModifiers } from './modifiers.ts';
import { mayHoldNumber } from './number-words.ts';
import { withPartsOfSpeech } from './parts-of-speech.ts';
import type { Phrase } from './phrase.ts';
import { type Quantity, quantitiesOf } from './quantity.ts';
import type { ScriptQuantity, Surroundings } from './script-quantity.ts';
import { isBehind, joinedWith, opensClause, type StatusBefore, statusOf } from './status.ts';
import { type Token, tokensOf } from './tokens.ts';
import { isToldToBeFalse } from './told-clause.ts';
import type { Status } from './verb-group.ts';

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
  surroundingsOf: (
    sentence: string,
    quantities: readonly ScriptQuantity[],
  ) => (quantity: ScriptQuantity) => Surroundings,
): FigureMention[] {
  const surroundings = surroundingsOf(sentence, quantities);
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
  const found = quantities.map((quantity, index) => {
    const plain = labelOf(tokens, quantity, last);
    const core = plain && french ? frenchPhrase(tokens, plain) : plain;
    last = { quantity, label: core, before: last };
    const whole = core && withModifiers(tokens, core, quantity);
    const label = whole && past(quantities[index - 1], past(quantities[index + 1], whole));
    const head = core && (tokens[core.head]?.text ?? null);
    const joined = joinedWith(tokens, read, quantity, core && core.head >= quantity.next ? head : null);
    const status = statusOf(tokens, quantity, label, joined);
    const asOf = asOfPhrase(tokens, times, quantity, label) ?? joined?.asOf ?? null;
    const next = Math.max(quantity.next, (label?.last ?? 0) + 1);
    const first = joined !== null && status === joined.status ? joined.first : quantity.first;
    const own = { kind: quantity.kind, head, status, asOf, first, next };
    if (quantity.kind !== 'duration') read.push(own);
    return { quantity, label, own, joined };
  });
  // "30 schools, 12 clinics and 4 bridges were damaged": from the last one back to the first.
  const statuses: (Status | null)[] = found.map(({ own }) => own.status);
  for (let at = found.length - 2; at >= 0; at -= 1) {
    const [one, ahead] = [found[at], found[at + 1]];
    const told = { status: statuses[at + 1] ?? null, first: ahead?.own.first ?? 0 };
    const shares = one && ahead?.joined === one.own && isBehind(told) && opensClause(tokens, one.quantity);
    if (shares) statuses[at] ??= told.status;
  }
  return found.map(({ quantity, label, own }, index) => {
    const status = statuses[index] ?? null;
    return {
      ...measureOf(quantity),
      unit: quantity.unit ?? (quantity.kind === 'fraction' ? 'fraction' : (own.head ?? 'count')),
      label: label ? words(text, tokens, label.first, label.last + 1) : '',
      head: own.head,
      status: status && words(text, tokens, status.first, status.next),
      asOf: own.asOf && words(text, tokens, own.asOf.first, own.asOf.next),
      negated:
        status !== null &&
        (status.negated || isToldToBeFalse(tokens, Math.min(status.first, quantity.first))),
      span: spanOf(tokens, quantity.first, quantity.next),
    };
  });
}

/** "between 20 and 25 experts … for six months": what the second is of begins behind the first number. */
function past(other: Quantity | undefined, label: Phrase): Phrase {
  const overlaps =
    other && label.first >= other.first && label.first < other.next && label.head >= other.next;
  return overlaps ? { ...label, first: other.next } : label;
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
