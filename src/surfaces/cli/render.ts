import type { Answer, Answered, Citation, CitedClaim, NotFound } from '../../answer/answer.ts';
import type { ReleaseMetadata, Revision } from '../../corpus/release.ts';
import type { Language } from '../../text/language.ts';
import { shiftSpan } from '../../text/span.ts';
import { correctionLine, phrases, quotedInstead } from '../phrases.ts';
import { revisionLines } from '../revision-lines.ts';
import { answeringLine } from '../subject-line.ts';
import { letterOf } from './choosing.ts';
import { block } from './layout.ts';
import type { Screen } from './terminal.ts';

/** An answer as a person reads it: what is said, then each source with its words and its place. */
export function renderAnswer(answer: Answer, screen: Screen): string {
  return renderRest(answer, 0, screen);
}

/** How one of several releases is asked alone: by an option of the command, or by its letter in a session. */
export type NarrowedBy = 'option' | 'letter';

/** The answer without its first claims, which have been printed as they came. */
export function renderRest(
  answer: Answer,
  printed: number,
  screen: Screen,
  narrowedBy: NarrowedBy = 'option',
): string {
  if (answer.kind === 'not-found') return renderReading(answer, screen) + renderNotFound(answer, screen);
  return [
    renderClaims(answer, printed, screen),
    renderUnstated(answer, screen),
    renderSources(answer, screen),
    renderOthers(answer, narrowedBy, screen),
  ].join('');
}

/** What is said, from a claim on; the correction of a false premise stands before the first. */
export function renderClaims(answer: Answered, from: number, screen: Screen): string {
  const { language, premise } = answer;
  const correction =
    premise === null || from > 0
      ? ''
      : block(`${correctionLine(premise, language)} [${premise.citation}]`, screen, {
          style: screen.paint.yellow,
        });
  const firstOther = answer.claims.findIndex(({ restates }) => restates);
  const claims = answer.claims.slice(from).map(({ text, citations, figures }, index) => {
    const source = answer.citations.find(({ number, quote }) => citations.includes(number) && quote === text);
    const marks = citations.map((number) => ` [${number}]`).join('');
    const claim = block(text + marks, screen, { emphasis: source ? emphasisInQuote(source) : null });
    const heading =
      from + index === firstOther
        ? `\n${block(phrases[language].otherAmounts, screen, { style: screen.paint.yellow })}`
        : '';
    return heading + claim + (source ? renderFigure(source, figures, screen) : '');
  });
  return [from > 0 ? '' : renderReading(answer, screen), correction, ...claims].join('');
}

/** How a question was read that only asked on. */
function renderReading({ readAs, language }: Answer, screen: Screen): string {
  if (readAs === undefined) return '';
  return `${block(phrases[language].readAs(readAs), screen, { style: screen.paint.dim })}\n`;
}

/** What else was asked and is not stated where it is answered from. */
function renderUnstated({ unstated = [], language }: Answered, screen: Screen): string {
  return unstated
    .map((part) => block(phrases[language].unstated(part), screen, { style: screen.paint.yellow }))
    .join('');
}

function renderSources(answer: Answered, screen: Screen): string {
  const { paint } = screen;
  const { language, confidence, mode } = answer;
  const words = phrases[language];
  const note = quotedInstead(answer);
  const last = `${words.confidence(Math.floor(confidence * 100))} · ${words.mode[mode]}`;
  return [
    '\n',
    block(words.sources, screen, { style: paint.bold }),
    ...answer.citations.map((citation) => renderCitation(citation, language, screen)),
    '\n',
    block(last, screen, { style: paint.dim }),
    note === null ? '' : block(note, screen, { style: paint.dim }),
  ].join('');
}

/** The other releases that answer too, each by its sentence, and how to ask one of them alone. */
function renderOthers({ others, language }: Answered, narrowedBy: NarrowedBy, screen: Screen): string {
  if (others.length === 0) return '';
  const { otherReleases, askAlone } = phrases[language];
  return [
    '\n',
    block(otherReleases, screen, { style: screen.paint.bold }),
    ...others.map((other) => renderSentence(other, `[${letterOf(other)}] `, language, screen)),
    '\n',
    block(askAlone[narrowedBy], screen, { style: screen.paint.dim }),
  ].join('');
}

/** The ledger's line on the number that answers, in the release's words: "More than 60 — others (Korean nationals) — awaiting deportation". */
function renderFigure(citation: Citation, figures: CitedClaim['figures'], screen: Screen): string {
  const { emphasis, quote, span } = citation;
  const figure = figures.find((one) => one.span.start === emphasis?.start && one.span.end === emphasis.end);
  if (figure === undefined) return '';
  const quantity = quote.slice(figure.span.start - span.start, figure.span.end - span.start);
  return block(answeringLine(quantity, figure), screen, { lead: '    ', style: screen.paint.dim });
}

function renderNotFound({ reason, nearest, language, askedOf }: NotFound, screen: Screen): string {
  const { paint } = screen;
  const of = askedOf
    ? block(phrases[language].askedOf(askedOf.join(' · ')), screen, { style: paint.dim })
    : '';
  const said = block(phrases[language].notFound[reason], screen, { style: paint.yellow }) + of;
  if (nearest.length === 0) return said;
  const heading = block(phrases[language].nearest, screen, { style: paint.bold });
  return [said, '\n', heading, ...nearest.map((citation) => renderCitation(citation, language, screen))].join(
    '',
  );
}

/** One source: the sentence verbatim between quotation marks, whose it is, where it stands, and its address. */
export function renderCitation(citation: Citation, language: Language, screen: Screen): string {
  const mark = `[${citation.number}] `;
  const sentence = renderSentence(citation, mark, language, screen);
  if (citation.url === null) return sentence;
  const indented = { lead: ' '.repeat(mark.length), style: screen.paint.dim };
  return sentence + block(citation.url, { ...screen, width: Number.POSITIVE_INFINITY }, indented);
}

function renderSentence(citation: Citation, mark: string, language: Language, screen: Screen): string {
  const { paint } = screen;
  const emphasis = emphasisInQuote(citation);
  const indented = { lead: ' '.repeat(mark.length), style: paint.dim };
  return [
    block(`“${citation.quote}”`, screen, { lead: mark, emphasis: emphasis && shiftSpan(emphasis, 1) }),
    block(describeRelease(citation, language), screen, { ...indented, style: paint.cyan }),
    renderRevision(citation, language, screen, indented.lead),
    block(describePlace(citation, language), screen, indented),
  ].join('');
}

function emphasisInQuote({ emphasis, span }: Citation) {
  return emphasis && shiftSpan(emphasis, -span.start);
}

/** Title, outlet and date on one line; a title of ours and a date that is not stated are said to be so. */
export function describeRelease(
  release: Pick<ReleaseMetadata, 'title' | 'titleIsOurs' | 'outlet' | 'published'>,
  language: Language,
): string {
  const words = phrases[language];
  const title = release.titleIsOurs ? `${release.title} (${words.titleIsOurs})` : release.title;
  return [title, release.outlet, release.published ?? words.dateNotStated]
    .filter((part) => part !== null)
    .join(' · ');
}

/** Whether a release has been corrected, or corrects another one; empty where neither. */
export function renderRevision(revision: Revision, language: Language, screen: Screen, lead = ''): string {
  return revisionLines(revision, language)
    .map((line) => block(line, screen, { lead, style: screen.paint.yellow }))
    .join('');
}

function describePlace({ releaseId, paragraph, sentence, speaker }: Citation, language: Language): string {
  const words = phrases[language];
  const parts = [words.place(paragraph, sentence), releaseId];
  if (speaker?.by === 'named') parts.push(words.speaker(speaker.name));
  if (speaker?.by === 'resolved') parts.push(words.resolvedSpeaker(speaker.name));
  return parts.join(' · ');
}
