import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { wrapSpans } from '../../../src/surfaces/cli/wrap.ts';
import { sliceSpan } from '../../../src/text/span.ts';

const lines = (text: string, width: number) => wrapSpans(text, width).map((span) => sliceSpan(text, span));

describe('wrapping to the width of a terminal', () => {
  it('breaks English and Korean at white space only', () => {
    expect(lines('To date, Cambodia has arrested and deported 180.', 24)).toEqual([
      'To date, Cambodia has',
      'arrested and deported',
      '180.',
    ]);
    expect(lines('보도자료에는 그 내용이 나와 있지 않습니다.', 16)).toEqual([
      '보도자료에는 그',
      '내용이 나와 있지',
      '않습니다.',
    ]);
  });

  it('breaks Khmer after whole words and leaves its marks on their letters', () => {
    const text = '“សេចក្តីប្រកាសព័ត៌មានមិនបានបញ្ជាក់អំពីរឿងនេះទេ។”';
    const wrapped = lines(text, 14);
    expect(wrapped.join('')).toBe(text);
    expect(wrapped.length).toBeGreaterThan(2);
    for (const line of wrapped) {
      expect(stringWidth(line)).toBeLessThanOrEqual(14);
      expect(line).not.toMatch(/^[\p{M}។”]/u);
    }
  });

  it('breaks a word that is wider than a line between graphemes', () => {
    expect(lines('a 👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧 b', 4)).toEqual(['a 👩‍👩‍👧', '👩‍👩‍👧👩‍👩‍👧', 'b']);
  });

  it('keeps the line ends of the text and loses nothing but white space', () => {
    expect(lines('one two\n\nthree', 5)).toEqual(['one', 'two', '', 'three']);
    expect(lines('as it is  written', Number.POSITIVE_INFINITY)).toEqual(['as it is  written']);
  });
});
