import { expect } from 'vitest';
import type { Violation } from './events.ts';

/** Fails with the rules by name if the bot broke any, for a handle or for the whole of a Discord. */
export function expectNoViolations(
  from: { readonly violations: readonly Violation[] },
  { except = [] }: { readonly except?: readonly string[] } = {},
) {
  const broken = from.violations.filter(({ rule }) => !except.includes(rule));
  expect(broken.map(({ rule, request, detail }) => `${rule}: ${request}: ${detail}`)).toEqual([]);
}
