import { JSONParser } from '@streamparser/json';
import { z } from 'zod';
import type { WrittenClaim } from './writer.ts';

/** Reads a reply while it arrives. */
export interface ReplyReader {
  /** Takes the next piece, of any length, and gives the claims that it completes. */
  feed(piece: string): readonly WrittenClaim[];
  /** What the reply came to, once it is all there. */
  end(): 'complete' | 'unanswerable' | 'unreadable';
}

/** More claims than this are no short answer, and longer ones no short claims; what is over is left out. */
const mostClaims = 6;
const longestClaim = 600;

const words = z.string().trim().min(1).max(longestClaim);
// Some models write one id where a list of them is asked for, or leave it out.
const ids = z
  .union([z.array(z.string()), z.string().transform((id) => [id])])
  .transform((list) => list.map((id) => id.trim()));
// And some write the word between quotation marks; what is neither yes nor no says nothing.
const yesOrNo = z.union([z.boolean(), z.stringbool()]);
const claimShape = z.object({ text: words, sentences: ids });
const premiseShape = z.object({ ok: z.literal(false), correction: words, sentences: ids });

/**
 * A reader of one reply. Claims are held back until the reply says that the question can be answered, whatever order
 * it says things in. What stands before and after the JSON object (thoughts, a fence of Markdown) is passed over.
 */
export function createReplyReader(): ReplyReader {
  const waiting: WrittenClaim[] = [];
  let answerable: boolean | null = null;
  let heard = 0;
  let given = 0;
  let state: 'before' | 'inside' | 'behind' | 'broken' = 'before';
  let before = '';

  const parser = new JSONParser({ paths: ['$.answerable', '$.premise', '$.claims.*'], keepStack: false });
  parser.onValue = ({ value, key }) => {
    if (key === 'answerable') answerable = yesOrNo.safeParse(value).data ?? null;
    else if (key === 'premise') takeCorrection(value);
    else takeClaim(value);
  };
  parser.onEnd = () => {
    state = 'behind';
  };
  parser.onError = () => {
    if (state !== 'behind') state = 'broken';
  };

  const takeCorrection = (value: unknown) => {
    const { data } = premiseShape.safeParse(value);
    if (data === undefined) return;
    heard += 1;
    // One that comes behind a claim is a claim like any other: what is shown already stays in its place.
    const kind = given + waiting.length === 0 ? 'correction' : 'claim';
    waiting.push({ kind, text: data.correction, sentenceIds: data.sentences });
  };
  const takeClaim = (value: unknown) => {
    const { data } = claimShape.safeParse(value);
    if (data === undefined) return;
    heard += 1;
    if (heard <= mostClaims) waiting.push({ kind: 'claim', text: data.text, sentenceIds: data.sentences });
  };
  const ready = () => {
    const isReady = ({ kind }: WrittenClaim) => kind === 'correction' || answerable === true;
    const found: WrittenClaim[] = [];
    while (waiting[0] !== undefined && isReady(waiting[0])) found.push(waiting.shift() as WrittenClaim);
    given += found.length;
    return found;
  };

  return {
    feed(piece) {
      if (state === 'before') {
        before += piece;
        const start = startOfObject(before);
        if (start === null) return [];
        state = 'inside';
        parser.write(before.slice(start));
      } else if (state === 'inside') parser.write(piece);
      return ready();
    },
    end() {
      if (answerable === null || state !== 'behind') return 'unreadable';
      return answerable ? 'complete' : 'unanswerable';
    },
  };
}

/** Where the reply itself begins, behind what a model thinks aloud; null where that has not come yet. */
function startOfObject(text: string): number | null {
  const thoughts = /^\s*<think>[\s\S]*?(<\/think>|$)/u.exec(text);
  if (thoughts !== null && thoughts[1] === '') return null;
  const from = thoughts?.[0].length ?? 0;
  const start = text.indexOf('{', from);
  return start < 0 ? null : start;
}
