import type { Word } from './analysis.ts';
import type { Language } from './language.ts';
import type { Span } from './span.ts';

/*
 * Words that carry no content in a question: articles, prepositions, pronouns, auxiliaries, question words and
 * the ways of asking. English and French as `foldLatin` leaves them, slips of the keyboard included.
 */

const englishFunctionWords = set(`
  a an the this that these those there here it its itself he him his himself she her hers herself they them their theirs
  themselves thier we us our ours ourselves you your yours yourself i me my mine myself one ones someone anyone everyone nobody
  something anything everything nothing none who whom whose what which when where why how whos whats wheres whens whys hows
  whoever whatever whichever whether wat wich wht whereabouts
  am is are was were be been being isnt arent wasnt werent do does did done doing dont doesnt didnt have has had having
  havent hasnt hadnt will would shall should shud can could cud cannot cant couldnt wouldnt shouldnt wont may might must ought
  to of in on at by for from with without within into onto upon about above below under over between among amongst amid through thru
  throughout during before after since until till against toward towards via per as than like unlike despite regarding
  concerning including around across along alongside behind beside besides beyond near off out up down
  and or but nor so if then else because while whereas although though unless however moreover therefore thus hence
  not no yes only also too very much many more most less least few fewer some any all both each every either neither
  such same other others another own just even still yet already again ever never now quite rather really
  please pls plz kindly ok okay hi hello hey
  im ive id ill youre theyre shes hes thats theres lets
  exactly actually respectively etc ie eg vs mr mrs ms mx sir madam`);

const frenchFunctionWords = set(`
  le la les l un une des du de d au aux ce cet cette ces c ca cela ceci celui celle ceux celles
  je j me m moi tu te t toi il elle on nous vous ils elles se s soi lui leur leurs eux y en
  mon ma mes ton ta tes son sa ses notre nos votre vos
  qui que qu quoi quel quelle quels quelles lequel laquelle lesquels lesquelles dont ou quand comment combien pourquoi
  suis es est sommes etes sont etais etait etions etaient ete etant fut furent sera seront serait soit
  ai as a avons avez ont avais avait avaient eu ayant aura auront aurait
  fait font faire peut peuvent pouvez pourrait pourriez doit doivent va vont
  a dans par pour sur sous avec sans entre vers chez contre selon depuis pendant durant lors apres avant jusque jusqu des
  et ni mais or donc car si comme lorsque lorsqu puisque puisqu parce quoique afin ainsi alors aussi
  ne n pas plus moins tres trop peu tout toute tous toutes meme memes autre autres aucun aucune quelque quelques chaque
  tel telle tels telles ici la deja encore toujours jamais bien
  svp plait merci bonjour exactement precisement mme mlle mr m mm monsieur madame`);

export const koreanFunctionWords = set(`
  무엇 무어 무얼 뭐 뭘 뭔 누구 누가 누굴 누군 어디 어딘 언제 왜 어떻게 어떤 어떠 어느 무슨 몇 며칠 얼마 얼마나 어떠한 어찌
  것 것과 것에 거 게 건 걸 수 수를 수는 수가 수와 적이 적은 적도 등 및 또 또는 그리고 하지만 그러나 그런데 그래서 따라서 즉 혹은 이 그 저 이것 그것 저것 이번 여기 거기 저기
  그녀 그들 그분 때 중 인한 인해 인하여 위해 위한 위하여 대한 대해 대하여 대해서 관한 관해 관하여 관련 통해 통한 통하여 따라 따른 따르면 의하면 의해 의한 함께 같은 같이 있어 있어서
  있는 있다 있나 있습니까 있습니다 있었 있었나 있을 있는지 있으며 있고 없는 없다 없나 없습니까 없는지 이다 아닌 아니 않 않은 않았 않는 못
  하 하는 하였 했 한 할 해 하나 합니까 합니다 한다 하다 하고 하며 하여 했다 했습니까 하였습니까 했나 하였나 하는지 했는지
  되 되는 되었 됐 된 될 되나 됩니까 됩니다 된다 되다 되고 되며 되어 되었나 됐나 되었습니까 됐습니까 하려 하려는 되려 제
  알려 알려줘 알려주세요 알려주십시오 말해 말해줘 말해주세요 말씀해 가르쳐 가르쳐줘 주세요 주십시오 주시 주시겠습니까 주시겠어요 줘 달라 대답해
  설명해 설명해줘 궁금합니다 궁금해 궁금해요 바랍니다 부탁합니다 부탁해 부탁드립니다
  씨 씨는 씨가 씨의 님 님은 님이 각각 점 바 데 채 뿐 만큼 정도 약 모두 다 더 가장 매우 정말 바로 다시 아직 이미
  명 개 건 곳 회 번 차례 가지 국 년 월 일 시 분 여 여명 입니까 입니다 인가 인가요 인지 이었 이었나 였나 무엇입니까 누구입니까`);

const khmerFunctionWords = set(`
  តើ តើមាន តើនរណា តើអ្វី បាន ដែល នៅ ក្នុង និង នឹង របស់ នៃ ជា មាន ត្រូវ ត្រូវបាន ចំពោះ ដោយ ដើម្បី ពី ទៅ មក ដល់ លើ ក្រោម ជាមួយ ជាមួយនឹង តាម តាមរយៈ
  អ្វី អ្វីខ្លះ អី ណា ណាខ្លះ ខ្លះ នរណា អ្នកណា ឯណា ណាមួយ ហេតុអ្វី ប៉ុន្មាន ប៉ុន្មាននាក់ នាក់ ចំនួន យ៉ាង យ៉ាងណា យ៉ាងដូចម្តេច ដូចម្តេច ម្តេច ដូច
  នេះ នោះ ទាំងនេះ ទាំងនោះ ឬ ឬទេ ទេ ពុំ មិន បានជា កំពុង ទាំង ក៏ ប៉ុន្តែ ហើយ ហើយនិង គឺ គឺជា ពេល ពេលណា កាល កាលពី នៅពេល នៅពេលណា
  សូម ប្រាប់ ខ្ញុំ គាត់ នាង លោក លោកស្រី ឯកឧត្តម រវាង អំពី ស្តី ស្តីពី ដែរ មួយ ការ សេចក្តី សេចក្ដី គេ យើង ពួកគេ ពួក អស់ គ្រប់ ផង ឲ្យ អោយ ឱ្យ
  ឡើង ចេញ ចូល ដែរឬទេ មែន ត្រង់ ឯ សម្រាប់ ក្រោយ មុន ជាង តែ ខណៈ ខណៈដែល ដូច្នេះ ដូចជា
  ថា នូវ ដ៏ គ្នា វិញ ទៀត នៅក្នុង ធ្លាប់`);

/** Whether a word, in the form its language is compared in, is grammar. */
export function isFunctionWord(form: string, language: Language): boolean {
  return byLanguage[language].has(form);
}

/**
 * Places where words only ask or only point at the document asked about: "can you tell me", "according to the release",
 * "보도에 따르면". The same words elsewhere ("the release of hostages") are content.
 */
export function functionPhrases(text: string, words: readonly Word[], language: Language): Span[] {
  const found: Span[] = [];
  const phrase = phrases[language];
  let end = 0;
  // Tried at the starts of words only: a search through the text costs ten times as much.
  for (const { span } of words) {
    if (span.start < end) continue;
    phrase.lastIndex = span.start;
    if (!phrase.test(text)) continue;
    end = phrase.lastIndex;
    found.push({ start: span.start, end });
  }
  return found;
}

const document =
  '(?:press[ -])?(?:rel[ea]{1,3}[sz]ed?|re[ea]?l[ea]{1,2}se|readout|statement|text|document|report|article|communiqu[eé]|briefing|note)s?';

const phrases: Readonly<Record<Language, RegExp>> = {
  en: anyOf(
    `ac{1,2}ord\\w{2,4} to (?:the|this|these|that|your) ${document}\\b(?! (?:of|by|on)\\b)`,
    `(?:in|from|by|per) (?:the|this|these) ${document}\\b(?! (?:of|by|on)\\b)`,
    `(?:do|does|did) (?:the|this|these) ${document} (?:say|state|mention|tell(?: us)?|report|give|describe)\\b`,
    `(?:the|this) ${document} (?:say|state|mention|tell|report)s?\\b`,
    '(?:can|could|would|will) (?:you|u|anyone|somebody) (?:please )?(?:tell|show|explain|say|give|help|list|name|find)(?: (?:me|us))?\\b',
    '(?:tell|give|show|remind) (?:me|us)\\b',
    // "Got deported" is "was deported".
    '(?:gets?|got|getting)(?= (?:\\w+ly )?\\w{2,}(?:ed|en)\\b)',
    "(?:i|we)(?: would|['’]d)? (?:want|need|like|wish|am trying) to (?:know|learn|find out|understand|see|ask)\\b",
    "(?:i am|i['’]?m|im|we are) (?:looking for|wondering|curious|asking)\\b",
    '(?:do (?:you|we) (?:know|have)|let me know|i wonder|any (?:idea|info|information))\\b',
    '(?<=^\\W{0,9}(?:ok |okay |many )?)thank(?:s|[ -]?you)(?: (?:you|a lot|so much|very much|again|all))*(?=\\W{0,9}$)',
    '(?<=^\\s{0,9}(?:please )?)(?:name|list|state|give|say|quote|cite|find|identify|specify|describe|explain|summari[sz]e)\\b',
  ),
  fr: anyOf(
    "(?:selon|d['’]apr[eè]s|dans|suivant) (?:le|la|les|ce|cette) (?:communiqu[eé]|texte|document|d[eé]claration|compte[ -]rendu|article|rapport)s?(?: de presse)?(?! d[eu']\\b)",
    'que (?:dit|disent|pr[eé]cise|indique) (?:le|la|ce|cette) (?:communiqu[eé]|texte|document|d[eé]claration)s?',
    '(?:le|la|ce) (?:communiqu[eé]|texte|document) (?:dit|indique|pr[eé]cise|mentionne)(?:-t-il|-t-elle)?',
    '(?:dites|dis|donnez|donne|indiquez|indique|expliquez|montrez|citez)(?:[- ](?:moi|nous))?\\b',
    "(?:pouvez|peux|pourriez)[- ](?:vous|tu) (?:me |nous |m['’])?(?:dire|donner|expliquer|indiquer|citer)",
    "s['’]il (?:vous|te) pla[iî]t|(?:je|j['’]) ?(?:voudrais|aimerais|veux) savoir",
  ),
  ko: anyOf(
    '(?:이 ?|해당 ?)?(?:보도 ?자료|보도문|보도|발표문|발표|성명서?|공동 ?성명|기사|자료|문서|본문|내용)(?:에서는|에서|에|의)? ?(?:따르면|의하면|나온|나와 ?있는|따라)',
    '(?:보도 ?자료|보도문|발표문|기사|본문)(?:에서는?|에는)(?=[\\s,])',
    '(?<=^\\s{0,9}(?:정말 |대단히 )?)(?:감사(?:합니다|해요)|고마워요?|고맙습니다)(?=[\\s.!~]{0,9}$)',
    '(?:알려|말해|가르쳐|설명해|말씀해) ?(?:주|줘|달|보)\\S*|(?:써|대) ?주세요',
  ),
  km: anyOf(
    '(?:យោងតាម|តាម|ក្នុង)(?:សេចក្តី|សេចក្ដី)(?:ប្រកាសព័ត៌មាន|ប្រកាស|ថ្លែងការណ៍|ជូនដំណឹង)',
    '(?<=^\\s{0,9}(?:សូម)?)អរគុណ(?:ច្រើន|ណាស់)?(?=[\\s!។]{0,9}$)',
    '(?<=^[\\s"“]{0,9})ចុះ(?!ហត្ថ|កិច្ច|ឈ្មោះ|បញ្ជី|ផ្សាយ|ថយ)',
    '(?:សូម)?ប្រាប់(?:ខ្ញុំ|យើងខ្ញុំ)|សូមបញ្ជាក់|សូមរៀបរាប់',
  ),
};

function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'), 'iy');
}

const byLanguage: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: englishFunctionWords,
  fr: frenchFunctionWords,
  ko: koreanFunctionWords,
  km: khmerFunctionWords,
};

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
