import { describe, expect, test } from 'vitest';
import {
  asksAnotherNumber,
  lacksFigure,
  lacksTimeToCome,
  tellsOnlyUntilNow,
} from '../../src/retrieve/lacking.ts';
import { understandQuestion } from '../../src/retrieve/question.ts';
import { candidateOf } from '../support/candidates.ts';

describe('a number that is asked for', () => {
  test.each([
    ['How many people died?', 'They expressed condolences for the landslide.', true],
    ['How long did they talk?', 'They talked about scams.', true],
    ['How many people died?', 'The landslide killed 40 people.', false],
    ['How much did it cost?', 'It took 3 years.', false],
    ['Who died?', 'They expressed condolences.', false],
    ['How big was the flood?', 'The flood was immense.', false],
    ['How long will the truce last?', 'The truce will hold until May 31.', false],
    ['How many people died?', 'Nobody died in the landslide.', false],
    ['How much did trade grow?', 'Trade doubled.', false],
    ['Why was there a flood, and how many died?', 'The flood was caused by rain.', false],
  ])('%s – %s', (question, sentence, lacks) => {
    expect(lacksFigure(understandQuestion(question), candidateOf(sentence))).toBe(lacks);
  });
});

describe('a time to come that is asked for', () => {
  test.each([
    ['When will the refinery open?', 'The department will invest in a refinery.', true],
    ['When is the factory going to reopen?', 'Today they spoke of the closure of the factory.', true],
    ['Quand la raffinerie ouvrira-t-elle ?', 'The department will invest in a refinery.', true],
    ['정유소는 언제 열릴까요?', 'The department will invest in a refinery.', true],
    ['តើរោងចក្រនឹងបើកនៅពេលណា?', 'The department will invest in a refinery.', true],
    ['When will the refinery open?', 'The refinery will open in May 2026.', false],
    ['When will they be deported?', 'They are awaiting deportation in the near future.', false],
    ['When did the refinery open?', 'The department invested in a refinery.', false],
    ['When will the refinery open?', 'The refinery will open 30 days after signing.', false],
    ['When will it apply?', 'L’accord entrera en vigueur après sa ratification.', false],
    ['When will it apply?', 'L’accord a été signé après leur entretien.', true],
    ['언제 열릴까요?', '정유소는 인허가가 나온 후 문을 열 예정이다.', false],
    ['When will the President speak?', 'The President will address the nation today.', false],
    ['When did they meet in Ankara?', 'They met in Ankara today.', false],
    ['When was the talk put off due to rain?', 'They met today.', false],
    ['언제 만났을까요?', 'The ministers held talks.', false],
    ['언제 있을까요?', 'The ministers held talks.', true],
    ['Quand a eu lieu la réunion à Ankara ?', 'The ministers held talks.', false],
    ['Who will open it, and when?', 'The department will invest in a refinery.', false],
  ])('%s – %s', (question, sentence, lacks) => {
    expect(lacksTimeToCome(understandQuestion(question), candidateOf(sentence))).toBe(lacks);
  });
});

describe('when something was', () => {
  test.each([
    ['When were they deported?', 'To date, Cambodia has deported 180 Koreans.', true],
    ['When were they deported?', 'In May, Cambodia deported 180 Koreans.', false],
    ['When were they deported?', 'Cambodia deported 180 Koreans.', false],
    ['How many were deported, and when?', 'To date, Cambodia has deported 180 Koreans.', false],
  ])('is not told by what is so until now: %s – %s', (question, sentence, only) => {
    expect(tellsOnlyUntilNow(understandQuestion(question), candidateOf(sentence))).toBe(only);
  });
});

describe('a number and nothing else', () => {
  test.each([
    ['What is 2 + 2?', 'Australia is investing $2 billion.', true],
    ['What is 180?', 'Cambodia deported 180 Koreans.', false],
    ['What is 2735?', 'The 3 of them recalled Security Council Resolution No. 2735.', false],
    ['What happened in 2024?', 'Cambodia deported 180 Koreans.', false],
    ['Who are the 20 Koreans?', 'Cambodia deported 180 Koreans.', false],
  ])('is asked for by itself: %s – %s', (question, sentence, isAnother) => {
    expect(asksAnotherNumber(understandQuestion(question), candidateOf(sentence))).toBe(isAnother);
  });
});
