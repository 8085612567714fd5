import { latinStem } from '../text/words.ts';

/** Which way a verb goes: for something or more of it, against it or less of it. Talking of it goes neither way. */
export type Direction = 'for' | 'against';

const lists: Readonly<Record<Direction, string>> = {
  for: `accept achieve admit allow applaud approve assist back begin boost build celebrate commend complete congratulate
    create deepen defend deliver donate enable encourage endorse enhance enlarge establish expand extend finance found gain
    give grow hail help hire import improve include increase invest join laud launch lead mobilize open pass pay pledge
    praise promote protect provide purchase raise ratify rebuild recruit release rescue restore resume rise save sign spare
    start strengthen succeed support thank train uphold welcome win`,
  against: `abandon abolish annul attack ban bar block boycott break burn cancel cease close collapse condemn criticize
    cut damage decline decrease delay demolish denounce deplore deport destroy diminish disband discourage dismantle dismiss
    dispute disrupt dissolve doubt drop eliminate end erode exclude expel fall fight fire forbid halt harm hinder ignore
    impede kill lack leave lessen limit lose lower neglect obstruct oppose overturn postpone prevent prohibit quit reduce
    refuse regret reject remove repeal resign restrict reverse revoke ruin scrap shrink shut slash slow stop suspend terminate
    threaten undermine veto violate warn waste weaken withdraw withhold`,
};

const directions: ReadonlyMap<string, Direction> = new Map(
  Object.entries(lists).flatMap(([direction, verbs]) =>
    verbs.split(/\s+/u).map((verb) => [latinStem(verb, 'en'), direction as Direction] as const),
  ),
);

const telling: ReadonlySet<string> = new Set(
  `acknowledge add address affirm agree announce assure brief call consult convey declare describe discuss emphasise emphasize
  explain express highlight inform mention meet name note phone point raise reaffirm recall receive recognize reiterate repeat
  report review say speak state stress talk tell underline underscore voice`
    .split(/\s+/u)
    .map((verb) => latinStem(verb, 'en')),
);

/** Verbs of meeting and telling, which a paraphrase takes one for another: "said" for "noted", "phoned" for "called". */
export function isTelling(stem: string): boolean {
  return telling.has(stem) || /^(?:said|told|spoke|met)$/u.test(stem);
}

/** The way a stem goes, whether as a verb or as the noun made of it; null for one that goes neither. */
export function directionOf(stem: string): Direction | null {
  return directions.get(stem) ?? null;
}
