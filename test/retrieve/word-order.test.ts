import { expect, test } from 'vitest';
import { inOrder } from '../../src/retrieve/word-order.ts';

test.each([
  ['When Korean nationals has Cambodia deported?', 'When has Cambodia deported Korean nationals?'],
  ['Why Korean nationals were deported?', 'Why were Korean nationals deported?'],
  ['By whom Korean nationals were deported?', 'By whom were Korean nationals deported?'],
  ['When and where agreements did they sign?', 'When and where did they sign agreements?'],
  [
    'Why Korean nationals has Cambodia deported since May 2025?',
    'Why has Cambodia deported Korean nationals since May 2025?',
  ],
  ['Where visas did the Republic of Korea issue?', 'Where did the Republic of Korea issue visas?'],
  ['How scams did KIM Jina mention in Seoul?', 'How did KIM Jina mention scams in Seoul?'],
])('%s is asked as %s', (made, read) => {
  expect(inOrder(made)).toBe(read);
});

test.each([
  'Why did the ministers meet?',
  'When are still waiting?',
  'When people will attend the summit?',
  'Why promised that China would buy soybeans?',
  'Why officials said they were deported?',
  'Where troops is the US sending to Poland?',
  'When states have won the vote?',
  'Why jobs will the plant in Georgia create?',
  'Why of the 180 were released?',
  'How many Korean nationals has Cambodia deported?',
  `Why ${'many '.repeat(2000)}were deported?`,
  '',
])('%s is left as it is', (question) => {
  expect(inOrder(question)).toBe(question);
});
