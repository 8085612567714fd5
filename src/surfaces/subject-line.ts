import type { CitedFigure } from '../answer/answer.ts';
import type { LookedUp } from '../app.ts';

/** What a figure counts and what happened to it, in the release's words: "others (Korean nationals) — awaiting deportation". */
export function subjectLine({ figure, antecedent }: Pick<LookedUp, 'figure' | 'antecedent'>): string {
  const counted = antecedent === null ? figure.label : `${figure.label} (${antecedent})`;
  return [counted, figure.status ?? ''].filter((part) => part !== '').join(' — ');
}

/** The ledger's line on a number that answers: "More than 60 — others (Korean nationals) — awaiting deportation". */
export function answeringLine(quantity: string, figure: CitedFigure): string {
  const subject = subjectLine({ figure, antecedent: figure.antecedent ?? null });
  return [quantity, subject].filter((part) => part !== '').join(' — ');
}
