import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { parse, View } from 'vega';
import { type TopLevelSpec as Chart, compile } from 'vega-lite';

/** What is to be drawn, in the words of the library that draws it. */
export type { Chart };

// vega-lite writes a `Set.prototype.toJSON` without parameters, to serialise its own sets by. A copy of Node's inspector in
// discord.js, when it is loaded, takes whatever gives something iterable without parameters for a list of a set's members,
// and throws. `toJSON` has a parameter by its definition, the key, and with it both libraries can be loaded in any order.
const { toJSON } = Set.prototype as { toJSON?: () => string };
if (toJSON?.length === 0) {
  const value = function (this: Set<unknown>, _key: string) {
    return toJSON.call(this);
  };
  Object.defineProperty(Set.prototype, 'toJSON', { value, configurable: true, writable: true });
}

/** A channel shows a picture at half its size on a dense screen. */
const zoom = 2;

/** Beside the program, so that no machine needs fonts of its own: Latin, Korean and Khmer. */
const fontFile = (name: string) => fileURLToPath(new URL(`../../assets/fonts/${name}.ttf`, import.meta.url));
const khmer = fontFile('NotoSansKhmer-Regular');
const fonts = [fontFile('NotoSans-Regular'), fontFile('NotoSansKR-Regular-Hangul'), khmer];

/** Draws a chart: an SVG as text, a PNG as its bytes. */
export async function pictureOf(chart: Chart, format: 'png' | 'svg'): Promise<string | Uint8Array> {
  const view = new View(parse(compile(chart).spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  if (format === 'svg') return svg;
  const options = {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false, fontFiles: fonts, defaultFontFamily: 'Noto Sans' },
  } as const;
  // Only the few pictures with Khmer in them pay for its shaper.
  const drawn = /\p{Script=Khmer}/u.test(svg)
    ? await (await import('./khmer-widths.ts')).withKhmerWidths(svg, khmer)
    : svg;
  return new Resvg(drawn, options).render().asPng();
}
