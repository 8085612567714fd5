import type { Answer } from '../answer/answer.ts';
import type { App } from '../app.ts';
import { followed, turnOf } from '../surfaces/following.ts';
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

/** Asks both turns of each conversation as a session at the terminal does, `within` its own release or of all. */
export async function converse(
  app: Pick<App, 'ask'>,
  conversations: readonly Conversation[],
  within = true,
): Promise<readonly Turns[]> {
  const turns: Turns[] = [];
  for (const conversation of conversations) {
    const scope = within ? { releaseIds: [releaseOf(conversation.document)] } : {};
    const first = await app.ask(conversation.first, scope);
    const previous = followed(turnOf(first), null);
    const asking = previous === null ? scope : { ...scope, previous };
    const second = await app.ask(conversation.second, asking);
    turns.push({ conversation, first, second, alone: await app.ask(conversation.second, scope) });
  }
  return turns;
}

type Judged = (turns: Turns) => boolean;

const always: Judged = () => true;
const firstAnswered: Judged = ({ first }) => first.kind === 'answered';
const firstRefused: Judged = ({ first }) => first.kind === 'not-found';
const isRefused: Judged = ({ second }) => second.kind === 'not-found';
const isAnswerable: Judged = ({ conversation }) => conversation.evidence.length > 0;
const isUnanswerable: Judged = (turns) => !isAnswerable(turns);
const isRight: Judged = (turns) =>
  isAnswerable(turns) ? citesGold(turns.second, turns.conversation) : isRefused(turns);
const citesItsRelease: Judged = ({ second, conversation }) =>
  second.kind === 'answered' &&
  second.citations.some(({ releaseId }) => releaseId === releaseOf(conversation.document));

/** What would hold had the second question been asked first. */
const alone =
  (holds: Judged): Judged =>
  (turns) =>
    holds({ ...turns, second: turns.alone });

/** The share of the conversations that a column is about, of which it holds. */
function column(name: string, better: 'more' | 'less', of: Judged, holds: Judged): CountedColumn<Turns> {
  return { name, better, share: (turns) => (of(turns) ? [Number(holds(turns)), 1] : null) };
}

const followedUp: readonly CountedColumn<Turns>[] = [
  column('first answered', 'more', always, firstAnswered),
  column('right and cited', 'more', isAnswerable, isRight),
  column('right and cited alone', 'more', isAnswerable, alone(isRight)),
  column('false refusals', 'less', isAnswerable, isRefused),
];

/** Of the refusals that count, the first turn has to have gone as it was meant to. */
const columnsOf: Readonly<Record<ConversationKind, readonly CountedColumn<Turns>[]>> = {
  'answered, then unanswerable': [
    column('first answered', 'more', always, firstAnswered),
    column('refused', 'more', firstAnswered, isRefused),
    column('refused alone', 'more', firstAnswered, alone(isRefused)),
    column(
      'refusals lost',
      'less',
      (turns) => firstAnswered(turns) && alone(isRefused)(turns),
      (turns) => !isRefused(turns),
    ),
  ],
  'refused, then insisted': [
    column('first refused', 'more', always, firstRefused),
    column('refused', 'more', firstRefused, isRefused),
  ],
  'followed up': followedUp,
  'asked next': [
    ...followedUp,
    column('handled', 'more', isUnanswerable, isRight),
    column('handled alone', 'more', isUnanswerable, alone(isRight)),
    column('release cited', 'more', isAnswerable, citesItsRelease),
  ],
  'subject changed': [...followedUp, column('release cited', 'more', isAnswerable, citesItsRelease)],
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
