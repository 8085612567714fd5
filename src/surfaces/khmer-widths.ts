import { readFile } from 'node:fs/promises';
import { Blob, Face, Font, Buffer as Glyphs, shape } from 'harfbuzzjs';

/**
 * Gives Khmer syllables in an SVG the room they need. The library that draws it shapes them rightly but goes on behind a
 * syllable of several glyphs (a vowel that stands before its consonant, "កេ") by the widest of them alone, so that the
 * next one overlaps it. What lacks is put before the next letter as `dx`.
 */
export async function withKhmerWidths(svg: string, fontFile: string): Promise<string> {
  const face = new Face(new Blob(Uint8Array.from(await readFile(fontFile)).buffer));
  const font = new Font(face);
  return svg.replace(/<text [^>]*>.*?<\/text>/gsu, (text) => {
    const size = Number(/font-size="([\d.]+)/u.exec(text)?.[1] ?? 0) / face.upem;
    const anchor = /text-anchor="(\w+)"/u.exec(text)?.[1] ?? 'start';
    return text.replace(/<(text|tspan)\b([^>]*)>([^<]*)/gu, (line, tag, attributes, words) => {
      if (!/\p{Script=Khmer}/u.test(words)) return line;
      const lacking = lackingIn(unescaped(words), font).map((width) => width * size);
      return `<${tag}${attributes} dx="${anchored(lacking, anchor).map(rounded).join(' ')}">${words}`;
    });
  });
}

/** For each letter what the syllable before it lacks, in units of the font. */
function lackingIn(words: string, font: Font): number[] {
  const glyphs = new Glyphs();
  glyphs.addText(words);
  glyphs.guessSegmentProperties();
  shape(font, glyphs);
  const widths = new Map<number, number[]>();
  for (const { cluster, xAdvance = 0 } of glyphs.getGlyphInfosAndPositions())
    widths.set(cluster, [...(widths.get(cluster) ?? []), xAdvance]);
  const starts = [...widths.keys()].sort((a, b) => a - b);
  const lacking = new Map(
    starts.map((start, index) => {
      const before = widths.get(starts[index - 1] ?? -1) ?? [0];
      return [start, before.reduce((sum, width) => sum + width, 0) - Math.max(...before)];
    }),
  );
  // An SVG counts letters, a string of them code units.
  let unit = 0;
  return [...words].map((letter) => {
    const here = lacking.get(unit) ?? 0;
    unit += letter.length;
    return here;
  });
}

/** A line that ends or is centred at a place is measured without any `dx`. */
function anchored([first = 0, ...others]: readonly number[], anchor: string): number[] {
  const all = others.reduce((sum, width) => sum + width, first);
  return [first - all * (anchor === 'end' ? 1 : anchor === 'middle' ? 0.5 : 0), ...others];
}

function unescaped(words: string): string {
  return words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function rounded(width: number): number {
  return Math.round(width * 100) / 100;
}
