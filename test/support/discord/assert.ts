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
export function expectNobodyNotified({ sent, notifiedBy }: LoopbackDiscord) {
  const notified = sent()
    .map(notifiedBy)
    .filter(({ users, roles, everyone }) => everyone || users.length + roles.length > 0);
  expect(notified).toEqual([]);
}
