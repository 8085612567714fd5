import { type Conversation, changedSubjects, madeConversations, ownConversations } from './conversations.ts';
import type { CorpusName } from './corpora.ts';
import { type GoldDocument, type GoldQuestion, readRows, splitOf } from './data.ts';
import { inventedKinds, inventedQuestions, inventedReleases } from './invented.ts';
import { developmentTexts, type OwnQuestionFile, ownQuestions } from './own-questions.ts';

type Half = 'tune' | 'report';

/** Questions with what they are asked of. */
export interface QuestionSet {
  readonly name: string;
  readonly corpus: CorpusName;
  readonly questions: () => readonly GoldQuestion[];
  readonly documents: () => readonly GoldDocument[];
  /** Each question is asked of its own document only. */
  readonly within: boolean;
  /** A language model is asked them too. */
  readonly written: boolean;
}

type Asked = Omit<QuestionSet, 'name' | 'questions'>;

/** Every set of questions that answers and rankings are measured on, of one half. */
export function questionSets(evalDir: string, half: Half): readonly QuestionSet[] {
  const documents = (...files: readonly string[]) => ({
    documents: () => files.flatMap((file) => readRows<GoldDocument>(evalDir, file)),
  });
  const alone: Asked = { corpus: 'first', ...documents('seed-docs.jsonl'), within: false, written: true };
  const among: Asked = {
    corpus: 'both',
    ...documents('seed-docs.jsonl', 'releases-docs.jsonl'),
    within: false,
    written: false,
  };
  const invented: Asked = {
    corpus: 'invented',
    documents: inventedReleases,
    within: false,
    written: false,
  };
  const first = () => questionsOf(evalDir, 'seed-dev.jsonl', half);
  const ownFirst = () => ownQuestionsOf(evalDir, 'first', half);
  const ownOthers = () => ownQuestionsOf(evalDir, 'others', half);
  const everyday = (about: 'first' | 'others') => () =>
    ownQuestionsOf(evalDir, about, half, 'questions-everyday.jsonl');
  const blind = (about: 'first' | 'others') => () =>
    ownQuestionsOf(evalDir, about, half, 'questions-blind.jsonl');
  return [
    { name: 'first release alone', questions: first, ...alone },
    { name: 'first release among 400 others', questions: first, ...among },
    { name: '400 releases', questions: () => questionsOf(evalDir, 'qa-releases-dev.jsonl', half), ...among },
    { name: 'own questions, first release alone', questions: ownFirst, ...alone },
    { name: 'own questions, first release among 400 others', questions: ownFirst, ...among },
    { name: 'own questions, one release each', questions: ownOthers, ...among, within: true, written: true },
    { name: 'own questions, 400 releases', questions: ownOthers, ...among },
    {
      name: 'everyday questions, first release alone',
      questions: everyday('first'),
      ...alone,
      written: false,
    },
    { name: 'everyday questions, one release each', questions: everyday('others'), ...among, within: true },
    { name: 'blind questions, first release alone', questions: blind('first'), ...alone, written: false },
    { name: 'blind questions, first release among 400 others', questions: blind('first'), ...among },
    { name: 'blind questions, one release each', questions: blind('others'), ...among, within: true },
    { name: 'blind questions, 400 releases', questions: blind('others'), ...among },
    ...inventedKinds.map((kind) => ({
      name: `${kind} releases, invented, one each`,
      questions: () => inventedQuestions([kind], half),
      ...invented,
      within: true,
    })),
    {
      name: 'invented releases, all kinds together',
      questions: () => inventedQuestions(inventedKinds, half),
      ...invented,
    },
    {
      name: 'SQuAD 2.0, one paragraph each',
      corpus: 'squad',
      questions: () => questionsOf(evalDir, 'qa-squad2-dev.jsonl', half),
      ...documents('qa-squad2-dev-docs.jsonl'),
      within: true,
      written: false,
    },
    {
      name: 'KorQuAD, 88 paragraphs',
      corpus: 'korean',
      questions: () => questionsOf(evalDir, 'qa-korean-dev.jsonl', half),
      ...documents('qa-korean-dev-docs.jsonl'),
      within: false,
      written: false,
    },
  ];
}

/** Questions that models answer: some of those on one release each, whose sentences they can be given. */
export function writtenSets(evalDir: string, half: Half): readonly QuestionSet[] {
  return questionSets(evalDir, half).filter(({ written }) => written);
}

/** Conversations with what they are held on. */
export interface ConversationSet {
  readonly name: string;
  readonly corpus: CorpusName;
  readonly talks: () => readonly Conversation[];
  /** Both turns are asked of the conversation's own document only. */
  readonly within: boolean;
  /** They are held with language models too. */
  readonly played: boolean;
}

/** Every set of conversations of one half. */
export function conversationSets(evalDir: string, half: Half): readonly ConversationSet[] {
  const own = (kind: 'followed up' | 'asked next', about: 'first' | 'others') =>
    ownConversations(kind, about, half, developmentTexts(evalDir));
  const talks = (about: 'first' | 'others', questions: readonly GoldQuestion[]) => [
    ...madeConversations([...questions, ...ownQuestionsOf(evalDir, about, half)]),
    ...own('followed up', about),
    ...own('asked next', about),
  ];
  return [
    {
      name: 'first release alone',
      corpus: 'first',
      talks: () => talks('first', questionsOf(evalDir, 'seed-dev.jsonl', half)),
      within: true,
      played: true,
    },
    {
      name: 'one release each',
      corpus: 'both',
      talks: () => talks('others', []),
      within: true,
      played: false,
    },
    {
      name: 'among all releases',
      corpus: 'both',
      talks: () => [
        ...own('asked next', 'first'),
        ...own('asked next', 'others'),
        ...changedSubjects(ownQuestionsOf(evalDir, 'others', half)),
      ],
      within: false,
      played: false,
    },
  ];
}

/** Those of a file of the development data that are of this half. */
export function questionsOf(evalDir: string, file: string, half: Half): readonly GoldQuestion[] {
  return readRows<GoldQuestion>(evalDir, file).filter((row) => splitOf(row) === half);
}

/** The project's own of this half, on the first release or on the others. */
export function ownQuestionsOf(
  evalDir: string,
  about: 'first' | 'others',
  half: Half,
  file?: OwnQuestionFile,
): readonly GoldQuestion[] {
  return ownQuestions(about, half, developmentTexts(evalDir), file);
}
