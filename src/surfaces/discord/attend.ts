import { type Message, MessageFlags, type RepliableInteraction, time } from 'discord.js';
import { ReadoutError } from '../../errors.ts';
import type { Language } from '../../text/language.ts';
import type { Desk } from './desk.ts';
import { excuse } from './excuse.ts';
import { isOpen, type Whereabouts } from './gate.ts';
import { messageReply } from './message-reply.ts';
import { discordPhrases } from './phrases.ts';
import type { Turn } from './queue.ts';
import { interactionReply, messageOf, type Reply, type ReplyOptions } from './reply.ts';
import { again, alreadyAcknowledged, isRefusal } from './transport.ts';
import { notice, type Payload } from './ui.ts';

/** Makes an answer; `stage` shows how far it is. */
export type Work = (stage: Reply['stage'], signal: AbortSignal) => Promise<Payload>;

/** How a request is attended to. */
export interface Attendance {
  readonly as: ReplyOptions['as'];
  readonly language: Language;
  /** Counted against the limits of person and channel, and done in its turn. */
  readonly counted: boolean;
  /** The work hears of the bot being stopped and is waited for: what came of it is told when it is known. */
  readonly endsItself?: true;
}

/**
 * Attends to a command or a button: refused in private where that has to be, else acknowledged before any work and
 * answered exactly once, be it with an excuse.
 */
export async function attend(
  desk: Desk,
  interaction: RepliableInteraction,
  { as, language, counted, endsItself }: Attendance,
  work: Work,
): Promise<void> {
  const reply = interactionReply(interaction, { as, log: desk.log, now: desk.now });
  const parentId = interaction.channel?.isThread() ? interaction.channel.parentId : null;
  const asker = {
    user: interaction.user.id,
    channel: interaction.channelId,
    parent: parentId,
    inServer: interaction.guildId !== null,
  };
  const admitted = await admit(desk, asker, language, counted);
  if ('refusal' in admitted) return tellPrivately(interaction, admitted.refusal);
  const about = { interaction: interaction.id };
  await perform(desk, reply, {
    language,
    turn: admitted.turn,
    work,
    about,
    graceMs: endsItself ? null : graceMs,
  });
}

/** Attends to a message in the same way; a refusal is told once a minute and channel, since everybody sees it. */
export async function attendMessage(
  desk: Desk,
  message: Message,
  language: Language,
  work: Work,
): Promise<void> {
  const { channel } = message;
  const asker = {
    user: message.author.id,
    channel: channel.id,
    parent: channel.isThread() ? channel.parentId : null,
    inServer: message.inGuild(),
  };
  if (!isOpen(desk.settings, asker)) return;
  const reply = messageReply(message, desk);
  const admitted = await admit(desk, asker, language, true);
  if ('refusal' in admitted) {
    if (isToBeTold(desk, `${asker.user} ${asker.channel}`)) await reply.finish(admitted.refusal);
    return;
  }
  await perform(desk, reply, {
    language,
    turn: admitted.turn,
    work,
    about: { message: message.id },
    graceMs,
  });
}

/** Whether somebody may press buttons and send forms still; who does so too often is told until when they may not. */
export async function mayPress(
  desk: Desk,
  interaction: RepliableInteraction,
  language: Language,
): Promise<boolean> {
  const wait = await desk.gate.press(interaction.user.id);
  if (wait !== null) await tellPrivately(interaction, tooMany(desk, language, wait));
  return wait === null;
}

function tooMany({ now }: Desk, language: Language, wait: number): Payload {
  return notice(discordPhrases[language].rateLimited(time(Math.ceil((now() + wait) / 1000), 'R')));
}

/** Shows something to the asker alone, at once. */
export async function tellPrivately(interaction: RepliableInteraction, payload: Payload): Promise<void> {
  const { flags, ...message } = messageOf(payload);
  try {
    await again(() => interaction.reply({ ...message, flags: flags | MessageFlags.Ephemeral }));
  } catch (error) {
    if (!isRefusal(error, alreadyAcknowledged)) throw error;
  }
}

interface Asker extends Whereabouts {
  readonly user: string;
}

type Admitted = { readonly refusal: Payload } | { readonly turn: Turn };

const atOnce: Turn = { before: 0, run: async (work) => work() };

async function admit(desk: Desk, asker: Asker, language: Language, counted: boolean): Promise<Admitted> {
  const words = discordPhrases[language];
  if (!desk.isOpen()) return { refusal: notice(words.restarting) };
  if (!isOpen(desk.settings, asker)) return { refusal: notice(words.channelClosed) };
  if (!counted) return { turn: atOnce };
  const wait = await desk.gate.admit(asker.user, asker.channel ?? asker.user);
  if (wait !== null) return { refusal: tooMany(desk, language, wait) };
  const turn = desk.queue.enter();
  return turn === null ? { refusal: notice(words.busy) } : { turn };
}

interface Job {
  readonly language: Language;
  readonly turn: Turn;
  readonly work: Work;
  readonly about: object;
  /** How long the work may take to end once the bot is told to stop; null for as long as it takes. */
  readonly graceMs: number | null;
}

async function perform(desk: Desk, reply: Reply, job: Job): Promise<void> {
  const { signal } = desk;
  const { language, turn, work, about } = job;
  await reply.open();
  if (turn.before > 0) reply.stage(notice(`⏳ ${discordPhrases[language].waiting(turn.before)}`));
  try {
    const done = () => turn.run(() => work(reply.stage, signal));
    await reply.finish(await (job.graceMs === null ? done() : untilStopped(signal, job.graceMs, done)));
  } catch (fault) {
    await reply.excuse(excuse(fault, language, desk, about)).catch((error: unknown) => {
      desk.log.error({ err: error, ...about }, 'an answer could not be shown');
    });
  }
}

/** How long work may take to end by itself once the bot is told to stop; its excuse has to be sent after that. */
const graceMs = 1000;

/** Ends with the work or, where that hears of nothing or still waits for its turn, soon after the signal. */
async function untilStopped<Result>(
  signal: AbortSignal,
  graceMs: number,
  work: () => Promise<Result>,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  let onStop = () => {};
  const stopped = new Promise<never>((_, reject) => {
    const fault = new ReadoutError('cancelled', 'The bot was stopped.');
    onStop = () => {
      timer = setTimeout(() => reject(fault), graceMs);
    };
    if (signal.aborted) onStop();
    else signal.addEventListener('abort', onStop, { once: true });
  });
  try {
    return await Promise.race([work(), stopped]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onStop);
  }
}

const tellAgainMs = 60_000;

function isToBeTold({ told, now: clock }: Desk, key: string): boolean {
  const now = clock();
  for (const [one, until] of told) if (until <= now) told.delete(one);
  if (told.has(key)) return false;
  told.set(key, now + tellAgainMs);
  return true;
}
