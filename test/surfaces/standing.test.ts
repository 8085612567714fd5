import { expect, it } from 'vitest';
import { standingFor } from '../../src/surfaces/standing.ts';
import { release } from '../support/app.ts';

const by = (releaseId: string) => ({ correctedBy: { releaseId, title: releaseId } });
const releases = async () => [
  { ...release, id: 'first', ...by('second') },
  { ...release, id: 'second', ...by('third') },
  { ...release, id: 'third' },
  { ...release, id: 'lost', ...by('nowhere') },
];

it.each([
  ['third', 'third'],
  ['first', 'third'],
  ['lost', 'lost'],
  ['nowhere', null],
])('for %s stands %s', async (id, standing) => {
  expect(await standingFor({ releases }, id)).toBe(standing);
});
