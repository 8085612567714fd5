import { createInterface } from 'node:readline';
import type { Answered } from '../../answer/answer.ts';
import type { App, Previous } from '../../app.ts';
import { isCancelled, ReadoutError } from '../../errors.ts';
import type { Language } from '../../text/language.ts';
import { followed, turnOf } from '../following.ts';
import { phrases, type SessionCommand } from '../phrases.ts';
import { standingFor } from '../standing.ts';
import { chosenOf, letterIn, letterOf } from './choosing.ts';
import { entries } from './entries.ts';
import { describeError } from './exit.ts';
import { renderLookup } from './figures-list.ts';
import { printGrowing } from './growing.ts';
import { block } from './layout.ts';
import { renderReleases } from './releases.ts';
import { renderChecked } from './render-checked.ts';
import { unknownRelease } from './scope.ts';
import { renderRelease } from './show.ts';
import { withStage } from './stage.ts';
import type { Screen, Terminal } from './terminal.ts';

/** How an interactive session speaks. */
export interface SessionOptions {
  /** Of greeting, help and messages. */
  readonly language: Language;
  /** Of the words around quotations; null takes each question's own. */
  readonly answersIn: Language | null;
}

/**
 * Questions and commands from the terminal, one after the other, until `/quit` or Ctrl-D. Ctrl-C stops a question that
 * is being answered, and leaves where none is. Without a terminal every line of the input is an entry.
 */
export async function runSession(app: App, terminal: Terminal, options: SessionOptions): Promise<void> {
  const { stdin, stdout, signal } = terminal;
  const session: Session = { app, terminal, ...options, previous: null, offering: null };
  await stdout.write(greeting(await app.releases(), options.language, stdout.screen()));

  // An interruption until here would meet no listener below.
  signal.throwIfAborted();
  const interactive = stdin.isTTY === true && stdout.isTerminal;
  const output = interactive ? { output: stdout.stream, prompt: '› ' } : {};
  const lines = createInterface({ input: stdin, terminal: interactive, ...output });
  let running: AbortController | null = null;
  let goOn = true;
  lines.on('SIGINT', () => (running === null ? lines.close() : running.abort()));
  // Node leaves the input paused when the program comes back from Ctrl-Z, and with nothing to wait for it would end.
  lines.on('SIGCONT', () => (running === null ? lines.prompt(true) : lines.resume()));
  signal.addEventListener('abort', () => lines.close(), { once: true });

  if (interactive) lines.prompt();
  for await (const entry of interactive ? entries(lines) : lines) {
    running = new AbortController();
    goOn = await respond(entry.trim(), session, AbortSignal.any([signal, running.signal]));
    running = null;
    if (!goOn || signal.aborted) break;
    if (interactive) lines.prompt();
  }
  lines.close();
  // Ctrl-D leaves the cursor behind the prompt.
  if (interactive && goOn) await stdout.write('\n');
  signal.throwIfAborted();
}

interface Session extends SessionOptions {
  readonly app: App;
  readonly terminal: Terminal;
  /** What "and when?" follows. */
  previous: Previous | null;
  /** The last answer that offers other releases, of which one may be chosen. */
  offering: Answered | null;
}

/** Answers one entry; false says that it was the last. A fault is one line, and the session goes on. */
async function respond(entry: string, session: Session, signal: AbortSignal): Promise<boolean> {
  const { stdout, stderr } = session.terminal;
  if (entry === '/quit') return false;
  try {
    const text = /^\/check\s+(\S.*)$/su.exec(entry)?.[1];
    if (text !== undefined) await stdout.write(await verdictOn(text, session, signal));
    else if (entry.startsWith('/')) await stdout.write(await runCommand(entry, session, signal));
    else if (isWrongLetter(entry, session)) await stdout.write(lettersOffered(session));
    else if (entry !== '') await answer(entry, session, signal);
  } catch (error) {
    const { message, code } = describeError(error);
    const { paint } = stderr.screen();
    if (!isCancelled(error)) {
      await stderr.write(block(`${message} [${code}]`, stderr.screen(), { style: paint.red }));
    }
  }
  return true;
}

async function answer(entry: string, session: Session, signal: AbortSignal): Promise<void> {
  const { app, terminal, language, answersIn, previous } = session;
  const choice = await choiceOf(entry, session);
  const asked = {
    signal,
    ...(answersIn === null ? {} : { language: answersIn }),
    ...(choice?.scope ?? (previous === null ? {} : { previous })),
  };
  const setting = { language, apart: true, narrowedBy: 'letter' } as const;
  const found = await printGrowing(terminal, setting, (onStage) =>
    app.ask(choice?.question ?? entry, { ...asked, onStage }),
  );
  session.previous = followed(turnOf(found), previous);
  // Of the same offer another one may be chosen next, and what asked for nothing leaves it as it is.
  const asksNothing = found.kind === 'not-found' && found.reason === 'no-question';
  if (choice === null && !asksNothing) session.offering = found.kind === 'answered' ? found : null;
}

/** Whether an entry is a letter that none of the releases offered has. */
function isWrongLetter(entry: string, { offering }: Session): boolean {
  const offered = offering?.others ?? [];
  return offered.length > 0 && letterIn(entry) !== null && chosenOf(entry, offered) === null;
}

function lettersOffered({ offering, language, terminal }: Session): string {
  const letters = (offering?.others ?? []).map(letterOf).join(', ');
  return block(phrases[language].noSuchLetter(letters), terminal.stdout.screen());
}

/** The question of an offer, to be asked of the release that the entry chooses; null where it chooses none. */
async function choiceOf(entry: string, { app, offering }: Session) {
  if (offering === null) return null;
  const chosen = chosenOf(entry, offering.others);
  if (chosen === null) return null;
  const { question, readAs = question, language } = offering;
  const id = await standingFor(app, chosen.releaseId);
  if (id === null) {
    throw new ReadoutError(
      'release.unknown',
      `"${chosen.title}" has been taken away since; /releases lists those there are.`,
    );
  }
  return { question: readAs, scope: { language, releaseIds: [id] } };
}

async function verdictOn(text: string, session: Session, signal: AbortSignal): Promise<string> {
  const { app, terminal, language, answersIn } = session;
  const options = { signal, ...(answersIn === null ? {} : { language: answersIn }) };
  const checked = await withStage(terminal, language, () => app.check(text, options));
  return `\n${renderChecked(checked, terminal.stdout.screen())}\n`;
}

/** What releases state in numbers: all of it, or what these words find. */
async function figuresOf(
  words: string,
  { app, terminal, language, answersIn }: Session,
  signal: AbortSignal,
): Promise<string> {
  const found = await app.lookup(words, { signal });
  const shownIn = answersIn ?? (words === '' ? language : found.language);
  return `\n${renderLookup(found, shownIn, terminal.stdout.screen())}\n`;
}

async function runCommand(entry: string, session: Session, signal: AbortSignal): Promise<string> {
  const { app, terminal, language } = session;
  const screen = terminal.stdout.screen();
  const [command = '', id = ''] = entry.split(/\s+/u);
  if (command === '/help') return help(language, screen);
  if (command === '/releases') return renderReleases(await app.releases(), language, screen);
  if (command === '/figures') return figuresOf(entry.slice(command.length).trim(), session, signal);
  // Without what they are about, these say what they take.
  if (command === '/check' || (command === '/show' && id === '')) {
    return usage(command.slice(1) as SessionCommand, language, screen);
  }
  if (command !== '/show') return block(phrases[language].unknownCommand(command), screen);
  const release = await app.release(id);
  if (release === null) throw await unknownRelease(app, id);
  return renderRelease(release, language, screen);
}

function greeting(releases: readonly unknown[], language: Language, screen: Screen): string {
  const { greeting: ready, noReleases } = phrases[language];
  return block(releases.length === 0 ? noReleases : ready(releases.length), screen);
}

const usages: Readonly<Record<SessionCommand, string>> = {
  check: '/check TEXT',
  figures: '/figures WORDS',
  releases: '/releases',
  show: '/show ID',
  help: '/help',
  quit: '/quit',
};

function help(language: Language, screen: Screen): string {
  return Object.keys(usages)
    .map((command) => usage(command as SessionCommand, language, screen))
    .join('');
}

function usage(command: SessionCommand, language: Language, screen: Screen): string {
  return block(phrases[language].commands[command], screen, { lead: `  ${usages[command].padEnd(16)}` });
}
