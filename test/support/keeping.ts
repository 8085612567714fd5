import type { App, HistoryEntry, Review, StoredChange } from '../../src/app.ts';
import type { Release } from '../../src/corpus/release.ts';
import { ReadoutError } from '../../src/errors.ts';
import { releaseOf } from './releases.ts';

/** What the small app puts under review, whatever it is given. */
export const underReview: Review = {
  id: 'abcd1234',
  release: releaseOf({
    id: 'second-meeting',
    text: 'More than 60 others are waiting.',
    title: 'Second meeting',
    published: '2025-02-01',
  }),
  sentences: 1,
  figures: [{ quantity: 'More than 60', text: 'More than 60 others are waiting.' }],
  warnings: [],
  near: [],
};

/** The part of the small app that moderators use: what it was told stands in `did`. */
export function smallKeeping(release: Release, did: string[] = []) {
  const { text: _, ...metadata } = release;
  const { text: __, ...added } = underReview.release;
  const history: HistoryEntry[] = [];
  const report = {
    ...{ snapshotId: 's2', added: 1, changed: 0, removed: 0, unchanged: 1 },
    ...{ problems: [], warnings: [], embedded: 1, reused: 2, ms: 100 },
  };
  const stored: readonly StoredChange[] = [
    {
      ...{ id: '000002', builtAt: '2026-01-02T00:00:00.000Z', releases: 1, current: true, fault: null },
      ...{ added: [], changed: [], removed: [] },
    },
    {
      ...{ id: '000001', builtAt: '2026-01-01T00:00:00.000Z', releases: 1, current: false, fault: null },
      ...{ added: [added], changed: [], removed: [metadata] },
    },
  ];
  return {
    review: async () => underReview,
    reviewed: async (id) => (id === underReview.id ? underReview : null),
    amend: async () => underReview,
    discard: async (id) => void did.push(`discard ${id}`),
    add: async (id) => {
      did.push(`add ${id}`);
      return { release: added, report };
    },
    remove: async (id) => {
      if (id !== release.id) throw new ReadoutError('release.unknown', `There is no release "${id}".`);
      did.push(`remove ${id}`);
      return { release: metadata, report };
    },
    snapshots: async () => stored,
    rollback: async (id) => {
      did.push(`rollback ${id}`);
      return { snapshotId: '000003', added: 1, changed: 0, removed: 1 };
    },
    history: async ({ limit } = {}) => history.slice(0, limit),
    record: async (entry) => void history.unshift({ at: '2026-01-01T00:00:00.000Z', ...entry }),
  } satisfies Partial<App>;
}
