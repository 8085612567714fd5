import type { Checked, CheckedClaim, Verdict } from '../../answer/verdict.ts';
import { checkPhrases, whyLines } from '../check-phrases.ts';
import { phrases } from '../phrases.ts';
import { block } from './layout.ts';
import { renderCitation } from './render.ts';
import type { Screen } from './terminal.ts';

/** A checked text as a person reads it: each claim with its verdict and why, then the sentences it was judged by. */
export function renderChecked(checked: Checked, screen: Screen): string {
  const { claims, citations, language } = checked;
  const { paint } = screen;
  if (claims.length === 0) return block(checkPhrases[language].noClaim, screen, { style: paint.yellow });
  return [
    ...claims.map((claim) => renderClaim(claim, checked, screen)),
    ...(citations.length === 0
      ? []
      : ['\n', block(phrases[language].sources, screen, { style: paint.bold })]),
    ...citations.map((citation) => renderCitation(citation, language, screen)),
  ].join('');
}

const signs: Readonly<Record<Verdict, string>> = { supported: '✓ ', contradicted: '✗ ', 'not-found': '? ' };

function renderClaim(claim: CheckedClaim, { language }: Checked, screen: Screen): string {
  const { text, verdict, citations } = claim;
  const { paint } = screen;
  const style = { supported: paint.green, contradicted: paint.red, 'not-found': paint.yellow }[verdict];
  const words = checkPhrases[language];
  const marks = citations.map((number) => ` [${number}]`).join('');
  return [
    block(text, screen, { lead: signs[verdict] }),
    block(words.verdict[verdict] + marks, screen, { lead: '  ', style }),
    ...whyLines(claim, language).map((line) => block(line, screen, { lead: '    ', style: paint.dim })),
  ].join('');
}
