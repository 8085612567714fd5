import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { unreachable } from './fetch-fault.ts';

/** What may be reached. */
export interface Bounds {
  /** Why nothing is fetched from an IP address and port, as a sentence; null where it may be. */
  readonly objection: (address: string, port: number) => string | null;
  /** Every address of a host, at least one. */
  readonly resolve: (host: string) => Promise<readonly HostAddress[]>;
}

export interface HostAddress {
  readonly address: string;
  /** 4 or 6. */
  readonly family: number;
}

/**
 * Connects to nothing that the bounds object to. The check stands between the resolving of a name and the connection,
 * so what was checked is what is connected to, however often a name changes its address; and every connection passes
 * it, so a redirect does too.
 */
export function guardedAgent({ objection, resolve }: Bounds): Agent {
  const refuse = (addresses: readonly string[], port: number): void => {
    // One address that is not public is enough: such a name is made to be right at one time and wrong at another.
    const reason = addresses.map((address) => objection(address, port)).find((found) => found !== null);
    if (reason) throw unreachable('refused', `The address is refused. ${reason} ${advice}`);
  };

  const lookupFor =
    (port: number): LookupFunction =>
    (host, { all }, callback) => {
      const checked = async (): Promise<readonly HostAddress[]> => {
        const found = await resolve(host);
        refuse(
          found.map(({ address }) => address),
          port,
        );
        return found;
      };
      checked().then(
        (found) => {
          if (all) callback(null, [...found]);
          else callback(null, found[0]?.address ?? '', found[0]?.family);
        },
        (fault: Error) => callback(fault, ''),
      );
    };

  return new Agent({
    connect: (options, callback) => {
      const port = Number(options.port) || (options.protocol === 'https:' ? 443 : 80);
      const host = options.hostname.replace(/^\[|\]$/gu, '');
      try {
        // A name that is an address already is never looked up.
        if (isIP(host) !== 0) refuse([host], port);
      } catch (fault) {
        return callback(fault as Error, null);
      }
      buildConnector({ lookup: lookupFor(port) })(options, callback);
    },
  });
}

const advice = 'Save the page in a browser and give the file.';
