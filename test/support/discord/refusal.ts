/** A call that Discord refuses: what goes over the wire, and which rule of ours names it in a test. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly rule: string;
  /** Field by field, as Discord nests it under `errors`. */
  readonly errors: object | undefined;

  constructor(refused: { status: number; code: number; rule: string; message: string; errors?: object }) {
    super(refused.message);
    this.name = 'Refusal';
    this.status = refused.status;
    this.code = refused.code;
    this.rule = refused.rule;
    this.errors = refused.errors;
  }
}

/** One rule broken by a body: a short name, where, and what was met. */
export interface Breach {
  readonly rule: string;
  readonly at: string;
  readonly detail: string;
}

/** 400 / 50035, the answer to every body that breaks a rule of form. */
export function invalidBody(breaches: readonly Breach[]): Refusal {
  const errors: Record<string, object> = {};
  for (const { at, rule, detail } of breaches)
    errors[at] = { _errors: [{ code: rule.toUpperCase().replaceAll('-', '_'), message: detail }] };
  return new Refusal({
    status: 400,
    code: 50035,
    rule: [...new Set(breaches.map(({ rule }) => rule))].join(', '),
    message: 'Invalid Form Body',
    errors,
  });
}

const known = {
  unauthorized: [401, 0, '401: Unauthorized'],
  'unknown-application': [404, 10002, 'Unknown Application'],
  'unknown-channel': [404, 10003, 'Unknown Channel'],
  'unknown-guild': [404, 10004, 'Unknown Guild'],
  'unknown-member': [404, 10007, 'Unknown Member'],
  'unknown-message': [404, 10008, 'Unknown Message'],
  'unknown-user': [404, 10013, 'Unknown User'],
  'unknown-webhook': [404, 10015, 'Unknown Webhook'],
  'unknown-interaction': [404, 10062, 'Unknown interaction'],
  'late-acknowledgement': [404, 10062, 'Unknown interaction'],
  'unknown-command': [404, 10063, 'Unknown application command'],
  'acknowledged-twice': [400, 40060, 'Interaction has already been acknowledged.'],
  'missing-access': [403, 50001, 'Missing Access'],
  'not-own-message': [403, 50005, 'Cannot edit a message authored by another user'],
  'empty-message': [400, 50006, 'Cannot send an empty message'],
  'missing-permissions': [403, 50013, 'Missing Permissions'],
  'wrong-channel-type': [400, 50024, 'Cannot execute action on this channel type'],
  'token-expired': [401, 50027, 'Invalid Webhook Token'],
  'thread-locked': [400, 50083, 'Thread is archived'],
  'thread-exists': [400, 160004, 'A thread has already been created for this message'],
  'too-many-follow-ups': [400, 40094, 'Too many follow-up messages for a user-installed app'],
  'user-agent': [403, 40333, 'internal network error'],
  'unknown-route': [404, 0, '404: Not Found'],
} as const satisfies Record<string, readonly [status: number, code: number, message: string]>;

/** One of Discord's documented refusals, by our name of the rule. */
export function refuse(rule: keyof typeof known): Refusal {
  const [status, code, message] = known[rule];
  return new Refusal({ status, code, rule, message });
}
