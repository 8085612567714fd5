import { describe, expect, it } from 'vitest';
import { type DateMention, findDates } from '../../src/text/dates.ts';
import type { Language } from '../../src/text/language.ts';

/** The mentions of a text on one line each: words, kind, range or month/day, and the bound where it is open. */
function read(text: string, language: Language): string[] {
  return findDates(text, language).map((mention) => {
    const words = text.slice(mention.span.start, mention.span.end);
    return [words, mention.kind, when(mention), mention.bound === 'on' ? '' : mention.bound]
      .filter((part) => part !== '')
      .join(' | ');
  });
}

function when({ from, to, month, day }: DateMention): string {
  if (from !== undefined) return from === to ? from : `${from}..${to}`;
  return [month, day].filter((part) => part !== undefined).join('/');
}

describe('dates', () => {
  it.each([
    ['met on March 14, 2021.', ['March 14, 2021 | date | 2021-03-14']],
    ['on 12 May 2023', ['12 May 2023 | date | 2023-05-12']],
    ['what happened on 10 may 2023', ['10 may 2023 | date | 2023-05-10']],
    ['in May 2023', ['May 2023 | month | 2023-05-01..2023-05-31']],
    ['in February 2024', ['February 2024 | month | 2024-02-01..2024-02-29']],
    ['the strategic partnership of 2024', ['2024 | year | 2024-01-01..2024-12-31']],
    ['on May 12', ['May 12 | date | 5/12']],
    ['In March, they', ['March | month | 3']],
    ['May 10-12, 2023', ['May 10-12, 2023 | period | 2023-05-10..2023-05-12']],
    ['from May 30 to June 2, 2023', ['May 30 to June 2, 2023 | period | 2023-05-30..2023-06-02']],
    ['in 2022-2024', ['2022-2024 | period | 2022-01-01..2024-12-31']],
    ['the 2024-25 term', ['2024-25 | period | 2024-01-01..2025-12-31']],
    ['since June 2024', ['June 2024 | month | 2024-06-01..2024-06-30 | since']],
    ['before 2023', ['2023 | year | 2023-01-01..2023-12-31 | until']],
    ['by the end of 2024', ['the end of 2024 | period | 2024-01-01..2024-12-31 | until']],
    ['the third quarter of 2023', ['the third quarter of 2023 | period | 2023-07-01..2023-09-30']],
    ['in the 1990s', ['the 1990s | period | 1990-01-01..1999-12-31']],
    [
      'Friday, June 14, 2024, at 10:30 a.m.',
      ['Friday, June 14, 2024 | date | 2024-06-14', '10:30 a.m. | time-of-day'],
    ],
    ['fiscal year 2024', ['fiscal year 2024 | year']],
    ['in fiscal 2024', ['fiscal 2024 | year']],
    ['in FY24', ['FY24 | year']],
    ['on Monday', ['Monday | day-of-week']],
    ['held this morning', ['this morning | relative']],
    ['two years ago', ['two years ago | relative']],
    ['To date, Cambodia', ['To date | relative']],
    ['in the near future', ['in the near future | relative']],
    ['in the second half of the year', ['the second half of the year | relative']],
    ['open after the summer', ['the summer | relative | since']],
    ['held in Termez in autumn', ['autumn | relative']],
    ['not later than March', ['March | month | 3 | until']],
  ])('"%s" says when', (text, expected) => {
    expect(read(text, 'en')).toEqual(expected);
  });

  it.each([
    '180 Korean nationals',
    '2000 people were freed',
    'May I ask?',
    'the fiscal 12 rules',
    'they march on',
    'the 2nd Vice Minister',
    'a $2024 fine and 2,024 cases',
    'COVID-19 and Section 232',
    'the 2030 Agenda is not Agenda 2030'.slice(16),
    'the Good Friday Agreement',
    'in the fall of the government',
    'in Summer Palace',
    'a springboard for growth',
    'the Citizenship Act of 2021',
  ])('"%s" says no time', (text) => {
    expect(read(text, 'en')).toEqual([]);
  });

  it.each([
    ['2023년 5월 12일', ['2023년 5월 12일 | date | 2023-05-12']],
    ['2024년 6월 이후', ['2024년 6월 | month | 2024-06-01..2024-06-30 | since']],
    ['2024년 이전', ['2024년 | year | 2024-01-01..2024-12-31 | until']],
    ['5월 12일부터', ['5월 12일 | date | 5/12 | since']],
    ['2023. 5. 12. 서울', ['2023. 5. 12. | date | 2023-05-12']],
    ['오늘 아침 평화궁에서', ['오늘 아침 | relative']],
    ['지난주 월요일', ['지난주 | relative', '월요일 | day-of-week']],
    ['오후 3시 30분', ['오후 3시 30분 | time-of-day']],
    ['3년 전', ['3년 전 | relative']],
    ['이달 안에 만들기로', ['이달 안 | relative']],
    ['오는 가을 열릴', ['오는 가을 | relative']],
    ['3일간 20일 만에 5시간', []],
  ])('Korean "%s" is read', (text, expected) => {
    expect(read(text, 'ko')).toEqual(expected);
  });

  it.each([
    ['ថ្ងៃទី១២ ខែឧសភា ឆ្នាំ២០២៣', ['ថ្ងៃទី១២ ខែឧសភា ឆ្នាំ២០២៣ | date | 2023-05-12']],
    ['ថ្ងៃទី\u200b១២ ខែ\u200bឧសភា', ['ថ្ងៃទី\u200b១២ ខែ\u200bឧសភា | date | 5/12']],
    ['តាំងពីឆ្នាំ២០២៤', ['ឆ្នាំ២០២៤ | year | 2024-01-01..2024-12-31 | since']],
    ['ព្រឹកនេះ', ['ព្រឹកនេះ | relative']],
  ])('Khmer "%s" is read', (text, expected) => {
    expect(read(text, 'km')).toEqual(expected);
  });

  it.each([
    ['le 12 mai 2023', ['le 12 mai 2023 | date | 2023-05-12']],
    ['du 10 au 12 mai 2023', ['du 10 au 12 mai 2023 | period | 2023-05-10..2023-05-12']],
    ['depuis juin 2024', ['juin 2024 | month | 2024-06-01..2024-06-30 | since']],
    ['avant 2023', ['2023 | year | 2023-01-01..2023-12-31 | until']],
    ['le 1er mars', ['le 1er mars | date | 3/1']],
    ['ce matin', ['ce matin | relative']],
    ['au cours du second semestre', ['second semestre | relative']],
    ['à l’automne', ['l’automne | relative']],
    ['il a été élu', []],
    ['lundi à 15h30', ['lundi | day-of-week', '15h30 | time-of-day']],
    ['2000 personnes', []],
  ])('French "%s" is read', (text, expected) => {
    expect(read(text, 'fr')).toEqual(expected);
  });

  it('a day that the calendar lacks has no range', () => {
    expect(read('February 30, 2024', 'en')).toEqual(['February 30, 2024 | date']);
  });

  it('hostile text is read in one pass', () => {
    expect(findDates('May 1 '.repeat(5000), 'en').length).toBeGreaterThan(1000);
    expect(findDates('9'.repeat(50_000), 'en')).toEqual([]);
  });
});
