import { ComponentType } from 'discord.js';
import type { Checked, CheckedClaim, Verdict } from '../../answer/verdict.ts';
import type { Language } from '../../text/language.ts';
import { checkPhrases, whyLines } from '../check-phrases.ts';
import { phrases } from '../phrases.ts';
import { revisionLines } from '../revision-lines.ts';
import { escaped, plain, shortened, superscript } from './markdown.ts';
import { toPages } from './pages.ts';
import { discordPhrases } from './phrases.ts';
import { quotationBlock } from './quotation.ts';
import { accents, type Block, container, notice, type Payload, separator, text } from './ui.ts';

const signs: Readonly<Record<Verdict, string>> = { supported: '✅', contradicted: '❌', 'not-found': '❔' };
/** Of a claim, and of what is said about it. */
const longestLine = 300;
const mostLines = 4;
const fileName = 'verdicts.txt';

/** A checked text: each claim with its verdict and why, then the sentences; what does not fit is in a file beside it. */
export function checkedMessage(checked: Checked): Payload {
  const { claims, citations, language } = checked;
  if (claims.length === 0) return notice(checkPhrases[language].noClaim);
  const [first, ...others] = citations.map((citation) => quotationBlock(citation, language));
  const quotations = first === undefined ? [] : [[separator(), ...first], ...others];
  const pages = toPages([...claims.map((claim) => claimBlock(claim, language)), ...quotations]);
  const accent = checked.verdict === 'supported' ? accents.answer : accents.notFound;
  if (pages.length === 1) return { components: [container(accent, pages[0] ?? [])] };
  return {
    components: [
      container(accent, [
        ...(pages[0] ?? []),
        text(`-# ${discordPhrases[language].restInFile}`),
        { type: ComponentType.File, file: { url: `attachment://${fileName}` } },
      ]),
    ],
    files: [{ name: fileName, attachment: Buffer.from(asText(checked), 'utf8') }],
  };
}

function claimBlock(claim: CheckedClaim, language: Language): Block {
  const { text: said, verdict, citations } = claim;
  const marks = citations.map(superscript).join('˙');
  const shown = escaped(shortened(plain(said), longestLine));
  const lines = whyLines(claim, language)
    .slice(0, mostLines)
    .map((line) => `\n-# ${escaped(shortened(plain(line), longestLine))}`);
  return [
    text(
      `${signs[verdict]} **${checkPhrases[language].verdict[verdict]}** ${marks}\n${shown}${lines.join('')}`,
    ),
  ];
}

function asText({ claims, citations, language }: Checked): string {
  const words = checkPhrases[language];
  const said = claims.map((claim) =>
    [
      `${signs[claim.verdict]} ${words.verdict[claim.verdict]} ${claim.citations.map((number) => `[${number}]`).join(' ')}`,
      claim.text,
      ...whyLines(claim, language).slice(0, mostLines),
    ].join('\n'),
  );
  const sources = citations.map((citation) => {
    const { number, quote, title, published, paragraph, sentence } = citation;
    const place = `${title} · ${published ?? phrases[language].dateNotStated} · ${phrases[language].place(paragraph, sentence)}`;
    return [`[${number}] “${quote}”`, place, ...revisionLines(citation, language)].join('\n');
  });
  return `${[...said, phrases[language].sources, ...sources].join('\n\n')}\n`;
}
