import { type GoldQuestion, readOwnRows } from './data.ts';
import { evidenceOf, type GoldPlaces, isOf, type TextOf } from './own-questions.ts';

/** What the second turn of a conversation is, and so what it must come to. */
export type ConversationKind =
  /** A question that the document does not answer, after one that it does: a refusal. */
  | 'answered, then unanswerable'
  /** Words that insist, after a question that was refused: a refusal. */
  | 'refused, then insisted'
  /** A question that cannot be read alone, after one that it follows: its answer. */
  | 'followed up'
  /** What somebody asks next who has read nothing but the release: its answer, or a refusal. */
  | 'asked next'
  /** A question that tells which document it is of, after one of another document: its answer. */
  | 'subject changed';

/** Two turns, the second of them on this document. */
export interface Conversation {
  readonly id: string;
  readonly kind: ConversationKind;
  readonly document: string;
  readonly lang: string;
  /** Of the second turn. */
  readonly type: string;
  readonly first: string;
  readonly second: string;
  /** Of the second turn; none where it is to be refused. */
  readonly evidence: GoldQuestion['evidence'];
}

/** Every conversation that can be made of these questions by rule. */
export function madeConversations(questions: readonly GoldQuestion[]): readonly Conversation[] {
  return [...thenUnanswerable(questions), ...thenInsisted(questions)];
}

/** Each question without an answer behind one with an answer, of the same document and in the same language. */
function thenUnanswerable(questions: readonly GoldQuestion[]): readonly Conversation[] {
  return unanswerable(questions).flatMap((second, index) => {
    const firsts = questions.filter(
      (one) => one.answerable && documentOf(one) === documentOf(second) && one.lang === second.lang,
    );
    const first = firsts[index % Math.max(1, firsts.length)];
    if (first === undefined) return [];
    return {
      ...partsOf(second),
      ...{ id: `${first.id} ${second.id}`, kind: 'answered, then unanswerable', type: second.type },
      ...{ first: first.question, second: second.question },
    };
  });
}

/** Each question without an answer, followed by each way to insist in its language. */
function thenInsisted(questions: readonly GoldQuestion[]): readonly Conversation[] {
  return unanswerable(questions).flatMap((first) =>
    Object.entries(insistences[first.lang] ?? {}).map(([type, second]) => ({
      ...partsOf(first),
      ...{ id: `${first.id} ${type}`, kind: 'refused, then insisted' as const, type },
      ...{ first: first.question, second },
    })),
  );
}

function partsOf(question: GoldQuestion) {
  return { document: documentOf(question), lang: question.lang, evidence: [] };
}

/** A false premise that a sentence corrects is left out: it may be answered, with the correction. */
function unanswerable(questions: readonly GoldQuestion[]): readonly GoldQuestion[] {
  return questions.filter(({ answerable, evidence }) => !answerable && evidence.length === 0);
}

function documentOf({ contextDocId, evidence }: GoldQuestion): string {
  return contextDocId ?? evidence[0]?.docId ?? '';
}

/** None of them asks for anything that a release could state; "how many?" asks it of what was refused. */
const insistences: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    'are you sure': 'Are you sure?',
    'just tell me': 'Please just tell me.',
    'how many': 'And how many?',
    'it must be there': 'But it must be in there somewhere.',
    guess: 'Then just guess.',
  },
  ko: {
    'are you sure': '확실해요?',
    'just tell me': '그냥 알려 주세요.',
    'how many': '그럼 몇 명이에요?',
    'it must be there': '그래도 어딘가에 있을 텐데요.',
    guess: '그럼 그냥 추측해 보세요.',
  },
  km: {
    'are you sure': 'តើប្រាកដទេ?',
    'just tell me': 'សូមប្រាប់ខ្ញុំមក។',
    'how many': 'ចុះប៉ុន្មាន?',
    'it must be there': 'ប៉ុន្តែវាត្រូវតែមាននៅទីនោះ។',
    guess: 'ចឹងសូមទាយមើល។',
  },
  fr: {
    'are you sure': 'Vous êtes sûr ?',
    'just tell me': 'Dites-le-moi, s’il vous plaît.',
    'how many': 'Et combien ?',
    'it must be there': 'Mais cela doit bien y être quelque part.',
    guess: 'Alors devinez.',
  },
};

/**
 * Each question that tells which document it is of, behind an answerable one of another document and in its language:
 * where a conversation stays with what it was about, this is what that may cost.
 */
export function changedSubjects(questions: readonly GoldQuestion[]): readonly Conversation[] {
  const answerable = questions.filter((one) => one.answerable);
  return answerable
    .filter(({ named }) => named === true)
    .flatMap((second, index) => {
      const firsts = answerable.filter(
        (one) => documentOf(one) !== documentOf(second) && one.lang === second.lang,
      );
      const first = firsts[(index * someSteps) % Math.max(1, firsts.length)];
      if (first === undefined) return [];
      return {
        ...{ ...partsOf(second), evidence: second.evidence },
        ...{ id: `${first.id} ${second.id}`, kind: 'subject changed', type: second.type },
        ...{ first: first.question, second: second.question },
      };
    });
}

/** Neighbours in a file are often of one document; a prime number of steps meets all of them. */
const someSteps = 31;

/** A conversation written for this project: which sentences answer its second turn. */
interface OwnConversation {
  readonly id: string;
  /** `seed`: the first release. */
  readonly docId: string;
  readonly lang: string;
  readonly type: string;
  readonly first: string;
  readonly second: string;
  /** Of the second turn; none where the release does not say. */
  readonly gold: GoldPlaces;
  readonly split: 'tune' | 'report';
}

/** Files of the project's own conversations: by writers who knew the program, and by two who saw only releases. */
const ownFiles = { 'followed up': 'follow-ups.jsonl', 'asked next': 'second-turns.jsonl' } as const;

/** The project's own conversations of one half, on the first release or on the others. */
export function ownConversations(
  kind: keyof typeof ownFiles,
  about: 'first' | 'others',
  half: 'tune' | 'report',
  textOf: TextOf,
): readonly Conversation[] {
  return readOwnRows<OwnConversation>(ownFiles[kind])
    .filter((row) => isOf(row, about, half))
    .map(({ id, docId, lang, type, first, second, gold }) => ({
      ...{ id, kind, document: docId, lang, type, first, second },
      evidence: evidenceOf(docId, gold, textOf(docId)),
    }));
}
