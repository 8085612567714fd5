import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Breach } from './refusal.ts';

/** Where Discord's OpenAPI document lies; it is 1.2 MB and not ours to copy. */
export const schemaPath = process.env.DISCORD_OPENAPI ?? '../shared/discord/openapi.json';

/** Whether bodies can be checked against the document here. */
export const hasSchema = existsSync(schemaPath);

/** The schema part of checking a body; `[]` where it fits or where no document is at hand. */
export type SchemaCheck = (method: string, route: string, body: unknown) => readonly Breach[];

interface Document {
  readonly components: object;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation | undefined>> | undefined>>;
}

interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
}

/** What every bot sends besides callbacks. */
const everydayRoutes = [
  ['PUT', '/applications/{application_id}/commands'],
  ['POST', '/channels/{channel_id}/messages'],
  ['PATCH', '/channels/{channel_id}/messages/{message_id}'],
  ['POST', '/webhooks/{webhook_id}/{webhook_token}'],
  ['PATCH', '/webhooks/{webhook_id}/{webhook_token}/messages/@original'],
] as const;

let shared: SchemaCheck | null = null;

/** One check for all loopbacks of a process: reading the document costs more than most tests. */
export function schemaCheck(): SchemaCheck {
  shared ??= hasSchema ? createCheck(JSON.parse(readFileSync(schemaPath, 'utf8')) as Document) : () => [];
  return shared;
}

function createCheck({ components, paths }: Document): SchemaCheck {
  // Not strict: the document uses keywords of its own, such as `x-discord-union`.
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv, ['date-time', 'uri']);
  for (const format of ['int32', 'int64', 'double', 'snowflake', 'nonce']) ajv.addFormat(format, true);
  ajv.addSchema({ $id: 'discord', components });
  const compiled = new Map<string, ValidateFunction | null>();

  const compile = (schema: object) =>
    ajv.compile(
      JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"discord#/components/')) as object,
    );
  const validatorOf = (method: string, route: string, body: unknown) => {
    const branch = route.endsWith('/callback') ? callbackSchema(body) : null;
    const key = branch ?? `${method} ${route}`;
    let validate = compiled.get(key);
    if (validate === undefined) {
      const schema = branch
        ? { $ref: `#/components/schemas/${branch}` }
        : paths[route]?.[method.toLowerCase()]?.requestBody?.content['application/json']?.schema;
      validate = schema ? compile(schema) : null;
      compiled.set(key, validate);
    }
    return validate;
  };

  // Before anybody waits for an answer: one of these takes longer than all the requests of a test.
  for (const type of [4, 6, 8, 9]) validatorOf('POST', '/callback', { type });
  for (const [method, route] of everydayRoutes) validatorOf(method, route, null);

  return (method, route, body) => {
    const validate = validatorOf(method, route, body);
    if (!validate || validate(withNumericPermissions(body))) return [];
    return nearest(validate.errors ?? []).map(({ instancePath, message }) => ({
      rule: 'schema',
      at: instancePath,
      detail: message ?? 'does not fit',
    }));
  };
}

/** The branch of the callback's union: its own `anyOf` gives eighty errors for one mistake. */
function callbackSchema(body: unknown): string | null {
  switch ((body as { type?: unknown } | null)?.type) {
    case 4:
    case 5:
      return 'CreateMessageInteractionCallbackRequest';
    case 6:
    case 7:
      return 'UpdateMessageInteractionCallbackRequest';
    case 8:
      return 'ApplicationCommandAutocompleteCallbackRequest';
    case 9:
      return 'ModalInteractionCallbackRequest';
    default:
      return null;
  }
}

/** The document says integer; Discord takes the numeric string that every client sends. */
function withNumericPermissions(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(withNumericPermissions);
  if (typeof body !== 'object' || body === null || !('default_member_permissions' in body)) return body;
  const { default_member_permissions: bits } = body;
  return typeof bits === 'string' && /^\d+$/u.test(bits)
    ? { ...body, default_member_permissions: Number(bits) }
    : body;
}

/** The deepest errors say most; those of a union's other branches only confuse. */
function nearest(errors: readonly ErrorObject[]) {
  const depth = ({ instancePath }: ErrorObject) => instancePath.split('/').length;
  const deepest = Math.max(...errors.map(depth));
  return errors.filter((error) => depth(error) === deepest).slice(0, 5);
}
