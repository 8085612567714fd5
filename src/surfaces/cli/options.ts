import { type Command, InvalidArgumentError, Option } from 'commander';
import { languages } from '../../text/language.ts';
import { daysOf } from '../days.ts';

/** Examples below the help of a command. */
export const examples = (...lines: string[]) =>
  `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;

export const jsonOption = () => new Option('--json', 'print JSON on standard output');
export const corpusOption = () => new Option('--corpus <dir>', 'folder of the releases (CORPUS_DIR)');
export const languageOption = () =>
  new Option(
    '--language <code>',
    "language of the words around quotations; by default the question's",
  ).choices(languages);
export const batchOption = (line: string) =>
  new Option('--batch <file>', `answer a file of JSON lines ${line}, or - for standard input, one line each`);

export function addIndexOption(command: Command): Command {
  return command.addOption(new Option('--index <dir>', 'folder of the snapshots (INDEX_DIR)'));
}

export function addScopeOptions(command: Command): Command {
  return addDateOptions(
    command.addOption(
      new Option('--release <id>', 'use this release only; may be repeated').argParser<string[]>(
        (id, ids = []) => [...ids, id],
      ),
    ),
  );
}

export function addDateOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--since <date>', 'use releases of that date or later').argParser(
        (text) => days(text).first,
      ),
    )
    .addOption(
      new Option('--until <date>', 'use releases of that date or earlier').argParser(
        (text) => days(text).last,
      ),
    );
}

function days(text: string) {
  const range = daysOf(text);
  if (range === null) throw new InvalidArgumentError('Write a date as YYYY, YYYY-MM or YYYY-MM-DD.');
  return range;
}

/** The value of an option that counts. */
export function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 1000)
    throw new InvalidArgumentError('Write a whole number from 1 to 1000.');
  return value;
}

/** The id of a server in Discord. */
export function serverId(text: string): string {
  if (!/^\d{17,20}$/u.test(text))
    throw new InvalidArgumentError(
      'Write the id of a server, 17 to 20 digits: "Copy Server ID" in its menu in Discord, with Developer Mode switched on.',
    );
  return text;
}
