import { userInfo } from 'node:os';
import type { Actor } from '../../app.ts';

/** Who works at this terminal, for the history of the corpus: the account of the system. */
export function actor(): Actor {
  const name = accountName();
  return { surface: 'cli', id: name, name };
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run as a number that no account has.
    return 'unknown';
  }
}
