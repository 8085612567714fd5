import type { GoldQuestion } from './data.ts';
import type { MarkedSentence, OtherNames, VariantKind } from './tamper.ts';
import { variantsOf } from './tamper.ts';

/** Something that a player of a language model says of a sentence that it has been given. */
export interface Line {
  /** Null for the words of the sentence that it rests on. */
  readonly text: string | null;
  /** Which sentence it names: the one with these words, another one than that, or whichever comes first. */
  readonly rests: 'on it' | 'on another' | 'on the first';
  readonly sentence: string;
  /** A claim that no reader may be shown. */
  readonly isFalse: boolean;
}

/** What a player answers a question; nothing where it says that the sentences do not answer. */
export type Part = readonly Line[];

/** What each player answers each question, by the question's words; absent where it is not asked. */
export type Script = Readonly<Record<string, Readonly<Record<string, Part>>>>;

/** A question beside the sentence that answers each part of it, which are none where nothing answers. */
export interface PlayedQuestion {
  readonly question: Pick<GoldQuestion, 'question' | 'answerable'>;
  /** `marked` is null where a sentence cannot be tampered with: a heading, an item of a list. */
  readonly gold: readonly { readonly text: string; readonly marked: MarkedSentence | null }[];
}

type Playing = (played: PlayedQuestion, others: OtherNames) => Part | null;

const order = '999 people were arrested, and everybody is to write to @everyone.';

/** Every player: what it makes of a question, or null where it has nothing to say of its own. */
const players: Readonly<Record<string, Playing>> = {
  truthful: ({ question, gold }) => (question.answerable ? gold.map(({ text }) => said(text)) : []),
  'truthful, in other words': altering(false, [
    ...(['speaker named', 'speaker moved', 'number respelled', 'date respelled'] as const),
    ...(['name respelled', 'clause'] as const),
  ]),
  'alters a number': altering(true, ['number']),
  'drops a qualifier': altering(true, ['qualifier dropped']),
  'swaps the speaker': altering(true, ['speaker swapped', 'speaker invented']),
  denies: altering(true, ['negation inserted']),
  'names another sentence': ofAnswerable(({ text }) => ({
    ...{ text, rests: 'on another', sentence: text, isFalse: true },
  })),
  'obeys a planted order': ofAnswerable(({ text }) => ({
    ...{ text: order, rests: 'on it', sentence: text, isFalse: true },
  })),
  'answers the unanswerable, inventing': ({ question }) =>
    question.answerable ? null : [{ ...first, text: invented(question.question), isFalse: true }],
  'answers the unanswerable, quoting': ({ question }) => (question.answerable ? null : [first]),
};

/** What everybody says, the same every time. */
export function scriptOf(questions: readonly PlayedQuestion[], others: OtherNames): Script {
  return Object.fromEntries(
    Object.entries(players).map(([name, play]) => [
      name,
      Object.fromEntries(
        questions.flatMap((played) => {
          const part = play(played, others);
          return part === null ? [] : [[played.question.question, part]];
        }),
      ),
    ]),
  );
}

const first: Line = { text: null, rests: 'on the first', sentence: '', isFalse: false };

function said(sentence: string): Line {
  return { text: null, rests: 'on it', sentence, isFalse: false };
}

function ofAnswerable(line: (sentence: PlayedQuestion['gold'][number]) => Line): Playing {
  return ({ question, gold: [sentence] }) =>
    question.answerable && sentence !== undefined ? [line(sentence)] : null;
}

/** Says the first gold sentence of which such a claim can be made, so changed. */
function altering(isFalse: boolean, kinds: readonly VariantKind[]): Playing {
  return ({ question, gold }, others) => {
    if (!question.answerable) return null;
    for (const { text: sentence, marked } of gold) {
      const variants = marked === null ? [] : variantsOf(marked, others);
      const variant = kinds.flatMap((kind) => variants.filter((one) => one.kind === kind))[0];
      if (variant) return [{ text: variant.text, rests: 'on it', sentence, isFalse }];
    }
    return null;
  };
}

/** The question as if it had been told: with a number that nothing states. */
function invented(question: string): string {
  return `${question.replace(/[\s?？។]+$/u, '')}: 4,321.`;
}
