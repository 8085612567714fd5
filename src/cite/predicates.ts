import { matchSpan, type Span, spansOverlap } from '../text/span.ts';
import { latinStem } from '../text/words.ts';

/** Which way a verb goes: for something or more of it, against it or less of it. Talking of it goes neither way. */
export type Direction = 'for' | 'against';

const lists: Readonly<Record<Direction, string>> = {
  for: `accept achieve admit allow applaud appreciation approve assist back began begin benefit boost build built celebrate
    commend complete congratulate create deepen defend deliver donate enable encourage endorse enhance enlarge
    enthusiasm establish expand extend finance found gain gratitude grew grow grown hail hire import improve
    improvement include increase invest join laud launch mobilize pledge praise progress promote protect provide
    purchase raise ratify rebuild recruit release rescue restore resume rise risen rose save solidarity
    spare start strength strengthen strong stronger succeed success support thank train uphold welcome win won`,
  against: `abandon abolish accuse apology apologize annul apart attack ban bar blame block boycott break broke broken cancel cease challenge collapse
    complain complaint concern condemn criticism criticize cut damage decline decrease delay demolish denounce deplore deport
    destroy diminish disagree disagreement disband discourage dismantle dismiss dispute disrupt dissolve
    distrust doubt drop eliminate end erode exclude expel fail failure fall fallen fear feign fell fire
    forbade forbid forbidden halt harm hesitate hinder ignore impede kill lack lessen limit lose loss
    lost lower mistrust neglect obstruct oppose opposition overturn postpone pretend prevent prohibit protest
    question quit reduce refusal refuse regret reject remove repeal repression resign restrict reverse revoke
    ruin scrap separate shrink shut slash slow steal stole stolen stop suspend terminate threat threaten undermine veto
    violate warn waste weak weaken weaker weakness withdraw withdrawn withdrew withheld withhold worry`,
};

/** Words by which a sentence may tell what goes for or against something, though of themselves they need not. */
const beside: Readonly<Record<Direction, string>> = {
  for: `accede accelerate accession adhere advance authorization authorize bolster broaden commit commitment consolidate elevate escalate fortify foster fund further growth heighten intensify mount reinforce revive safeguard
    scale spur step surge sustain widen`,
  against: `consequence danger endanger jeopardize peril risk vulnerability vulnerable`,
};

/** Nouns of such deeds that the stemmer does not bring together with their verbs; a sentence may tell the deed by them. */
const nouns: Readonly<Record<Direction, string>> = {
  for: `acquisition completion creation defense delivery donation enlargement enrollment establishment expansion extension inclusion
    investment liberalization mobilization promotion protection provision ratification recruitment reinstatement resumption restoration`,
  against: `abolition annulment cancellation cessation closure cuts decline deportation destruction dismissal disruption dissolution
    elimination erosion exclusion expulsion obstruction postponement prevention prohibition reduction rejection removal restriction
    reversal revocation separation suspension termination violation withdrawal`,
};

const directions = byStem(lists);
const directionsOfNouns = byStem(nouns);
const directionsBeside = byStem(beside);

function byStem(words: Readonly<Record<Direction, string>>): ReadonlyMap<string, Direction> {
  return new Map(
    Object.entries(words).flatMap(([direction, verbs]) =>
      verbs
        .split(/\s+/u)
        // The stemmer does not bring "boycotted" and "boycott" together.
        .flatMap((verb) => [verb, `${verb}ed`.replace(/(?:e|(?<=y))ed$/u, 'ed')])
        .map((verb) => [latinStem(verb, 'en'), direction as Direction] as const),
    ),
  );
}

const telling: ReadonlySet<string> = new Set(
  `acknowledge add address affirm agree announce argue assert assure brief call comment consult contend convey declare describe discuss emphasise emphasize
  explain express highlight indicate inform mention meet name note observe outline phone point raise reaffirm recall receive recognize reiterate remark repeat
  report review say speak state stress talk tell underline underscore voice warn`
    .split(/\s+/u)
    .map((verb) => latinStem(verb, 'en')),
);

/** Verbs of meeting and telling, which a paraphrase takes one for another: "said" for "noted", "phoned" for "called". */
export function isTelling(stem: string): boolean {
  return telling.has(stem) || /^(?:said|told|spoke|met)$/u.test(stem);
}

/** The same of words in another language, by what the thesaurus makes of them. */
export function isTellingConcept(concept: string): boolean {
  return /^(?:add-say|affirm|announce|brief-inform|consult|contact|convey-message|describe|dialogue|discuss|emphasise|exchange-views|explain|express-feeling|meeting|mention|note-remark|phone-call|raise-issue|reaffirm|recall-mention|review-situation|say-tell|talk-with|talks-formal)$/u.test(
    concept,
  );
}

const attitudes: ReadonlySet<string> = new Set(
  `acclaim accuse apology apologize applaud appreciation blame insult mock appreciate back celebrate commend complain complaint concern condemn congratulate criticism criticize denounce
  deplore disagree disagreement dispute distrust doubt endorse enthusiasm fear gratitude hail laud mistrust oppose opposition
  praise protest question regret reject solidarity support thank trust welcome worry`
    .split(/\s+/u)
    .map((verb) => latinStem(verb, 'en')),
);

/** Whether a word tells how somebody thinks of a thing, and not what is done to it. */
export function isAttitude(stem: string): boolean {
  return attitudes.has(stem);
}

const light =
  /^(?:be(?:come|comes|came|coming)|bring(?:s|ing)?|brought|come|comes|came|coming|does|did|doing|done|find(?:s|ing)?|found|gets?|got|getting|gives?|gave|given|giving|go|goes|going|gone|went|help(?:s|ed|ing)?|ha[ds]|having|keep(?:s|ing)?|kept|lets?|letting|looks?|looked|looking|mak(?:e|es|ing)|made|mean(?:s|t)?|pass(?:es|ed|ing)?|puts?|putting|runs?|ran|running|sees?|saw|seen|seeing|shows?|showed|shown|showing|take[sn]?|took|taking|tr(?:y|ies|ied|ying)|turn(?:s|ed|ing)?|use[sd]?|using|want(?:s|ed)?|work(?:s|ed|ing)?)$/iu;

/** Verbs that carry hardly any meaning of their own: "got the award", "came to an end". */
export function isLight(surface: string): boolean {
  return light.test(surface);
}

/** The way a stem goes, as a verb, noun or adjective and in either spelling; null for one that goes neither. */
export function directionOf(stem: string): Direction | null {
  return directions.get(stem) ?? directions.get(stem.replace(/is$/u, 'iz')) ?? null;
}

/** The way of a deed that a noun tells: "the suspension of the treaty". */
export function directionOfNoun(stem: string): Direction | null {
  return directionOf(stem) ?? directionsOfNouns.get(stem) ?? null;
}

/** The way in which a word of a sentence may be meant, where by itself it goes neither. */
export function directionBeside(stem: string): Direction | null {
  return directionsBeside.get(stem) ?? null;
}

/** Phrases whose verb does not mean in them what it means alone: "thanks to", "joined forces", "reached out", "raised the issue". */
export const inPhrase =
  /\b(?:thanks to|(?:early|last|late|next|this) fall\b(?! in\b)|fall (?:and|or) (?:spring|summer|winter)|(?:spring|summer|winter) (?:and|or) fall|fall (?:of )?\d{4}|without (?:any )?(?:further )?delay|dr[ae]w\p{L}* attention|singl\p{L}* out|(?:join|combin|unit)\p{L}* forces|end\p{L}* up|f[ae]ll(?:s|en|ing)? (?:behind|into|under|within)|declin\p{L}* to|len(?:ds?|ding|t) (?:(?!(?:for|to) )\p{L}+ ){0,3}?(?:assistance|backing|hand|help|support|voice|weight)|manag\p{L}* to|open\p{L}* to|reach\p{L}* out|seiz\p{L}* (?:an|on|the|this|upon)(?: the| this)? (?:chance|moment|opportunit\p{L}*)|succeed\p{L}* in|rais(?:e|es|ed|ing) (?:\p{L}+ ){0,3}?(?:issues?|topics?|concerns?|questions?|points?|matters?|subjects?|cases?)|(?:issues?|topics?|questions?|points?|matters?|subjects?) (?:(?:that|which) )?(?:\p{L}+ ){1,3}rais(?:ed|es))\b/giu;

/** What somebody feels, said by a verb that says no more: "offered his condolences", "paid tribute". */
export const expressing =
  /\b(?:convey|earn|expres|extend|g[ai]v|offer|pa[iy]|present|receiv|send|sent|voic|w[io]n)\p{L}*(?: [\p{L}’']+){0,4}? (?:apolog(?:y|ies)|appreciation|compliments|condolences?|congratulations|gratitude|greetings|praise|prayers|regrets?|respects|solidarity|sorrow|sympath(?:y|ies)|thanks|tribute|(?:good|best|warm) wishes)\b/giu;

/** Whether a word stands in one of these phrases. */
export function isIn(text: string, word: Span, phrases: readonly RegExp[]): boolean {
  return phrases.some((phrase) => placesOf(phrase, text).some((place) => spansOverlap(place, word)));
}

// What was found last, since every verb of a text is asked for; nothing but speed depends on it.
const foundLast = new Map<RegExp, { readonly text: string; readonly places: readonly Span[] }>();

function placesOf(phrase: RegExp, text: string): readonly Span[] {
  const last = foundLast.get(phrase);
  if (last?.text === text) return last.places;
  const places = [...text.matchAll(phrase)].map(matchSpan);
  foundLast.set(phrase, { text, places });
  return places;
}

/** Verbs that a small word turns against something: "called off", "put it off", "gave up". */
export const turningAway =
  /\b(?:(?:call|put|break|broke|broken|lay|laid)(?:s|ed|ting|ing)? (?:it |them )?off|(?:give|gave|given|giving|gives) up|turn(?:s|ed|ing)? down|(?:pull|back|walk|rul|rule)(?:s|d|ed|ing)? (?:out|away)|shut(?:s|ting)? down|cut(?:s|ting)? off|(?:hold|held|holding|scal|scale)(?:s|d|ed|ing)? back|step(?:s|ped|ping)? down|(?:br(?:ing|ings|inging|ought)|put(?:s|ting)?) (?:\p{L}+ ){0,3}?(?:to a (?:close|halt|stop)|to an end|an end to))\b/giu;
