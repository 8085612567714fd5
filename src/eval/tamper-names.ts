import type { Change } from './tamper-figures.ts';

/** Writings of one place. */
const places: readonly (readonly string[])[] = [
  ['the Republic of Korea', 'South Korea', 'the RoK'],
  ['the United States', 'the U.S.', 'America'],
  ['the United Kingdom', 'the UK', 'Great Britain'],
  ['the People’s Republic of China', 'China', 'the PRC'],
  ['the European Union', 'the EU'],
  ['Türkiye', 'Turkey'],
  ['the United Nations', 'the UN'],
  ['the Kingdom of Saudi Arabia', 'Saudi Arabia'],
];

/** Every place of the text in its other writings, wherever it stands on its own. */
export function respelledPlaces(text: string): string[] {
  return places.flatMap((writings) =>
    writings.flatMap((writing) => {
      // Not inside a longer name, nor right before what it belongs to: "the United States Senate".
      const at = new RegExp(`\\b${writing.replaceAll('.', '\\.')}(?=[,.;]| [a-z]|$)(?!['’])`, 'u').exec(text);
      if (!at || !/(?:^|[\s(]\p{Ll}+ |[,;] |\p{Lu}\p{Ll}+ and )$/u.test(text.slice(0, at.index))) return [];
      if (/\bRebuilding $/u.test(text.slice(0, at.index))) return [];
      return writings
        .filter((other) => other !== writing)
        .map((other) => text.slice(0, at.index) + other + text.slice(at.index + writing.length));
    }),
  );
}

/** A person by title and surname, where the sentence gives more: "President Biden" for "President Joseph R. Biden, Jr.". */
export const aliases: Change = (text) => {
  const parts =
    /^((?:Vice |Prime )?(?:President|Minister|Secretary|Chancellor)) (?:\p{Lu}\p{L}+ )(?:\p{Lu}\.? )?(\p{Lu}\p{L}+)(?:,? Jr\.)?$/u.exec(
      text,
    );
  return parts ? [`${parts[1]} ${parts[2]}`] : [];
};
