import type { ReleaseMetadata } from '../corpus/release.ts';
import type { Figure } from '../figures/figure.ts';
import type { ReleaseFilter, Snapshot, StoredSentence } from '../index/snapshot.ts';
import { detectLanguage } from '../text/language.ts';
import { indexTerms, nameTerms } from '../text/terms.ts';
import { type RankedPassage, rankPassages } from './passages.ts';
import type { Question } from './question.ts';

/** A sentence that may answer, with everything its signals are computed from. */
export interface Candidate {
  readonly sentence: StoredSentence;
  readonly release: ReleaseMetadata;
  /** Cosine of the sentence, and of the best passage it stands in among those found, with the question. */
  readonly similarity: number;
  readonly passageSimilarity: number;
  /** Index terms of the sentence, those that matter to the question. */
  readonly terms: ReadonlySet<string>;
  /** Terms of the sentence, its neighbours in the release, its speaker and its release's title, outlet, parties and date. */
  readonly windowTerms: ReadonlySet<string>;
  /** Terms of the whole release. */
  readonly releaseTerms: ReadonlySet<string>;
  readonly figures: readonly Figure[];
}

/*
 * The union of the lists stays under about 90 sentences, each of which costs an ask about a tenth of a millisecond;
 * other depths have not been measured.
 */
const sentenceDepth = 32;
const keywordDepth = 32;
const passageDepth = 8;

/** Sentences near the question by vector, by keyword, or in a passage near it. */
export async function gatherCandidates(
  snapshot: Snapshot,
  vector: Float32Array,
  question: Question,
  terms: readonly string[],
  filter: ReleaseFilter,
): Promise<readonly Candidate[]> {
  const [near, byKeyword, passages, releases] = await Promise.all([
    snapshot.nearest('sentence', vector, sentenceDepth, filter),
    snapshot.keywords('sentence', terms, keywordDepth, filter),
    rankPassages(snapshot, vector, terms, passageDepth, filter),
    snapshot.releases(filter),
  ]);
  const ids = unique([
    ...near.map(({ id }) => id),
    ...byKeyword.map(({ id }) => id),
    ...passages.flatMap(({ passage }) => passage.sentenceIds),
  ]);
  const releaseById = new Map(releases.map((release) => [release.id, release]));
  const sentences = await snapshot.sentences(ids);
  const [similarities, figures, neighbours, releaseTerms] = await Promise.all([
    snapshot.similarities('sentence', ids, vector),
    snapshot.figures(ids),
    snapshot.sentences(unique(sentences.flatMap(neighbourIds))),
    snapshot.releaseTerms(unique(sentences.map(({ releaseId }) => releaseId))),
  ]);
  const neighbourById = new Map([...neighbours, ...sentences].map((sentence) => [sentence.id, sentence]));
  const passageSimilarity = bestPassageBySentence(passages);
  const matters = mattersTo(question);
  const only = (some: Iterable<string>) => new Set([...some].filter(matters));
  const headTerms = memo((text) => indexTerms(text, detectLanguage(text)).filter(matters));
  const wholeTerms = new Map([...releaseTerms].map(([id, all]) => [id, only(all)]));
  return sentences.flatMap((sentence) => {
    const release = releaseById.get(sentence.releaseId);
    if (!release) return [];
    return {
      sentence,
      release,
      similarity: similarities.get(sentence.id) ?? 0,
      passageSimilarity: passageSimilarity.get(sentence.id) ?? 0,
      terms: only(sentence.terms),
      windowTerms: only(windowTerms(sentence, release, neighbourById, headTerms)),
      releaseTerms: wholeTerms.get(sentence.releaseId) ?? new Set<string>(),
      figures: figures.filter(({ sentenceId }) => sentenceId === sentence.id),
    };
  });
}

/** Of a text's hundreds of terms only those that a question may ask after are looked at: its own, kinds of mention, years. */
function mattersTo({ units }: Question): (term: string) => boolean {
  const own = new Set(
    units.flatMap(({ alternatives, broader, opposites }) => [
      ...alternatives.flat(),
      ...broader,
      ...opposites,
    ]),
  );
  return (term) => own.has(term) || term.startsWith('§is-') || /^\d{4}$/u.test(term);
}

function neighbourIds({ releaseId, number }: StoredSentence): string[] {
  return [`${releaseId}#${number - 1}`, `${releaseId}#${number + 1}`];
}

function windowTerms(
  sentence: StoredSentence,
  release: ReleaseMetadata,
  byId: ReadonlyMap<string, StoredSentence>,
  termsOf: (text: string) => readonly string[],
): string[] {
  const around = neighbourIds(sentence).flatMap((id) => byId.get(id)?.terms ?? []);
  const speaker = sentence.speaker ? `${sentence.speaker.name}, ${sentence.speaker.role ?? ''}` : '';
  return [
    ...sentence.terms,
    ...around,
    ...termsOf([release.title, release.outlet ?? '', ...release.parties].join('\n')),
    ...termsOf(speaker),
    ...(sentence.speaker ? nameTerms(sentence.speaker.name) : []),
    ...dateTerms(release.published),
  ];
}

/** Year, month and day of publication, as a question's dates are written. */
function dateTerms(published: string | null): string[] {
  return published === null ? [] : [published.slice(0, 4), published.slice(0, 7), published];
}

function bestPassageBySentence(passages: readonly RankedPassage[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const { passage, similarity } of passages) {
    for (const id of passage.sentenceIds) best.set(id, Math.max(best.get(id) ?? 0, similarity));
  }
  return best;
}

/** Many candidates share a release and a speaker. */
function memo<Value>(make: (text: string) => Value): (text: string) => Value {
  const made = new Map<string, Value>();
  return (text) => {
    const value = made.get(text) ?? make(text);
    made.set(text, value);
    return value;
  };
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
