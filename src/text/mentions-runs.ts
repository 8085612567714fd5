import type { Analysis, Word } from './analysis.ts';
import type { Span } from './span.ts';

/** Words in capitals that stand together: "Samdech Moha Borvor Thipadei Hun Manet", "Antony J. Blinken". */
export interface ProperRun {
  readonly span: Span;
  /** Its words; what a hyphen joins is one word, and a title or initial keeps its full stop. */
  readonly words: readonly Span[];
}

const particles: ReadonlySet<string> = new Set(
  'de del della di da dos das du des van von der den bin bint ibn al el la le y ter zu af av ben abu'.split(
    ' ',
  ),
);
const abbreviation =
  /^(?:\p{Lu}|(?:Mr|Ms|Mrs|Dr|Mx|St|Gen|Lt|Col|Maj|Adm|Capt|Sen|Rep|Gov|Prof|Hon|Amb|Jr|Sr|Mme|Mlle)|.*\..*)$/u;

/**
 * The runs of capitalised words in a text of Latin script, in order. Particles such as "de" and "bin" bind; "of" does not,
 * and neither does a capital that a sentence or a headline puts on a function word.
 */
export function properRuns(text: string, { words }: Analysis): ProperRun[] {
  const runs: ProperRun[] = [];
  let run: Span[] = [];
  /** Particles met since the last capital, which bind if another follows. */
  let pending = 0;
  let end = 0;
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last) runs.push({ span: { start: first.start, end: last.end }, words: run });
    run = [];
  };
  for (const word of words) {
    const gap = text.slice(end, word.span.start);
    const joins = run.length > 0 && binds(gap, word, run.length > 0 ? text.charAt(end - 1) : '');
    end = word.span.end;
    if (isProper(word)) {
      if (!joins) close();
      const hyphened = joins && /^[-’']$/u.test(gap) && pending === 0;
      const start = hyphened ? (run.pop()?.start ?? word.span.start) : word.span.start;
      if (abbreviation.test(word.surface) && text.charAt(end) === '.') end += 1;
      run.push({ start, end: withoutPossessive(text, { start, end }).end });
      pending = 0;
      // "Biden’s Meeting" names Biden only.
      if (run.at(-1)?.end !== end) close();
    } else if (joins && particles.has(word.surface.toLowerCase()) && pending < 2) {
      pending += 1;
    } else if (joins && gap === '-' && /^\p{Ll}/u.test(word.surface)) {
      // "Jong-un"
      run.push({ start: run.pop()?.start ?? word.span.start, end });
    } else {
      close();
      pending = 0;
    }
  }
  close();
  return runs;
}

function isProper({ surface, kind }: Word): boolean {
  if (!/^\p{Lu}/u.test(surface) || !/^\p{Script=Latin}/u.test(surface)) return false;
  return kind !== 'function' || surface.includes('.') || abbreviation.test(surface);
}

function binds(gap: string, { surface }: Word, before: string): boolean {
  if (gap === ' ' || gap === '\u00a0' || gap === '-' || gap === '’' || gap === "'") return true;
  // A full stop that belongs to a title or an initial was taken with it.
  return (gap === ', ' && /^[JS]r$/u.test(surface)) || (gap === '' && before === '.');
}

/** "Cambodia’s" names Cambodia. */
export function withoutPossessive(text: string, span: Span): Span {
  const tail = /[’']s?$/u.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  return { start: span.start, end: span.end - tail };
}
