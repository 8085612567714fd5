import matter from 'gray-matter';
import { parse } from 'yaml';
import { z } from 'zod';
import { unreadable } from './problem.ts';
import type { Reading, Stated } from './reading.ts';
import { idForm, isLanguageTag } from './stated-forms.ts';

const advice = 'Correct the lines between the two --- at the top of the file.';

const line = z.string('write it as text, between quotation marks where it is a number').trim().min(1);
const id = line.max(200).regex(idForm, 'use letters a to z, digits, ".", "_" and "-" only');
const isoDate = z.iso.date('write it as YYYY-MM-DD, or leave it out where none is stated');

const schema = z.object({
  id: id.nullish(),
  title: line.max(500).nullish(),
  title_is_ours: z.boolean('write true or false').nullish(),
  outlet: line.max(200).nullish(),
  published: isoDate.nullish(),
  url: z
    .url({ protocol: /^https?$/u, error: 'give a full address that begins with http:// or https://' })
    .nullish(),
  language: z.string().refine(isLanguageTag, 'give a language code such as en, ko, km or fr').nullish(),
  parties: z.array(line.max(200), 'write it as a list, such as [Cambodia, France]').max(50).nullish(),
  supersedes: id.nullish(),
});

/** Splits a file into what its front matter states and the body, which stays as it is, byte for byte. */
export function readFrontMatter(file: string): Reading {
  const { data, content } = split(file);
  const result = schema.safeParse(data);
  if (!result.success) throw unreadable('front-matter', `${faults(result.error)} ${advice}`);
  const unknown = Object.keys(data).filter((key) => !(key in schema.shape));
  const warnings = unknown.map(
    (key) => `"${key}" in the front matter is not a field Readout knows; it was ignored.`,
  );
  return { text: content, stated: toStated(result.data), warnings };
}

function split(file: string): { data: Record<string, unknown>; content: string } {
  const { fence, isClosed } = openingFence(file);
  if (fence === null) return { data: {}, content: file };
  if (!/^(?:ya?ml)?$/iu.test(fence)) {
    throw unreadable('front-matter', `The front matter is marked "${fence}"; only YAML is read. ${advice}`);
  }
  if (!isClosed) throw unreadable('front-matter', `The front matter has no closing --- line. ${advice}`);
  try {
    // The options also keep gray-matter from holding every file in its cache.
    const { data, content } = matter(file, { engines: { yaml: parseYaml }, language: 'yaml' });
    return { data, content };
  } catch (cause) {
    const detail =
      cause instanceof Error ? (cause.message.split('\n')[0] ?? '').replace(/:$/u, '') : String(cause);
    throw unreadable('front-matter', `The front matter is not valid YAML: ${detail}. ${advice}`, cause);
  }
}

// Seen before gray-matter sees it: that library runs front matter marked `---js` as a program.
function openingFence(file: string): { fence: string | null; isClosed: boolean } {
  const opening = /^---(?!-)[^\S\n]*([^\n]*?)[^\S\n]*(?:\n|$)/u.exec(file);
  if (opening === null) return { fence: null, isClosed: false };
  return { fence: opening[1] ?? '', isClosed: file.includes('\n---', opening[0].length - 1) };
}

/** YAML's core schema has no timestamps: a date stays the text that was written, in no time zone. */
function parseYaml(source: string): Record<string, unknown> {
  const data: unknown = parse(source, { schema: 'core', logLevel: 'error' }) ?? {};
  if (typeof data !== 'object' || Array.isArray(data)) throw new Error('expected lines of "name: value"');
  return data as Record<string, unknown>;
}

function toStated(data: z.infer<typeof schema>): Stated {
  const { title_is_ours: titleIsOurs, ...rest } = data;
  const entries = Object.entries({ ...rest, titleIsOurs }).filter(([, value]) => value !== null);
  return Object.fromEntries(entries);
}

function faults(error: z.ZodError): string {
  return error.issues
    .map((issue) => `"${issue.path.join('.')}" in the front matter: ${issue.message}.`)
    .join(' ');
}
