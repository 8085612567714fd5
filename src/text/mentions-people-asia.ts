import type { Analysis, Word } from './analysis.ts';
import type { Mention } from './mentions.ts';
import { isOffice } from './mentions-roles.ts';
import { matchSpan, spansOverlap } from './span.ts';

/** Words that may stand before an office and are no names: "the new", "the two countries'". */
const noNames: ReadonlySet<string> = new Set(
  '신임 현 전 전임 현직 전직 차기 양국 양측 양 각국 해당 당시 같은 이번 지난 그 이 저 본 새 첫 부 여러 모든 다른 당일 초대 역대 주한 주미 주재 수석 특별 공동 고위 담당'.split(
    ' ',
  ),
);

/** "김진아 외교부 제2차관", "훈 마넷 총리", "김진아 씨": a name stands before its office or form of address. */
export function findHangulPeople(text: string, analysis: Analysis): Mention[] {
  const { words, concepts } = analysis;
  const people: Mention[] = [];
  for (const { concept, span, first } of concepts) {
    if (!isOffice(concept) || /^role-(?:leader|official)$/.test(concept)) continue;
    if (!/\p{Script=Hangul}/u.test(text.slice(span.start, span.end))) continue;
    let at = first - 1;
    // Country and ministry stand between name and office.
    while (at >= 0 && first - at <= 4 && isPlaceOrBody(analysis, words[at])) at -= 1;
    push(nameEndingAt(text, analysis, at), span.end);
  }
  for (const match of text.matchAll(/(?<=[가-힣]) ?(?:씨|여사|박사|교수)(?![가-힣]{3})/gu)) {
    const at = words.findLastIndex(
      (word) => word.span.end <= match.index + 1 && word.span.start < match.index,
    );
    push(nameEndingAt(text, analysis, at), match.index + match[0].length);
  }
  return people;

  function push(name: { start: number; end: number } | null, end: number): void {
    if (!name || people.some((one) => spansOverlap(one.span, name))) return;
    people.push({ kind: 'person', span: { start: name.start, end }, name: text.slice(name.start, name.end) });
  }
}

function nameEndingAt(text: string, analysis: Analysis, at: number): { start: number; end: number } | null {
  const last = analysis.words[at];
  if (!last || !couldBeName(analysis, last)) return null;
  const end = last.span.end;
  const before = analysis.words[at - 1];
  // Foreign names are written in two parts: "훈 마넷", "제이크 설리번".
  const joined =
    before &&
    couldBeName(analysis, before) &&
    text.slice(before.span.end, last.span.start) === ' ' &&
    last.surface.length >= 2;
  const start = joined ? before.span.start : last.span.start;
  const syllables = text.slice(start, end).replace(/\s/gu, '').length;
  return syllables >= 2 && syllables <= 9 ? { start, end } : null;
}

function couldBeName(analysis: Analysis, word: Word): boolean {
  return (
    word.kind === 'content' &&
    /^\p{Script=Hangul}{1,5}$/u.test(word.surface) &&
    word.stem === word.surface &&
    !noNames.has(word.surface) &&
    !analysis.concepts.some(({ span }) => spansOverlap(span, word.span))
  );
}

function isPlaceOrBody(analysis: Analysis, word: Word | undefined): boolean {
  if (!word) return false;
  return analysis.concepts.some(
    ({ concept, span }) => spansOverlap(span, word.span) && /^(?:place|region|org)-/.test(concept),
  );
}

/** Small words that are no part of a name: "has", "and", "will", "also", "the lady" of "លោកស្រី". */
const noKhmerName = '(?!បាន|និង|នឹង|ក៏|កំពុង|ដែល|ជា(?:មួយ)?[\\s\\u200b]|ស្រី|ជំទាវ)';
const khmerName = new RegExp(
  `(?:ឯកឧត្តម|លោកជំទាវ|លោកស្រី|អ្នកស្រី|លោក|សម្[តដ]េច[\\u1780-\\u17d3]*)(?:[\\s\\u200b]*(?<name>${noKhmerName}[\\u1780-\\u17d3\\u200b]{2,12}[\\s\\u200b]+${noKhmerName}[\\u1780-\\u17d3\\u200b]{2,14})|\\s(?<alone>${noKhmerName}[\\u1780-\\u17d3]{4,14}))(?=[\\s\\u200b,។៖?]|$)`,
  'gu',
);

/** "លោកស្រី គីម ជីណា": two short words behind a form of address, or one that stands apart. */
export function findKhmerPeople(text: string, analysis: Analysis): Mention[] {
  return [...text.matchAll(khmerName)].flatMap((match): Mention[] => {
    const name = match.groups?.name ?? match.groups?.alone ?? '';
    const span = matchSpan(match);
    const place = { start: span.end - name.length, end: span.end };
    const isWord = analysis.concepts.some(({ span: covered }) => spansOverlap(covered, place));
    return isWord ? [] : [{ kind: 'person', span, name }];
  });
}
