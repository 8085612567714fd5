import type { AnswerRow } from './answers.ts';
import type { ExplainedSentence, Explanation } from './explanation.ts';
import { escapeHtml, htmlTable } from './html.ts';
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
    `<p class="units">${units.map(({ text, weight }) => `<span title="${weight.toFixed(3)}" style="--w:${weight.toFixed(2)}">${escapeHtml(text)}</span>`).join(' ')}${asked.length > 0 ? ` asks for: ${escapeHtml(asked.join(', '))}` : ''}</p>`,
    `<ol>${evidence.map((one) => rankedSentence(one, units)).join('')}</ol>`,
    first && best && best !== first ? outrankedBy(first, best, models.ranking) : '',
    first ? decidedBy(first, models.answering, confidence) : '',
  ];
  const regressed = wasRight ? ' <b class="regressed">was right in the base</b>' : '';
  return `<details id="${escapeHtml(id)}"><summary>${escapeHtml(question)}${regressed} <small>${escapeHtml([id, lang, type].join(' · '))}</small></summary>${parts.join('')}</details>`;
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
  return `<li value="${rank}">${escapeHtml(text)} ${marks.join(' ')} <small>${escapeHtml(id)} · score ${score.toFixed(3)}${states ? ` · states: ${escapeHtml(states)}` : ''}</small></li>`;
}

/** The weight of each signal times what the two sentences differ by: what sums to the difference of their scores. */
function outrankedBy(first: ExplainedSentence, gold: ExplainedSentence, model: Model): string {
  const value = (one: ExplainedSentence, name: string) => one.signals[name] ?? 0;
  const rows = Object.entries(model.weights)
    .map(([name, weight]) => ({
      name,
      first: value(first, name),
      gold: value(gold, name),
      gain: weight * (value(first, name) - value(gold, name)),
    }))
    .filter(({ gain }) => gain !== 0)
    .sort((a, b) => Math.abs(b.gain) - Math.abs(a.gain))
    .map((one) => [escapeHtml(one.name), one.first.toFixed(3), one.gold.toFixed(3), signed(one.gain)]);
  const heading = `<h4>Why the first sentence stands before the gold one (rank ${gold.rank})</h4>`;
  return heading + htmlTable(['signal', 'first', 'gold', 'for the first'], rows);
}

/** The weight of each signal times its value: with the bias, they sum to the log-odds that the first sentence answers. */
function decidedBy(first: ExplainedSentence, model: Model, confidence: number): string {
  const rows = Object.entries(model.weights)
    .map(([name, weight]) => ({ name, value: first.signals[name] ?? 0, weight }))
    .filter(({ value, weight }) => value * weight !== 0)
    .sort((a, b) => Math.abs(b.value * b.weight) - Math.abs(a.value * a.weight))
    .map(({ name, value, weight }) => [escapeHtml(name), value.toFixed(3), signed(value * weight)]);
  const ruledOut = confidence === 0 ? ', ruled out whatever the signals say' : '';
  const heading = `<h4>What makes up the confidence that the first sentence answers: ${confidence.toFixed(3)}${ruledOut}</h4>`;
  return (
    heading + htmlTable(['signal', 'value', 'for an answer'], [...rows, ['bias', '', signed(model.bias)]])
  );
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
}
