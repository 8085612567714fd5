/** Nouns of people, groups and bodies that say something. A report, a law or a visit is no speaker, whatever it "notes". */
const speaking =
  `academic activist adult adviser advisor agency airline ambassador analyst army assembly association attorney
  author administration administrator board broadcaster bureau buyer captain caller candidate chairman chairwoman chairperson chief
  child citizen coach coalition colonel colleague commander commission commissioner committee community company consul consulate
  consultant contractor coroner corporation council councillor counterpart country court critic customer dealer defendant
  delegate delegation department deputy detective developer diplomat director doctor driver economist editor embassy
  employee employer engineer envoy executive expert exporter faction family farmer father federation firefighter firm
  fisherman fishermen force forecaster founder friend general government governor graduate group guard guest guide head historian
  hospital host hotelier importer industry insider inspector institute institution investigator investor journalist judge junta
  king lawmaker lawyer leader legislator lender local magistrate maker man men manager manufacturer mayor medic media member
  merchant meteorologist migrant military minister ministry monk mother mourner nation navy negotiator neighbour neighbor
  nurse observer office officer official operator opponent opposition organiser organizer organisation organization owner palace
  panel parent parliament parliamentarian participant partner party passenger patient people person physician pilot
  police policeman policemen politician premier presidency president prince princess principal producer professor
  prosecutor protester queen ranger refugee regulator relative reporter representative rescuer researcher resident
  ruler sailor scholar scientist secretariat secretary sect senate senator sergeant shopkeeper side soldier source speaker spokesman
  spokesmen spokesperson spokespeople spokeswoman spokeswomen staff state student supplier supporter surgeon survivor
  suspect taxpayer teacher team teenager telecom tourist trader traveller treasury trustee union university user vendor
  veteran victim villager visitor volunteer voter watchdog widow witness woman women worker youngster`
    .split(/\s+/u)
    .join('|');
const plurals =
  'authorities|ministries|companies|families|parties|agencies|embassies|communities|countries|deputies|witnesses';
const head = `(?:(?:${speaking})s?|${plurals})`;

/** Words that open no modifier: past them a phrase is no longer one. */
const closed =
  'the|an?|this|that|these|those|its|their|his|her|our|of|in|on|at|by|for|from|with|to|and|or|but|which|who|whom|is|was|are|were|be|been|has|had|have|will|would|as|than|about|into|it|they|he|she|not';
const modifiers = `(?:(?!(?:${closed}) )[\\p{L}\\p{N}’'.-]{1,30} ){0,5}`;
const several =
  '(?:(?:one|two|three|four|five|some|many|several|most|both|all|none|a number|dozens|hundreds) of )?';
const phrase = `${several}(?:(?:the|an?|this|these|those|its|their|his|her|our|some|many|several|both|all|other|another) )?${modifiers}${head}`;
/** What goes on with the noun before its verb: "at the ministry", "who asked not to be named"; only a relative has a verb. */
const goingOn = `(?: (?:who|whose|(?:of|for|at|in|from|with|on|near|close to|familiar with|involved in)(?![^,]*ed )) [^,;:“”"]{1,100}(?<! (?:${closed})))?`;

/** A common noun phrase that opens its clause and ends where the verb of saying begins, all in small letters. */
const subject = new RegExp(
  `(?:^|^[“"'‘(•–—-]? ?(?:and |but |meanwhile |today |yesterday |separately )?|[,;:”"—–] (?:and |but |while |as |where )?)${phrase}(?: and ${phrase})?${goingOn}$`,
  'u',
);
/** The same behind its verb, as in "said a villager", or behind "according to". */
const following = new RegExp(
  `^ ?${phrase}(?=[,.;”"]|$| (?:of|for|at|in|from|on|who|late|yesterday|today)\\b)`,
  'u',
);

/** Whether what stands before a verb of saying is a person, group or body that only a common noun names: "police", "the ministry". */
export function endsWithSpeaker(before: string): boolean {
  return subject.test(before.toLowerCase());
}

/** Whether such a speaker stands at the beginning of what follows: "a villager." */
export function beginsWithSpeaker(behind: string): boolean {
  return following.test(behind.slice(0, longest).toLowerCase());
}

/** No phrase of a speaker is longer; keeps a hostile line cheap. */
const longest = 120;
