import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/corpus/readers/html.ts';

const paragraph = '<p>The two Ministers met in Phnom Penh and agreed to widen their work on trade.</p>';
const page = (head: string, body = '') =>
  Buffer.from(
    `<!doctype html><html><head><title>A meeting</title>${head}</head><body><article>${body}${paragraph.repeat(5)}</article></body></html>`,
  );

describe('a page', () => {
  it('is read without its outermost tags too', () => {
    const bare = Buffer.from(
      '<!doctype html><title>A meeting</title><p>The Ministers met.</p><p>They spoke.</p>',
    );
    expect(readHtml(bare)).toMatchObject({
      text: 'The Ministers met.\nThey spoke.',
      stated: { title: 'A meeting' },
    });
  });

  it('is refused where it is nested deeper than any release, and read where it is not', () => {
    const nested = (levels: number) => Buffer.from(`${'<div>'.repeat(levels)}The Ministers met.`);
    expect(readHtml(nested(30)).text).toBe('The Ministers met.');
    expect(() => readHtml(nested(5000))).toThrow(/nested more than 200 levels/u);
  });
});

describe('the day of publication', () => {
  it.each([
    ['Open Graph', '<meta property="article:published_time" content="2025-03-04T09:00:00+09:00">'],
    [
      'schema.org',
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"A meeting","datePublished":"2025-03-04T23:30:00+09:00"}</script>',
    ],
  ])('is read from %s', (_, head) => {
    expect(readHtml(page(head)).stated.published).toBe('2025-03-04');
  });

  it('is nothing where the page states none', () => {
    expect(readHtml(page('<meta name="date" content="soon">')).stated.published).toBeUndefined();
  });
});

describe('the outlet', () => {
  it.each([
    ['Open Graph', '<meta property="og:site_name" content="Ministry of Foreign Affairs">'],
    [
      'schema.org',
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"A meeting","publisher":{"@type":"Organization","name":"Ministry of Foreign Affairs"}}</script>',
    ],
  ])('is read from %s', (_, head) => {
    expect(readHtml(page(head)).stated.outlet).toBe('Ministry of Foreign Affairs');
  });
});

describe("a page's own address", () => {
  const at = (href: string, address?: string) =>
    readHtml(page(`<link rel="canonical" href="${href}">`), address).stated.url;

  it('stays as it is written where it is whole', () => {
    expect(at('https://mfa.example/News?id=1', 'https://other.example/x')).toBe(
      'https://mfa.example/News?id=1',
    );
  });

  it('is resolved against where the page was fetched from', () => {
    expect(at('/news/1', 'https://mfa.example/view.do?id=1')).toBe('https://mfa.example/news/1');
    expect(at('/news/1')).toBeUndefined();
  });

  it('is not one that leaves the web', () => {
    expect(at('javascript:alert(1)', 'https://mfa.example/')).toBeUndefined();
    expect(at('', 'https://mfa.example/')).toBeUndefined();
  });
});
