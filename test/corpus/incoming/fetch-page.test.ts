import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { objectionTo } from '../../../src/corpus/incoming/addresses.ts';
import { fetchPage } from '../../../src/corpus/incoming/fetch-page.ts';
import { readIncoming } from '../../../src/corpus/incoming/read-incoming.ts';
import { gzippedSpaces } from '../../support/bomb.ts';
import { type PageServer, servePages } from '../../support/page-server.ts';
import { pdf } from '../../support/pdf.ts';

const servers: PageServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});
async function serve(answer: RequestListener): Promise<PageServer> {
  const server = await servePages(answer);
  servers.push(server);
  return server;
}

const page =
  '<!doctype html><title>A meeting</title><article><p>The Ministers met in Phnom Penh.</p></article>';
const html = { 'content-type': 'text/html; charset=utf-8' };
const refusal = (reason: string) => ({ code: 'corpus.unreachable', data: { reason } });

describe('the addresses that nothing is fetched from', () => {
  it.each([
    'http://localhost/',
    'http://localhost:8080/',
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[fd00:ec2::254]/',
    'https://10.0.0.1:8443/',
    'http://93.184.215.14:8081/',
  ])('include %s', async (address) => {
    await expect(fetchPage(address)).rejects.toMatchObject(refusal('refused'));
  });

  it.each([
    'ftp://example.org/a',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'example.org',
    '',
    'http://',
    'https://me:secret@example.org/',
  ])('include what is no plain web address: %s', async (address) => {
    await expect(fetchPage(address)).rejects.toMatchObject(refusal('address'));
  });

  it('include a name with one address that is not public', async () => {
    const resolve = async () => [
      { address: '93.184.215.14', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ];
    const fetching = fetchPage('http://release.example/', { bounds: { objection: objectionTo, resolve } });
    await expect(fetching).rejects.toMatchObject(refusal('refused'));
  });

  it('include a name that is public first and private the second time', async () => {
    const server = await serve((_, response) => {
      response.writeHead(302, { location: '/again', connection: 'close' }).end();
    });
    const answers = ['127.0.0.1', '10.0.0.1'];
    const resolve = async () => [{ address: answers.shift() ?? '', family: 4 }];
    const objection = (address: string) => (address === '127.0.0.1' ? null : 'It is private.');
    const fetching = fetchPage(server.url, { ...server.reach, bounds: { objection, resolve } });
    await expect(fetching).rejects.toMatchObject(refusal('refused'));
    expect(server.asked).toEqual(['/']);
  });

  it('are told from others by the very address that is connected to', async () => {
    const server = await serve((_, response) => response.writeHead(200, html).end(page));
    const answers = ['127.0.0.1', '10.0.0.1'];
    const resolve = async () => [{ address: answers.shift() ?? '', family: 4 }];
    const objection = (address: string) => (address === '127.0.0.1' ? null : 'It is private.');
    const { bytes } = await fetchPage(server.url, { ...server.reach, bounds: { objection, resolve } });
    expect(Buffer.from(bytes).toString()).toContain('Phnom Penh');
    expect(answers).toEqual(['10.0.0.1']);
  });

  it.each(['http://127.0.0.1/', 'http://localhost/', 'http://[::ffff:7f00:1]/', 'https://192.168.0.1/'])(
    'are refused behind a redirect too: %s',
    async (location) => {
      const server = await serve((_, response) => response.writeHead(302, { location }).end());
      // By name, the redirect is looked up as any name is.
      const fetching = fetchPage(server.url, server.reach);
      await expect(fetching).rejects.toMatchObject(refusal('refused'));
    },
  );

  it('are refused behind a redirect that leaves the web', async () => {
    const server = await serve((_, response) =>
      response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    );
    await expect(fetchPage(server.url, server.reach)).rejects.toMatchObject(refusal('address'));
  });
});

describe('a page that is fetched', () => {
  it('is read with what it states, and its address is where it came from in the end', async () => {
    const server = await serve((request, response) => {
      const next: Record<string, string> = { '/': '/1', '/1': '/2', '/2': '/news/a%20meeting.html?id=3' };
      const location = next[request.url ?? ''];
      if (location) response.writeHead(301, { location }).end();
      else response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(page));
    });
    const incoming = await readIncoming({ url: `${server.url}/#top` }, server.reach);
    const url = `${server.url}/news/a%20meeting.html?id=3`;
    expect(incoming).toMatchObject({ kind: 'html', name: 'a meeting.html', url });
    expect(incoming.reading.text).toContain('The Ministers met in Phnom Penh.');
    expect(incoming.reading.stated).toMatchObject({ title: 'A meeting', url });
  });

  it('has its canonical address where it states one, whole or from its own', async () => {
    const server = await serve((_, response) =>
      response
        .writeHead(200, html)
        .end(page.replace('<title>', '<link rel="canonical" href="/news/7"><title>')),
    );
    const incoming = await readIncoming({ url: `${server.url}/view.do?id=7` }, server.reach);
    expect(incoming.reading.stated.url).toBe(`${server.url}/news/7`);
    expect(incoming.url).toBe(`${server.url}/view.do?id=7`);
  });

  it('is read in the encoding that its server states', async () => {
    const server = await serve((_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/plain; charset=EUC-KR' })
        .end(Buffer.from('c7d1b1b9', 'hex')),
    );
    const { reading } = await readIncoming({ url: server.url }, server.reach);
    expect(reading.text).toBe('한국');
  });

  it('is what its bytes are where the server does not know', async () => {
    const server = await serve((_, response) =>
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(pdf('The Ministers met.')),
    );
    const { kind, reading } = await readIncoming({ url: server.url }, server.reach);
    expect([kind, reading.text]).toEqual(['pdf', 'The Ministers met.']);
  });

  it('is asked for once more when the line fails, and no third time', async () => {
    const flaky = await serve((request, response) => {
      if (flaky.asked.length === 1) request.socket.resetAndDestroy();
      else response.writeHead(200, html).end(page);
    });
    await fetchPage(flaky.url, flaky.reach);
    expect(flaky.asked).toHaveLength(2);

    const dead = await serve((request) => request.socket.resetAndDestroy());
    await expect(fetchPage(dead.url, dead.reach)).rejects.toMatchObject(refusal('connection'));
    expect(dead.asked).toHaveLength(2);
  });

  it('is asked for once where the server itself says no', async () => {
    const server = await serve((_, response) =>
      server.asked.length === 1 ? response.writeHead(500).end() : response.writeHead(200, html).end(page),
    );
    await expect(fetchPage(server.url, server.reach)).rejects.toThrow(/status 500/u);
    expect(server.asked).toHaveLength(1);
    await fetchPage(server.url, server.reach);
  });
});

describe('a page that is given up', () => {
  it.each<[string, string, RequestListener]>([
    ['status', 'is not there', (_, response) => response.writeHead(404).end()],
    [
      'type',
      'is a picture',
      (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
    ],
    ['redirects', 'redirects in a circle', (_, response) => response.writeHead(302, { location: '/' }).end()],
    [
      'too-large',
      'is too large',
      (_, response) => response.writeHead(200, html).end(Buffer.alloc(10 * 2 ** 20 + 1)),
    ],
    [
      'too-large',
      'unpacks to gigabytes',
      (_, response) =>
        response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzippedSpaces(2048)),
    ],
    [
      'connection',
      'is not packed as it says',
      (_, response) => response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('plain'),
    ],
  ])('for %s: one that %s', async (reason, _, answer) => {
    const server = await serve(answer);
    await expect(fetchPage(server.url, server.reach)).rejects.toMatchObject(refusal(reason));
  });

  it('redirects a fourth time', async () => {
    const server = await serve((_, response) => response.writeHead(302, { location: '/' }).end());
    await expect(fetchPage(server.url, server.reach)).rejects.toThrow(/more than 3 times/u);
    expect(server.asked).toHaveLength(4);
  });

  it('comes a byte at a time, or not at all', async () => {
    const dripping = await serve((_, response) => {
      response.writeHead(200, html);
      const drip = setInterval(() => response.write(' '), 10);
      response.on('close', () => clearInterval(drip));
    });
    const silent = await serve(() => {});
    for (const { url, reach } of [dripping, silent])
      await expect(fetchPage(url, { ...reach, limitMs: 300 })).rejects.toMatchObject(refusal('timeout'));
  });

  it('is waited for until somebody cancels', async () => {
    const controller = new AbortController();
    const server = await serve(() => controller.abort());
    const fetching = readIncoming({ url: server.url }, { ...server.reach, signal: controller.signal });
    await expect(fetching).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('has a host that is not there', async () => {
    const resolve = async () => {
      throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
    };
    const bounds = { objection: () => null, resolve };
    await expect(fetchPage('https://nowhere.example/', { bounds })).rejects.toThrow(
      /no host named nowhere\.example/u,
    );
  });
});
