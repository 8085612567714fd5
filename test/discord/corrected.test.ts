import { expect, it } from 'vitest';
import type { App } from '../../src/app.ts';
import { findPlace, findStanding, rebuildAnswer } from '../../src/surfaces/discord/find-place.ts';
import { previousOf } from '../../src/surfaces/discord/follow-up.ts';
import { placeOf, releaseKey } from '../../src/surfaces/discord/place.ts';
import { createShelf } from '../../src/surfaces/discord/shelf.ts';
import { answered, citation, release, smallApp } from '../support/app.ts';

const nameOf = (releaseId: string) => ({ releaseId, title: `Release ${releaseId}` });
const older = { ...release, correctedBy: nameOf('second') };
const second = { ...release, id: 'second', corrects: nameOf(release.id), correctedBy: nameOf('third') };
const third = { ...release, id: 'third', corrects: nameOf('second') };

/** The small app after its release was corrected twice; what it is asked is kept. */
function correctedApp() {
  const trace: { asked: { question: string; options: unknown }[]; closed: number } = { asked: [], closed: 0 };
  const changes: Partial<App> = {
    releases: async () => [third, second, older],
    release: async (id) => [third, second, older].find((one) => one.id === id) ?? null,
    sentencesOf: async (releaseId) => [
      {
        id: `${releaseId}#1`,
        releaseId,
        paragraph: 1,
        number: 1,
        span: citation.span,
        voice: 'release',
        speaker: null,
      },
    ],
  };
  return { app: smallApp(trace, changes) };
}

it('an answer of before still leads to its sentence, and says by what that was corrected', async () => {
  const { app } = correctedApp();
  const place = placeOf(citation);
  expect(await findPlace(app, place)).toMatchObject({ release: { id: release.id }, sentence: { number: 1 } });
  const outline = { kind: 'answered', percent: 92, places: [place] } as const;
  expect(await rebuildAnswer(app, outline, { question: 'How many?', language: 'en' })).toMatchObject({
    citations: [{ quote: citation.quote, correctedBy: { releaseId: 'second' } }],
  });
});

it('a question that follows on from it is told what it cited, as far as that still stands', async () => {
  const { app } = correctedApp();
  expect(await findStanding(app, releaseKey(release.id))).toBe('third');
  expect(await findStanding(app, releaseKey('nowhere'))).toBeNull();
  const changed = { ...placeOf(citation), check: '???' };
  const gone = placeOf({ ...citation, releaseId: 'nowhere' });
  const places = [placeOf(citation), changed, gone];
  const read = { question: answered.question, readAs: null, places, others: [], stamp: null };
  const previous = await previousOf(only(read), { app, answers: createShelf(1) });
  const cited = [
    { releaseId: release.id, sentenceId: `${release.id}#1`, quote: citation.quote },
    { releaseId: release.id, sentenceId: '', quote: '' },
  ];
  expect(previous).toEqual({ question: answered.question, cited });
});

async function* only<Thing>(thing: Thing) {
  yield thing;
}
