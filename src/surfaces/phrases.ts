import type { Answered, NotFoundReason, PremiseCorrection } from '../answer/answer.ts';
import type { CheckReason, Verdict } from '../answer/verdict.ts';
import type { ReindexProgress } from '../app.ts';
import type { Language } from '../text/language.ts';

/** What the interactive session of any surface offers besides questions. */
export type SessionCommand = 'check' | 'figures' | 'releases' | 'show' | 'help' | 'quit';

/** Every fixed phrase that a surface shows to the person who asks; a translation left out is a type error. */
export interface Phrases {
  readonly notFound: Readonly<Record<NotFoundReason, string>>;
  readonly nearest: string;
  /** Above what other releases state of the same quantity. */
  readonly otherAmounts: string;
  /** Above the other releases that answer the question too, and below them how one of them is asked alone. */
  readonly otherReleases: string;
  readonly askAlone: Readonly<Record<'option' | 'letter', string>>;
  /** Where a letter is typed that none of them has. */
  readonly noSuchLetter: (letters: string) => string;
  readonly sources: string;
  readonly dateNotStated: string;
  /** Stands beside a title that is not the release's own. */
  readonly titleIsOurs: string;
  /** Said of a release that corrects another one, which is named with its title between quotation marks. */
  readonly corrects: (older: string) => string;
  readonly correctedBy: (newer: string) => string;
  readonly place: (paragraph: number, sentence: number) => string;
  readonly speaker: (name: string) => string;
  /** For a speaker whom the sentence itself calls only "she" or "the Minister". */
  readonly resolvedSpeaker: (name: string) => string;
  /** Begins the correction of what a question takes for granted. */
  readonly premise: Readonly<Record<PremiseCorrection['kind'], string>>;
  readonly confidence: (percent: number) => string;
  readonly mode: Readonly<Record<'extractive' | 'llm', string>>;
  /** Why an answer is quoted, wholly or in part, though a language model is set up. */
  readonly quotedInstead: Readonly<Record<QuotedInstead, string>>;
  readonly searching: string;
  /** Tells how a question was read that only asked on ("and when?"). */
  readonly readAs: (question: string) => string;
  /** Tells of which releases a question was asked that says nothing without the one before. */
  readonly askedOf: (titles: string) => string;
  /** Tells which clause of a question the release cited does not answer, in the question's own words; another one may. */
  readonly unstated: (part: string) => string;
  readonly indexing: Readonly<Record<ReindexProgress['stage'], string>>;
  readonly noReleases: string;
  readonly greeting: (releases: number) => string;
  readonly commands: Readonly<Record<SessionCommand, string>>;
  readonly unknownCommand: (command: string) => string;
}

/** What a surface says of a text that was checked. */
export interface CheckPhrases {
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly reason: Readonly<Record<CheckReason, string>>;
  /** Before the release's own words. */
  readonly instead: string;
  readonly noClaim: string;
}

/** What is told of a model whose words an answer does not hold, or not all. */
export type QuotedInstead = 'unavailable' | 'over-budget' | 'unproven' | 'interrupted';

/** Why an answer is quoted though a language model is set up; null where there is nothing to tell. */
export function quotedInstead({ writer, language }: Pick<Answered, 'writer' | 'language'>): string | null {
  if (writer === undefined || writer.outcome === 'written' || writer.outcome === 'unanswerable') return null;
  const { outcome } = writer;
  const told = outcome === 'refused' || outcome === 'unreadable' ? 'unproven' : outcome;
  return phrases[language].quotedInstead[told];
}

/** The phrases in every language Readout speaks; quotations never pass through here. */
export const phrases: Readonly<Record<Language, Phrases>> = {
  en: {
    notFound: {
      'not-stated': 'The releases do not say.',
      'off-topic': 'No release is about this.',
      'no-question': 'Please ask something that a release could answer.',
      'no-releases': 'No release fits these conditions.',
    },
    nearest: 'Nearest sentences',
    otherAmounts: 'Other releases give another figure:',
    otherReleases: 'The question may be about another release:',
    askAlone: {
      option: '--release ID asks one of them alone.',
      letter: 'Type its letter to ask one of them alone.',
    },
    noSuchLetter: (letters) => `No release has this letter; these are offered: ${letters}.`,
    sources: 'Sources',
    dateNotStated: 'date not stated',
    titleIsOurs: 'title by Readout',
    corrects: (older) => `corrected release, in place of ${older}`,
    correctedBy: (newer) => `corrected by ${newer}`,
    place: (paragraph, sentence) => `paragraph ${paragraph}, sentence ${sentence}`,
    speaker: (name) => `speaker: ${name}`,
    resolvedSpeaker: (name) => `speaker: ${name}, resolved from earlier sentences`,
    premise: {
      figure: 'The release gives a different figure',
      date: 'The release gives a different date',
      name: 'The release gives a different name',
      statement: 'The release says otherwise',
    },
    confidence: (percent) => `confidence ${percent}%`,
    mode: {
      extractive: 'quoted from the releases',
      llm: 'written by a language model, every claim checked against its source',
    },
    quotedInstead: {
      unavailable: 'the language model did not answer, so the releases are quoted',
      'over-budget': 'the language model’s budget for today is used up, so the releases are quoted',
      unproven: 'what the language model wrote could not be proven, so the releases are quoted',
      interrupted: 'the language model broke off; the rest is quoted',
    },
    searching: 'Searching the releases…',
    readAs: (question) => `Read as: “${question}”`,
    askedOf: (titles) => `Asked of: ${titles}`,
    unstated: (part) => `The release cited does not say: “${part}”`,
    indexing: {
      reading: 'Reading the releases',
      embedding: 'Indexing the releases',
      publishing: 'Finishing the index',
    },
    noReleases: 'There are no releases.',
    greeting: (releases) =>
      `${releases === 1 ? '1 release is' : `${releases} releases are`} ready. Ask a question; /help lists the commands.`,
    commands: {
      check: 'check what somebody wrote, claim by claim',
      figures: 'look up what releases state in numbers',
      releases: 'list the releases',
      show: 'print the text of one release',
      help: 'show this help',
      quit: 'leave',
    },
    unknownCommand: (command) => `There is no command ${command}; /help lists those there are.`,
  },
  ko: {
    notFound: {
      'not-stated': '보도자료에는 그 내용이 나와 있지 않습니다.',
      'off-topic': '이 내용을 다룬 보도자료가 없습니다.',
      'no-question': '보도자료로 답할 수 있는 질문을 입력해 주세요.',
      'no-releases': '조건에 맞는 보도자료가 없습니다.',
    },
    nearest: '가장 가까운 문장',
    otherAmounts: '다른 보도자료에는 다른 수치가 나와 있습니다:',
    otherReleases: '다른 보도자료에 관한 질문일 수도 있습니다:',
    askAlone: {
      option: '--release ID를 붙이면 그 보도자료에만 묻습니다.',
      letter: '글자를 입력하면 그 보도자료에만 묻습니다.',
    },
    noSuchLetter: (letters) => `그 글자의 보도자료는 없습니다. 고를 수 있는 글자: ${letters}.`,
    sources: '출처',
    dateNotStated: '날짜 미기재',
    titleIsOurs: 'Readout이 붙인 제목',
    corrects: (older) => `정정 보도자료, 정정 전: ${older}`,
    correctedBy: (newer) => `정정됨, 정정 후: ${newer}`,
    place: (paragraph, sentence) => `${paragraph}번째 단락, ${sentence}번째 문장`,
    speaker: (name) => `발언자: ${name}`,
    resolvedSpeaker: (name) => `발언자: ${name} (앞 문장에서 확인)`,
    premise: {
      figure: '보도자료에 나온 수치는 다릅니다',
      date: '보도자료에 나온 날짜는 다릅니다',
      name: '보도자료에 나온 이름은 다릅니다',
      statement: '보도자료의 내용은 다릅니다',
    },
    confidence: (percent) => `신뢰도 ${percent}%`,
    mode: { extractive: '보도자료 원문 인용', llm: '언어 모델이 작성하고 출처와 대조함' },
    quotedInstead: {
      unavailable: '언어 모델이 답하지 않아 보도자료를 인용함',
      'over-budget': '오늘의 언어 모델 사용 한도를 다 써서 보도자료를 인용함',
      unproven: '언어 모델이 쓴 내용을 확인할 수 없어 보도자료를 인용함',
      interrupted: '언어 모델의 답이 중단되어 나머지는 보도자료를 인용함',
    },
    searching: '보도자료를 찾는 중…',
    readAs: (question) => `이렇게 읽었습니다: “${question}”`,
    askedOf: (titles) => `찾아본 보도자료: ${titles}`,
    unstated: (part) => `인용한 보도자료에 나와 있지 않은 것: “${part}”`,
    indexing: {
      reading: '보도자료를 읽는 중',
      embedding: '보도자료 색인을 만드는 중',
      publishing: '색인을 마무리하는 중',
    },
    noReleases: '보도자료가 없습니다.',
    greeting: (releases) =>
      `보도자료 ${releases}건이 준비되어 있습니다. 질문을 입력하세요. 명령은 /help로 볼 수 있습니다.`,
    commands: {
      check: '누군가 쓴 글을 주장별로 확인하기',
      figures: '보도자료에 나오는 수치 찾기',
      releases: '보도자료 목록 보기',
      show: '보도자료 한 건의 전문 보기',
      help: '도움말 보기',
      quit: '끝내기',
    },
    unknownCommand: (command) => `${command} 명령은 없습니다. /help를 입력해 보세요.`,
  },
  km: {
    notFound: {
      'not-stated': 'សេចក្តីប្រកាសព័ត៌មានមិនបានបញ្ជាក់អំពីរឿងនេះទេ។',
      'off-topic': 'គ្មានសេចក្តីប្រកាសព័ត៌មានណាមួយនិយាយអំពីរឿងនេះទេ។',
      'no-question': 'សូមសួរសំណួរដែលសេចក្តីប្រកាសព័ត៌មានអាចឆ្លើយបាន។',
      'no-releases': 'គ្មានសេចក្តីប្រកាសព័ត៌មានណាមួយត្រូវនឹងលក្ខខណ្ឌទាំងនេះទេ។',
    },
    nearest: 'ប្រយោគដែលពាក់ព័ន្ធជិតបំផុត',
    otherAmounts: 'សេចក្តីប្រកាសព័ត៌មានផ្សេងទៀតផ្តល់តួលេខផ្សេង៖',
    otherReleases: 'សំណួរនេះអាចនិយាយអំពីសេចក្តីប្រកាសព័ត៌មានផ្សេងទៀត៖',
    askAlone: {
      option: 'បន្ថែម --release ID ដើម្បីសួរតែសេចក្តីប្រកាសព័ត៌មានមួយ។',
      letter: 'វាយអក្សរ ដើម្បីសួរតែសេចក្តីប្រកាសព័ត៌មាននោះ។',
    },
    noSuchLetter: (letters) => `គ្មានសេចក្តីប្រកាសព័ត៌មានមានអក្សរនេះទេ។ អក្សរដែលអាចជ្រើសបាន៖ ${letters}។`,
    sources: 'ប្រភព',
    dateNotStated: 'មិនបានបញ្ជាក់កាលបរិច្ឆេទ',
    titleIsOurs: 'ចំណងជើងដាក់ដោយ Readout',
    corrects: (older) => `សេចក្តីប្រកាសព័ត៌មានដែលបានកែតម្រូវ ជំនួស ${older}`,
    correctedBy: (newer) => `ត្រូវបានកែតម្រូវដោយ ${newer}`,
    place: (paragraph, sentence) => `កថាខណ្ឌទី ${paragraph} ប្រយោគទី ${sentence}`,
    speaker: (name) => `អ្នកនិយាយ៖ ${name}`,
    resolvedSpeaker: (name) => `អ្នកនិយាយ៖ ${name} (កំណត់តាមប្រយោគមុន)`,
    premise: {
      figure: 'សេចក្តីប្រកាសព័ត៌មានផ្តល់តួលេខខុសពីនេះ',
      date: 'សេចក្តីប្រកាសព័ត៌មានផ្តល់កាលបរិច្ឆេទខុសពីនេះ',
      name: 'សេចក្តីប្រកាសព័ត៌មានផ្តល់ឈ្មោះខុសពីនេះ',
      statement: 'សេចក្តីប្រកាសព័ត៌មានបញ្ជាក់ខុសពីនេះ',
    },
    confidence: (percent) => `កម្រិតទំនុកចិត្ត ${percent}%`,
    mode: {
      extractive: 'ដកស្រង់ពីសេចក្តីប្រកាសព័ត៌មាន',
      llm: 'សរសេរដោយម៉ូដែលភាសា ហើយបានផ្ទៀងផ្ទាត់ជាមួយប្រភព',
    },
    quotedInstead: {
      unavailable: 'ម៉ូដែលភាសាមិនបានឆ្លើយទេ ដូច្នេះដកស្រង់ពីសេចក្តីប្រកាសព័ត៌មាន',
      'over-budget': 'កម្រិតប្រើម៉ូដែលភាសាសម្រាប់ថ្ងៃនេះអស់ហើយ ដូច្នេះដកស្រង់ពីសេចក្តីប្រកាសព័ត៌មាន',
      unproven: 'មិនអាចបញ្ជាក់អ្វីដែលម៉ូដែលភាសាបានសរសេរទេ ដូច្នេះដកស្រង់ពីសេចក្តីប្រកាសព័ត៌មាន',
      interrupted: 'ម៉ូដែលភាសាបានឈប់ពាក់កណ្តាល ផ្នែកដែលនៅសល់ដកស្រង់ពីសេចក្តីប្រកាសព័ត៌មាន',
    },
    searching: 'កំពុងស្វែងរកក្នុងសេចក្តីប្រកាសព័ត៌មាន…',
    readAs: (question) => `បានយល់ថា៖ “${question}”`,
    askedOf: (titles) => `បានស្វែងរកក្នុង៖ ${titles}`,
    unstated: (part) => `សេចក្តីប្រកាសព័ត៌មានដែលបានដកស្រង់មិនបានបញ្ជាក់៖ “${part}”`,
    indexing: {
      reading: 'កំពុងអានសេចក្តីប្រកាសព័ត៌មាន',
      embedding: 'កំពុងរៀបចំលិបិក្រមសេចក្តីប្រកាសព័ត៌មាន',
      publishing: 'កំពុងបញ្ចប់លិបិក្រម',
    },
    noReleases: 'មិនមានសេចក្តីប្រកាសព័ត៌មានទេ។',
    greeting: (releases) => `មានសេចក្តីប្រកាសព័ត៌មានចំនួន ${releases}។ សូមសួរសំណួរ ឬវាយ /help ដើម្បីមើលពាក្យបញ្ជា។`,
    commands: {
      check: 'ផ្ទៀងផ្ទាត់អត្ថបទដែលគេសរសេរ តាមការអះអាងនីមួយៗ',
      figures: 'រកមើលតួលេខក្នុងសេចក្តីប្រកាសព័ត៌មាន',
      releases: 'បង្ហាញបញ្ជីសេចក្តីប្រកាសព័ត៌មាន',
      show: 'បង្ហាញអត្ថបទពេញនៃសេចក្តីប្រកាសព័ត៌មានមួយ',
      help: 'បង្ហាញជំនួយនេះ',
      quit: 'ចាកចេញ',
    },
    unknownCommand: (command) => `គ្មានពាក្យបញ្ជា ${command} ទេ។ សូមវាយ /help។`,
  },
  fr: {
    notFound: {
      'not-stated': 'Les communiqués ne le disent pas.',
      'off-topic': 'Aucun communiqué n’en parle.',
      'no-question': 'Posez une question à laquelle un communiqué puisse répondre.',
      'no-releases': 'Aucun communiqué ne correspond à ces critères.',
    },
    nearest: 'Phrases les plus proches',
    otherAmounts: 'D’autres communiqués donnent un autre chiffre :',
    otherReleases: 'La question porte peut-être sur un autre communiqué :',
    askAlone: {
      option: '--release ID n’interroge que l’un d’eux.',
      letter: 'Tapez sa lettre pour n’interroger que l’un d’eux.',
    },
    noSuchLetter: (letters) => `Aucun communiqué n’a cette lettre ; sont proposées : ${letters}.`,
    sources: 'Sources',
    dateNotStated: 'date non indiquée',
    titleIsOurs: 'titre donné par Readout',
    corrects: (older) => `communiqué rectifié, à la place de ${older}`,
    correctedBy: (newer) => `rectifié par ${newer}`,
    place: (paragraph, sentence) => `paragraphe ${paragraph}, phrase ${sentence}`,
    speaker: (name) => `propos de ${name}`,
    resolvedSpeaker: (name) => `propos de ${name}, d’après les phrases précédentes`,
    premise: {
      figure: 'Le communiqué donne un autre chiffre',
      date: 'Le communiqué donne une autre date',
      name: 'Le communiqué donne un autre nom',
      statement: 'Le communiqué dit autre chose',
    },
    confidence: (percent) => `confiance ${percent} %`,
    mode: {
      extractive: 'extrait des communiqués',
      llm: 'rédigé par un modèle de langue, chaque affirmation vérifiée à la source',
    },
    quotedInstead: {
      unavailable: 'le modèle de langue n’a pas répondu : les communiqués sont cités',
      'over-budget': 'le budget du jour pour le modèle de langue est épuisé : les communiqués sont cités',
      unproven: 'ce qu’a écrit le modèle de langue n’a pu être prouvé : les communiqués sont cités',
      interrupted: 'le modèle de langue s’est interrompu : le reste est cité',
    },
    searching: 'Recherche dans les communiqués…',
    readAs: (question) => `Compris comme : « ${question} »`,
    askedOf: (titles) => `Demandé à : ${titles}`,
    unstated: (part) => `Le communiqué cité ne dit pas : « ${part} »`,
    indexing: {
      reading: 'Lecture des communiqués',
      embedding: 'Indexation des communiqués',
      publishing: 'Mise en place de l’index',
    },
    noReleases: 'Il n’y a aucun communiqué.',
    greeting: (releases) =>
      `${releases} communiqué${releases > 1 ? 's' : ''} à disposition. Posez une question ; /help montre les commandes.`,
    commands: {
      check: 'vérifier un texte, affirmation par affirmation',
      figures: 'chercher les chiffres des communiqués',
      releases: 'énumérer les communiqués',
      show: 'afficher le texte d’un communiqué',
      help: 'afficher cette aide',
      quit: 'quitter',
    },
    unknownCommand: (command) => `La commande ${command} n’existe pas ; /help montre celles qui existent.`,
  },
};

/**
 * What the release says instead of what a question takes for granted. The question's own words are left out: a false
 * statement is not repeated, and what somebody typed is not shown to others as ours.
 */
export function correctionLine(premise: PremiseCorrection, language: Language): string {
  const opening = phrases[language].premise[premise.kind];
  return premise.stated === null ? opening : `${opening}${colon[language]}“${premise.stated}”`;
}

const colon: Readonly<Record<Language, string>> = { en: ': ', ko: ': ', km: '៖ ', fr: ' : ' };
