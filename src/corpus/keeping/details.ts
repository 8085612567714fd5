import { z } from 'zod';
import { ReadoutError } from '../../errors.ts';
import type { Reading, Stated } from '../reading.ts';
import { idForm, isLanguageTag } from '../stated-forms.ts';

/** What a moderator may say of a release that its file does not state, or states wrongly. An empty text takes away. */
export interface Details {
  readonly id?: string;
  readonly title?: string;
  readonly outlet?: string;
  /** ISO date. */
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
  /** Id of the release that this one corrects. */
  readonly supersedes?: string;
}

const empty = z.literal('');
const line = (most: number) =>
  z
    .string()
    .regex(/^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u)
    .max(most, `write at most ${most} characters`);
const id = z.string().max(200).regex(idForm);

const fields = {
  id: [id, 'letters a to z, digits, ".", "_" and "-" only, at most 200'],
  title: [line(500), 'one line of at most 500 characters'],
  outlet: [line(200), 'one line of at most 200 characters'],
  published: [z.iso.date(), 'a whole date as YYYY-MM-DD'],
  url: [z.url({ protocol: /^https?$/u }), 'a full address that begins with http:// or https://'],
  language: [z.string().refine(isLanguageTag), 'a language code such as en, ko, km or fr'],
  supersedes: [id, 'the id of a release'],
} as const satisfies Record<keyof Details, readonly [z.ZodType<string>, string]>;

/** What is read with what a moderator says of it. Throws `input.invalid`, naming every detail that does not fit. */
export function withDetails(reading: Reading, details: Details): Reading {
  const faults: string[] = [];
  const stated: Record<string, unknown> = { ...reading.stated };
  for (const [name, given] of Object.entries(details)) {
    const [schema, expected] = fields[name as keyof Details];
    const value = given.trim();
    if (!empty.or(schema).safeParse(value).success)
      faults.push(`${name} must be ${expected}, not "${given}"`);
    stated[name] = value === '' ? undefined : value;
  }
  if (faults.length > 0) {
    throw new ReadoutError(
      'input.invalid',
      `${faults.join('; ')}. Leave out what the release does not state.`,
    );
  }
  // A title that is given is the release's own; without any it is made of the text, and ours.
  if (details.title !== undefined) stated.titleIsOurs = undefined;
  return { ...reading, stated: stated as Stated };
}
