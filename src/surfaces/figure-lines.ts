import type { LookedUp } from '../app.ts';
import type { Language } from '../text/language.ts';
import { figurePhrases } from './figure-phrases.ts';
import { phrases } from './phrases.ts';

/** "more than · the release’s own voice · “To date” (2025-01-15)". */
export function figureDetails({ figure, voice, citation, asOf }: LookedUp, language: Language): string {
  const words = figurePhrases[language];
  const { speaker, published } = citation;
  const said = speaker
    ? phrases[language][speaker.by === 'named' ? 'speaker' : 'resolvedSpeaker'](speaker.name)
    : voice === 'release'
      ? words.ownVoice
      : words.unknownSpeaker;
  const parts = [words.qualifier[figure.qualifier], said];
  if (figure.negated) parts.unshift(words.negated);
  if (asOf !== null) {
    const days = [...new Set([asOf.from, asOf.to].filter((day) => day !== null))].join(' – ');
    const open = published === null ? ` (${phrases[language].dateNotStated})` : '';
    parts.push(`“${asOf.words}”${days === '' ? open : ` (${days})`}`);
  }
  return parts.join(' · ');
}

/** What another release states of the same quantity. */
export interface Standing {
  readonly kind: 'later' | 'conflict';
  /** "superseded by", "restated by" or "conflicts with". */
  readonly verb: string;
  readonly other: LookedUp;
}

/** The figures that supersede, restate or contradict one, in that order. */
export function standingLines(
  entry: LookedUp,
  known: ReadonlyMap<string, LookedUp>,
  language: Language,
): readonly Standing[] {
  const words = figurePhrases[language];
  const entriesOf = (ids: readonly string[]) => ids.flatMap((id) => known.get(id) ?? []);
  return [
    ...entriesOf(entry.supersededBy).map((other): Standing => {
      const verb = sameNumber(other, entry) ? words.restatedIn : words.supersededBy;
      return { kind: 'later', verb, other };
    }),
    ...entriesOf(entry.conflicts).map((other): Standing => {
      return { kind: 'conflict', verb: words.conflictsWith, other };
    }),
  ];
}

/** "230 [2] · 2025-03-01 · release-id". */
export function referenceLine({ quantity, citation }: LookedUp, language: Language): string {
  return `${quantity} [${citation.number}] · ${citation.published ?? phrases[language].dateNotStated} · ${citation.releaseId}`;
}

function sameNumber(a: LookedUp, b: LookedUp): boolean {
  const [first, second] = [a.figure, b.figure];
  return first.value === second.value && first.high === second.high && first.qualifier === second.qualifier;
}
