import { expect } from 'vitest';
import type { LoopbackDiscord } from './discord.ts';
import type { Violation } from './events.ts';

/** Fails with the rules by name if the bot broke any, for a handle or for the whole of a Discord. */
export function expectNoViolations(
  from: { readonly violations: readonly Violation[] },
  { except = [] }: { readonly except?: readonly string[] } = {},
) {
  const broken = from.violations.filter(({ rule }) => !except.includes(rule));
  expect(broken.map(({ rule, request, detail }) => `${rule}: ${request}: ${detail}`)).toEqual([]);
}

/** Fails if anything that the bot has said so far notified somebody. */
export function expectNobodyNotified({ world, messagesIn, notifiedBy }: LoopbackDiscord) {
  const said = world.allChannels().flatMap((channel) => messagesIn(channel));
  const own = said.filter(({ author }) => author.id === world.bot.id);
  const notified = own.map(notifiedBy).filter(({ users, roles, everyone }) => {
    return everyone || users.length + roles.length > 0;
  });
  expect(notified).toEqual([]);
}
