// Verbs by which a release reports words rather than deeds; "discuss" and "agree" among them.
const regular = `acknowledge add affirm agree announce answer applaud appreciate ask assure call clarify commend condemn
  confirm congratulate convey declare decry denounce deny deplore describe discuss echo emphasise emphasize encourage
  explain express hail highlight inform insist invite laud mention note observe outline pledge point praise promise propose
  raise reaffirm reassure recall recognise recognize reconfirm regret reiterate reject remark reply request respond
  stress suggest talk thank underline underscore urge voice vow warn welcome`;
const irregular =
  'argued claimed complained disclosed reported revealed testified stated said say says told tell tells wrote write writes spoke speaks';

/** What makes a verb of speech of one that is none by itself. */
const particles: Readonly<Record<string, string>> = {
  call: '(?:for|on|upon)',
  point: 'out',
  speak: '(?:of|about)',
  talk: '(?:of|about)',
};

/** What is shared may be food, what is "shared how" is told. */
const shared = 'shared? (?:how|that)|shares (?:how|that)';
/** "was quoted by the agency as saying": as good as "said". */
const quoted = '(?:was|were|is|are|been) (?:also )?quoted (?:by [^,.;]{1,60} )?as saying';

/** Past and present of every reporting verb. */
export const reportingVerb = new RegExp(
  String.raw`\b(?:${[...regular.split(/\s+/u).flatMap(inflect), ...irregular.split(' ').map(withParticle), shared, quoted].join('|')})\b`,
  'gu',
);

function inflect(verb: string): string[] {
  const forms = verb.endsWith('e')
    ? [verb, `${verb}s`, `${verb}d`]
    : /[^aeiou]y$/u.test(verb)
      ? [verb, verb.replace(/y$/u, 'ies'), verb.replace(/y$/u, 'ied')]
      : [
          verb,
          `${verb}${/(?:s|sh|ch|o)$/u.test(verb) ? 'es' : 's'}`,
          `${verb}${verb === 'regret' ? 't' : ''}ed`,
        ];
  const particle = particles[verb];
  return particle === undefined ? forms : forms.map((form) => `${form} ${particle}`);
}

function withParticle(form: string): string {
  return /^sp/u.test(form) ? `${form} ${particles.speak}` : form;
}
