import type { LookedUp } from '../app.ts';

/** What a figure counts and what happened to it, in the release's words: "others (Korean nationals) — awaiting deportation". */
export function subjectLine({ figure, antecedent }: LookedUp): string {
  const counted = antecedent === null ? figure.label : `${figure.label} (${antecedent})`;
  return [counted, figure.status ?? ''].filter((part) => part !== '').join(' — ');
}
