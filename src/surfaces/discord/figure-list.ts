import type { LookedUp, Lookup } from '../../app.ts';
import type { Language } from '../../text/language.ts';
import { figureDetails, referenceLine, standingLines } from '../figure-lines.ts';
import { figurePhrases } from '../figure-phrases.ts';
import { subjectLine } from '../subject-line.ts';
import { type Action, fitsAction, writeAction } from './action.ts';
import { listMessage } from './list-message.ts';
import { escaped, plain, shortened } from './markdown.ts';
import { discordPhrases } from './phrases.ts';
import { quotationBlock } from './quotation.ts';
import { type Block, notice, type Payload } from './ui.ts';

/** Which figures a list is of. */
export interface FigureList {
  readonly found: Lookup;
  /** What was looked for, or a release's key: what the page buttons repeat. */
  readonly about: string;
  readonly language: Language;
  readonly page: number;
}

const longestLine = 200;

/** Figures with what they count, what bounds them, what other releases say of the same, and their sentences. */
export function figuresMessage({ found, about, language, page }: FigureList): Payload {
  const { figures, timelines } = found;
  if (figures.length === 0) return notice(figurePhrases[language].noFigures);
  const known = new Map(timelines.flat().map((entry) => [entry.id, entry]));
  const action: Action = { verb: 'figures', language, page: 0, about };
  return listMessage({
    title: discordPhrases[language].figuresThere(figures.length),
    blocks: figures.map((entry) => figureBlock(entry, known, language)),
    language,
    page,
    idOf: fitsAction({ ...action, page: 99_999 }) ? (to) => writeAction({ ...action, page: to }) : null,
  });
}

function figureBlock(entry: LookedUp, known: ReadonlyMap<string, LookedUp>, language: Language): Block {
  const line = (text: string) => escaped(shortened(plain(text), longestLine));
  const subject = subjectLine(entry);
  const beside = standingLines(entry, known, language);
  return quotationBlock(entry.citation, language, [
    `**${line(entry.quantity)}**${subject === '' ? '' : ` — ${line(subject)}`}`,
    `-# ${line(figureDetails(entry, language))}`,
    ...beside.slice(0, 3).map(({ kind, verb, other }) => {
      return `-# ${kind === 'conflict' ? '⚠️' : '🔁'} ${line(`${verb} ${referenceLine(other, language)}`)}`;
    }),
  ]);
}

/** A figure on one line, for a list to choose from. */
export function figureLabel(entry: LookedUp): string {
  return [entry.quantity, subjectLine(entry)].filter((part) => part !== '').join(' — ');
}
