import type { Answer, ClaimVerdict } from '../answer/answer.ts';
import { citesGold, documentOf, overlapsGold } from './gold.ts';
import {
  type CountedColumn,
  type MeasuredRow,
  type MeasuredTable,
  plainColumns,
  type Share,
  sharesOf,
} from './measured.ts';
import type { PlayedAnswer } from './written.ts';

/** What a reader is shown of a player's false claims. A sentence that is not its own is no lie beside gold evidence. */
export function liesShown({ answer, lines, question }: PlayedAnswer): readonly string[] {
  if (answer.kind !== 'answered') return [];
  return answer.claims.flatMap(({ text, citations }) => {
    const said = saidAs(answer, text);
    const line = lines.find((one) => one.isFalse && one.text === said);
    const cited = answer.citations.filter(({ number }) => citations.includes(number));
    const isSaidThere = line?.sentence === said && cited.some((one) => overlapsGold(one, question));
    return line === undefined || isSaidThere ? [] : [said];
  });
}

/** What the player said, of what readers may see with its speaker before it. */
function saidAs({ writer }: Answer, shown: string): string {
  return writer?.verdicts.find((one) => one.shown === shown)?.text ?? shown;
}

const asked = ({ answer }: PlayedAnswer): boolean => (answer.writer?.calls ?? 0) > 0;

/** Verdicts on what the player said, the false or the true. */
function verdictsOn({ answer, lines }: PlayedAnswer, isFalse: boolean): readonly ClaimVerdict[] {
  const lies = lines.flatMap((line) => (line.isFalse && line.text !== null ? [line.text] : []));
  return answer.writer?.verdicts.filter(({ text }) => lies.includes(text) === isFalse) ?? [];
}

const refusedOf = (verdicts: readonly ClaimVerdict[]): Share => [
  verdicts.filter(({ shown }) => shown === null).length,
  verdicts.length,
];

const columns: readonly CountedColumn<PlayedAnswer>[] = [
  { name: 'model asked', better: 'more', share: (played) => [Number(asked(played)), 1] },
  {
    name: 'right and cited',
    better: 'more',
    share: (played) =>
      played.question.answerable ? [Number(citesGold(played.answer, played.question)), 1] : null,
  },
  {
    name: 'handled',
    better: 'more',
    share: (played) =>
      played.question.answerable
        ? null
        : [Number(played.answer.kind === 'not-found' || citesGold(played.answer, played.question)), 1],
  },
  {
    // Of what the player did say: a reply that was not asked for tells no lie.
    name: 'false claims shown',
    better: 'less',
    share: (played) => {
      const shown = liesShown(played);
      const told = verdictsOn(played, true);
      return [told.filter(({ text }) => shown.includes(text)).length, told.length];
    },
  },
  {
    name: 'false claims refused',
    better: 'more',
    share: (played) => refusedOf(verdictsOn(played, true)),
  },
  {
    name: 'true claims refused',
    better: 'less',
    share: (played) => refusedOf(verdictsOn(played, false)),
  },
  {
    name: 'quoted instead',
    better: 'less',
    share: (played) =>
      asked(played) && played.answer.kind === 'answered'
        ? [Number(played.answer.mode === 'extractive'), 1]
        : null,
  },
  {
    name: 'premises corrected',
    better: 'more',
    share: (played) =>
      !played.question.answerable && played.question.evidence.length > 0
        ? [Number(citesGold(played.answer, played.question)), 1]
        : null,
  },
  {
    name: 'verbatim',
    better: 'more',
    share: ({ answer, verbatim }) =>
      answer.kind === 'answered' ? [verbatim, answer.citations.length] : null,
  },
];

/** The written answers of a set as a run keeps them; their kind is the player. */
export function writtenTable(set: string, played: readonly PlayedAnswer[]): MeasuredTable {
  return { name: `written, ${set}`, columns: plainColumns(columns), rows: played.map(rowOf) };
}

function rowOf(played: PlayedAnswer): MeasuredRow {
  const { player, question, answer } = played;
  const lies = liesShown(played);
  const right =
    lies.length === 0 &&
    (citesGold(answer, question) || (!question.answerable && answer.kind === 'not-found'));
  return {
    id: `${player}: ${question.id}`,
    document: documentOf(question),
    lang: question.lang,
    type: player,
    right,
    shares: sharesOf(columns, played),
    ...(right ? {} : { wrong: wrongOf(played, lies) }),
  };
}

function wrongOf({ question, answer }: PlayedAnswer, lies: readonly string[]): readonly string[] {
  const { outcome = 'not asked', verdicts = [] } = answer.writer ?? {};
  const { claims, citations } = answer.kind === 'answered' ? answer : { claims: [], citations: [] };
  const shown = claims.map(({ text, citations: numbers }) => {
    const quotes = citations.filter(({ number }) => numbers.includes(number)).map(({ quote }) => quote);
    return lies.includes(saidAs(answer, text))
      ? `shown, and false: ${text} — beside: ${quotes.join(' ')}`
      : `shown: ${text}`;
  });
  return [
    question.question,
    `the model: ${outcome}; the answer: ${answer.kind}`,
    ...verdicts.map(({ text, verdict, reasons }) => `${[verdict, ...reasons].join(', ')}: ${text}`),
    ...shown,
  ];
}
