import { overlapsGold } from './gold.ts';
import type { Column, MeasuredRow, Share } from './measured.ts';
import type { PlayedAnswer } from './written.ts';

interface WrittenColumn extends Column {
  /** Null where the answer has no part in the column. */
  readonly share: (played: PlayedAnswer) => Share | null;
}

const citesGold = ({ answer, question }: PlayedAnswer): boolean =>
  answer.kind === 'answered' && answer.citations.some((one) => overlapsGold(one, question));

/** What a reader is shown of a player's lies. A sentence behind its own quotation is no lie, whoever said it. */
export function liesShown({ answer, lies }: PlayedAnswer): readonly string[] {
  if (answer.kind !== 'answered') return [];
  return answer.claims
    .filter(({ text, citations }) => {
      const quotes = answer.citations.filter(({ number }) => citations.includes(number));
      return lies.includes(text) && !quotes.some(({ quote }) => quote === text);
    })
    .map(({ text }) => text);
}

const columns: readonly WrittenColumn[] = [
  {
    name: 'model asked',
    better: 'more',
    share: ({ answer }) => [Number((answer.writer?.calls ?? 0) > 0), 1],
  },
  {
    name: 'right and cited',
    better: 'more',
    share: (played) => (played.question.answerable ? [Number(citesGold(played)), 1] : null),
  },
  {
    name: 'handled',
    better: 'more',
    share: (played) =>
      played.question.answerable
        ? null
        : [Number(played.answer.kind === 'not-found' || citesGold(played)), 1],
  },
  {
    // Of what the player did say: a reply that was not asked for tells no lie.
    name: 'false claims shown',
    better: 'less',
    share: (played) => {
      const told = played.answer.writer?.verdicts.filter(({ text }) => played.lies.includes(text)) ?? [];
      const shown = liesShown(played);
      return [told.filter(({ text }) => shown.includes(text)).length, told.length];
    },
  },
  {
    name: 'quoted instead',
    better: 'less',
    share: ({ answer }) =>
      answer.kind === 'answered' && (answer.writer?.calls ?? 0) > 0
        ? [Number(answer.mode === 'extractive'), 1]
        : null,
  },
  {
    name: 'verbatim',
    better: 'more',
    share: ({ answer, verbatim }) =>
      answer.kind === 'answered' ? [verbatim, answer.citations.length] : null,
  },
];

/** The columns of written answers, as docs/evaluation.md explains them. */
export const writtenColumns: readonly Column[] = columns.map(({ name, better }) => ({
  name,
  better,
}));

/** What an answer adds to the columns; its kind is the player. */
export function writtenRow(played: PlayedAnswer): MeasuredRow {
  const { player, question } = played;
  const shares = columns.flatMap(({ name, share }): (readonly [string, Share])[] => {
    const part = share(played);
    return part ? [[name, part]] : [];
  });
  const [shown] = Object.fromEntries(shares)['false claims shown'] ?? [0];
  return {
    id: `${player}: ${question.id}`,
    document: question.contextDocId ?? question.evidence[0]?.docId ?? question.id,
    lang: question.lang,
    type: player,
    right: shown === 0 && (question.answerable ? citesGold(played) : played.answer.kind === 'not-found'),
    shares: Object.fromEntries(shares),
  };
}
