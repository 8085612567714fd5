import type { Answer } from '../../answer/answer.ts';
import type { AskStage } from '../../app.ts';
import type { Language } from '../../text/language.ts';
import { phrases } from '../phrases.ts';
import { type AnswerView, answerMessage, growingMessage } from './answer-message.ts';
import type { Desk } from './desk.ts';
import { discordPhrases } from './phrases.ts';
import { notice, type Payload } from './ui.ts';

/** A question on its way to an answer. */
export interface Asked {
  readonly question: string;
  /** Of the stages; the answer tells its own. */
  readonly language: Language;
  readonly view: AnswerView;
  readonly stage: (payload: Payload) => void;
}

/** Asks, shows the stages, keeps the answer for its buttons, and gives the message of its first page. */
export async function showAnswer(
  desk: Desk,
  { question, language, view, stage }: Asked,
  ask: (onStage: (stage: AskStage) => void) => Promise<Answer>,
): Promise<Payload> {
  stage(notice(`🔎 ${phrases[language].searching}`));
  const answer = await ask((told) =>
    stage(
      told.stage === 'writing'
        ? growingMessage({ ...told.soFar, question })
        : notice(`📖 ${discordPhrases[language].reading(told.sentences)}`),
    ),
  );
  // Shown as it was asked, whatever was read into it.
  const shown = { ...answer, question };
  return answerMessage({ answer: shown, key: desk.answers.put(shown) }, view);
}
