import { expect, test } from 'vitest';
import { relationLines } from '../../src/eval/word-relations.ts';

const licence = '  1 This software and database is being provided to you\n';
const none = { data: licence, index: licence };

const nouns = {
  data: `${licence}00000010 04 n 02 tariff 0 duty 0 001 @ 00000020 n 0000 | a tax on imports
00000020 04 n 01 tax 0 000 | what a state takes
00000030 04 n 02 duty 0 responsibility 0 000 | what one must do
00000040 04 n 01 China 0 000 | a state
00000050 04 n 02 china 0 crockery 0 000 | cups
00000060 04 n 01 choice 0 001 + 00000010 v 0101 | what is taken
00000070 04 n 02 tax_haven 0 haven 0 000 | where none is taken
`,
  index: `${licence}china n 2 0 2 1 00000040 00000050
choice n 1 1 + 1 1 00000060
crockery n 1 0 1 1 00000050
duty n 2 1 @ 2 2 00000030 00000010
haven n 1 0 1 0 00000070
responsibility n 1 0 1 1 00000030
tariff n 1 1 @ 1 1 00000010
tax n 1 0 1 1 00000020
tax_haven n 1 0 1 1 00000070
`,
};
const verbs = {
  data: `${licence}00000010 30 v 01 choose 0 001 + 00000060 n 0101 01 + 02 00 | take
00000020 30 v 01 rise 0 001 ! 00000030 v 0101 01 + 02 00 | go up
00000030 30 v 01 fall 0 001 ! 00000020 v 0101 01 + 02 00 | go down
`,
  index: `${licence}choose v 1 1 + 1 1 00000010
fall v 1 1 ! 1 1 00000030
rise v 1 1 ! 1 1 00000020
`,
};

test('every relation of a word in its commonest senses is on its line', () => {
  const irregular = [
    ['chose', 'choose'],
    ['fell', 'fall'],
    ['wrote', 'write'],
  ] as const;
  expect(relationLines([nouns, verbs, none, none], irregular)).toEqual([
    'china ~crockeri\n',
    'choic +choos\n',
    'choos +choic\n',
    'chose =choos\n',
    'crockeri ~china\n',
    'duti ~respons ~tariff <tax\n',
    'fall !rise\n',
    'fell =fall\n',
    'respons ~duti\n',
    'rise !fall\n',
    'tariff ~duti <tax\n',
  ]);
});
