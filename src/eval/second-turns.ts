import type { Answer } from '../answer/answer.ts';
import type { App } from '../app.ts';
import { followed } from '../surfaces/cli/following.ts';
import type { Conversation, ConversationKind } from './conversations.ts';
import { citesGold, releaseOf } from './gold.ts';
import {
  type CountedColumn,
  type MeasuredRow,
  type MeasuredTable,
  plainColumns,
  sharesOf,
} from './measured.ts';

/** How the turns of a conversation ended. */
export interface Turns {
  readonly conversation: Conversation;
  readonly first: Answer;
  readonly second: Answer;
  /** The second question by itself. */
  readonly alone: Answer;
}

/** Asks both turns of each conversation as a session at the terminal does, of the conversation's own release. */
export async function converse(
  app: Pick<App, 'ask'>,
  conversations: readonly Conversation[],
): Promise<readonly Turns[]> {
  const turns: Turns[] = [];
  for (const conversation of conversations) {
    const scope = { releaseIds: [releaseOf(conversation.document)] };
    const first = await app.ask(conversation.first, scope);
    const previous = followed(first, null);
    const asking = previous === null ? scope : { ...scope, previous };
    const second = await app.ask(conversation.second, asking);
    turns.push({ conversation, first, second, alone: await app.ask(conversation.second, scope) });
  }
  return turns;
}

const refused = ({ kind }: Answer): number => Number(kind === 'not-found');
const answered = ({ kind }: Answer): number => Number(kind === 'answered');

function isRight({ second, conversation }: Turns): boolean {
  if (conversation.evidence.length === 0) return second.kind === 'not-found';
  return citesGold(second, conversation);
}

/** Of the refusals that count, the first turn has to have gone as it was meant to. */
const columnsOf: Readonly<Record<ConversationKind, readonly CountedColumn<Turns>[]>> = {
  'answered, then unanswerable': [
    { name: 'first answered', better: 'more', share: ({ first }) => [answered(first), 1] },
    {
      name: 'refused',
      better: 'more',
      share: ({ first, second }) => (answered(first) ? [refused(second), 1] : null),
    },
    {
      name: 'refused alone',
      better: 'more',
      share: ({ first, alone }) => (answered(first) ? [refused(alone), 1] : null),
    },
    {
      name: 'refusals lost',
      better: 'less',
      share: ({ first, second, alone }) => (answered(first) && refused(alone) ? [answered(second), 1] : null),
    },
  ],
  'refused, then insisted': [
    { name: 'first refused', better: 'more', share: ({ first }) => [refused(first), 1] },
    {
      name: 'refused',
      better: 'more',
      share: ({ first, second }) => (refused(first) ? [refused(second), 1] : null),
    },
  ],
  'followed up': [
    { name: 'first answered', better: 'more', share: ({ first }) => [answered(first), 1] },
    { name: 'right and cited', better: 'more', share: (turns) => [Number(isRight(turns)), 1] },
    {
      name: 'right and cited alone',
      better: 'more',
      share: (turns) => [Number(isRight({ ...turns, second: turns.alone })), 1],
    },
    { name: 'false refusals', better: 'less', share: ({ second }) => [refused(second), 1] },
  ],
};

/** A table for each kind of conversation that there is. */
export function turnTables(name: string, turns: readonly Turns[]): readonly MeasuredTable[] {
  return Object.entries(columnsOf).flatMap(([kind, columns]) => {
    const some = turns.filter(({ conversation }) => conversation.kind === kind);
    const rows = some.map((one) => rowOf(one, columns));
    return rows.length === 0 ? [] : [{ name: `${name}: ${kind}`, columns: plainColumns(columns), rows }];
  });
}

function rowOf(turns: Turns, columns: readonly CountedColumn<Turns>[]): MeasuredRow {
  const { id, document, lang, type } = turns.conversation;
  const right = isRight(turns);
  const row = { id, document, lang, type, right, shares: sharesOf(columns, turns) };
  return right ? row : { ...row, wrong: wrongOf(turns) };
}

function wrongOf({
  conversation: { first, second },
  first: before,
  second: after,
}: Turns): readonly string[] {
  const said = after.kind === 'answered' ? after.citations.map(({ quote }) => `said: ${quote}`) : [];
  return [
    `${first} — ${second}`,
    `first: ${before.kind}; second: ${after.kind}`,
    ...(after.readAs === undefined ? [] : [`read as: ${after.readAs}`]),
    ...said,
  ];
}
