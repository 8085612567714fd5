import type { Language } from '../text/language.ts';
import { matchSpan, type Span } from '../text/span.ts';

/** The kind of thing a question wants to be told. */
export type AskedKind =
  | 'count'
  | 'amount'
  | 'size'
  | 'distance'
  | 'percent'
  | 'duration'
  | 'age'
  | 'person'
  | 'role'
  | 'place'
  | 'date'
  | 'year'
  | 'reason'
  | 'manner'
  | 'yes-no'
  | 'open';

/** One thing asked for, with the words that ask for it. */
export interface Asked {
  readonly kind: AskedKind;
  /** The asking words in the question: "How many", "in welchem…"; they carry no content to be found in a release. */
  readonly span: Span;
}

type Pattern = readonly [AskedKind, RegExp];

/*
 * Ordered: the first pattern that matches at a place wins there, so "how long" comes before "how", and
 * "what year" before "what". All are linear: literal alternatives with at most one bounded gap.
 */
const patterns: Readonly<Record<Language, readonly Pattern[]>> = {
  en: [
    ['age', /\bhow old\b|\b(?:what|which) age\b|\b(?:the|her|his) age\b|\bwhat is \S{1,30} age\b/giu],
    [
      'percent',
      /\b(?:what|which|how large a|how big a) (?:percentage|percent|per cent|share|proportion|fraction)\b(?: of)?/giu,
    ],
    [
      'duration',
      /\bhow long\b|\b(?:for )?how many (?:years|months|weeks|days|hours)\b|\bhow (?:little|much) time\b|\b(?:the )?(?:length|duration) of\b|\b(?:what|which) (?:length of time|duration)\b/giu,
    ],
    ['year', /\b(?:what|which)(?: \w{1,12})? year\b/giu],
    [
      'date',
      /\bwhen\b|\b(?:what|which)(?: \w{1,12})? (?:date|day|month|week|time of (?:the )?day|time)\b|\bhow soon\b|\bhow recently\b|\b(?:the )?(?:exact )?date of\b|\btime of day\b/giu,
    ],
    [
      'amount',
      /\bhow much(?: money| cash)?\b|\bby how much\b|\b(?:what|which)(?: \w{1,12})? (?:amount|sum|volume|value|price|cost|budget|exchange rate)\b|\bwhat (?:is|was|were|are|will be) the (?:\w{1,12} )?(?:amount|sum|volume|value|price|cost|budget|size|worth|exchange rate)\b|\bhow (?:costly|expensive|valuable)\b|\bwhat\b(?= (?:is|was|were|are|does|did|do|has|have|will)\b.{1,80}\b(?:worth|cost|charge|invest|surplus|share of)\b)/giu,
    ],
    [
      'size',
      /\bhow many(?= (?:metric |square |cubic |nautical )?(?:tons?|tonnes?|kilos?|kilograms?|(?:kilo|mega|giga)watts?(?:[- ]hours?)?|hectares?|acres?|barrels?|lit(?:er|re)s?|(?:kilo)?met(?:er|re)s?|miles?|dollars?|euros?|pounds?)\b)/giu,
    ],
    [
      'count',
      /\bhow many\b|\b(?:what|which) (?:is |was |were |are )?(?:the )?(?:total |exact |overall )?(?:number|count|figure|total)\b|\bthe (?:total |exact )?number of\b|\bhow (?:numerous|big is the group|large is the group|large a group|big a group)\b|\bup to how many\b/giu,
    ],
    ['distance', /\bhow tall\b|\bhow far(?: away)?(?= (?:is|are) .{1,60}\bfrom\b)/giu],
    [
      'size',
      /\bhow (?:large|big|sizeable|high|heavy|deep|wide|far|fast|rich|hot|cold)\b(?![- ](?:level|ranging|reaching|spread)\b)/giu,
    ],
    [
      'reason',
      /\bwhy\b|\b(?:purpose|aim|goal|objective|reason)s? (?:of|for|behind)\b|\b(?:what|which|for what) (?:is |was |were )?(?:the )?(?:reasons?|causes?|purpose|motives?|grounds|aims?)\b|\bhow come\b|\bwhat for\b/giu,
    ],
    [
      'role',
      /\b(?:what|which) (?:is |was )?(?:the )?(?:title|position|post|job|role|rank|office)\b|\bwhat (?:positions?|posts?|office) (?:does|did|do)\b/giu,
    ],
    [
      'person',
      /\bwho(?:se|m|s)?\b|\b(?:what|which)(?! (?:did|does|do|has|have|had|will|would|can|could|should|may|might|must)\b)(?: \w{1,15}){0,2}? (?:officials?|ministers?|leaders?|persons?|people|presidents?|ambassadors?|secretar(?:y|ies)|speakers?|envoys?|delegates?|advisors?|representatives?)\b|\b(?:what is |what was |give |state )?(?:the |her |his )?(?:full )?names? of\b|\bnamed?\b(?= the (?:person|official|minister))/giu,
    ],
    [
      'place',
      /\bwhere(?:abouts)?\b|\b(?:what|which|in what|in which|to which|at which|at what)(?! (?:did|does|do|has|have|had|will|would|can|could|should|may|might|must)\b)(?: \w{1,15})? (?:place|city|cities|country|countries|town|venue|location|capital|state|region|nation)\b|\b(?:the )?(?:venue|location|place) of\b|\b(?:in|at|to|from) (?:what|which)(?= (?:building|palace|hotel|airport|room|house|hall|office|street|village|province)\b)/giu,
    ],
    [
      'manner',
      /\bhow\b|\b(?:in what|in which|what) (?:way|manner|ways|fashion|means)\b|\bby what means\b/giu,
    ],
    ['open', /\bwhat(?:'s|s)?\b|\bwhich\b|\bwhats\b|\bwat\b/giu],
  ],
  ko: [
    ['age', /몇 ?살|(?<!\p{L})나이(?=[는가를도의]|\s|$|[?,.])|연령|연세/gu],
    ['percent', /몇 ?(?:퍼센트|프로|%)|비율|비중/gu],
    [
      'duration',
      /얼마나 오래|얼마 동안|(?<=\s)지 ?몇 ?(?:년|개월|달|주|일|시간)|몇 ?(?:년간|개월|달|주 동안|일간|시간)|기간[은이]? ?(?:얼마나?|어느 정도)|기간(?=(?:[은이]|은요)?\s*(?:\?|$))/gu,
    ],
    ['year', /몇 ?년도?(?!간)|어느 ?해|연도/gu],
    ['date', /언제|몇 ?월|며칠|몇 ?일(?!간)|몇 ?시(?!간)|어느 ?(?:날|달|시기)|무슨 요일|날짜/gu],
    [
      'count',
      /몇 ?(?:명|개|건|곳|회|번|차례|가지|국|마리|대)|얼마나 많|몇이나|(?:사람|인원|국민|국적자|건|피해자|용의자)(?:의)? ?수(?=[를는가은이]|\s|$|\?)|(?:의|된|한|인) 수(?=[를는가은이]|\s|$|\?)|총 ?수|인원/gu,
    ],
    ['amount', /얼마(?!나)|금액|액수|몇 ?(?:억|만|조|백만|천만)? ?(?:달러|유로|엔|위안)/gu],
    ['size', /규모|얼마나|몇 ?(?:만 ?)?(?:톤|킬로|메가와트|기가와트|헥타르|리터|배럴|미터)/gu],
    ['reason', /왜|이유|까닭|원인|목적|무엇 때문/gu],
    ['role', /직책|직위|직함|직급/gu],
    ['person', /누가|누구|누군|누굴|어느 (?:관리|장관|인사|사람|분)|어떤 (?:관리|인사|사람)|이름/gu],
    [
      'place',
      /어디|어느 ?(?:나라|도시|국가|곳|장소|지역)|어느(?= ?(?:궁|건물|호텔|공항))|어떤 ?(?:나라|도시|장소|곳)|장소/gu,
    ],
    ['manner', /어떻게|어떤 (?:방식|방법)|얼마나/gu],
    ['open', /무엇|무슨|어떤|어느|뭐|뭘|뭔|무얼|무어/gu],
  ],
  km: [
    ['age', /អាយុ/gu],
    ['percent', /ប៉ុន្មាន\s?ភាគរយ|ភាគរយ/gu],
    ['duration', /រយៈពេលប៉ុន្មាន|ប៉ុន្មាន\s?(?:ឆ្នាំ|ខែ|ថ្ងៃ|ម៉ោង)|យូរប៉ុណ្ណា/gu],
    ['year', /ឆ្នាំណា|ឆ្នាំអ្វី/gu],
    ['date', /ពេលណា|កាលណា|នៅពេលណា|ថ្ងៃណា|ខែណា|ថ្ងៃទីប៉ុន្មាន|កាលបរិច្ឆេទ|ម៉ោង(?:ណា|ប៉ុន្មាន)/gu],
    ['amount', /(?:ទឹកប្រាក់|ថ្លៃ|តម្លៃ|លុយ|ថវិកា|ចំណាយ)(?:បន្ថែម|អស់)?ប៉ុន្មាន|ប៉ុន្មាន\s?(?:ដុល្លារ|រៀល|អឺរ៉ូ)/gu],
    ['size', /ទំហំ(?:ប៉ុនណា)?|ប៉ុន្មាន\s?(?:តោន|គីឡូ|ហិកតា|មេហ្គាវ៉ាត់|លីត្រ|ម៉ែត្រ)/gu],
    ['count', /ប៉ុន្មាន\s?(?:នាក់|ករណី|ប្រទេស|ដង|គ្រឿង)?|ចំនួន/gu],
    ['reason', /ហេតុអ្វី(?:បានជា)?|មូលហេតុ|គោលបំណង|ដោយសារអ្វី|ដើម្បីអ្វី|(?<=មក|ទៅ)ធ្វើ(?:អ្វី|អី)/gu],
    ['role', /តំណែង|តួនាទី|មុខងារ/gu],
    ['person', /នរណា|អ្នកណា|ជនណា|លោកណា|ឈ្មោះ|មន្ត្រីណា/gu],
    ['place', /ឯណា|ទីណា|កន្លែងណា|ប្រទេសណា|ទីក្រុងណា|ទីកន្លែង|ត្រង់ណា|(?<=វិមាន|សណ្ឋាគារ|អាគារ)ណា/gu],
    ['manner', /យ៉ាងណា|យ៉ាងដូចម្តេច|ដូចម្តេច|ដោយរបៀបណា|បែបណា/gu],
    ['open', /អ្វី(?:ខ្លះ)?|(?<!អំ|កា|ចំ|វៀត)ណា(?!ស់)(?:ខ្លះ)?|អី/gu],
  ],
  fr: [
    ['age', /quel (?:est |était )?(?:l['’])?âge|quel âge|\bâge de\b/giu],
    ['percent', /quel(?:le)? (?:pourcentage|part|proportion)(?!\p{L})/giu],
    [
      'duration',
      /combien de (?:temps|jours|mois|années|semaines|heures)|(?:pendant|depuis) combien|quelle (?:est la )?durée/giu,
    ],
    ['year', /(?:en |de )?quelle année/giu],
    [
      'date',
      /(?<!\p{L})(?:à partir de |depuis |dès |jusqu['’]à )?quand\b|(?:en |à |de )?quel(?:le)?s? (?:date|jour|mois|moment(?: de la journée)?|heure)s?/giu,
    ],
    [
      'amount',
      /quel(?:le)?s? (?:est |était |a été )?(?:le |la |l['’])?(?:montant|somme|valeur|volume|coût|prix|budget)(?!\p{L})|combien (?:ça |cela |est-ce que ça )?(?:coûte\p{L}{0,4}|vaut|d['’]argent|d['’]euros|de dollars)/giu,
    ],
    [
      'size',
      /combien(?= de (?:tonnes|kilos|(?:méga|giga|kilo)watts|hectares|barils|litres|(?:kilo)?mètres)(?!\p{L}))/giu,
    ],
    [
      'count',
      /combien(?: de| d['’])?|quel(?:le)? (?:est |était )?(?:le )?(?:nombre|chiffre|total)(?!\p{L})|le nombre de/giu,
    ],
    [
      'reason',
      /pourquoi|(?:pour )?quel(?:le)?s? (?:est |sont |était )?(?:la |les |le )?(?:raisons?|motifs?|causes?|buts?|objectifs?)(?!\p{L})/giu,
    ],
    ['role', /quel(?:le)? (?:est |était )?(?:le |la |sa |son )?(?:fonction|poste|titre|rang)s?(?!\p{L})/giu],
    [
      'person',
      /\b(?:à |de |par |avec )?qui\b|quel(?:le)?s? (?:responsable|ministre|dirigeant|personne|officiel)e?s?|(?:le |quel est le )?nom d[eu]/giu,
    ],
    [
      'place',
      /(?<!\p{L})où(?!\p{L})|(?:dans |à |en |vers )?quel(?:le)?s? (?:ville|pays|lieu|endroit|capitale|région)s?|(?:dans |à |en |vers )quel(?:le)?s?(?= (?:palais|bâtiment|hôtel|salle|aéroport|maison|bureau|rue|village|province))/giu,
    ],
    ['manner', /\bcomment\b|de quelle (?:manière|façon)/giu],
    ['open', /quel(?:le)?s?\b|(?<!est-ce )\bqu(?:e\b|['’])|\bquoi\b/giu],
  ],
};

const yesNo: Readonly<Record<Language, RegExp>> = {
  en: /^\W{0,4}(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should)\b/iu,
  ko: /(?:나요|습니까|는가|은가|던가|까요|어요|니|ㄴ가요)\s*\?*\s*$/u,
  km: /(?:ឬទេ|ដែរឬទេ|មែនទេ|ឬ)\s*\?*\s*$/u,
  fr: /^\W{0,4}(?:est-ce qu|est-(?:il|elle|ce)|[^?]{0,120}\p{L}-(?:t-)?(?:ils?|elles?)(?!\p{L}))/iu,
};

/** How a request begins: "I need the exact …". */
const request =
  "^\\W{0,4}(?:(?:i need|i want|i would like|i['’]d like|(?:please )?give(?: me)?|state|to verify:?|just|only) )?(?:the )?(?:(?:true|exact|total|overall|combined|estimated|annual|yearly|monthly|daily|dollar|headline|final|current) ){0,2}";
/** Not "number two", "count on", "the toll road": the noun is said of something, or alone. */
const ofSomething = '(?= of\\b| (?:\\p{L}+ed|sent|held|freed|killed|still)\\b|\\W*$)';

/**
 * Kinds by the noun at the head of a question without an asking word. Of worth and size anything may be said that has a
 * number; where the noun stands alone or for something else, no kind is sure.
 */
const requests: Readonly<Partial<Record<Language, readonly Pattern[]>>> = {
  en: [
    [
      'duration',
      new RegExp(
        `${request}(?:number of (?:years|months|weeks|days|hours)\\b|(?:duration|length)${ofSomething})`,
        'iu',
      ),
    ],
    ['percent', new RegExp(`${request}(?:share|percentage|proportion) of\\b`, 'iu')],
    [
      'size',
      new RegExp(
        `${request}number of (?:tons|tonnes|hectares|acres|barrels|lit(?:er|re)s|megawatts|kilomet(?:er|re)s|miles|dollars|euros)\\b`,
        'iu',
      ),
    ],
    [
      'count',
      new RegExp(
        `${request}(?:number|head ?count|(?:death |casualty )toll|count(?= of\\b))${ofSomething}`,
        'iu',
      ),
    ],
    ['count', new RegExp(`${request}death toll from\\b`, 'iu')],
    ['size', new RegExp(`${request}(?:value|sum|amount|cost|price|revenue|size)(?= of (?!time\\b))`, 'iu')],
    [
      'size',
      /^\W{0,4}(?:the )?total (?:of|money|aid|investment|spending|funding|dollars|cost|losses|sum)\b|^\W{0,4}figure sought\b/iu,
    ],
  ],
  fr: [
    [
      'count',
      /^\W{0,4}(?:le )?nombre(?: total| exact)? d(?:es? |['’])(?!jours|mois|années|heures|tonnes|hectares)/iu,
    ],
    ['size', /^\W{0,4}(?:le |la )?(?:montant|coût|prix|valeur|somme)(?: totale?)? d(?:es? |u |['’])/iu],
  ],
};

/** Where the mark of a yes-no question stands in no other; a French or Korean one closes questions of who and what, too. */
const closed: ReadonlySet<Language> = new Set(['en', 'km']);

/** "Can you tell me who …" asks who. */
const tells =
  /^\W{0,4}(?:can|could|would|will|do|does)\W+(?:\w+\W+){0,2}(?:tell|say|explain|know|list|name|give|show|state)\b/iu;

/** Kinds that leave open what is wanted; a definite kind beside them says it better. */
const vague: ReadonlySet<AskedKind> = new Set(['open', 'manner']);

/** Words of English and French that ask at the head of a clause and only relate inside one ("when he met", "qui a"). */
const relative = /^(?:when|where|who|whose|whom|which|how|où|quand|qui|que|qu['’]|comment)$/iu;
const clauseHead =
  /(?:^|[,;:?.!(>]|\b(?:and|or|but|also|then|et|ou|mais|puis))\s*(?:\b(?:in|at|on|to|from|by|with|for|of|about|à|de|en|par|avec|pour|dans)\s+)?(?:\w+\s+)?$/iu;

/** In a question of yes or no any such word only relates: "filling gaps in what people know". */
function isRelative(words: string, isYesNo: boolean): boolean {
  return relative.test(words) || (isYesNo && /^what\b/iu.test(words));
}

/**
 * What a question asks for, in order of place; at least one. "Who met whom, and where?" asks for a person and a place;
 * "How many were named when they met?" asks for a number only.
 * A question without an asking word asks yes or no, for what its first noun says ("number of …"), or is `open`.
 */
export function findAsked(question: string, language: Language): readonly Asked[] {
  const found: Asked[] = [];
  for (const [kind, pattern] of patterns[language]) {
    for (const match of question.matchAll(pattern)) {
      const span = matchSpan(match);
      if (!found.some((other) => span.start < other.span.end && other.span.start < span.end)) {
        found.push({ kind, span });
      }
    }
  }
  // Only asking words make English, French and Khmer questions; Korean yes-no endings also close who/what questions.
  if (found.length === 0) {
    const isYesNo = yesNo[language].test(question);
    return [(isYesNo ? null : requested(question, language)) ?? unspoken(isYesNo ? 'yes-no' : 'open')];
  }
  found.sort((a, b) => a.span.start - b.span.start);
  // "Did energy come up when they met?" asks yes or no all the same.
  const isYesNo = closed.has(language) && yesNo[language].test(question) && !tells.test(question);
  const asking = found.filter(
    ({ span }, index) =>
      (index === 0 && !isYesNo) ||
      !isRelative(question.slice(span.start, span.end).trim(), isYesNo) ||
      clauseHead.test(question.slice(Math.max(0, span.start - 40), span.start)),
  );
  if (asking.length === 0) return [unspoken('yes-no')];
  const definite = asking.filter(({ kind }) => !vague.has(kind));
  return definite.length > 0 ? definite : asking;
}

/** What a request asks for; its noun stays something to look for. */
function requested(question: string, language: Language): Asked | null {
  const [kind] = (requests[language] ?? []).find(([, pattern]) => pattern.test(question)) ?? [];
  return kind === undefined ? null : unspoken(kind);
}

function unspoken(kind: AskedKind): Asked {
  return { kind, span: { start: 0, end: 0 } };
}
