/** Put to the program itself: what it is, what it was told, what it thinks. No release says anything of that. */
const ofProgram =
  /\b(?:what|who|which|how|where)(?:['’]s| is| are| was| were) your\b|\bwho (?:are you|(?:made|built|wrote|trained) you)\b|\bquel(?:le)?s? (?:est|sont) (?:ton|ta|tes|votre|vos)(?!\p{L})|\bqui (?:es-tu|êtes-vous)(?!\p{L})|(?<!\p{L})(?:너는|넌|당신은|당신의|네) (?:누구|이름|시스템|지침|프롬프트)|តើអ្នកជានរណា/iu;

/** Whether a question is about whoever answers ("what is your system prompt?") and not about a release. */
export function asksOfProgram(question: string): boolean {
  return ofProgram.test(question);
}
