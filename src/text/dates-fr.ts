import { datePatterns, monthTable, numberOf, partsOf, readerOfNamed } from './dates-pattern.ts';

const months = monthTable([
  'janvier janv',
  'février fév févr fevrier',
  'mars',
  'avril avr',
  'mai',
  'juin',
  'juillet juil',
  'août aout',
  'septembre sept',
  'octobre oct',
  'novembre nov',
  'décembre déc decembre',
]);

const month = String.raw`(?<month>${[...months.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\p{L}])\.?`;
const lastMonth = month.replace('<month>', '<lastMonth>');
const day = String.raw`(?<day>3[01]|[12]\d|0?[1-9])(?:er)?(?![\d%]|[.,]\d)`;
const lastDay = day.replace('<day>', '<lastDay>');
const year = String.raw`(?<year>(?:19|20)\d\d)(?![\d%]|[.,]\d)`;
const start = String.raw`(?<![\p{L}\p{N}.,/$€£-])`;
const weekday = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const named = `(?:le )?(?:${weekday} )?`;

const since = /(?:\bdepuis|\bà partir d[eu]|\baprès|\bdès)(?: le| la fin)?\s$/iu;
const until =
  /(?:\bavant|\bjusqu['’](?:en|au|à)|\bd['’]ici(?: à)?|\bau plus tard(?: le| en)?)(?: le| la fin d[e'’]| fin)?\s?$/iu;
const bounds = { since, until };

const read = readerOfNamed(months);

/** How French writes times, absolute ones first. */
export const frenchDates = datePatterns([
  {
    pattern: re(`(?:du )?${day}(?: au | et |[-–])${lastDay} ${month}(?: ${year})?`),
    kind: 'period',
    read,
    ...bounds,
  },
  {
    pattern: re(`(?:du )?${day} ${month} au ${lastDay} ${lastMonth}(?: ${year})?`),
    kind: 'period',
    read,
    ...bounds,
  },
  { pattern: re(`${named}${day} ${month}(?: ${year})?`), kind: 'date', read, ...bounds },
  {
    pattern: re(String.raw`(?<year>(?:19|20)\d\d)-(?<month>0[1-9]|1[0-2])-(?<day>3[01]|[12]\d|0[1-9])(?!\d)`),
    kind: 'date',
    read: readNumbers,
    ...bounds,
  },
  { pattern: re(`(?:(?:début|fin|mi)[ -])?${month} ${year}`), kind: 'month', read, ...bounds },
  {
    pattern: re(
      String.raw`(?<=\b(?:en|depuis|de|d['’]ici|début|fin|mi|jusqu['’]en) ?|mois d[e'’] ?)${month}(?! \d)`,
    ),
    kind: 'month',
    read,
    ...bounds,
  },
  {
    pattern: re(
      String.raw`(?<year>(?:19|20)\d\d)(?:\s?[-–]\s?| à | et )(?<lastYear>(?:19|20)\d\d|\d\d)(?!\d)`,
    ),
    kind: 'period',
    read: readYears,
    ...bounds,
  },
  {
    pattern: re(
      `(?:(?:la )?fin|(?:le )?début|(?:le )?milieu|mi|courant|été|printemps|automne|hiver)(?: de| d['’])?[ -]?(?:l['’]année |l['’]été )?${year}`,
    ),
    kind: 'period',
    read,
    ...bounds,
  },
  // A fiscal year begins on another day in each country.
  {
    pattern: re(
      String.raw`(?:exercice|année)(?: (?:fiscale?|budgétaire))+ (?:19|20)\d\d(?!\d)|exercice (?:19|20)\d\d(?!\d)`,
    ),
    kind: 'year',
    ...bounds,
  },
  {
    pattern: re(String.raw`(?:les )?années ?(?<year>(?:19|20)\d0)(?!\d)`),
    kind: 'period',
    read: ({ year: decade }) => {
      const first = numberOf(decade) ?? 0;
      return { year: first, lastYear: first + 9 };
    },
    ...bounds,
  },
  {
    pattern: re(
      String.raw`(?:l['’]année |l['’]an )?${year}(?! (?:personnes|ressortissants|habitants|euros|dollars|morts|soldats|emplois)\b)`,
    ),
    kind: 'year',
    read,
    ...bounds,
  },

  {
    pattern: re(String.raw`${weekday}(?: (?:dernier|prochain|matin|soir|après-midi))?(?![\p{L}])`),
    kind: 'day-of-week',
    ...bounds,
  },
  {
    pattern: re(
      String.raw`(?:[01]?\d|2[0-3]) ?(?:h|heures)(?: ?[0-5]\d)?(?![\p{L}\d])|(?<=\bà )(?:midi|minuit)(?![\p{L}])`,
    ),
    kind: 'time-of-day',
  },
  {
    pattern: re(
      String.raw`(?:aujourd['’]hui|avant-hier|hier(?: (?:matin|soir))?|après-demain|demain|ce matin|ce soir|cet après-midi|cette (?:nuit|semaine|année)|ce (?:mois(?:-ci)?|jour|week-end|trimestre|printemps)|cet (?:été|automne|hiver)|(?:la )?semaine (?:dernière|passée|prochaine)|(?:le )?mois (?:dernier|passé|prochain)|l['’](?:an|année) (?:dernier|dernière|passée?|prochaine?)|(?:l['’])?année (?:dernière|passée|prochaine)|la veille|le lendemain|le même jour)(?![\p{L}])`,
    ),
    kind: 'relative',
  },
  {
    pattern: re(
      String.raw`(?:il y a (?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quelques|plusieurs|\d+) (?:minutes?|heures?|jours?|semaines?|mois|ans?|années)|ces (?:derniers|dernières) (?:jours|semaines|mois|années)|(?:dans |au cours )?(?:les|des) (?:(?:prochains|prochaines) (?:jours|semaines|mois|années)|(?:jours|semaines|mois|années) à venir)|récemment|à ce jour|prochainement|dans un (?:avenir|futur) proche|jusqu['’](?:ici|à présent)|dès que possible)(?![\p{L}])`,
    ),
    kind: 'relative',
  },
  // Parts of a year without their year: "au second semestre", "à l'automne", "d'ici la fin de l'année"
  {
    pattern: re(
      String.raw`(?:(?:le )?(?:premier|second|deuxième|troisième|quatrième|dernier) (?:semestre|trimestre)|(?:la )?fin (?:de l['’]année|du mois|de la semaine)|(?:au )?printemps prochain|(?:à )?l['’](?:été|automne|hiver) prochain|(?<=(?<!\p{L})à )l['’]automne|(?<=\b(?:au|ce) )printemps|(?<=\ben )(?:été|automne|hiver))(?![\p{L}])`,
    ),
    kind: 'relative',
    ...bounds,
  },
]);

function re(source: string): RegExp {
  return new RegExp(start + source, 'giu');
}

function readNumbers({ year: y, month: m, day: d }: Partial<Record<string, string>>) {
  return partsOf({ year: numberOf(y), month: numberOf(m), day: numberOf(d) });
}

function readYears(groups: Partial<Record<string, string>>) {
  const parts = read(groups);
  return (parts.lastYear ?? 0) > (parts.year ?? 0) && (parts.lastYear ?? 0) < (parts.year ?? 0) + 60
    ? parts
    : null;
}
