import { MessageFlags } from 'discord.js';
import type { Interaction } from '../interactions.ts';
import type { MessageBody, Stored } from '../messages.ts';
import { post, remove, revise } from '../posting.ts';
import { refuse } from '../refusal.ts';
import { done, ok, type Request, type Route } from '../request.ts';
import type { State } from '../state.ts';
import { ephemeralFor, fromInteraction } from './interactions.ts';

const base = '/webhooks/{webhook_id}/{webhook_token}';

/** Edits and follow-ups by the token of an interaction. */
export const webhookRoutes = (state: State): readonly Route[] => [
  {
    method: 'POST',
    path: base,
    open: true,
    handle: (request) => ok(followUp(state, request).message),
  },
  ...[`${base}/messages/@original`, `${base}/messages/{message_id}`].flatMap((path): readonly Route[] => [
    {
      method: 'GET',
      path,
      open: true,
      handle: (request) => ok(locate(state, request).stored.message),
    },
    {
      method: 'PATCH',
      path,
      open: true,
      handle: (request) => {
        const { interaction, stored } = locate(state, request);
        return ok(revise(state, stored, request.body as MessageBody, request.files, interaction.id).message);
      },
    },
    {
      method: 'DELETE',
      path,
      open: true,
      handle: (request) => {
        const { interaction, stored } = locate(state, request);
        remove(state, stored, interaction.id);
        return done;
      },
    },
  ]),
];

function continued(state: State, { params }: Request): Interaction {
  if (params.webhook_id !== state.world.applicationId) throw refuse('unknown-webhook');
  return state.interactions.toContinue(params.webhook_token ?? '');
}

/** A message that the token may touch: the original, or a follow-up of the same interaction. */
function locate(state: State, request: Request): { interaction: Interaction; stored: Stored } {
  const interaction = continued(state, request);
  const { message_id: id } = request.params;
  const stored = id === undefined ? interaction.original : state.messages.get(id);
  const metadata = stored?.message.interaction_metadata as { id?: string } | undefined;
  const own = stored && (stored === interaction.original || metadata?.id === interaction.id);
  if (!own || !state.messages.get(stored.message.id)) throw refuse('unknown-message');
  return { interaction, stored };
}

function followUp(state: State, request: Request): Stored {
  const interaction = continued(state, request);
  state.interactions.followUp(interaction);
  const body = request.body as MessageBody;
  const { original } = interaction;
  // Discord fills the "thinking" message with a follow-up that comes before any edit.
  if (original && (original.message.flags ?? 0) & MessageFlags.Loading)
    return revise(state, original, body, request.files, interaction.id);
  return post(state, {
    ...fromInteraction(state, interaction),
    ephemeralFor: ephemeralFor(interaction, body.flags ?? 0),
    body,
    files: request.files,
    flagsAllowed: MessageFlags.Ephemeral,
  });
}
