import type { Answer } from '../answer/answer.ts';
import type { App } from '../app.ts';
import type { readSettings } from '../config.ts';
import { sliceSpan } from '../text/span.ts';
import { type GoldQuestion, scopeOf } from './data.ts';
import { overlapsGold, releaseOf } from './gold.ts';
import { casesOf } from './marked.ts';
import { type Line, type Part, type PlayedQuestion, scriptOf } from './players.ts';
import { openStage } from './stage.ts';
import type { OtherNames } from './tamper.ts';

/** How an answer came out whose writer was a player. */
export interface PlayedAnswer {
  readonly player: string;
  readonly question: GoldQuestion;
  readonly answer: Answer;
  /** What the player had to say. */
  readonly lines: readonly Line[];
  /** Of the citations, those whose words are the stored text's. */
  readonly verbatim: number;
}

/** Lets the work use the product on the corpus that is measured, with these settings changed. */
export type OpenApp = <Result>(
  work: (app: App) => Promise<Result>,
  changes?: Parameters<typeof readSettings>[0],
) => Promise<Result>;

/**
 * Asks every player what it has a part for, through the product's own client and a server on this machine; null where
 * the tests' loopback server is not there. `workDir` keeps the script and the account.
 */
export async function measureWritten(
  open: OpenApp,
  questions: readonly GoldQuestion[],
  others: OtherNames,
  { within, workDir }: { readonly within: boolean; readonly workDir: string },
): Promise<readonly PlayedAnswer[] | null> {
  const script = await open(async (app) => scriptOf(await playedQuestions(app, questions), others));
  const stage = await openStage(script, workDir);
  if (stage === null) return null;
  const played: PlayedAnswer[] = [];
  try {
    for (const [player, parts] of Object.entries(script)) {
      const asked = questions.filter(({ question }) => question in parts);
      if (asked.length === 0) continue;
      await open(async (app) => {
        for (const question of asked) {
          const { lines } = parts[question.question] as Part;
          played.push(await playedAnswer(app, player, question, lines, within));
        }
      }, stage.settingsOf(player));
    }
    return played;
  } finally {
    stage.close();
  }
}

async function playedAnswer(
  app: App,
  player: string,
  question: GoldQuestion,
  lines: readonly Line[],
  within: boolean,
): Promise<PlayedAnswer> {
  const answer = await app.ask(question.question, scopeOf(question, within));
  const citations = answer.kind === 'answered' ? answer.citations : [];
  let verbatim = 0;
  for (const { releaseId, quote, span } of citations) {
    const text = (await app.release(releaseId))?.text ?? '';
    if (sliceSpan(text, span) === quote) verbatim += 1;
  }
  return { player, question, answer, lines, verbatim };
}

/** The questions with the gold sentences as the corpus's index holds them. */
async function playedQuestions(
  app: Pick<App, 'sentencesOf' | 'release'>,
  questions: readonly GoldQuestion[],
): Promise<readonly PlayedQuestion[]> {
  const played: PlayedQuestion[] = [];
  for (const question of questions) {
    const [id] = question.evidence.map(({ docId }) => releaseOf(docId));
    const text = id === undefined ? '' : ((await app.release(id))?.text ?? '');
    const sentences = id === undefined ? [] : await app.sentencesOf(id);
    const parts = [...new Set(question.evidence.map(({ group }) => group))];
    const gold = parts.flatMap((part) => {
      const evidence = question.evidence.filter(({ group }) => group === part);
      const sentence = sentences.find((one) => overlapsGold(one, { evidence }));
      return sentence === undefined ? [] : [sliceSpan(text, sentence.span)];
    });
    played.push({ question, gold: gold.map((words) => ({ text: words, marked: markedOf(words) })) });
  }
  return played;
}

/** A sentence with its places to tamper with; its numbers are found by their digits, not by the product. */
function markedOf(text: string) {
  const figures = [...text.matchAll(numbers)].map(({ 0: { length }, index }) => ({
    ...{ start: index, end: index + length, heads: [] },
  }));
  const cases = casesOf({ docId: 'gold', title: '', text }, null, figures);
  return cases.find(({ marked }) => marked.text === text)?.marked ?? null;
}

const numbers =
  /(?<![\p{L}\d.,-])(?:(?:more than|over|at least|nearly|almost|about|around|approximately|up to|less than|fewer than) )?[$€]?\d[\d,]*(?:\.\d+)?(?:%| (?:percent|thousand|million|billion|trillion)\b)?(?![\p{L}\d-])/giu;
