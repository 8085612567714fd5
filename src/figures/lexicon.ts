import { isNumberWord } from './number-words.ts';
import type { Token } from './tokens.ts';

/** What a word does in a phrase, as far as a short lexicon and the word's ending tell. */
export type Role =
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'auxiliary'
  | 'pronoun'
  | 'adverb'
  | 'verb'
  | 'participle'
  | 'nominal'
  | 'number'
  | 'mark';

const closed = new Map<string, Role>([
  ...words(
    'determiner',
    `the a an this that these those its their his her our your my each every some any all both no another such
    le la les l' un une des du d' ces cette cet ce son sa ses leur leurs notre nos aux au`,
  ),
  ...words(
    'preposition',
    `of in on at by for from to with within without under over into onto through throughout across along among amongst between
    since until during after before about against via per towards toward despite including like as than above below near upon following
    regarding concerning amid amidst alongside around outside inside beyond worth totaling totalling exceeding surpassing valued costing because down up
    de en dans par pour sur avec sans vers chez entre depuis pendant contre sous dont à`,
  ),
  ...words('conjunction', 'and or but nor & while whereas because if et ou mais ni so'),
  ...words(
    'auxiliary',
    `is are was were be been being am has have had having do does did will would shall should can could may might must get gets got
    isn't aren't wasn't weren't hasn't haven't hadn't won't don't doesn't didn't cannot can't est sont était étaient ont sera seront été avait soit soient`,
  ),
  ...words(
    'pronoun',
    'it he she they we i you them him us who which whom whose what there when where il elle ils elles nous vous qui que where',
  ),
  ...words(
    'adverb',
    `now currently already also still again today together once recently just only even not never more later ago here there alike then
    further tomorrow yesterday likely forward earlier closer ahead ne pas déjà actuellement aussi plus jamais alone each`,
  ),
]);

const baseVerbs = words(
  'verb',
  `accept come undertake occur exist maximize minimize engage leverage unlock harness prioritize stabilize streamline diversify sustain install deter disrupt dismantle intercept finalize formalize coordinate collaborate cooperate monitor implement integrate establish enforce investigate assess evaluate prepare preserve resolve restrict repair resume retain seek simplify solve spread stop surge suffer threaten transform translate transition train treat unite upgrade utilize validate verify waive weaken widen worsen alleviate amplify anticipate attain attract avert broaden catalyse channel cultivate decarbonize demonstrate digitize electrify embrace emerge enact endorse entail facilitate combat tackle pursue boost foster accelerate modernize upgrade rebuild restore ensure empower enhance deepen promote bolster reinforce renovate construct equip rehabilitate retrofit spur address counter defend experience accept achieve add address adopt advance affect agree aim allocate allow announce approve arrest arrive ask assist attend authorize await
  award back become begin benefit bring build burn buy call cap carry catalyze cause celebrate charge claim close commit complete comprise conclude condemn
  conduct confirm congratulate contribute convene cover create cut decide declare decline decrease deliver demand deploy deport detain develop
  discuss displace dispatch distribute donate double drive earn enable encourage enroll enter establish evacuate exceed expand expect expire export express extend
  face facilitate fall fill finance find flee form free fund gain generate give go grant grow have help hold honor host identify impact impose improve include
  increase indict injure intend introduce invest invite involve issue join keep kill launch lead leave lend live lose lower maintain make meet
  mobilize move need nominate note obtain offer open operate order pass pay plan play pledge praise prevent produce promise propose protect provide publish purchase
  raise reach reaffirm receive recognize recover reduce refer reiterate relocate release remain remove rescue repatriate replace represent request require reserve resettle respond return
  review safeguard sanction save secure see seize sell send serve ship show sign spend stand start state strengthen submit supply support surpass suspend sustain take
  target tell thank total train transfer travel treat unveil urge use vaccinate visit vote want welcome win withdraw work yield sentence convict prosecute
  extradite hand export import buy acquire create host hire employ recruit apprehend deny award injure wound`,
);

const irregular = words(
  'verb',
  `began become brought built bought cut drove fell fled found gave given gone went grew grown held kept led left lent lost made met paid put
  risen rose said saw seen sold sent set shown spent stood taken took taught told thought understood won withdrew withdrawn written driven known underwent arisen arose`,
);

const verbs = new Map<string, Role>([
  ...baseVerbs,
  ...irregular,
  ...baseVerbs.flatMap(([verb]) => words('verb', inflected(verb))),
]);

/** Verbs that are as often nouns; only behind "to", a modal or a plural are they verbs. */
const nounsToo = new Set(
  `aid aim award back benefit call cap cause charge claim decline decrease demand increase impact import export face fall fund grant help host issue need
   launch lead offer order plan play pledge produce project promise purchase raise release request reserve return review sanction ship show sign start state
   supply support target total train transfer travel treat use vote visit work yield sentence hand hire spend stand cost finance run drop rise cover move pay win
   surge transition monitor spread stop leverage upgrade repair intercept cut cuts surges transitions upgrades
   call estimate answer advance address approach free open lower live welcome close double secure rescue arrest honor approved wound can must may will
   deployments building funding financing training spending meeting lending housing processing manufacturing planning shipping learning
   works awards aids aims benefits calls caps causes charges claims declines decreases demands increases impacts imports exports faces falls funds grants helps
   hosts issues needs launches leads offers orders plans plays pledges promises purchases raises releases requests reserves returns reviews sanctions ships shows
   signs starts states supplies supports targets totals trains transfers travels treats uses votes visits yields sentences hands hires stands costs arrests rescues`.split(
    /\s+/u,
  ),
);

/** Nouns in -ing; every other word in -ing is read as a verb's form. */
const gerundNouns = new Set(
  `charging training funding financing housing spending building meeting manufacturing processing planning shipping learning lending mining engineering
   banking farming fishing trafficking smuggling laundering policing peacekeeping screening testing monitoring drilling wellbeing well-being setting
   understanding pricing licensing nothing something anything everything morning evening king ring string spring wing thing living counseling nursing parking
   broadcasting hearing gathering opening ceiling offering briefing warning ruling filing saving earning holding dwelling crossing landing listing rating
   bombing shooting killing sibling being marketing accounting advertising nursing warming sharing mentoring tutoring refining sequencing packaging recycling`.split(
    /\s+/u,
  ),
);

const lyNouns =
  /^(?:family|early|monthly|weekly|daily|yearly|quarterly|elderly|friendly|costly|deadly|timely|orderly|july|italy|ally|supply|assembly|hourly|anomaly|monopoly|homely|lively|only)$/u;
const irregularPlurals =
  /^(?:people|women|men|children|youth|personnel|troops|police|staff|policewomen|servicemen|fishermen|businessmen|aircraft|spacecraft|feet|teeth|mice|media|data|criteria|alumni|others|cattle|livestock|ukrainians)$|(?:men|women|people|children)$/u;
const singularEnding =
  /(?:ss|us|is|ics|ous|ness|news|series|species|corps|affairs|sales|operations|communications|arms|sports|systems-level|goods|human-rights)$/u;

/** The role of the token at a place, with a look at its neighbours where the word alone does not tell. */
export function roleAt(tokens: readonly Token[], at: number): Role {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return 'mark';
  if (token.kind === 'number') return 'number';
  const { lower } = token;
  const known = closed.get(lower);
  if (known && !(/^\p{Lu}{2,5}$/u.test(token.text) && at > 0)) return known;
  if (isNumberWord(lower) && !verbs.has(lower)) return 'number';
  if (/^\p{Lu}/u.test(token.text) && at > 0) return 'nominal';
  if (/(?:\p{L}ly|ment)$/u.test(lower) && /ly$/u.test(lower) && !lyNouns.test(lower)) return 'adverb';
  const listed = afterNominalOpener(tokens, at) && !/(?:ed|ing)$/u.test(lower) ? undefined : verbs.get(lower);
  if (listed && !nounsToo.has(lower)) return /(?:ed|ing)$/u.test(lower) ? 'participle' : 'verb';
  if (
    listed &&
    /^(?:to|will|would|can|could|may|might|must|should|shall)$/u.test(tokens[at - 1]?.lower ?? '')
  )
    return 'verb';
  if (
    /(?:[iy][sz]es|ifies)$/u.test(lower) &&
    !/(?:prizes|sizes|exercises|enterprises|crises|promises|premises|compromises|rises|noises)$/u.test(lower)
  )
    return 'verb';
  if (/^\p{L}{3,}ing$/u.test(lower) && !gerundNouns.has(lower))
    return isGerund(tokens, at) ? 'nominal' : 'participle';
  if (
    /(?:é|ée|és|ées)$/u.test(lower) &&
    !/(?:[^rêî]té|[^rêî]tés|née|nées|rée|armée|armées|députés?|réfugiée?s?|employée?s?|blessée?s?|marchés?|comités?|degrés?|alliés?|traités?)$/u.test(
      lower,
    )
  )
    return 'participle';
  if (
    /^\p{L}{2,}ed$/u.test(lower) &&
    !/^(?:hundred|sacred|infrared|kindred|hatred|.*[ei]ed|.*bed|.*shed)$/u.test(lower.replace(/ied$/u, ''))
  )
    return 'participle';
  return 'nominal';
}

/** Behind an article or a preposition other than "to" stands a noun, whatever verb is written like it. */
function afterNominalOpener(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const role = closed.get(before);
  return before !== 'to' && (role === 'determiner' || role === 'preposition' || isCounting(tokens, at));
}

/** "leadership programming.": an -ing word behind a noun that acts on nothing is a noun, unless it is a known verb's. */
function isGerund(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 1];
  const acts =
    behind?.kind === 'word' && !/^(?:conjunction|auxiliary)$/u.test(closed.get(behind.lower) ?? '');
  const compound = at > 0 && roleAt(tokens, at - 1) === 'nominal' && !isPlural(tokens[at - 1]);
  return compound && !acts && behind?.kind !== 'number' && !verbs.has(tokens[at]?.lower ?? '');
}

/** "11.7 million lives": behind a number a word in -s is what is counted, while "ten provide" goes on to a verb. */
function isCounting(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    /s$/u.test(tokens[at]?.lower ?? '') && (before?.kind === 'number' || isNumberWord(before?.lower ?? ''))
  );
}

/** Whether a noun stands in the plural. */
export function isPlural(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  if (irregularPlurals.test(token.lower)) return true;
  if (/['’]s?$/u.test(token.lower) || singularEnding.test(token.lower)) return false;
  return /\p{Ll}s$/u.test(token.text);
}

function words(role: Role, list: string): [string, Role][] {
  return list
    .trim()
    .split(/\s+/u)
    .map((word) => [word, role]);
}

/** The regular forms of a verb: third person, past and -ing. */
function inflected(verb: string): string {
  const stem = verb.replace(/e$/u, '');
  const y = verb.replace(/(?<=[^aeiou])y$/u, 'i');
  const third = /(?:s|sh|ch|x|z)$/u.test(verb) ? `${verb}es` : y === verb ? `${verb}s` : `${y}es`;
  const past = y === verb ? `${stem}ed` : `${y}ed`;
  const doubled = verb + verb.slice(-1);
  return `${third} ${past} ${stem}ing ${doubled}ed ${doubled}ing`;
}
