import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { parse, View } from 'vega';
import { type TopLevelSpec as Chart, compile } from 'vega-lite';

/** What is to be drawn, in the words of the library that draws it. */
export type { Chart };

/** A channel shows a picture at half its size on a dense screen. */
const zoom = 2;

/** Beside the program, so that no machine needs fonts of its own: Latin, Korean and Khmer. */
const fonts = ['NotoSans-Regular', 'NotoSansKR-Regular-Hangul', 'NotoSansKhmer-Regular'].map((name) =>
  fileURLToPath(new URL(`../../assets/fonts/${name}.ttf`, import.meta.url)),
);

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
  return new Resvg(svg, options).render().asPng();
}
