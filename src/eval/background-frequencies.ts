import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentenceSpans } from '../text/sentences.ts';
import { sliceSpan } from '../text/span.ts';
import { indexTerms } from '../text/terms.ts';
import { packedTable } from './packed-table.ts';

/** Terms in fewer sentences than this are left out: they weigh nearly as much as unseen ones. */
const rarest = 3;

/** Counts, for `src/retrieve/background-frequencies.ts`, in how many sentences of the releases in a folder each index term stands. */
export function writeBackgroundFrequencies(releasesDir: string, target: string): void {
  const frequencies = new Map<string, number>();
  let total = 0;
  for (const file of readdirSync(releasesDir).sort()) {
    const text = readFileSync(join(releasesDir, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, '');
    for (const { span } of sentenceSpans(text)) {
      total += 1;
      for (const term of new Set(indexTerms(sliceSpan(text, span), 'en'))) {
        if (!term.startsWith('§is-')) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
      }
    }
  }
  const kept = [...frequencies].filter(([, count]) => count >= rarest).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(target, fileOf(total, kept));
}

function fileOf(total: number, kept: readonly (readonly [string, number])[]): string {
  return `import { unpacked } from './packed-table.ts';

/*
 * Written by \`npm run eval -- frequencies\`; do not edit. In how many sentences of 400 official releases (White House
 * statements 2021–2026, works of the US government, collected in brian14708/wh-briefings, CC0) each index term
 * stands; terms in fewer than ${rarest} are left out.
 */

/** Sentences counted. */
export const backgroundTotal = ${total};

${packedTable(kept, { name: 'backgroundFrequencies', returns: 'Sentences that hold each term' })}`;
}
