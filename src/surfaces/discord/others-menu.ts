import type { APIMessageTopLevelComponent } from 'discord.js';
import type { Answer, Citation } from '../../answer/answer.ts';
import type { Language } from '../../text/language.ts';
import { phrases } from '../phrases.ts';
import { writeAction } from './action.ts';
import { limits } from './limits.ts';
import { plain, shortened } from './markdown.ts';
import { discordPhrases } from './phrases.ts';
import { placeOf, writePlaces } from './place.ts';
import { menu } from './ui.ts';

/**
 * The menu of the other releases that answer too, below an answer that is kept under a key; none where it offers none.
 * What each says is shown whole when it is chosen: a line of a menu would cut the sentence off anywhere.
 */
export function othersMenu(answer: Answer, key: string): readonly APIMessageTopLevelComponent[] {
  if (answer.kind === 'not-found' || answer.others.length === 0) return [];
  const { language, others } = answer;
  const id = writeAction({ verb: 'alone', language, page: 0, about: key });
  const options = others.map((other) => ({
    label: labelOf(plain(other.title) || other.releaseId),
    description: labelOf(describe(other, language)),
    value: writePlaces([placeOf(other)]),
  }));
  return [menu(id, discordPhrases[language].otherReleases, options)];
}

function describe({ outlet, published }: Citation, language: Language): string {
  const date = published ?? phrases[language].dateNotStated;
  return [date, ...(outlet === null ? [] : [plain(outlet)])].join(' · ');
}

function labelOf(text: string): string {
  return shortened(text, limits.optionText);
}
