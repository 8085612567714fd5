import { describe, expect, test } from 'vitest';
import { type AskedKind, findAsked } from '../../src/retrieve/asked.ts';

const kindsOf = (...[question, language]: Parameters<typeof findAsked>) =>
  findAsked(question, language).map(({ kind }) => kind);

describe('what a question asks for', () => {
  test.each<[string, AskedKind]>([
    ['How many Koreans were deported?', 'count'],
    ['What is the total number of cases?', 'count'],
    ['How much aid was pledged?', 'amount'],
    ['How many megawatts will be sent?', 'size'],
    ['How many square kilometres burnt?', 'size'],
    ['How many million people fled?', 'count'],
    ['What is the value of the agreement?', 'amount'],
    ['What percentage of the scams was online?', 'percent'],
    ['How long did the visit last?', 'duration'],
    ['For how many days did she stay?', 'duration'],
    ['how many years of independence is it', 'duration'],
    ['How tall is the tower?', 'distance'],
    ['how far is seoul from phnom penh', 'distance'],
    ['How far has the partnership come?', 'size'],
    ['How far are they willing to go?', 'size'],
    ['How far-reaching is the agreement?', 'manner'],
    ['How high-level were the talks?', 'manner'],
    ['How hot was it?', 'size'],
    ['How deep is the partnership?', 'size'],
    ['How wide is the gap?', 'size'],
    ['How heavy were the losses?', 'size'],
    ['How warm were the talks?', 'manner'],
    ['How large is the factory?', 'size'],
    ['How old is the Vice Minister?', 'age'],
    ['What is her age?', 'age'],
    ['Who met the Prime Minister?', 'person'],
    ['Which minister chaired the talks?', 'person'],
    ['What did the minister announce?', 'open'],
    ['What position does KIM Jina hold?', 'role'],
    ['Where was the meeting held?', 'place'],
    ['In which city did they meet?', 'place'],
    ['When did they meet?', 'date'],
    ['On what date was it signed?', 'date'],
    ['What year was the partnership established?', 'year'],
    ['In which year did he visit?', 'year'],
    ['Why did she visit Cambodia?', 'reason'],
    ['What was the purpose of the visit?', 'reason'],
    ['purpose of the trip?', 'reason'],
    ['How did the two sides cooperate?', 'manner'],
    ['What part of the agreement was stressed?', 'open'],
    ['Does the visit have to do with filling gaps in what people know?', 'yes-no'],
    ['What did she say?', 'open'],
    ['The partnership with Korea', 'open'],
    ['Did Cambodia deport Koreans?', 'yes-no'],
    ['Has the treaty been signed?', 'yes-no'],
    ['Did energy come up when they met?', 'yes-no'],
    ['Did they touch on where the relationship is heading?', 'yes-no'],
    ['Can you tell me who met her?', 'person'],
  ])('English: %s → %s', (question, kind) => {
    expect(kindsOf(question, 'en')).toEqual([kind]);
  });

  test.each<[string, AskedKind]>([
    ['한국인 몇 명이 추방되었나요?', 'count'],
    ['지원 금액은?', 'amount'],
    ['온라인 사기는 몇 퍼센트입니까?', 'percent'],
    ['방문은 얼마나 오래 이어졌나요?', 'duration'],
    ['차관은 몇 살입니까?', 'age'],
    ['누가 총리를 만났나요?', 'person'],
    ['김진아의 직책은 무엇입니까?', 'role'],
    ['회담은 어디에서 열렸나요?', 'place'],
    ['언제 만났나요?', 'date'],
    ['동반자 관계는 몇 년도에 맺어졌나요?', 'year'],
    ['왜 방문했나요?', 'reason'],
    ['어떻게 협력했나요?', 'manner'],
    ['무엇을 논의했나요?', 'open'],
    ['캄보디아는 한국인을 추방했습니까?', 'yes-no'],
    ['방문 기간은 얼마인가요?', 'duration'],
    ['휴전 기간에 풀려난 인질은 몇 명인가요?', 'count'],
  ])('Korean: %s → %s', (question, kind) => {
    expect(kindsOf(question, 'ko')).toEqual([kind]);
  });

  test.each<[string, AskedKind]>([
    ['តើមានជនជាតិកូរ៉េប៉ុន្មាននាក់ត្រូវបាននិរទេស?', 'count'],
    ['តើប៉ុន្មានភាគរយ?', 'percent'],
    ['តើដំណើរទស្សនកិច្ចមានរយៈពេលប៉ុន្មាន?', 'duration'],
    ['តើនរណាបានជួបនាយករដ្ឋមន្ត្រី?', 'person'],
    ['តើកិច្ចប្រជុំធ្វើឡើងនៅឯណា?', 'place'],
    ['តើពួកគេបានជួបគ្នានៅពេលណា?', 'date'],
    ['ច្រកបើកពីម៉ោងប៉ុន្មាន?', 'date'],
    ['តើនៅឆ្នាំណា?', 'year'],
    ['ហេតុអ្វីបានជាលោកស្រីមកកម្ពុជា?', 'reason'],
    ['តើភាគីទាំងពីរសហការគ្នាយ៉ាងណា?', 'manner'],
    ['តើលោកស្រីបាននិយាយអ្វី?', 'open'],
    ['តើកម្ពុជាបាននិរទេសជនជាតិកូរ៉េឬទេ?', 'yes-no'],
    ['តើការផ្ទេរអំណាចប្រព្រឹត្តទៅដោយសន្តិវិធីដែរឬទេ?', 'yes-no'],
  ])('Khmer: %s → %s', (question, kind) => {
    expect(kindsOf(question, 'km')).toEqual([kind]);
  });

  test.each<[string, AskedKind]>([
    ['Combien de Coréens ont été expulsés ?', 'count'],
    ['Quel est le montant de l’aide ?', 'amount'],
    ['Quel pourcentage des fraudes était en ligne ?', 'percent'],
    ['Combien de temps la visite a-t-elle duré ?', 'duration'],
    ['Quel âge a la vice-ministre ?', 'age'],
    ['Qui a rencontré le Premier ministre ?', 'person'],
    ['Quelle est la fonction de Mme Kim ?', 'role'],
    ['Où la réunion a-t-elle eu lieu ?', 'place'],
    ['Dans quelle ville se sont-ils rencontrés ?', 'place'],
    ['Quand se sont-ils rencontrés ?', 'date'],
    ['En quelle année le partenariat a-t-il été établi ?', 'year'],
    ['Pourquoi est-elle venue ?', 'reason'],
    ['Comment les deux pays coopèrent-ils ?', 'manner'],
    ['Qu’a-t-elle dit ?', 'open'],
    ['Le Cambodge a-t-il expulsé des Coréens ?', 'yes-no'],
    ['Sullivan et Hanegbi ont-ils prévu de se revoir ?', 'yes-no'],
    ['Est-ce que le Cambodge a expulsé des Coréens ?', 'yes-no'],
    ['Avec quel partenaire le Cambodge agit-il ?', 'open'],
    ['Quel butin a été saisi ?', 'open'],
  ])('French: %s → %s', (question, kind) => {
    expect(kindsOf(question, 'fr')).toEqual([kind]);
  });

  test.each<['en' | 'ko' | 'fr', string, AskedKind[]]>([
    ['en', 'Who met whom, and where?', ['person', 'place']],
    ['en', 'When and where did they meet?', ['date', 'place']],
    ['en', 'How many were deported, and why?', ['count', 'reason']],
    ['ko', '언제 어디에서 만났나요?', ['date', 'place']],
    ['fr', 'Qui a parlé, et quand ?', ['person', 'date']],
  ])('a question of two parts asks for both (%s: %s)', (language, question, kinds) => {
    expect(kindsOf(question, language)).toEqual(kinds);
  });

  test.each<['en' | 'fr', string, AskedKind[]]>([
    ['en', 'How many were named when they met?', ['count']],
    ['en', 'What year was it when he met the envoy who came from Seoul?', ['year']],
    ['en', 'How many people who were arrested have been deported?', ['count']],
    ['fr', 'Combien de personnes qui ont été arrêtées sont parties ?', ['count']],
  ])('a word that only relates asks for nothing (%s: %s)', (language, question, kinds) => {
    expect(kindsOf(question, language)).toEqual(kinds);
  });

  test.each(['How many were deported?', 'Tell me how many were deported'])(
    '"%s" is asked by "how many"',
    (question) => {
      const [asked] = findAsked(question, 'en');
      expect(question.slice(asked?.span.start, asked?.span.end).toLowerCase()).toBe('how many');
    },
  );
});

describe('a request without an asking word', () => {
  test.each<[string, AskedKind]>([
    ['Number of jobs once enlarged?', 'count'],
    ['number arrested', 'count'],
    ['Total number of Koreans?', 'count'],
    ['I would like the death toll', 'count'],
    ['Death toll from the landslide?', 'count'],
    ['Number of hectares once enlarged?', 'size'],
    ['Number of days in detention', 'duration'],
    ['I need the exact price of the shots.', 'size'],
    ['Combined value of the deals?', 'size'],
    ['Total money for fairness, quick?', 'size'],
    ['Figure sought: Koreans still waiting.', 'size'],
    ['Share of the economy?', 'percent'],
  ])('asks for what its first noun says: %s', (question, kind) => {
    expect(findAsked(question, 'en')).toEqual([{ kind, span: { start: 0, end: 0 } }]);
  });

  test.each<[string, AskedKind]>([
    ['Nombre de Coréens expulsés ?', 'count'],
    ['Montant total du prêt', 'size'],
    ['Prix Nobel de la paix ?', 'open'],
    ['Valeur ajoutée du partenariat', 'open'],
  ])('does in French, too: %s', (question, kind) => {
    expect(findAsked(question, 'fr')).toMatchObject([{ kind }]);
  });

  test.each<[string, AskedKind]>([
    ['Sum up the meeting', 'open'],
    ['Value the Prime Minister puts on the partnership', 'open'],
    ['Count on Korea to cooperate', 'open'],
    ['Number two official of the ministry', 'open'],
    ['Price cap on oil?', 'open'],
    ['Toll road project', 'open'],
    ['Cost-sharing agreement', 'open'],
    ['Value-added tax reform', 'open'],
    ['Total war in Ukraine?', 'open'],
    ['Amount of time they spent', 'open'],
    ['Loan total for Kyiv', 'open'],
    ['Did Koreans number 180?', 'yes-no'],
    ['Who signed it, and the value of the deal?', 'person'],
  ])('is none of another word, nor beside one that asks: %s', (question, kind) => {
    expect(findAsked(question, 'en')).toMatchObject([{ kind }]);
  });

  test('takes no longer for a long run of spaces', () => {
    expect(findAsked(`deal${' '.repeat(100_000)}x`, 'en')).toMatchObject([{ kind: 'open' }]);
  });
});
