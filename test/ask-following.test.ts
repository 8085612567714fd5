import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../src/ask.ts';
import { indexOf, type SmallIndex } from './support/small-index.ts';

let index: SmallIndex;
beforeAll(async () => {
  index = await indexOf({
    visit: {
      text: 'KIM Jina, Vice Minister, visited Phnom Penh. She affirmed that the partnership will be deepened. Cambodia deported 180 Korean nationals.',
    },
    kings: { text: 'In 2024 the Foreign Minister met the King of Spain in Madrid.' },
    lunch: { text: 'The Prime Minister praised the lunch.' },
  });
});
afterAll(() => index.close());

/** Asks behind an answer that cited a sentence. */
async function behind(sentence: string, question: string, first = 'What was done?') {
  const sentences = await Promise.all(
    ['visit', 'kings', 'lunch'].map((id) => index.snapshot.sentencesOf(id)),
  );
  const cited = sentences.flat().find(({ text }) => text.startsWith(sentence)) ?? expect.fail(sentence);
  const { releaseId, id: sentenceId, text: quote } = cited;
  const previous = { question: first, cited: [{ releaseId, sentenceId, quote }] };
  return ask(question, index.snapshot, index.embedder, { previous });
}

test('"who said that?" is answered by the sentence that was cited, if somebody said it', async () => {
  const answer = await behind('She affirmed', 'who said that?');
  expect(answer).toMatchObject({
    ...{ kind: 'answered', question: 'who said that?', subject: 'What was done?' },
    citations: [{ quote: expect.stringMatching(/^She affirmed/u), speaker: { name: 'KIM Jina' } }],
  });
});

test('… and refused where the release says it itself', async () => {
  const refusal = { kind: 'not-found', reason: 'not-stated', askedOf: ['Release visit'] };
  expect(await behind('Cambodia deported', 'who said that?')).toMatchObject(refusal);
});

test('… and asks for nothing where nothing was cited', async () => {
  for (const options of [{}, { previous: { question: 'Who paid?', cited: [] } }]) {
    const answer = await ask('who said that?', index.snapshot, index.embedder, options);
    expect(answer).toMatchObject({ kind: 'not-found', reason: 'no-question', nearest: [] });
  }
});

test('what is left to show where all was shown before is not that there is no release', async () => {
  const answer = await behind('The Prime Minister', 'what else did he praise?');
  expect(answer).toMatchObject({ kind: 'not-found', reason: 'not-stated', nearest: [] });
});

test('another year is not corrected by a release of this one', async () => {
  const answer = await behind('In 2024', 'and in 2021?', 'Which king did the Foreign Minister meet in 2024?');
  expect(answer).toMatchObject({
    ...{ kind: 'not-found', reason: 'not-stated', askedOf: ['Release kings'] },
    readAs: 'Which king did the Foreign Minister meet in 2021?',
  });
});

test('what asks for nothing was asked of no release', async () => {
  const answer = await behind('She affirmed', 'thanks');
  expect(answer).toMatchObject({ kind: 'not-found', reason: 'no-question' });
  expect(answer).not.toHaveProperty('askedOf');
});
