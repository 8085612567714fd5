/** What the program has and nobody else is asked for by "your"; "your source for the 180" is a release. */
const its = {
  en: 'names?|(?:system )?prompts?|(?:\\p{L}+ )?instructions?|rules?|guidelines?|opinions?|views?|thoughts?|favou?rite|purpose|job|(?:language )?model|version|developers?|creators?|makers?|owners?|age|gender|birthday|training|limits?|passwords?|keys?|secrets?',
  fr: 'nom|prompt|instructions?|consignes?|règles?|opinions?|avis|but|rôle|modèle|version|créateur|développeur|âge',
  ko: '이름|시스템|지침|프롬프트|규칙|의견|생각|모델|나이',
} as const;

/** Put to the program itself: what it is, what it was told, what it thinks. No release says anything of that. */
const ofProgram = new RegExp(
  [
    `\\b(?:what|who|which|how|where)(?:['’]s| is| are| was| were) your (?:own |\\p{L}+est )?(?:${its.en})\\b`,
    `\\bwho (?:are you(?: really| exactly)?(?![^,;.!?])|(?:made|built|wrote|trained) you\\b)`,
    `\\bquel(?:le)?s? (?:est|sont) (?:ton|ta|tes|votre|vos) (?:${its.fr})(?!\\p{L})`,
    `\\bqui (?:es-tu|êtes-vous)(?!\\p{L})`,
    `(?<!\\p{L})(?:너는|넌|당신은) 누구(?![를와랑에한의])`,
    `(?<!\\p{L})(?:당신의|너의|네) (?:${its.ko})`,
    'តើអ្នកជានរណា',
  ].join('|'),
  'iu',
);

/** Whether a question is about whoever answers ("what is your system prompt?") and not about a release. */
export function asksOfProgram(question: string): boolean {
  return ofProgram.test(question);
}
