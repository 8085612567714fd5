import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/corpus/incoming/recognise.ts';
import { docx } from '../../support/docx.ts';

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('the kind of a file', () => {
  it.each([
    ['pdf', '%PDF-1.7\n…'],
    ['docx', docx('The Ministers met.')],
    ['html', '<!DOCTYPE html><html lang="en">'],
    ['html', '\uFEFF\n <!-- from a template --><!-- of two comments -->\n<html>'],
    ['html', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">'],
    ['html', '<p>The Ministers met.</p>'],
    ['html', utf16('<!doctype html><p>The Ministers met.')],
    ['markdown', '---\ntitle: A meeting\n---\nThe Ministers met.'],
    ['markdown', '\uFEFF---\r\ntitle: A meeting\r\n---\r\nThe Ministers met.'],
    ['text', 'The Ministers met.'],
    ['text', '장관들이 만났다.'],
    ['text', '---- 8< ----\nThe Ministers met.'],
    ['text', '<pre-draft> The Ministers met.'],
    ['text', utf16('The Ministers met.')],
  ])('is told by its beginning: %s', (kind, content) => {
    expect(recognise(Buffer.from(content), null)).toBe(kind);
  });

  it.each([
    ['html', 'text/html', 'The Ministers met.<br>They shook hands.'],
    ['markdown', 'text/markdown', '# A meeting\nThe Ministers met.'],
    ['pdf', 'text/html', '%PDF-1.7'],
    ['html', 'text/plain', '<!doctype html>'],
    ['text', 'application/pdf', 'The Ministers met.'],
  ])('is %s where a server says %s only if its bytes allow it', (kind, type, content) => {
    expect(recognise(Buffer.from(content), type)).toBe(kind);
  });

  it.each([
    ['empty', '', 'empty'],
    ['an old or locked Word document', Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'unreadable'],
    ['rich text', '{\\rtf1\\ansi The Ministers met.}', 'unsupported'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'unsupported'],
    ['a program', Buffer.from('7f454c4602010100', 'hex'), 'unsupported'],
  ])('is refused with what to do: %s', (_, content, problem) => {
    expect(() => recognise(Buffer.from(content), null)).toThrow(
      expect.objectContaining({ code: 'corpus.unreadable', data: { problem } }),
    );
  });
});
