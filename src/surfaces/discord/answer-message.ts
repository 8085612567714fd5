import { ComponentType } from 'discord.js';
import type { Answer, Answered, CitedClaim } from '../../answer/answer.ts';
import { correctionLine, phrases, quotedInstead } from '../phrases.ts';
import { answeringLine } from '../subject-line.ts';
import { readAction, writeAction } from './action.ts';
import { escaped, plain, shortened, superscript } from './markdown.ts';
import { othersMenu } from './others-menu.ts';
import { blockText, pageAt, pageButtons, toPages } from './pages.ts';
import { discordPhrases } from './phrases.ts';
import { emphasisedQuote, quotationBlock } from './quotation.ts';
import { questionId, readAsId } from './read-back.ts';
import { citationsOf, writeStamp } from './stamp.ts';
import { accents, type Block, button, container, type Payload, row, separator, text } from './ui.ts';

/** An answer that is kept, so that its buttons find it again. */
export interface KeptAnswer {
  readonly answer: Answer;
  readonly key: string;
}

/** How a message shows an answer. */
export interface AnswerView {
  /** From 0. */
  readonly page: number;
  /** Seen by the asker alone, who may publish it. */
  readonly isPrivate: boolean;
  /** In a server, where there are threads. */
  readonly inServer: boolean;
}

/** Of the question above its answer, and of how it was read. */
const longestQuestion = 250;

/** Shortening stops before a character that does not fit, which may be a long emoji. */
const longestGrapheme = 50;

/** Whether of a question that a message shows the end may be missing: so long, and with the mark of what is left out. */
export function isCutQuestion(shown: string): boolean {
  return shown.endsWith('…') && shown.length > longestQuestion - longestGrapheme;
}

/** A page of an answer: what is said with the numbers of its sources, then each source with its words and its place. */
export function answerMessage({ answer, key }: KeptAnswer, view: AnswerView): Payload {
  const { language } = answer;
  const stamp = writeStamp(key, answer);
  const pages = toPages(blocksOf(answer));
  const { page, block } = pageAt(pages, view.page);
  const pageId = (page: number) => writeAction({ verb: 'answer', language, page, about: stamp });
  const accent = answer.kind === 'answered' ? accents.answer : accents.notFound;
  const foot = footOf(answer, page, pages.length);
  return {
    components: [
      container(accent, [...questionBlock(answer), ...block, ...(foot === '' ? [] : [text(`-# ${foot}`)])]),
      actionsOf(answer, stamp, view),
      ...othersMenu(answer, key),
      ...pageButtons(page, pages.length, pageId, language),
    ],
  };
}

/** What is proven so far of an answer that is still being written, without buttons: they belong to the whole. */
export function growingMessage(soFar: Answered): Payload {
  const { block } = pageAt(toPages(blocksOf(soFar)), 0);
  const foot = text(`-# ✍️ ${discordPhrases[soFar.language].writing}`);
  return {
    components: [container(accents.notice, [...questionBlock(soFar), ...block, foot])],
  };
}

/** An answer without the button that shows it to everybody. */
export function withoutPublish(components: Payload['components']): Payload['components'] {
  return components.map((one) => {
    if (one.type !== ComponentType.ActionRow) return one;
    const kept = one.components.filter(
      (inner) => !('custom_id' in inner && readAction(inner.custom_id)?.verb === 'publish'),
    );
    return { ...one, components: kept };
  });
}

function questionBlock({ question, readAs = '', language }: Answer): Block {
  const shown = (text: string) => escaped(shortened(plain(text), longestQuestion));
  const [asked, read] = [shown(question), shown(readAs)];
  return [
    ...(asked === '' ? [] : [text(`-# ${discordPhrases[language].asked(asked)}`, questionId)]),
    ...(read === '' ? [] : [text(`-# ${phrases[language].readAs(read)}`, readAsId)]),
  ];
}

function blocksOf(answer: Answer): readonly Block[] {
  const { language } = answer;
  const quotations = citationsOf(answer).map((citation) => quotationBlock(citation, language));
  if (answer.kind === 'answered') {
    const block = (claim: CitedClaim) => claimBlock(claim, answer);
    const others = answer.claims.filter(({ restates }) => restates).map(block);
    return [
      ...correctionBlocks(answer),
      ...answer.claims.filter(({ restates }) => !restates).map(block),
      ...unstatedBlocks(answer),
      ...under(others, phrases[language].otherAmounts),
      ...under(quotations),
    ];
  }
  const titles = answer.askedOf?.map((title) => escaped(shortened(plain(title), longestQuestion)));
  const said = [
    text(`**${phrases[language].notFound[answer.reason]}**`),
    ...(titles === undefined ? [] : [text(`-# ${phrases[language].askedOf(titles.join(' · '))}`)]),
  ];
  if (quotations.length === 0) return [said];
  return [said, ...under(quotations, phrases[language].nearest)];
}

/** A rule, and a heading where one is needed, which stay with the first of the blocks below them. */
function under([first, ...others]: readonly Block[], heading?: string): readonly Block[] {
  if (first === undefined) return [];
  return [[separator(), ...(heading === undefined ? [] : [text(`**${heading}**`)]), ...first], ...others];
}

function correctionBlocks({ premise, language }: Answered): readonly Block[] {
  if (premise === null) return [];
  return [[text(`⚠️ **${escaped(correctionLine(premise, language))}** ${superscript(premise.citation)}`)]];
}

/** What else was asked and is not stated where it is answered from, as somebody typed it. */
function unstatedBlocks({ unstated = [], language }: Answered): readonly Block[] {
  const shown = (part: string) => escaped(shortened(plain(part), longestQuestion));
  return unstated.map((part) => [text(`**${phrases[language].unstated(shown(part))}**`)]);
}

function claimBlock({ text: said, citations, figures }: CitedClaim, answer: Answered): Block {
  const source = answer.citations.find(({ number, quote }) => citations.includes(number) && quote === said);
  const shown = source ? emphasisedQuote(source) : escaped(said);
  if (shown.length > blockText / 2) {
    return [
      text(`${discordPhrases[answer.language].tooLong(said.length)} ${citations.map(superscript).join('˙')}`),
    ];
  }
  const claim = `${shown} ${citations.map(superscript).join('˙')}`;
  const figure = figures.find(
    ({ span }) => span.start === source?.emphasis?.start && span.end === source.emphasis.end,
  );
  if (source === undefined || figure === undefined) return [text(claim)];
  const quantity = source.quote.slice(
    figure.span.start - source.span.start,
    figure.span.end - source.span.start,
  );
  const line = shortened(answeringLine(quantity, figure), longestQuestion);
  return [text(`${claim}\n-# ${escaped(line)}`)];
}

function footOf(answer: Answer, page: number, pages: number): string {
  const { language } = answer;
  const parts: string[] = [];
  if (answer.kind === 'answered') {
    const { confidence, mode } = phrases[language];
    parts.push(confidence(Math.floor(answer.confidence * 100)), mode[answer.mode]);
    const note = quotedInstead(answer);
    if (note !== null) parts.push(note);
  }
  if (pages > 1) parts.push(discordPhrases[language].page(page + 1, pages));
  return parts.join(' · ');
}

function actionsOf(answer: Answer, stamp: string, { isPrivate, inServer }: AnswerView) {
  const { language } = answer;
  const words = discordPhrases[language];
  const idOf = (verb: 'sources' | 'thread' | 'publish' | 'helpful' | 'wrong') =>
    writeAction({ verb, language, page: 0, about: stamp });
  const releases = writeAction({ verb: 'releases', language, page: 0, about: '' });
  return row(
    answer.kind === 'answered'
      ? button(idOf('sources'), phrases[language].sources, { emoji: '📚' })
      : button(releases, words.corpus.status, { emoji: '🗂️' }),
    ...(isPrivate ? [button(idOf('publish'), words.publish, { emoji: '📣' })] : []),
    ...(inServer && !isPrivate ? [button(idOf('thread'), words.askInThread, { emoji: '🧵' })] : []),
    button(idOf('helpful'), null, { emoji: '👍' }),
    button(idOf('wrong'), null, { emoji: '👎' }),
  );
}
