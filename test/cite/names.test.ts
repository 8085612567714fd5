import { describe, expect, test } from 'vitest';
import type { ProofSentence } from '../../src/cite/proof.ts';
import { proveClaim } from '../../src/cite/prove.ts';
import { referencesOf } from '../../src/corpus/references-of.ts';
import { proofTools } from '../../src/proving.ts';
import { sentenceSpans } from '../../src/text/sentences.ts';
import { sliceSpan } from '../../src/text/span.ts';

/** What the names of a claim come to on the last sentence of a release. */
function reasons(claim: string, text: string, title = 'Readout', outlet: string | null = null): string[] {
  const spans = sentenceSpans(text).map(({ span }) => span);
  const last = spans.at(-1) ?? { start: 0, end: 0 };
  const sentence: ProofSentence = {
    ...{
      id: 'r#1',
      text: sliceSpan(text, last),
      voice: /^We/u.test(sliceSpan(text, last)) ? 'reported' : 'release',
      speaker: null,
    },
    ...{ outlet, published: null, parties: [] },
    references: referencesOf({ title, outlet, text, language: 'en' }).at(-1) ?? [],
  };
  return proveClaim(claim, [sentence], proofTools).findings.map(({ reason }) => reason);
}

describe('a seat of government', () => {
  const aid = 'The United States provides aid to Ukraine.';
  test.each([
    ['Washington provides aid to Kyiv.', aid],
    ['The United States provides aid to Ukraine.', 'Washington provides aid to Kyiv.'],
    ['Washington and Brussels announced a task force.', 'The U.S. and the EU announced a task force.'],
    ['워싱턴은 우크라이나에 지원을 제공한다.', aid],
  ])('names its state: %s', (claim, text) => {
    expect(reasons(claim, text)).toEqual([]);
  });

  test.each([
    ['Warsaw provides aid to Kyiv.', aid],
    ['The United States provides aid in Kyiv.', aid],
    ['The Kyiv-Ukraine conference was held.', 'The Japan-Ukraine conference was held.'],
  ])('names no other, nor the place, nor what stands beside it: %s', (claim, text) => {
    expect(reasons(claim, text)).toContain('name-not-stated');
  });
});

describe('whoever a word stands for may be named', () => {
  const call = 'President Biden spoke today with Prime Minister Mitsotakis. ';
  const quad = 'Quad Leaders’ Joint Statement';
  test.each([
    ['Biden congratulated Greece.', `${call}He congratulated Greece.`],
    [
      'Biden updated the two Ukrainians.',
      'President Biden met Foreign Minister Kuleba and Defense Minister Reznikov. The President updated the Ministers on Ukraine.',
    ],
  ])('by a word for one or two: %s', (claim, text) => {
    expect(reasons(claim, text)).toEqual([]);
  });

  test.each([
    'The Quad calls for reform.',
    'Quad leaders call for reform.',
    '쿼드 정상들은 개혁을 요구한다.',
  ])('by the “we” of a statement: %s', (claim) => {
    expect(reasons(claim, 'We call for reform.', quad)).toEqual([]);
  });

  const joint = 'Joint Statement by President Biden and President Macron';
  test.each(['Biden and Macron call for a border.', 'A border is due, Biden and Macron said.'])(
    'by a statement that is theirs: %s',
    (claim) => {
      expect(reasons(claim, 'It is time for a border.', joint)).not.toContain('name-not-stated');
      expect(reasons(claim.replace('Macron', 'Suga'), 'It is time for a border.', joint)).toContain(
        'name-not-stated',
      );
    },
  );

  const spoken = 'Third, I have directed the Secretary of State to support the Afghan leaders.';
  test('by the “I” of a statement that is one’s own', () => {
    const title = 'Statement by President Joe Biden on Afghanistan';
    const claim = 'The Secretary of State was directed by Biden to support the Afghan leaders.';
    expect(reasons(claim, spoken, title)).toEqual([]);
    expect(reasons(claim.replace('Biden', 'Trump'), spoken, title)).toContain('name-not-stated');
    expect(reasons(claim, spoken.replace('I have', 'Kabul has'), title)).toContain('name-not-stated');
  });

  test.each([
    ['Ils ont condamné le régime de Loukachenko.', 'They condemned the regime of Lukashenka.'],
    ['Soudani et Navalnaïa se sont rencontrés.', 'Mohammed Al-Sudani and Navalnaya met.'],
  ])('in the spelling of another language: %s', (claim, text) => {
    expect(reasons(claim, text)).not.toContain('name-not-stated');
    expect(reasons(claim.replace(/Loukachenko|Navalnaïa/u, 'Poutine'), text)).toContain('name-not-stated');
  });

  test.each<[string, string, string?]>([
    ['Biden and Macron attacked ships.', 'The Houthis attacked ships.', joint],
    ['Mitsotakis congratulated Greece.', `${call}He congratulated Greece.`],
    ['Suga congratulated Greece.', `${call}He congratulated Greece.`],
    [
      'The leaders call for reform of the work of the Quad.',
      'We call for reform of the work of the WHO.',
      quad,
    ],
    [
      'Kuleba updated the ministers.',
      'President Biden met Foreign Minister Kuleba and Defense Minister Reznikov. The President updated the Ministers.',
    ],
  ])('but nobody else, and nowhere else: %s', (claim, text, title) => {
    expect(reasons(claim, text, title)).not.toEqual([]);
  });
});

describe('a word for several who met names nobody', () => {
  test.each([
    ['The leaders discussed trade.', 'They discussed trade.'],
    ['Both governments value trade.', 'Our countries value trade.'],
    ['Les dirigeants ont discuté du commerce.', 'They discussed trade.'],
    ['It showed how much Black leaders matter.', 'It showed how much Black leadership matters.'],
    ['Go to places that are poor.', 'Go to areas that are poor.'],
    ['The departments signed the plan.', 'The USDA and the DOE signed the plan.'],
  ])('%s', (claim, text) => {
    expect(reasons(claim, text)).toEqual([]);
  });

  test.each([
    ['The foreign ministers discussed trade.', 'They discussed trade.'],
    ['The leaders discussed trade.', 'Trade was discussed.'],
    ['The Leader of Samoa discussed trade.', 'They discussed trade.'],
  ])('but an office or somebody does: %s', (claim, text) => {
    expect(reasons(claim, text)).toContain('name-not-stated');
  });
});

describe('other letters of one name', () => {
  test.each([
    ['Apple et Google ont participé.', 'Apple and Google took part.'],
    ['The Interior Department and the African Union took part.', 'DOI and the AU took part.'],
    ['미국 행정부가 참여했다.', 'The Biden-Harris administration took part.'],
    ['They spoke of the SBOM.', 'They spoke of the Software Bill of Material.'],
    ["The UN's Refugee Agency took part.", 'The United Nations Refugee Agency took part.'],
  ])('%s', (claim, text) => {
    expect(reasons(claim, text)).toEqual([]);
  });
});

describe('a small number is stated', () => {
  test.each([
    ['A summit of three countries was held.', 'The Trilateral Summit of the countries was held.'],
    ['It was the 200th anniversary.', 'It was the bicentennial anniversary.'],
    ['The first phase began.', 'The initial phase began.'],
    [
      'Officials of two departments came.',
      'Officials of the Department of State and the Department of Defense came.',
    ],
  ])('by a word that holds it, or by naming as many: %s', (claim, text) => {
    expect(reasons(claim, text)).toEqual([]);
  });

  test.each([
    ['A summit of four countries was held.', 'The Trilateral Summit of the countries was held.'],
    [
      'Officials of three departments came.',
      'Officials of the Department of State and the Department of Defense came.',
    ],
    ['The second phase began.', 'The initial phase began.'],
    ['They met for two weeks.', 'Both sides met for weeks.'],
  ])('and no other: %s', (claim, text) => {
    expect(reasons(claim, text)).not.toEqual([]);
  });
});

describe('whom the release tells of besides', () => {
  const title = 'Readout of President Biden’s Call with President Duda of Poland';
  const told = (claim: string, text: string) => reasons(claim, text, title, 'The White House');

  test.each([
    ['Biden told Duda that he welcomes the progress.', 'President Biden said that he welcomes the progress.'],
    ['Washington’s commitment is ironclad.', 'President Biden stressed that our commitment is ironclad.'],
    ['The U.S. and Poland held the first dialogue.', 'The two countries held the first dialogue.'],
    ['The White House published the plan.', 'The plan was published.'],
    ['The American president welcomed it.', 'President Biden welcomed it.'],
  ])('may be named: %s', (claim, text) => {
    expect(told(claim, text)).not.toContain('name-not-stated');
  });

  test.each([
    // Neither as the one who does it nor as one to whom it is done.
    ['Duda said that he welcomes the progress.', 'President Biden said that he welcomes the progress.'],
    ['Biden praised Duda for the progress.', 'President Biden praised the progress.'],
    ['American investigators lead the probe.', 'President Biden spoke of our support for the probe.'],
    ['Poland held the first dialogue.', 'The two countries held the first dialogue.'],
    ['The Polish president welcomed it.', 'President Biden welcomed it.'],
    ['The plan was published at the White House.', 'The plan was published.'],
  ])('and not elsewhere: %s', (claim, text) => {
    expect(told(claim, text)).toContain('name-not-stated');
  });
});

test('a word of everyday English that begins a claim is no name, but one that nobody knows is', () => {
  expect(reasons('Broader access was granted.', 'Wider access was granted.')).not.toContain(
    'name-not-stated',
  );
  expect(reasons('Zelba was granted.', 'Access was granted.')).toContain('name-not-stated');
});

describe('who says "we"', () => {
  const title = 'Statement by President Ana Solis of Peru on Harbours';
  const lights =
    'President Ana Solis of Peru spoke of harbours. We are paying for new lights in every harbour.';
  test('is the state whose office the speaker holds, where it acts', () => {
    expect(reasons('Lima is paying for new lights in every harbour.', lights, title)).not.toContain(
      'name-not-stated',
    );
  });
  test('is not where it acts, nor another state', () => {
    expect(reasons('New lights are being paid for in the harbours of Peru.', lights, title)).toContain(
      'name-not-stated',
    );
    expect(reasons('Chile is paying for new lights in every harbour.', lights, title)).toContain(
      'name-not-stated',
    );
  });
});

test('an office in small letters is no name: another word may tell of it', () => {
  const welcomed = 'She welcomed the representatives of the harbours.';
  expect(reasons('She welcomed the delegates of the harbours.', welcomed)).not.toContain('name-not-stated');
  expect(reasons('She welcomed the mayors of the harbours.', welcomed)).toContain('name-not-stated');
  expect(reasons('The mayor opened the bridge.', 'The official opened the bridge.')).toContain(
    'name-not-stated',
  );
  expect(reasons('The president opened the bridge.', 'The leader opened the bridge.')).toContain(
    'name-not-stated',
  );
});

describe('an office that the release gives to somebody elsewhere', () => {
  const visit =
    'Homeland Security Advisor Dr. Ana Solis and Ambassador Juan Prat flew to Lima. Dr. Solis met with harbour pilots.';
  test.each([
    ['The homeland security adviser met with harbour pilots.', visit],
    ['An adviser met with harbour pilots.', visit],
    ['솔리스 보좌관은 항만 도선사들을 만났다.', visit],
  ])('may stand for the name: %s', (claim, text) => {
    expect(reasons(claim, text)).not.toContain('name-not-stated');
  });

  test.each([
    ['The ambassador met with harbour pilots.', visit],
    ['The national security adviser met with harbour pilots.', visit],
    ['The adviser of the Harbour Council met with pilots.', visit],
    [
      'The adviser met with harbour pilots.',
      'Homeland Security Advisor Dr. Ana Solis flew to Lima with Ms. Rosa Prat. Ms. Prat met with harbour pilots and Dr. Solis with farmers.',
    ],
  ])('is no other one: %s', (claim, text) => {
    expect(reasons(claim, text)).toContain('name-not-stated');
  });
});
