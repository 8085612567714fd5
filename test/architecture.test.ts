import { fileURLToPath } from 'node:url';
import { Visitor } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { type Import, readSources, type Source } from './support/imports.ts';

const sources = readSources(fileURLToPath(new URL('../src', import.meta.url)));

/** The rooms in walking order; a file calls only into rooms before its own. `src/x.ts` is the room `x`. */
const rooms = [
  ...['errors', 'config', 'log', 'turns', 'deadline'],
  ...['text', 'corpus', 'chunk', 'embed', 'figures', 'index', 'retrieve', 'answer', 'cite'],
  ...['proving', 'stating', 'reindex', 'ask', 'check', 'search', 'lookup'],
  ...['review', 'keep', 'rollback', 'keeping'],
  ...['metrics', 'current', 'app'],
  ...['surfaces', 'eval', 'bench'],
];
/** What every room may call, and which rooms make calls into the others. */
const commons = new Set(['errors', 'config', 'log', 'turns', 'deadline', 'text']);
const walks = new Set([
  ...['proving', 'stating', 'reindex', 'ask', 'check', 'search', 'lookup'],
  ...['review', 'keep', 'rollback'],
]);
/** What puts the walks together. */
const roots = new Set(['keeping', 'app']);
/** What walks have in common. */
const shared = new Set(['proving', 'stating']);

/** Measures the parts against the libraries they stand on, so it may hold both. */
const yardstick = 'bench';

/** Packages that only one room knows, so that they can be replaced there. */
const owners: Readonly<Record<string, string>> = {
  '@xenova/transformers': 'embed/',
  '@huggingface/tokenizers': 'embed/',
  'better-sqlite3': 'index/',
  'hnswlib-node': 'index/',
  'gray-matter': 'corpus/',
  mammoth: 'corpus/',
  unpdf: 'corpus/',
  linkedom: 'corpus/',
  '@mozilla/readability': 'corpus/',
  yauzl: 'corpus/',
  'ipaddr.js': 'corpus/',
  undici: 'corpus/',
  openai: 'answer/',
  '@streamparser/json': 'answer/',
  pino: 'log.ts',
  'prom-client': 'metrics.ts',
  chokidar: 'surfaces/',
  commander: 'surfaces/cli/',
  'cli-progress': 'surfaces/cli/',
  'discord.js': 'surfaces/discord/',
  'rate-limiter-flexible': 'surfaces/discord/',
  picocolors: 'surfaces/cli/',
  vega: 'surfaces/',
  'vega-lite': 'surfaces/',
  '@resvg/resvg-js': 'surfaces/',
};

/** Built on first use, so that a program that only prints its help does not pay for them. */
const lazyTables = [
  ...['figures/parts-of-speech.ts', 'retrieve/background-frequencies.ts', 'retrieve/omission-weights.ts'],
  ...['text/thesaurus.ts', 'text/wordnet.ts'],
];

const roomOf = (path: string) =>
  path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.\w+$/u, '');
const inner = (source: Source) => source.imports.filter(({ isPackage }) => !isPackage);
const called = (source: Source) => inner(source).filter(({ kind }) => kind !== 'type');

/** "from → to" of every import that a rule forbids. */
function breaches(
  importsOf: (source: Source) => readonly Import[],
  forbids: (from: string, to: string) => boolean,
) {
  return sources.flatMap((source) =>
    importsOf(source)
      .filter(({ target }) => forbids(source.path, target))
      .map(({ target }) => `${source.path} → ${target}`),
  );
}

describe('the rooms', () => {
  it('are all in the table', () => {
    expect(sources.length).toBeGreaterThan(0);
    expect(
      [...new Set(sources.map(({ path }) => roomOf(path)))].filter((room) => !rooms.includes(room)),
    ).toEqual([]);
  });

  it('call only rooms before them', () => {
    const backwards = (from: string, to: string) => rooms.indexOf(roomOf(to)) > rooms.indexOf(roomOf(from));
    expect(breaches(called, backwards)).toEqual([]);
  });

  it('pass each other types and leave the calls to the walks and the app', () => {
    const outside = (from: string, to: string) => {
      const [room, other] = [roomOf(from), roomOf(to)];
      if (room === other || commons.has(other) || roots.has(room)) return false;
      if (walks.has(room)) return walks.has(other) && !shared.has(other);
      if (room === 'surfaces') return other !== 'app';
      return room !== 'eval' && room !== yardstick;
    };
    expect(breaches(called, outside)).toEqual([]);
  });

  it('know nothing, not even types, of the walks, the app and the surfaces above them', () => {
    const upper = rooms.slice(rooms.indexOf('proving'));
    const upwards = (from: string, to: string) =>
      upper.includes(roomOf(to)) && rooms.indexOf(roomOf(to)) > rooms.indexOf(roomOf(from));
    expect(breaches(inner, upwards)).toEqual([]);
  });

  it('keep their packages to themselves', () => {
    const packages = (source: Source) => source.imports.filter(({ isPackage }) => isPackage);
    const borrowed = (from: string, name: string) =>
      owners[name] !== undefined && !from.startsWith(owners[name]) && roomOf(from) !== yardstick;
    expect(breaches(packages, borrowed)).toEqual([]);
  });

  it('of one surface are not used by another, but that the command line starts them', () => {
    const surfaceOf = (path: string) => /^surfaces\/([^/]+)\//u.exec(path)?.[1];
    const starts = (from: string, to: string) => surfaceOf(from) === 'cli' && to.endsWith('/main.ts');
    const across = (from: string, to: string) =>
      surfaceOf(to) !== undefined &&
      surfaceOf(from) !== surfaceOf(to) &&
      roomOf(from) === 'surfaces' &&
      !starts(from, to);
    expect(breaches(inner, across)).toEqual([]);
  });
});

describe('the sources', () => {
  it('have no cycle of calls', () => {
    const graph = new Map(sources.map((source) => [source.path, called(source).map(({ target }) => target)]));
    expect([...graph.keys()].flatMap((path) => findCycle(path, graph) ?? [])).toEqual([]);
  });

  it('read the environment in config.ts alone', () => {
    const readers = sources.filter(
      (source) =>
        names(source, 'process', 'env') ||
        source.imports.some(({ target }) => target === 'node:process' || target === 'process'),
    );
    expect(readers.map(({ path }) => path)).toEqual(['config.ts']);
  });

  it('limit time by deadline.ts, for what AbortSignal.timeout gives is lost where it is combined', () => {
    const limiting = sources.filter((source) => names(source, 'AbortSignal', 'timeout'));
    expect(limiting.map(({ path }) => path)).toEqual([]);
  });

  it('construct embedders, stores and writers in app.ts alone', () => {
    const builders = sources.filter(({ path, imports }) =>
      imports.some(
        ({ kind, target, names }) =>
          kind !== 'type' &&
          ['embed', 'index', 'answer'].includes(roomOf(target)) &&
          roomOf(target) !== roomOf(path) &&
          names.some((name) => /^(create|open)/u.test(name)),
      ),
    );
    const elsewhere = builders.filter(
      ({ path }) => path !== 'app.ts' && ![yardstick, 'eval'].includes(roomOf(path)),
    );
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
  });

  it('hold no variable of a module that changes, but tables that are constants in all but time', () => {
    const mutable = sources.filter(({ program }) =>
      program.body.some((statement) => {
        const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
        return declared?.type === 'VariableDeclaration' && declared.kind !== 'const';
      }),
    );
    expect(mutable.map(({ path }) => path)).toEqual(lazyTables);
  });

  it('answer --help without loading the product', () => {
    const loaded = staticClosure('surfaces/cli/main.ts');
    expect(
      [...loaded].filter(
        (target) =>
          !/^(commander|node:.*|errors\.ts|text\/language\.ts|surfaces\/days\.ts|surfaces\/cli\/.*)$/u.test(
            target,
          ),
      ),
    ).toEqual([]);
  });
});

/** Whether a source names this member of this object. */
function names({ program }: Source, object: string, member: string): boolean {
  const isNamed = (node: { type: string; name?: unknown }, name: string) =>
    node.type === 'Identifier' && node.name === name;
  let named = false;
  new Visitor({
    MemberExpression(expression) {
      if (isNamed(expression.object, object) && isNamed(expression.property, member)) named = true;
    },
  }).visit(program);
  return named;
}

function findCycle(start: string, graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const seen = new Set<string>();
  const search = (path: string, trail: readonly string[]): readonly string[] | null => {
    for (const next of graph.get(path) ?? []) {
      if (next === start) return [[...trail, path, start].join(' → ')];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = search(next, [...trail, path]);
      if (found) return found;
    }
    return null;
  };
  return search(start, []);
}

/** Everything that is loaded at the start when this file is run. */
function staticClosure(path: string, loaded = new Set<string>()): ReadonlySet<string> {
  for (const { kind, target } of sources.find((source) => source.path === path)?.imports ?? []) {
    if (kind !== 'static' || loaded.has(target)) continue;
    loaded.add(target);
    staticClosure(target, loaded);
  }
  return loaded;
}
