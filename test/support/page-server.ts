import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { objectionTo } from '../../src/corpus/incoming/addresses.ts';
import type { FetchOptions } from '../../src/corpus/incoming/fetch-page.ts';

/** A web server on this machine, for as long as a test takes. */
export interface PageServer {
  readonly port: number;
  /** `http://release.example:…`, which leads to this server by way of `reach`. */
  readonly url: string;
  /** The usual bounds, but that this server's port is open; and time for a busy machine. */
  readonly reach: FetchOptions;
  /** Paths asked for. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

export async function servePages(answer: RequestListener): Promise<PageServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://release.example:${port}`,
    asked,
    reach: {
      bounds: {
        objection: (address, to) => (to === port ? null : objectionTo(address, to)),
        resolve: async () => [{ address: '127.0.0.1', family: 4 }],
      },
      limitMs: 250_000,
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
