import { describe, expect, it } from 'vitest';
import { safeJson, safeText } from '../../../src/surfaces/cli/safe.ts';

const harmful: readonly (readonly [string, string, string])[] = [
  ['an escape sequence', 'a\u001b[31mred\u001b[0m', 'a␛[31mred␛[0m'],
  ['a title that would be set', '\u001b]0;title\u0007', '␛]0;title␇'],
  ['an eight-bit control', 'a\u009b2J', 'a\ufffd2J'],
  ['a carriage return that would overwrite', 'true\rfalse', 'true␍false'],
  ['a backspace and a delete', 'a\b\u007f', 'a␈␡'],
  ['a directional override', 'abc\u202efed', 'abc\ufffdfed'],
  ['an isolate', '\u2066x\u2069', '\ufffdx\ufffd'],
  ['half a surrogate pair', 'a\ud83d', 'a\ufffd'],
];

describe('text from outside on a terminal', () => {
  it.each(harmful)('shows %s as visible characters', (_, text, shown) => {
    expect(safeText(text)).toBe(shown);
  });

  it.each(harmful)('keeps every offset in place with %s', (_, text) => {
    expect(safeText(text)).toHaveLength(text.length);
  });

  it('is otherwise left as it is, line ends, Khmer and emoji included', () => {
    const text = 'មិនបាន\u200bបញ្ជាក់\n\t“한국어” — l’été 👩‍👩‍👧';
    expect(safeText(text)).toBe(text);
  });
});

describe('text from outside in JSON', () => {
  it.each(harmful.filter(([name]) => !name.startsWith('half')))(
    'escapes %s and means the same',
    (_, text) => {
      const line = safeJson({ text });
      expect(safeText(line)).toBe(line);
      expect(JSON.parse(line)).toEqual({ text });
    },
  );

  it('is one line', () => {
    expect(safeJson({ text: 'a\nb\u2028c' })).toBe('{"text":"a\\nb\\u2028c"}');
  });
});
