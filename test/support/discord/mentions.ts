/** The part of a body that says who may be notified. */
export interface AllowedMentions {
  readonly parse?: readonly string[];
  readonly users?: readonly string[];
  readonly roles?: readonly string[];
  readonly replied_user?: boolean;
}

/** Who a message notifies. */
export interface Mentioned {
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
}

const ids = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].flatMap(([, id]) => (id ? [id] : []))),
];

/**
 * Whom Discord would notify. Without `allowed_mentions` plain messages parse everything, while those of
 * interactions and webhooks parse users only; with it, nothing but what it names.
 */
export function mentionedBy(
  text: string,
  allowed: AllowedMentions | null | undefined,
  { interaction, repliedTo }: { interaction: boolean; repliedTo: string | null },
): Mentioned {
  const parse = new Set(
    allowed ? (allowed.parse ?? []) : interaction ? ['users'] : ['users', 'roles', 'everyone'],
  );
  const users = ids(text, /<@!?(\d+)>/gu).filter((id) => parse.has('users') || allowed?.users?.includes(id));
  const roles = ids(text, /<@&(\d+)>/gu).filter((id) => parse.has('roles') || allowed?.roles?.includes(id));
  const pingsAuthor = allowed ? allowed.replied_user === true : true;
  return {
    users: repliedTo && pingsAuthor ? [...new Set([...users, repliedTo])] : users,
    roles,
    everyone: parse.has('everyone') && /@(everyone|here)\b/u.test(text),
  };
}
