import { describe, expect, it } from 'vitest';
import {
  emphasised,
  escaped,
  linked,
  plain,
  shortened,
  superscript,
  unescaped,
} from '../../src/surfaces/discord/markdown.ts';

describe('text from outside', () => {
  it.each([
    [
      'bold, italics, strikes, spoilers and code',
      '**a** _b_ ~~c~~ ||d|| `e`',
      '\\*\\*a\\*\\* \\_b\\_ \\~\\~c\\~\\~ \\|\\|d\\|\\| \\`e\\`',
    ],
    ['a mention of everyone', '@everyone and @here', '\\@everyone and \\@here'],
    ['mentions of a person, a role and a channel', '<@1> <@&2> <#3>', '\\<\\@1\\> \\<\\@&2\\> \\<#3\\>'],
    ['a masked link', '[safe](https://evil.example)', '\\[safe\\](https\\://evil.example)'],
    ['a bare link', 'see http://evil.example now', 'see http\\://evil.example now'],
    [
      'an invitation',
      'join discord.gg/x or discord.com/invite/x',
      'join discord\\.gg/x or discord\\.com/invite/x',
    ],
    ['a heading', '# Big', '\\# Big'],
    ['small print', '-# small', '\\-# small'],
    ['a list', '- one', '\\- one'],
    ['a numbered list', '1. one', '1\\. one'],
    ['a quotation', '> said', '\\> said'],
    ['a time stamp', '<t:0:R>', '\\<t:0:R\\>'],
    ['lines', 'one\n# two\r\n\n- three', 'one # two - three'],
    [
      'words with a tab or an odd line end between them',
      '180\tcitizens\u2028of\fKorea',
      '180 citizens of Korea',
    ],
    ['a backslash', 'a\\*b', 'a\\\\\\*b'],
  ])('keeps %s as text', (_, text, shown) => {
    expect(escaped(text)).toBe(shown);
  });

  it.each([
    ['zero-width characters', 'de\u200bport\u2060ed\ufeff', 'deported'],
    ['marks and overrides of direction', '\u202eabc\u202c \u2067def\u2069\u200f', 'abc def'],
    ['tags and controls', 'a\u{e0041}b\u0007c\u001b[31m', 'abc[31m'],
    ['halves of characters', 'a\ud800b\udc00c', 'abc'],
    ['the Korean filler', 'a\u3164b', 'ab'],
  ])('loses %s', (_, text, shown) => {
    expect(plain(text)).toBe(shown);
  });

  it('keeps the word breaks of Khmer, which are its spelling', () => {
    expect(plain('កម្ពុជា\u200bកូរ៉េ\u200b')).toBe('កម្ពុជា\u200bកូរ៉េ');
  });

  it('is shown letter by letter: what is escaped reads as what it was made from', () => {
    const letters = [
      '*',
      '_',
      '\\',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '@',
      '#',
      '-',
      '1.',
      'a',
      ' ',
      '`',
      '|',
      '~',
      ':',
      '//',
      '한',
      '“',
    ];
    for (let seed = 1; seed <= 2000; seed += 1) {
      let state = seed;
      const text = Array.from({ length: 12 }, () => {
        state = (state * 48271) % 2147483647;
        return letters[state % letters.length];
      }).join('');
      expect(unescaped(escaped(text))).toBe(plain(text));
    }
  });

  it('can have a part in bold, its marks still text', () => {
    expect(emphasised('more than *60* others', { start: 0, end: 14 })).toBe('**more than \\*60\\*** others');
    expect(emphasised('To date, 180 people', { start: 9, end: 12 })).toBe('To date, **180** people');
    expect(emphasised('plain', null)).toBe('plain');
  });
});

describe('a link', () => {
  it('leads to an address of the web and nowhere else', () => {
    expect(linked('A [b]', 'https://example.org/a(b)?c=d%20e*f**')).toBe(
      '[A \\[b\\]](<https://example.org/a%28b%29?c=d%20e%2af%2a%2a>)',
    );
    expect(linked('A', 'http://ឧទាហរណ៍.example/ទំព័រ')).toMatch(/^\[A\]\(<http:\/\/xn--[\w.-]+\/[%\w]+>\)$/u);
    expect(linked('A', null)).toBe('A');
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt://example.org/%0aalert(1)',
    'data:text/html,x',
    'not an address',
    '//example.org/a',
    'https://example.org/a b',
    'https://example.org/\n> quoted',
    'https://example.org/a](https://evil.example)',
    'https://example.org/[a]',
    'https://example.org/> **b** <https://evil.example>',
    'https://example.org/?`a`',
    'https://example.org/\u202egpj.exe',
    'https://example.org\\@evil.example/',
    'https://example.org@evil.example/',
    `https://example.org/${'a'.repeat(5000)}`,
  ])('is not made of %j', (url) => {
    expect(linked('A', url)).toBe('A');
  });
});

describe('a text that is too long', () => {
  it('is cut between characters as people see them', () => {
    expect(shortened('Phnom Penh', 10)).toBe('Phnom Penh');
    expect(shortened('Phnom Penh', 9)).toBe('Phnom Pe…');
    expect(shortened('ab👩‍👩‍👧‍👦cd', 8)).toBe('ab…');
    expect(shortened('កម្ពុជា', 4)).toBe('ក…');
  });
});

it('a number above the line has all its digits', () => {
  expect(superscript(1203)).toBe('¹²⁰³');
});
