import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { languages } from '../../text/language.ts';
import { decodePage } from '../decode.ts';
import { unreadable } from '../problem.ts';
import type { Reading, Stated } from '../reading.ts';

/** The slice of the DOM that reading a page needs; the compiler knows no browser types here. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}
interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
}
interface PageDocument extends PageNode {
  readonly body: PageElement | null;
  readonly documentElement: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** The article of a web page, without menus and footers, and what the page's own metadata states. */
export function readHtml(bytes: Uint8Array, address?: string): Reading {
  const document = parseHTML(wholePage(decodePage(bytes))).document as unknown as PageDocument;
  refuseTooDeep(document);
  const { documentElement } = document;
  // Taken before Readability, which takes the document apart.
  const timeElement = statedTime(document);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const title = oneLine(document.querySelector('head > title, body > title')?.textContent);
  const language = documentElement.getAttribute('lang')?.split('-')[0]?.toLowerCase();
  const everything = document.body === null ? '' : blockText(document.body);

  const article = new Readability<PageNode>(document as never, {
    serializer: (node) => node as unknown as PageNode,
  }).parse();

  const stated: Stated = {
    title: oneLine(article?.title) ?? title,
    outlet: oneLine(article?.siteName),
    published: isoDay(article?.publishedTime) ?? isoDay(timeElement),
    url: webAddress(canonical, address),
    // Templates often claim a language that the text is not in; ours are told from the text.
    language: language !== undefined && isForeign(language) ? language : undefined,
  };
  const text = article?.content ? blockText(article.content) : everything;
  return { text, stated, warnings: [] };
}

/** HTML may leave its outermost tags away; linkedom then finds no body. */
function wholePage(source: string): string {
  if (/<html[\s>]/iu.test(source)) return source;
  return `<html><head></head><body>${source.replace(/<!doctype[^>]*>/iu, '')}</body></html>`;
}

/** Pages are twenty to forty levels deep; Readability takes minutes over some hundreds. */
const maxDepth = 200;

function refuseTooDeep(root: PageNode): void {
  let depth = 0;
  for (let node: PageNode | null = root; node !== null; ) {
    if (depth > maxDepth) throw unreadable('unreadable', tooDeepAdvice);
    if (node.firstChild !== null) {
      depth += 1;
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      depth -= 1;
      node = node.parentNode;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
}

const tooDeepAdvice = `The page is nested more than ${maxDepth} levels deep. Save the text of the release alone.`;

/** The page's one machine-readable publication time; several different ones state nothing. */
function statedTime(document: PageDocument): string | undefined {
  const marked = 'time[itemprop="datePublished"], time[pubdate]';
  const elements = [...document.querySelectorAll(marked)];
  const times = elements.length > 0 ? elements : [...document.querySelectorAll('time[datetime]')];
  const days = new Set(times.map((time) => isoDay(time.getAttribute('datetime'))));
  return days.size === 1 ? [...days][0] : undefined;
}

/** The day as the page writes it: moved to no other time zone. */
function isoDay(stated: string | null | undefined): string | undefined {
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/u.exec(stated ?? '')?.[1];
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : undefined;
}

/** As the page writes it where that is whole, so that it is shown as stated. */
function webAddress(stated: string, base: string | undefined): string | undefined {
  if (stated.trim() === '' || !URL.canParse(stated, base)) return undefined;
  const { protocol, href } = new URL(stated, base);
  if (!/^https?:$/u.test(protocol)) return undefined;
  return /^https?:\/\//iu.test(stated) ? stated : href;
}

function isForeign(language: string): boolean {
  return /^[a-z]{2,3}$/u.test(language) && !(languages as readonly string[]).includes(language);
}

function oneLine(value: string | null | undefined): string | undefined {
  return value?.replace(/\s+/gu, ' ').trim() || undefined;
}

const blocks = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6
  HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL`.split(/\s+/u),
);
const silent = new Set('TITLE SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG BUTTON SELECT TEXTAREA'.split(' '));

/** What a reader sees: a line for each block, white space within it drawn together. */
function blockText(root: PageNode): string {
  const pieces: string[] = [];
  const walk = (node: PageNode): void => {
    if (node.nodeType === 3) pieces.push((node.textContent ?? '').replace(/[ \t\r\n\f]+/gu, ' '));
    if (node.nodeType !== 1) return;
    const name = node.nodeName.toUpperCase();
    if (silent.has(name)) return;
    const edge = blocks.has(name) || name === 'BR' ? '\n' : name === 'TD' || name === 'TH' ? ' ' : '';
    pieces.push(edge);
    for (const child of node.childNodes) walk(child);
    pieces.push(edge);
  };
  walk(root);
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.replace(/ {2,}/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
