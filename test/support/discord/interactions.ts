import { randomBytes } from 'node:crypto';
import type { InteractionType } from 'discord.js';
import type { Clock } from './clock.ts';
import type { Stored } from './messages.ts';
import { refuse } from './refusal.ts';
import type { Channel, User } from './world.ts';

/** The first response is due within this at Discord, or the token is void. */
const discordWaitsMs = 3_000;
/** Edits and follow-ups are possible for this long. */
const tokenLastsMs = 15 * 60_000;
/** An app that is not in the guild may follow up this often. */
const followUpsOfUserInstall = 5;

/** One use of the bot, from the click to the end of its token. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly user: User;
  readonly channel: Channel;
  readonly createdAt: number;
  /** The fields that its messages carry. */
  readonly metadata: Record<string, unknown>;
  /** Of a component or a modal that came from one: the message it stands on. */
  readonly source: Stored | null;
  acknowledgedAt: number | null;
  /** What `@original` names. */
  original: Stored | null;
  followUps: number;
}

/** The interactions that were sent, with Discord's deadlines. */
export interface Interactions {
  open(
    interaction: Pick<Interaction, 'id' | 'type' | 'user' | 'channel' | 'metadata' | 'source'>,
  ): Interaction;
  byToken(token: string): Interaction | undefined;
  /** For the one callback: right token, in time, not answered before. */
  toAcknowledge(id: string, token: string): Interaction;
  /** For edits and follow-ups: acknowledged, and the token still good. */
  toContinue(token: string): Interaction;
  /** Counts a follow-up, of which user installs have few. */
  followUp(interaction: Interaction): void;
}

/** None at first. */
export function createInteractions(clock: Clock, acknowledgeWithinMs = discordWaitsMs): Interactions {
  const byId = new Map<string, Interaction>();
  const byToken = new Map<string, Interaction>();

  return {
    open: (given) => {
      const interaction: Interaction = {
        ...given,
        token: randomBytes(48).toString('base64url'),
        createdAt: clock.now(),
        acknowledgedAt: null,
        original: null,
        followUps: 0,
      };
      byId.set(interaction.id, interaction);
      byToken.set(interaction.token, interaction);
      return interaction;
    },
    byToken: (token) => byToken.get(token),
    toAcknowledge: (id, token) => {
      const interaction = byId.get(id);
      if (!interaction || interaction.token !== token) throw refuse('unknown-interaction');
      if (interaction.acknowledgedAt !== null) throw refuse('acknowledged-twice');
      if (clock.now() - interaction.createdAt > acknowledgeWithinMs) throw refuse('late-acknowledgement');
      return interaction;
    },
    toContinue: (token) => {
      const interaction = byToken.get(token);
      if (!interaction || interaction.acknowledgedAt === null) throw refuse('unknown-webhook');
      if (clock.now() - interaction.createdAt > tokenLastsMs) throw refuse('token-expired');
      return interaction;
    },
    followUp: (interaction) => {
      interaction.followUps += 1;
      const { guild } = interaction.channel;
      if (guild && !guild.hasBot && interaction.followUps > followUpsOfUserInstall)
        throw refuse('too-many-follow-ups');
    },
  };
}
