import { describe, expect, test } from 'vitest';
import { asksUnstatedDeed } from '../../src/retrieve/deeds.ts';
import { understandQuestion } from '../../src/retrieve/question.ts';
import { candidateOf } from '../support/candidates.ts';

const meeting =
  'The Prime Minister met KIM Jina at the Peace Palace. Cambodia has deported 180 Koreans involved in crime.';
const rulesOut = (question: string, release = meeting) =>
  asksUnstatedDeed(understandQuestion(question), candidateOf(release));

describe('a deed of which the release says nothing', () => {
  test.each([
    'Why did KIM Jina blame Cambodia?',
    "Why did KIM Jina criticise Cambodia's efforts?",
    'Who paid for the deportation flights?',
    'Who accompanied KIM Jina?',
    '한국인 추방 비용은 누가 냈나요?',
    'Who bore the costs of the flights?',
    'Did the Prime Minister apologise to KIM Jina?',
    'Were any Koreans killed?',
    'When were the Koreans sentenced?',
    'How many Koreans live in Cambodia?',
    'How many victims did the crime have?',
    '피해자는 몇 명인가요?',
    'Qui a payé les vols ?',
    '총리는 왜 서명을 거부했나요?',
    'តើអ្នកណាបង់ថ្លៃសំបុត្រ?',
  ])('rules an answer out: %s', (question) => {
    expect(rulesOut(question)).toBe(true);
  });

  test.each([
    ['Why did KIM Jina blame Cambodia?', 'KIM Jina accused Cambodia of delays.'],
    ['Who paid for the flights?', 'The embassy footed the bill.'],
    ['Who met KIM Jina?', meeting],
    ['Who paid for the flights?', 'Korea provided $2 million for the flights.'],
    ['Why did Trump punish Canada?', 'He imposed tariffs on Canada for its treatment of cheese.'],
    ['When were they killed?', 'The soldiers died a year ago.'],
    ['How many Ukrainians live in Ireland?', 'Ireland is hosting 80,000 people.'],
    ['Who recovered the stolen vases?', 'The police recovered two vases.'],
    ['Why did the minister refuse the plan?', 'The minister did not agree to the plan.'],
    ['Who buys the drones, and what do they cost?', 'Australia buys drones at $1 billion.'],
    ['Why did Cambodia deport Koreans?', meeting],
    ['Was Nigeria invited to the summit?', 'They look forward to welcoming Nigeria at the summit.'],
    ['How often does malaria kill?', 'Malaria claims a life every minute.'],
    ['Which waters does Egypt fear to lose?', 'Egypt is concerned about access to the Nile.'],
    ['How many Koreans were deported?', meeting],
  ])('does not where %s may be answered', (question, release) => {
    expect(rulesOut(question, release)).toBe(false);
  });
});
