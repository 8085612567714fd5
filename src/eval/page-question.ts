import type { AnswerRow } from './answers.ts';
import type { ExplainedSentence, Explanation } from './explanation.ts';
import { escapeHtml, htmlTable } from './html.ts';
import type { MeasuredRow } from './measured.ts';
import { cell, signed } from './numbers.ts';
import type { Run } from './runs.ts';

type Model = Run['models']['ranking'];
type Failed = AnswerRow & { readonly explanation: Explanation };

/** What went wrong, in the words of the page's headings. */
export function failureOf({ answerable, explanation: { refused } }: Failed): string {
  if (!answerable) return 'answered, though no release says it';
  return refused ? 'refused, though a release says it' : 'answered wrongly';
}

/** A question that went wrong, folded: what was said, what would have been right, and by which numbers it came so. */
export function failedQuestion(row: Failed, models: Run['models'], wasRight: boolean): string {
  const { explanation, id, lang, type, confidence } = row;
  const { question, said, gold, answers, asked, units, evidence } = explanation;
  const best = evidence.find(({ isGold }) => isGold);
  const [first] = evidence;
  const parts = [
    quoted('said', [said]),
    quoted('gold answer', answers),
    quoted('gold evidence', gold),
    `<p class="units">${units.map(({ text, weight }) => `<span title="${cell(weight)}" style="--w:${weight.toFixed(2)}">${escapeHtml(text)}</span>`).join(' ')}${asked.length > 0 ? ` asks for: ${escapeHtml(asked.join(', '))}` : ''}</p>`,
    `<ol>${evidence.map((one) => rankedSentence(one, units)).join('')}</ol>`,
    first && best && best !== first ? outrankedBy(first, best, models.ranking) : '',
    first ? decidedBy(first, models.answering, confidence) : '',
  ];
  return `<details id="${escapeHtml(id)}"><summary>${escapeHtml(question)}${regressed(wasRight)} <small>${escapeHtml([id, lang, type].join(' · '))}</small></summary>${parts.join('')}</details>`;
}

/** Anything else that went wrong: what was asked or claimed, and what came of it. */
export function failedRow({ id, lang, wrong = [] }: MeasuredRow, wasRight: boolean): string {
  const [asked = '', ...came] = wrong;
  const lines = came.map((line) => `<li>${escapeHtml(line)}</li>`);
  return `<div class="row">${escapeHtml(asked)}${regressed(wasRight)} <small>${escapeHtml([id, lang].join(' · '))}</small><ul>${lines.join('')}</ul></div>`;
}

function regressed(wasRight: boolean): string {
  return wasRight ? ' <b class="regressed">was right in the base</b>' : '';
}

function quoted(label: string, texts: readonly string[]): string {
  if (texts.length === 0) return '';
  return `<h4>${label}</h4>${texts.map((text) => `<blockquote>${escapeHtml(text)}</blockquote>`).join('')}`;
}

function rankedSentence(
  { id, text, rank, score, isGold, isCited, stated }: ExplainedSentence,
  units: Explanation['units'],
): string {
  const marks = [isGold ? '<b class="gold">gold</b>' : '', isCited ? '<b class="cited">cited</b>' : ''];
  const states = stated.map((index) => units[index]?.text ?? '').join(', ');
  return `<li value="${rank}">${escapeHtml(text)} ${marks.join(' ')} <small>${escapeHtml(id)} · score ${cell(score)}${states ? ` · states: ${escapeHtml(states)}` : ''}</small></li>`;
}

/** What sums to the difference of the two sentences' scores. */
function outrankedBy(first: ExplainedSentence, gold: ExplainedSentence, model: Model): string {
  const rows = contributions(model, (name) => signalOf(first, name) - signalOf(gold, name)).map(
    ({ name, gain }) => [
      escapeHtml(name),
      cell(signalOf(first, name)),
      cell(signalOf(gold, name)),
      signed(gain),
    ],
  );
  const heading = `<h4>Why the first sentence stands before the gold one (rank ${gold.rank})</h4>`;
  return heading + htmlTable(['signal', 'first', 'gold', 'for the first'], rows);
}

/** What sums, with the bias, to the log-odds that the first sentence answers. */
function decidedBy(first: ExplainedSentence, model: Model, confidence: number): string {
  const rows = contributions(model, (name) => signalOf(first, name)).map(({ name, gain }) => [
    escapeHtml(name),
    cell(signalOf(first, name)),
    signed(gain),
  ]);
  const ruledOut = confidence === 0 ? ', ruled out whatever the signals say' : '';
  const heading = `<h4>What makes up the confidence that the first sentence answers: ${cell(confidence)}${ruledOut}</h4>`;
  return (
    heading + htmlTable(['signal', 'value', 'for an answer'], [...rows, ['bias', '', signed(model.bias)]])
  );
}

const signalOf = ({ signals }: ExplainedSentence, name: string): number => signals[name] ?? 0;

/** The weight of each signal times a value, the largest first; without those that do nothing. */
function contributions(model: Model, signal: (name: string) => number) {
  return Object.entries(model.weights)
    .map(([name, weight]) => ({ name, gain: weight * signal(name) }))
    .filter(({ gain }) => gain !== 0)
    .sort((a, b) => Math.abs(b.gain) - Math.abs(a.gain));
}
