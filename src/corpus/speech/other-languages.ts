import type { Attribution } from './attribution.ts';

/** How one language reports speech. */
interface Manner {
  /** Words that say that the sentence reports words. */
  readonly reports: RegExp;
  /** A named official as subject, with groups `name` and, where the language puts one, `role`. */
  readonly subject: RegExp;
  /** A name without a title, with group `name`: whoever is said to have said that. */
  readonly untitled?: RegExp;
}

const koreanOffice =
  '(?:제?\\d차관|총리|국무총리|대통령|부통령|주석|장관|차관|차관보|대사|국왕|의장|위원장|대변인|총재|사무총장|실장|국장|본부장)';

const korean: Manner = {
  reports:
    /(?:말했|밝혔|강조했|전했|언급했|설명했|덧붙였|평가했|촉구했|당부했|주장했|지적했|약속했|재확인했|제안했|요청했|발표했|선언했|논의했|합의했|감사를 표|사의를 표|우려를 표|뜻을 표|환영했|치하했)[가-힣]*|(?:부|청|처|경찰|당국|정부|군|측|대사관|관계자|대변인|장관|총리|대통령|위원회|협회|은행|언론|통신)에 따르면|[”"]\s?(?:이?라고|고)\s/u,
  subject: new RegExp(
    `(?:^|, )(?<name>(?:[가-힣]{1,4} )?(?!\\S+부 )[가-힣A-Za-z]{2,12})[ ](?<role>(?:\\S{1,10}부 )?${koreanOffice})(?:은|는|이|가|께서는|께서)[ ,]`,
    'u',
  ),
};

const khmerLetters = '[\\p{Script=Khmer}\\u200b]';

const khmer: Manner = {
  reports:
    /មានប្រសាសន៍|គូសបញ្ជាក់|ថ្លែង|បញ្ជាក់ជូន|បានបញ្ជាក់|លើកឡើង|អះអាង|សង្កត់ធ្ងន់|គូសរំលេច|វាយតម្លៃខ្ពស់|កោតសរសើរ|សម្តែងនូវ|បានសម្តែង|បានជម្រាប|បានសន្យា|(?:ឲ្យ|ឱ្យ)ដឹងថា|និយាយថា|រាយការណ៍ថា|បានប្រកាសថា|យោងតាម(?:ក្រសួង|នគរបាល|មន្ត្រី|អាជ្ញាធរ|អ្នកនាំពាក្យ|រដ្ឋមន្ត្រី)/u,
  subject: new RegExp(
    `(?<role>លោកស្រី|លោកជំទាវ|លោក|ឯកឧត្តម|សម្តេច${khmerLetters}{0,20}) (?<name>${khmerLetters}{2,20}(?: ${khmerLetters}{2,20})?) (?:ក៏)?បាន`,
    'u',
  ),
  untitled: new RegExp(
    `^(?<name>${khmerLetters}{2,20}(?: ${khmerLetters}{2,20})?) (?:ក៏)?បាន(?:មានប្រសាសន៍|ថ្លែង|និយាយ|អះអាង|លើកឡើង|(?:គូស)?បញ្ជាក់|ប្រកាស)ថា`,
    'u',
  ),
};

const frenchName = "\\p{Lu}[\\p{L}’'-]+(?: (?:de |du |d’)?\\p{Lu}[\\p{L}’'-]+){0,3}";

const french: Manner = {
  reports:
    /\b(?:a|ont)(?:-t-(?:il|elle|ils|elles))? (?:également |aussi |ensuite )?(?:déclaré|souligné|affirmé|réaffirmé|indiqué|précisé|ajouté|expliqué|rappelé|salué|remercié|exprimé|estimé|noté|relevé|insisté|appelé|condamné|annoncé|assuré|confirmé|réitéré|plaidé|fait savoir|fait part|dit)(?:e|s|es)?(?!\p{L})|(?:déclare|souligne|affirme|réaffirme|rappelle|salue|indique)(?:nt)?(?!\p{L})|^Selon (?=\p{Lu}|l[ea’] )/u,
  subject: new RegExp(
    `(?:^|, )(?:(?:Le|La|le|la) )?(?<role>(?:S\\.E\\. )?(?:M\\.|Mme|(?:Vice-|vice-)?[Pp]résidente?|(?:Vice-)?[Pp]remi(?:er|ère) [Mm]inistre|[Mm]inistre(?: (?:de|des|du) [^,]{2,50}?)??|[Aa]mbassad(?:eur|rice)|[Rr]oi|[Rr]eine)(?:,? (?:M\\.|Mme))?),? (?<name>${frenchName})(?:,[^,]{2,80},)? (?:a|ont) `,
    'u',
  ),
};

const manners: Readonly<Record<string, Manner>> = { ko: korean, km: khmer, fr: french };

/** Tells who speaks in each sentence, where the language has rules here and title and name stand clearly before. */
export function attributeByManner(language: string, sentences: readonly string[]): Attribution[] {
  const manner = manners[language];
  return sentences.map((sentence) => {
    if (manner === undefined || !manner.reports.test(sentence)) return { voice: 'release', speaker: null };
    const subject = (manner.subject.exec(sentence) ?? manner.untitled?.exec(sentence))?.groups;
    if (subject?.name === undefined) return { voice: 'reported', speaker: null };
    return { voice: 'reported', speaker: { name: subject.name, role: subject.role ?? null, by: 'named' } };
  });
}
