import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { App } from '../app.ts';
import { ReadoutError } from '../errors.ts';
import type { Log } from '../log.ts';

export interface MetricsServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Seconds until a client that sends or reads nothing is hung up on. */
const patienceMs = 5_000;

/**
 * Shows the metrics at http://127.0.0.1:PORT/metrics, to this machine alone. Port 0 takes any that is free; throws
 * `config.invalid` where the port is taken.
 */
export async function serveMetrics(app: App, port: number, log: Log): Promise<MetricsServer> {
  const server = createServer({ requestTimeout: patienceMs }, async (request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('The metrics are at /metrics.\n');
      return;
    }
    try {
      const page = await app.metrics();
      if (page === null) response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': page.contentType }).end(page.text);
    } catch (error) {
      log.error({ err: error }, 'the metrics could not be shown');
      response.writeHead(500, { 'content-type': 'text/plain' }).end('The log says what went wrong.\n');
    }
  });
  server.timeout = patienceMs;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(notServed(port, cause)));
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function notServed(port: number, cause: Error): ReadoutError {
  const message = `Metrics cannot be shown at 127.0.0.1:${port} (${cause.message}). Set METRICS_PORT to a free port, or to nothing.`;
  return new ReadoutError('config.invalid', message, { cause });
}
