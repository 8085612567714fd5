import type { Language } from './language.ts';
import type { Mention, MentionKind } from './mentions.ts';
import type { Span } from './span.ts';

/** How a language opens a phrase of one kind; the phrase ends where its clause does, unless `whole` is all of it. */
interface Opening {
  readonly kind: MentionKind & ('reason' | 'purpose' | 'manner');
  readonly pattern: RegExp;
  readonly whole?: true;
  /** The phrase stands before its marker, as in Korean. */
  readonly before?: true;
}

const reach = 200;

/** After these an infinitive says what, not why: "agreed to work". */
const wantInfinitive = `agree[ds]?|commit(?:s|ted|ments?)?|pledge[ds]?|continue[ds]?|continuing|plan(?:s|ned)?|want(?:s|ed)?|need(?:s|ed)?|expect(?:s|ed)?|unable|able|ability|likely|ready|readiness|willing|willingness|opportunit(?:y|ies)|ways?|decisions?|decided?s?|rights?|desires?|has|have|had|having|is|are|was|were|be|been|going|ought|seem(?:s|ed)?|appear(?:s|ed)?|began|begins?|start(?:s|ed)?|fail(?:s|ed)?|refuse[ds]?|offer(?:s|ed)?|hope[ds]?|promise[ds]?|urge[ds]?|asked|invited|allow(?:s|ed)?|enable[ds]?|encourage[ds]?|call(?:s|ed)?|direct(?:s|ed)|instructed|determination|determined|resolved?|intent(?:ion)?|important|critical|essential|necessary|imperative|how|what|where|when|whether|too|enough|and|or|as|not|so|order|responsibility|capacity|authority|obligation|proud|pleased|forward|tend(?:s|ed)?|chance|time|vow(?:s|ed)?|strive[sd]?|striving|aspires?|proposal|announced?|efforts?|tried|try|tries|them|us|him|her|you|people|countries|parties|all`;

/** Verbs of which releases say why something was done. */
const purposes = `accelerat|accept|accompany|achiev|act|adapt|address|advanc|affirm|agree|aid|align|amplify|announc|answer|appl|arrest|assess|assist|attend|avert|avoid|balanc|bolster|boost|bring|broaden|build|buy|carry|catalyz|celebrat|clarif|coordinat|collaborat|combat|commemorat|complet|conclud|conduct|confront|conserv|consult|contain|continu|contribut|convey|cooperat|counter|crack|creat|curb|cut|deal|deepen|defeat|defend|deliver|deploy|deter|determin|develop|disburs|discuss|disrupt|diversif|drive|eas|educat|elevat|eliminat|empower|enabl|encourag|end|endors|engag|enhanc|ensur|establish|evaluat|exchang|expand|explor|express|extend|facilitat|fight|find|finaliz|foster|free|fulfil|fund|gain|gather|get|give|grow|guarantee|halt|handl|harness|help|highlight|hold|honou?r|identif|implement|improv|increas|inform|invest|join|keep|launch|lay|lead|learn|limit|lower|maintain|make|maximiz|meet|minimiz|mitigat|mobili[sz]|moderni[sz]|monitor|negotiat|offer|open|organi[sz]|overcom|participat|pav|plan|prepar|preserv|press|prevent|priorit|promot|propos|protect|provid|pursu|push|rais|reach|reaffirm|realiz|rebuild|receiv|recogni[sz]|reduc|reform|reinforc|reject|relaunch|remov|reopen|repatriat|replac|request|rescu|resolv|respond|restor|resum|return|review|revitali[sz]|safeguard|sav|secur|seek|send|serv|settl|shape|shar|show|sign|simplif|slow|solidif|solv|speak|speed|spur|stabili[sz]|stand|stem|stop|streamlin|strengthen|study|support|sustain|tackl|tak|talk|thank|trac|track|train|transform|transition|travel|treat|unlock|upgrad|uphold|urge|view|visit|welcom|widen|withdraw|witness|work`;

const openings: Readonly<Record<Language, readonly Opening[]>> = {
  en: [
    {
      kind: 'reason',
      pattern:
        /\b(?:because(?: of)?|due to|owing to|as a result of|in response to|thanks to|in light of|in view of|on account of|stemming from|caused by|driven by|triggered by|prompted by|given (?:that|the|its|their|his|her)|as a consequence of|on the grounds (?:of|that)|out of concern|in recognition of|in the wake of)\b/giu,
    },
    {
      kind: 'purpose',
      pattern:
        /\b(?:in order (?:to|that|for)|so as to|so that|(?:with the|with an?) (?:aim|goal|view|purpose|objective) (?:of|to)|for the purposes? of|in an effort to|in an attempt to|aim(?:s|ed|ing)? (?:to|at)|intend(?:s|ed)? to|designed to|seek(?:s|ing)? to|sought to|meant to|intended to|dedicated to|in a bid to|in support of)(?= )/giu,
    },
    {
      kind: 'purpose',
      pattern: new RegExp(
        String.raw`(?<!\b(?:${wantInfinitive})[ ,]{1,2})\bto (?:also |better |further |help |jointly |more \p{L}+ly |\p{L}+ly )?(?:${purposes})(?:e|y|p|ate)?(?= )`,
        'gu',
      ),
    },
    {
      kind: 'manner',
      pattern:
        /\b(?:by (?:also |further |jointly |\p{L}+ly )?(?!morning|evening|spring|bring\b)\p{Ll}+ing\b|in (?:close |full |strong |continued |active |effective )*(?:collaboration|coordination|cooperation|partnership|consultation|conjunction|concert) with|(?<!follow |followed |following )through (?!\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|via\b|by means of|with the (?:help|support|assistance|aid) of|together with|side by side|hand in hand|on the basis of|in the form of|within the framework of|under the framework of|in a \p{L}+ (?:manner|way|fashion|spirit)|using\b)/giu,
    },
    {
      kind: 'manner',
      whole: true,
      pattern:
        /\b(?:(?:very|more|most|so) )?(?!(?:only|early|family|supply|july|ally|rely|apply|reply|italy|assembly|anomaly|butterfly|fly|holy|ugly|belly|bully|rally|tally|comply|imply|multiply|daily|weekly|monthly|quarterly|yearly|hourly|recently|currently|previously|particularly|especially|specifically|nearly|approximately|roughly|additionally|finally|lastly|firstly|secondly|thirdly|likely|unlikely|friendly|timely|costly|orderly|elderly|annually|formerly|newly|initially|eventually|subsequently|presently|really|actually|certainly|clearly|probably|possibly|unfortunately|accordingly|consequently|namely|mainly|mostly|largely|partly|merely|simply|hardly|barely|increasingly|highly|extremely|fully|critically|deadly|deeply|truly|exactly|only|assembly|bodily|lovely|lonely|curly|monopoly|kelly|emily|billy|sally|molly|vitally|respectively|similarly|likewise|fairly|relatively|essentially|generally|usually|typically|normally|lately|shortly|early|originally|ultimately|notably|primarily|exclusively|solely|environmentally|globally|internationally|regionally|nationally|locally|financially|economically|politically|historically|commercially)\b)\p{Ll}{2,}ly(?: and \p{Ll}+ly)?\b(?=[,.;:)]|$| (?:and|to|with|on|in|through|together|at|by|for|across|since|as|within|under|alongside)\b)/giu,
    },
  ],
  fr: [
    {
      kind: 'reason',
      pattern:
        /(?<!\p{L})(?:en raison d|à cause d|grâce (?:à|aux?)|parce qu|du fait d|par suite d|à la suite d|suite (?:à|aux?)|compte tenu d|étant donné|puisqu|faute d|en réponse (?:à|aux?))(?:e|es|u)?(?!\p{L})/giu,
    },
    {
      kind: 'purpose',
      pattern:
        /(?<!\p{L})(?:afin (?:de|d['’]|qu)|en vue (?:de|d['’])|dans le but (?:de|d['’])|dans l['’]objectif (?:de|d['’])|vis(?:e|ent|ant|ait|aient) à|destinée?s? à|de manière à|pour (?:que\b|(?:ne pas |mieux |ainsi )?(?:s['’]|y |en |l['’])?\p{Ll}+(?:er|ir|re|oir)(?!\p{L})))/giu,
    },
    {
      kind: 'manner',
      pattern:
        /(?<!\p{L})(?:par le biais d|par l['’]intermédiaire d|au moyen d|à travers|en (?:étroite |pleine )*(?:collaboration|coordination|coopération|concertation|partenariat) (?:étroite )?avec|en \p{Ll}{3,}ant(?!\p{L})|dans le cadre d|avec l['’](?:aide|appui) d)(?:e|es|u)?(?!\p{L})/giu,
    },
    {
      kind: 'manner',
      whole: true,
      pattern:
        /(?<!\p{L})(?!(?:actuellement|récemment|également|notamment|particulièrement|seulement|gouvernement|parlement|développement|renforcement|engagement|document|moment|financement|traitement|changement|événement|élément|comment|investissement|armement|règlement|établissement|mouvement|département|précédemment|prochainement|environnement|logement|accomplissement|avancement|lancement|enseignement|jugement|armement|argument|approfondissement)(?!\p{L}))\p{Ll}{3,}(?:ément|amment|emment|ment)(?: et \p{Ll}+ment)?(?!\p{L})/giu,
    },
  ],
  ko: [
    {
      kind: 'reason',
      before: true,
      pattern:
        /때문(?:에|이다|입니다)?|덕분에|덕택에|(?:으?로|에) 인(?:해(?:서)?|하여)|(?:에) 따라(?:서)?|탓에|이유로|바탕으로/gu,
    },
    {
      kind: 'purpose',
      before: true,
      pattern: /위해(?:서)?|위하여|위한|목적으로|[가-힣]고자|[가-힣]도록|[가-힣]려고/gu,
    },
    {
      kind: 'manner',
      before: true,
      pattern: /(?:을|를) 통해(?:서)?|통하여|협력하여|(?:와|과) 함께|방식으로|[가-힣]함으로써/gu,
    },
    {
      kind: 'manner',
      whole: true,
      pattern:
        /(?<![가-힣])(?:긴밀히|적극적으로|효과적으로|긴밀하게|적극|공동으로|신속히|지속적으로|꾸준히|철저히|공식적으로)(?![가-힣])/gu,
    },
  ],
  km: [
    { kind: 'reason', pattern: /ដោយសារ(?:តែ|ថា)?|ពីព្រោះ|ដោយហេតុ(?:ថា)?|ដោយមូលហេតុ|ព្រោះតែ|ព្រោះ/gu },
    { kind: 'purpose', pattern: /ដើម្បី|ក្នុងគោលបំណង|ក្នុងគោលដៅ|សំដៅ/gu },
    { kind: 'manner', pattern: /តាមរយៈ|តាមរយះ|ក្នុងក្របខ័ណ្ឌ|ក្នុងក្របខណ្ឌ|ដោយសហការ|ដោយមានកិច្ចសហការ|រួមជាមួយ/gu },
    {
      kind: 'manner',
      whole: true,
      pattern: /យ៉ាង(?:ជិតស្និទ្ធ|មានប្រសិទ្ធភាព|សកម្ម|ម៉ឺងម៉ាត់|ល្អ|ឆាប់រហ័ស|ខ្លាំង(?:ក្លា)?|ស្មោះត្រង់|កក់ក្តៅ)/gu,
    },
  ],
};

/** The reasons, purposes and manners a sentence states, each from the words that open it to the end of its clause. */
export function findPhrases(text: string, language: Language): Mention[] {
  const found = openingsFor(text, language).flatMap((opening) =>
    [...text.matchAll(opening.pattern)].map((match): Mention => {
      const { index } = match;
      const end = index + match[0].length;
      if (opening.whole) return { kind: opening.kind, span: { start: index, end } };
      if (opening.before) return { kind: opening.kind, span: { start: clauseStart(text, index), end } };
      return { kind: opening.kind, span: { start: index, end: clauseEnd(text, end) } };
    }),
  );
  // "aims to help" opens with "to help" once more.
  return found.filter(
    (one) => !found.some((other) => other.kind === one.kind && holds(other.span, one.span)),
  );
}

function holds(whole: Span, part: Span): boolean {
  return whole.start < part.start && part.end <= whole.end;
}

function openingsFor(text: string, language: Language): readonly Opening[] {
  const written = /\p{Script=Hangul}/u.test(text) ? 'ko' : /\p{Script=Khmer}/u.test(text) ? 'km' : language;
  if (written === 'ko' || written === 'km') return openings[written];
  return openings[language === 'fr' ? 'fr' : 'en'];
}

/** A comma, a full stop or the like; a comma inside a number or a list of two words is none, but nothing is lost by it. */
function clauseEnd(text: string, from: number): number {
  const found =
    /(?<!\b\p{Lu}|\b(?:Mr|Ms|Mrs|Dr|Gen|No|St|Jr))[.](?=\s|$)|[;:។!?](?=\s|$)|,(?=\s)|[\n៕—]| and to (?=\p{Ll})/u.exec(
      text.slice(from, from + reach),
    );
  return from + (found?.index ?? Math.min(reach, text.length - from));
}

function clauseStart(text: string, to: number): number {
  const from = Math.max(0, to - reach);
  const before = text.slice(from, to);
  const cut = Math.max(...[',', ';', '\n', '. ', '? '].map((mark) => before.lastIndexOf(mark)));
  // The subject, marked as the topic, is no part of the reason.
  const topic = /^.*\S[은는]\s+/u.exec(before.slice(cut + 1))?.[0].length ?? 0;
  const start = from + cut + 1 + topic;
  return start + (/^\s*/u.exec(text.slice(start, to))?.[0].length ?? 0);
}
