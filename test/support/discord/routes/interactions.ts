import {
  InteractionType,
  MessageFlags,
  MessageType,
  PermissionFlagsBits,
  InteractionResponseType as Response,
} from 'discord.js';
import type { Choice, Modal } from '../events.ts';
import type { Interaction } from '../interactions.ts';
import type { MessageBody } from '../messages.ts';
import { may } from '../permissions.ts';
import { post, postThinking, revise } from '../posting.ts';
import { invalidBody } from '../refusal.ts';
import { done, ok, type Reply, type Request, type Route } from '../request.ts';
import { type CallbackBody, callbackBreaches } from '../rules/callback.ts';
import type { State } from '../state.ts';

/** The one callback that an interaction gets. */
export const interactionRoutes = (state: State): readonly Route[] => [
  {
    method: 'POST',
    path: '/interactions/{interaction_id}/{interaction_token}/callback',
    open: true,
    handle: (request) => answer(state, request),
  },
];

/** What messages that answer an interaction have beside their body. */
export function fromInteraction(state: State, interaction: Interaction) {
  return {
    channel: interaction.channel,
    author: state.world.bot,
    interactionId: interaction.id,
    type:
      interaction.type === InteractionType.ApplicationCommand
        ? MessageType.ChatInputCommand
        : MessageType.Default,
    extra: {
      application_id: state.world.applicationId,
      webhook_id: state.world.applicationId,
      interaction_metadata: interaction.metadata as never,
    },
  };
}

/** Whom a reply is for, where it is not for everybody. */
export function ephemeralFor(interaction: Interaction, flags: number): string | null {
  const { guild } = interaction.channel;
  // A user-installed app speaks in public only where the person may use external apps.
  const hidden =
    guild &&
    !guild.hasBot &&
    !may(interaction.channel, interaction.user, PermissionFlagsBits.UseExternalApps);
  return flags & MessageFlags.Ephemeral || hidden ? interaction.user.id : null;
}

function answer(state: State, { params, body, files, query }: Request): Reply {
  const interaction = state.interactions.toAcknowledge(
    params.interaction_id ?? '',
    params.interaction_token ?? '',
  );
  const callback = body as CallbackBody;
  const breaches = callbackBreaches(callback, {
    type: interaction.type,
    fromMessage: interaction.source !== null,
  });
  if (breaches.length > 0) throw invalidBody(breaches);

  const message = respond(state, interaction, callback, files);
  interaction.acknowledgedAt = state.clock.now();
  if (query.get('with_response') !== 'true') return done;
  return ok({
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message && {
        response_message_id: message.id,
        response_message_loading: ((message.flags ?? 0) & MessageFlags.Loading) !== 0,
        response_message_ephemeral: ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
      }),
    },
    resource: { type: callback.type, ...(message && { message }) },
  });
}

function respond(
  state: State,
  interaction: Interaction,
  { type, data }: CallbackBody,
  files: Request['files'],
) {
  const { id: interactionId, source } = interaction;
  const flags = data?.flags ?? 0;
  const origin = { ...fromInteraction(state, interaction), ephemeralFor: ephemeralFor(interaction, flags) };
  const acknowledge = (ephemeral: boolean) =>
    state.events.emit({ kind: 'acknowledged', interactionId, ephemeral });
  switch (type) {
    case Response.ChannelMessageWithSource:
      interaction.original = post(state, {
        ...origin,
        body: data as MessageBody,
        files,
        flagsAllowed: MessageFlags.Ephemeral,
      });
      acknowledge(origin.ephemeralFor !== null);
      return interaction.original.message;
    case Response.DeferredChannelMessageWithSource:
      interaction.original = postThinking(state, origin, interactionId);
      return interaction.original.message;
    case Response.DeferredMessageUpdate:
      interaction.original = source;
      acknowledge(source?.ephemeralFor !== null);
      return source?.message;
    case Response.UpdateMessage:
      interaction.original =
        source && revise(state, source, (data ?? {}) as MessageBody, files, interactionId);
      acknowledge(source?.ephemeralFor !== null);
      return source?.message;
    case Response.Modal:
      acknowledge(false);
      state.events.emit({
        kind: 'modal',
        interactionId,
        modal: {
          ...(data as unknown as Modal),
          channel: interaction.channel,
          ...(source && { message: source.message }),
        },
      });
      return undefined;
    default:
      acknowledge(false);
      state.events.emit({
        kind: 'choices',
        interactionId,
        choices: (data?.choices ?? []) as readonly Choice[],
      });
      return undefined;
  }
}
