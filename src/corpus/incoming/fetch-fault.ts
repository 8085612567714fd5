import { ReadoutError } from '../../errors.ts';

/** Why a page was not fetched: `data.reason` of a `corpus.unreachable`. */
export type FetchProblem =
  | 'address'
  | 'refused'
  | 'connection'
  | 'redirects'
  | 'status'
  | 'type'
  | 'too-large'
  | 'timeout';

export function unreachable(reason: FetchProblem, message: string, cause?: unknown): ReadoutError {
  return new ReadoutError('corpus.unreachable', message, { data: { reason }, cause });
}

/** The fault as thrown below, or the `ReadoutError` that a library wrapped on its way up. */
export function asFetchFault(fault: unknown, host: string): ReadoutError {
  const inner = chain(fault).find((one) => one instanceof ReadoutError);
  if (inner !== undefined) return inner;
  const code = codeOf(fault);
  const message =
    code === 'ENOTFOUND'
      ? `There is no host named ${host}. Check the address.`
      : `${host} cannot be reached${code === null ? '' : ` (${code})`}. Check the address, or try again later.`;
  return unreachable('connection', message, fault);
}

/** Whether the line failed, and not what was said on it: a second try may find it whole. */
export function isLineFault(fault: unknown): boolean {
  return lineFaults.has(codeOf(fault) ?? '');
}

const lineFaults = new Set([
  ...['ECONNRESET', 'ECONNREFUSED', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'],
  ...['EAI_AGAIN', 'UND_ERR_SOCKET', 'UND_ERR_CONNECT_TIMEOUT'],
]);

function codeOf(fault: unknown): string | null {
  const code = chain(fault)
    .map((one) => (one as { code?: unknown }).code)
    .find((found) => typeof found === 'string');
  return typeof code === 'string' ? code : null;
}

/** A fault and what caused it, outermost first. */
function chain(fault: unknown): readonly Error[] {
  return fault instanceof Error ? [fault, ...chain(fault.cause)] : [];
}
