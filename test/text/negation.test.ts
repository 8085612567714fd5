import { describe, expect, test } from 'vitest';
import { isDenial } from '../../src/text/negation.ts';

describe('a word that denies', () => {
  test.each(['not', "hasn't", 'hasn’t', 'refused', 'pas', '않았다', '못했다', 'មិន'])('%s', (word) => {
    expect(isDenial(word)).toBe(true);
  });
});

describe('a word that denies nothing', () => {
  test.each(['note', 'knot', 'passer', 'combat', '안전', 'មីនា'])('%s', (word) => {
    expect(isDenial(word)).toBe(false);
  });
});
