import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withKhmerWidths } from '../../src/surfaces/khmer-widths.ts';

const font = fileURLToPath(new URL('../../assets/fonts/NotoSansKhmer-Regular.ttf', import.meta.url));

async function shifts(words: string, anchor = 'start'): Promise<number[]> {
  const svg = `<text text-anchor="${anchor}" font-size="10px">${words}</text>`;
  const [, dx = ''] = /dx="([^"]*)"/u.exec(await withKhmerWidths(svg, font)) ?? [];
  return dx === '' ? [] : dx.split(' ').map(Number);
}

describe('Khmer in a picture', () => {
  it('goes on behind a vowel that stands before its consonant by the width of both', async () => {
    const [first, vowel, next] = await shifts('កេក');
    expect([first, vowel]).toEqual([0, 0]);
    expect(next).toBeGreaterThan(1);
  });

  it('needs no more room where nothing stands before its consonant', async () => {
    expect(await shifts('កកក')).toEqual([0, 0, 0]);
  });

  it('still ends, or is centred, where it should', async () => {
    const [, , next = 0] = await shifts('កេក');
    expect((await shifts('កេក', 'end'))[0]).toBeCloseTo(-next);
    expect((await shifts('កេក', 'middle'))[0]).toBeCloseTo(-next / 2, 1);
  });

  it('counts an escaped sign, and a letter of two code units, as one', async () => {
    expect(await shifts('&amp;\u{1F600}កេក')).toHaveLength(5);
  });

  it('has each of its lines by itself, and leaves others as they are', async () => {
    const svg = '<text font-size="10px"><tspan>b &lt; c</tspan><tspan x="0" dy="13">កេក</tspan></text>';
    const drawn = await withKhmerWidths(svg, font);
    expect(drawn).toContain('<tspan>b &lt; c</tspan>');
    expect(drawn).toMatch(/<tspan x="0" dy="13" dx="0 0 [\d.]+">កេក<\/tspan>/u);
  });
});
