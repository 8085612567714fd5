import { afterEach, describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { type MetricsServer, serveMetrics } from '../../src/surfaces/metrics-server.ts';
import { smallApp } from '../support/app.ts';

const log = createLog({ LOG_LEVEL: 'silent', LOG_FILE: null });
const page = { contentType: 'text/plain; version=0.0.4', text: 'readout_releases 1\n' };
const open: MetricsServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});
const serve = async (metrics: () => Promise<typeof page | null>, port = 0) => {
  const server = await serveMetrics(smallApp(undefined, { metrics }), port, log);
  open.push(server);
  return server;
};
const get = (server: MetricsServer, path: string, method = 'GET') =>
  fetch(`http://127.0.0.1:${server.port}${path}`, { method });

describe('the page of the metrics', () => {
  it('is what the product tells of itself', async () => {
    const response = await get(await serve(async () => page), '/metrics');
    expect(response.headers.get('content-type')).toBe(page.contentType);
    expect(await response.text()).toBe(page.text);
  });

  it.each([
    ['/', 'GET'],
    ['/metrics', 'POST'],
  ])('is all that there is: %s by %s is not found', async (path, method) => {
    expect((await get(await serve(async () => page), path, method)).status).toBe(404);
  });

  it('tells a client nothing of a fault', async () => {
    const response = await get(await serve(() => Promise.reject(new Error('secret'))), '/metrics');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
  });

  it('says what to do where its port is taken', async () => {
    const { port } = await serve(async () => page);
    await expect(serve(async () => page, port)).rejects.toMatchObject({
      code: 'config.invalid',
      message: expect.stringContaining('Set METRICS_PORT to a free port'),
    });
  });
});
