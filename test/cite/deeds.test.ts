import { describe, expect, test } from 'vitest';
import { moodsOf } from '../../src/cite/moods.ts';
import { proveClaim } from '../../src/cite/prove.ts';
import { proofTools, wordsAlone } from '../../src/proving.ts';
import { proofSentenceOf } from '../support/proof-sentence.ts';

const findings = (claim: string, text: string) =>
  proveClaim(claim, [proofSentenceOf(text)], wordsAlone).findings.map(
    ({ reason, span }) => `${reason} ${claim.slice(span.start, span.end)}`,
  );
const moods = (text: string) =>
  moodsOf(text, proofTools.verbsIn?.(text) ?? []).map(
    ({ word, mood, isFinite: isClause }) => `${word.text} ${mood}${isClause ? '!' : ''}`,
  );

describe('how a text tells its deeds', () => {
  test.each<[string, string[]]>([
    ['The ministers have repaired the bridge.', ['repaired done!']],
    ['The ministers will repair the bridge.', ['repair coming!']],
    ['The ministers may soon repair the bridge.', ['repair possible!']],
    ['The ministers discussed repairing the bridge.', ['discussed done!', 'repairing spoken-of']],
    ['The fund will help towns build and widen roads.', ['help coming!', 'build coming', 'widen coming']],
    [
      'They discussed how to repair roads and widen bridges.',
      ['discussed done!', 'repair spoken-of', 'widen spoken-of'],
    ],
    ['The fund helped to repair the bridge.', ['helped done!', 'repair done']],
    [
      'They set a goal of widening or building roads.',
      ['set done!', 'widening spoken-of', 'building spoken-of'],
    ],
    ['The toll ends after signing the treaty.', ['ends done!', 'signing done']],
    ['They met, repairing their ties.', ['met done!', 'repairing done']],
    [
      'The fund could mend roads, widen bridges and cut tolls.',
      ['mend possible!', 'widen possible!', 'cut possible!'],
    ],
    ['The bank can correct its books.', ['correct possible!']],
    ['The fish caught at the border was counted.', ['caught done', 'counted done!']],
    ['They gave the harbour extended hours.', ['gave done!', 'extended done']],
  ])('%s', (text, told) => {
    expect(moods(text)).toEqual(told);
  });
});

describe('what is planned or only spoken of is not told as done', () => {
  test.each([
    [
      'Chile has repaired the bridge.',
      'Chile discussed ways of widening the road and repairing the bridge.',
      'modality repaired',
    ],
    [
      'Towns in Chile have repaired their bridges.',
      'The fund will help towns in Chile plan and repair their bridges.',
      'modality repaired',
    ],
    ['The fund will repair the bridge.', 'The fund may repair the bridge.', 'modality repair'],
    ['Towns must pay for the bridge.', 'Towns can pay for the bridge by a toll.', 'modality must'],
    ['Towns must repay the grant.', 'Chile announced a grant for the towns.', 'modality must'],
    [
      'Chile called on towns to mend the bridge.',
      'Chile applauded towns for mending the bridge.',
      'meaning called',
    ],
    ['Peru will join the pact.', 'Peru was invited to join the pact.', 'modality will'],
    [
      'The bank has lent $5 million to farmers.',
      'The bank stands ready to lend $5 million to farmers.',
      'modality lent',
    ],
    ['Norway bought the ferries.', 'Norway signed a letter of intent to buy the ferries.', 'modality bought'],
    ['The mayors closed the harbour.', 'The mayors discussed the closure of the harbour.', 'modality closed'],
    [
      'The parliament passed the ferry bill.',
      'The president called on parliament to pass the ferry bill.',
      'modality passed',
    ],
    [
      'The firm is building a plant in Oslo.',
      'The firm has proposed building a plant in Oslo.',
      'modality building',
    ],
    [
      'Chile managed to restore the wetlands.',
      'Chile launched efforts to restore the wetlands.',
      'modality restore',
    ],
    ['The storm has hit the island.', 'The storm is forecast to strike the island.', 'meaning hit'],
    ['The fund has created jobs by the harbour.', '- Goals: Create jobs by the harbour.', 'modality created'],
    [
      'Chile opened an office in the harbour.',
      'Chile agreed to study the establishment of an office in the harbour.',
      'meaning opened',
    ],
    [
      'Fishermen from Chile have joined the project and sold their ships.',
      'Fishermen from Chile will be invited to offer advice that helps the project.',
      'meaning joined',
    ],
    [
      'Chile has put in place new rules for fishing.',
      'Chile discussed how to draft and put in place new rules for fishing.',
      'modality put',
    ],
    [
      'The mayor has signed the bill.',
      'They want to bring the bill to the mayor for her signature.',
      'modality signed',
    ],
    [
      'Ships from Peru will be exempt from the toll.',
      'Ships from Peru may be given another way to pay the toll.',
      'modality will',
    ],
    [
      'The mayor will host the summit.',
      'The mayor hosted the summit and said that sailors return next week.',
      'modality host',
    ],
    [
      'The mayor will meet farmers.',
      'The mayor met farmers before her trip to Peru next month.',
      'modality meet',
    ],
    ['Chile signed the harbour agreement.', 'Chile signaled the harbour agreement.', 'meaning signed'],
    ['The rebels killed farmers.', 'The rebels deny the claim of farmers.', 'meaning killed'],
    ['Chile closed the harbour.', 'Chile approached the harbour.', 'meaning closed'],
    ['Chile closed the harbour.', 'Chile has deep ties with the harbour.', 'meaning closed'],
    ['Chile ended poverty.', 'Chile resolved to fight poverty.', 'meaning ended'],
    ['Chile thanked Peru for its ships.', 'Chile thanked Peru for its long patience.', 'meaning ships'],
    ['Ships are to be repaired by Chile.', 'Ships were repaired by Chile.', 'modality repaired'],
    [
      'Chile has opened shelters by the harbour.',
      'Chile will open shelters by the harbour.',
      'modality opened',
    ],
    ['The bank has put new trains into service.', 'The bank intends to support new trains.', 'meaning put'],
    [
      'The sailors repaired the bridge.',
      'The sailors may have cleaned and repaired the bridge.',
      'modality repaired',
    ],
    [
      'The bridge was repaired by Chile.',
      'The bridge will be cleaned and repaired by Chile.',
      'modality repaired',
    ],
    ['The bridge was repaired.', 'The mayor wants the bridge repaired.', 'modality repaired'],
    [
      'Sailors repaired the bridge.',
      'The mayor wants to see the bridge cleaned and repaired by sailors.',
      'modality repaired',
    ],
    ['The bridges got repaired.', 'The bridges may get repaired.', 'modality repaired'],
    ['The firm mended ports.', 'Could the firm have mended ports?', 'modality mended'],
    ['Peru joined the treaty.', 'May Peru join the treaty?', 'modality joined'],
    ['Chile increased funding.', 'Chile pledged increased funding.', 'modality increased'],
    [
      'They get more ships repaired.',
      'The talks focused on efforts to get more ships repaired.',
      'modality repaired',
    ],
    ['They got more ships repaired.', 'They want to get more ships repaired.', 'modality repaired'],
  ])('%s', (claim, text, finding) => {
    expect(findings(claim, text)).toContain(finding);
  });

  test.each([
    ['Chile called on towns to mend the bridge.', 'Chile urged towns to mend the bridge.'],
    ['Towns must be helped, they said.', 'They stressed the importance of helping the towns.'],
    ['The sailors repaired the bridge.', 'The sailors have cleaned and repaired the bridge.'],
    ['Chile increased funding.', 'Chile increased funding for ports.'],
    ['Chile pledged increased funding.', 'Chile pledged increased funding for ports.'],
    ['Chile repaired the bridge.', 'Chile has repaired the bridge and will repair the road.'],
    ['Chile thanked Peru for being so patient.', 'Chile thanked Peru for its long patience.'],
    ['Chile is to reopen the ferry line.', 'Chile agreed to re-open the ferry line.'],
    ['A new ferry is to be built by Chile.', 'Chile agreed to build a new ferry.'],
    ['Chile will help the victims of the fire.', 'Chile pledged help for those affected by the fire.'],
    [
      'Getting more ships repaired was the theme.',
      'The talks focused on efforts to get more ships repaired.',
    ],
    [
      'They said that Peru has to act and restated their vow.',
      'They urged Peru to act and restated their vow.',
    ],
    ['Peru repaired a bridge before anybody.', 'Peru was the first to repair a bridge.'],
    ['The Call to Action was reviewed.', 'They reviewed the Call to Action.'],
    ['Peru may ban advanced engines.', 'Peru considers whether to ban advanced engines.'],
    ['Chile was to host the summit in May.', 'They spoke of the summit hosted by Chile next month.'],
    ['Chile helped to repair the bridge.', 'Chile helped Peru repair the bridge.'],
    ['Chile is to buy ferries valued at $9 million.', 'Chile will purchase ferries valued at $9 million.'],
    ['Peru will keep on repairing the bridge.', 'Peru stressed its continued repair of the bridge.'],
    ['Peru would repair the bridge if needed.', 'Peru will repair the bridge, as needed.'],
  ])('and what is done may be: %s', (claim, text) => {
    expect(findings(claim, text).filter((one) => one.startsWith('modality'))).toEqual([]);
  });
});

describe('a deed that no deed of the sentence may stand for is refused', () => {
  test.each([
    [
      'The ministers demolished the old harbour.',
      'The ministers spoke about the old harbour.',
      'meaning demolished',
    ],
    [
      'Peru imported wheat for the region.',
      'Peru stressed the importance of wheat for the region.',
      'meaning imported',
    ],
    ['Chile lent the money to support Peru.', 'Chile asked for money to support Peru.', 'meaning lent'],
  ])('%s', (claim, text, finding) => {
    expect(findings(claim, text)).toContain(finding);
  });

  test('another word for it may stand there', () => {
    expect(findings('The flood wrecked the old harbour.', 'The flood ruined the old harbour.')).toEqual([]);
  });
});

describe('a decisive act is told by its sentence', () => {
  test.each([
    [
      'The ministers signed a treaty on fishing.',
      'The ministers discussed a treaty on fishing.',
      'meaning signed',
    ],
    [
      'Norway pledged new ships for the mission.',
      'Norway stressed the value of new ships for the mission.',
      'meaning pledged',
    ],
    [
      'The partnership was established during the visit.',
      'The visit aims to further strengthen the partnership.',
      'meaning established',
    ],
    [
      'The partnership was established during the visit.',
      'The visit was part of the effective partnership.',
      'meaning established',
    ],
    ['Norway urged Iceland to send ships.', 'Norway thanked Iceland for its ships.', 'meaning urged'],
    ['The law obliges ports to share data.', 'The law encourages ports to share data.', 'meaning obliges'],
    ['Fish exports have risen.', 'The ministers spoke about fish exports.', 'meaning risen'],
    [
      'Norway thanked Iceland for the lasting partnership.',
      'Norway praised the lasting partnership of Norway and Iceland.',
      'meaning thanked',
    ],
  ])('%s', (claim, text, finding) => {
    expect(findings(claim, text)).toContain(finding);
  });

  test.each([
    ['The ministers agreed to protect whales.', 'The ministers affirmed their commitment to protect whales.'],
    ['Norway thanked Iceland for the ships.', 'Norway expressed its gratitude to Iceland for the ships.'],
    [
      'Norway promised ships at the fair.',
      'Iceland is slated to get ships as part of the pledge Norway made at the fair.',
    ],
    ['Norway invited Iceland to the talks.', 'At the invitation of Norway, Iceland will attend the talks.'],
  ])('in one of the words for it: %s', (claim, text) => {
    expect(findings(claim, text)).toEqual([]);
  });

  test('and so is what somebody is charged with', () => {
    const text = 'The law charged the council with writing advice on fishing.';
    expect(findings('The council was charged with distributing ships.', text)).toContain(
      'meaning distributing',
    );
  });

  test('and so is what is announced or agreed on', () => {
    const text = 'The ministers announced a new study of fishing.';
    expect(findings('The ministers announced subsidies for fishing.', text)).toContain('meaning subsidies');
    expect(
      findings('They agreed to nationalise the ports.', 'They agreed to work closely on the ports.'),
    ).toContain('meaning nationalise');
  });
});

test('a claim in another language tells as over only what is over', () => {
  const efforts = 'They discussed efforts to free the fishermen.';
  expect(findings('두 사람은 어부들을 석방하는 데 성공했다.', efforts)).toContain('meaning 성공했다');
  expect(findings('두 사람은 어부들의 석방을 논의했다.', efforts)).not.toContain('modality 논의했다');
  const also = findings('Ils ont également discuté des efforts pour libérer les pêcheurs.', efforts);
  expect(also).not.toContain('modality également');
});

describe('what something is said to be is stated', () => {
  test.each([
    ['The harbour will be closed.', 'The ministers spoke about the harbour.', 'meaning closed'],
    [
      'Visits to the harbour are free of charge and voluntary.',
      'Visits to the harbour are free of charge.',
      'meaning voluntary',
    ],
    ['Tolls for ships are unlawful.', 'The ministers spoke about tolls for ships.', 'meaning unlawful'],
    ['The ministers were glad about the tolls.', 'The ministers welcomed the tolls.', null],
  ])('%s', (claim, text, finding) => {
    const found = findings(claim, text);
    if (finding === null) expect(found).toEqual([]);
    else expect(found).toContain(finding);
  });
});

describe('claims in other languages tell acts and deeds as their sentences do', () => {
  test.each([
    [
      'Les deux pays ont signé un traité sur la pêche.',
      'The two countries discussed a treaty on fishing.',
      'meaning signé',
    ],
    ['양국은 어업 조약에 서명했다.', 'The two countries discussed a treaty on fishing.', 'meaning 서명했다'],
    ['Le Chili a déployé des navires.', 'Chile plans to deploy ships.', 'modality déployé'],
    ['칠레는 항구를 건설했다.', 'Chile plans to construct the port.', 'modality 건설했다'],
  ])('%s', (claim, text, finding) => {
    expect(findings(claim, text)).toContain(finding);
  });

  test.each([
    ['Les deux pays ont signé un traité sur la pêche.', 'The two countries signed a treaty on fishing.'],
    ['칠레는 항구를 건설하기로 했다.', 'Chile plans to construct the port.'],
  ])('and are not refused for it where they do: %s', (claim, text) => {
    expect(findings(claim, text).filter((one) => /modality|signé/u.test(one))).toEqual([]);
  });
});
