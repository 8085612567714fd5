import { MessageFlags } from 'discord.js';
import type { Component } from '../components.ts';
import type { AllowedMentions } from '../mentions.ts';
import type { MessageBody } from '../messages.ts';
import type { Breach } from '../refusal.ts';
import { Findings, lengthOf } from './checks.ts';
import { componentBreaches } from './components.ts';
import { embedBreaches } from './embeds.ts';

/** A message as it would stand after the request. */
export interface MessageDraft {
  readonly content: string;
  readonly embeds: readonly object[];
  readonly components: readonly Component[];
  readonly flags: number;
  readonly attached: readonly string[];
  readonly poll: boolean;
  readonly stickers: boolean;
}

/** Everything that Discord refuses in a message though its schemas accept it. */
export function messageBreaches(draft: MessageDraft): readonly Breach[] {
  const found = new Findings();
  const v2 = (draft.flags & MessageFlags.IsComponentsV2) !== 0;
  if (lengthOf(draft.content.trim()) > 2000)
    found.add('content-too-long', 'content', 'Must be 2000 or fewer in length.');
  if (v2) {
    if (draft.content.trim()) found.add('v2-with-content', 'content', 'Not with IS_COMPONENTS_V2.');
    if (draft.embeds.length > 0) found.add('v2-with-embeds', 'embeds', 'Not with IS_COMPONENTS_V2.');
    if (draft.poll) found.add('v2-with-poll', 'poll', 'Not with IS_COMPONENTS_V2.');
    if (draft.stickers) found.add('v2-with-stickers', 'sticker_ids', 'Not with IS_COMPONENTS_V2.');
  }
  return [
    ...found.breaches,
    ...embedBreaches(draft.embeds),
    ...componentBreaches(draft.components, { v2, attached: draft.attached }),
  ];
}

/** Whether a message would show nothing. */
export const isEmpty = (draft: MessageDraft): boolean =>
  !draft.content.trim() &&
  draft.embeds.length === 0 &&
  draft.attached.length === 0 &&
  draft.components.length === 0 &&
  !draft.poll &&
  !draft.stickers;

/** The rules of `allowed_mentions`: a kind is parsed or listed, not both. */
export function mentionBreaches(allowed: AllowedMentions | null | undefined): readonly Breach[] {
  const found = new Findings();
  for (const kind of ['users', 'roles'] as const) {
    const listed = allowed?.[kind] ?? [];
    if (allowed?.parse?.includes(kind) && listed.length > 0)
      found.add(
        'mentions-exclusive',
        `allowed_mentions.${kind}`,
        `"parse" names ${kind} and a list does too.`,
      );
    found.count('mentions-listed', `allowed_mentions.${kind}`, listed.length, 0, 100);
    found.unique('mentions-listed', `allowed_mentions.${kind}`, listed);
  }
  return found.breaches;
}

/**
 * Our own rule: a request names nobody to be notified, and says so. Discord takes one without `allowed_mentions`, and then
 * notifies whomever a quotation mentions.
 */
export function silenceBreaches({
  allowed_mentions: allowed,
  message_reference: reply,
}: MessageBody): readonly Breach[] {
  const found = new Findings();
  const named = [...(allowed?.parse ?? ['anybody']), ...(allowed?.users ?? []), ...(allowed?.roles ?? [])];
  if (named.length > 0)
    found.add('mentions-open', 'allowed_mentions', `Lets ${named.join(', ')} be notified.`);
  // An edit of a reply notifies nobody anew, and carries no reference.
  if (allowed?.replied_user === true || (reply && allowed?.replied_user !== false))
    found.add(
      'mentions-open',
      'allowed_mentions.replied_user',
      'Lets the author of the message be notified.',
    );
  return found.breaches;
}
