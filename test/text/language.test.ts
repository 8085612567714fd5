import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/text/language.ts';

test.each([
  ['How many Korean nationals has Cambodia deported?', 'en'],
  ['Who is KIM Jina?', 'en'],
  ['who is 김지나', 'en'],
  ['What does “한미동맹” mean in the release?', 'en'],
  ['Wat did teh primeminster sya abuot onlin scams', 'en'],
  ['KIM Jina', 'en'],
  ['180?', 'en'],
  ['', 'en'],
  ['How did President López Obrador respond?', 'en'],
  ["What is Cambodia's view? Isn't it new?", 'en'],
  ['Hun Manet 총리는 KIM Jina 차관에게 무엇을 말했나요?', 'ko'],
  ['online scam 관련 총리 발언은?', 'ko'],
  ['MOU 체결은 언제?', 'ko'],
  ['몇 명?', 'ko'],
  ['តើ Hun Manet និង KIM Jina បានជួបគ្នានៅទីណា?', 'km'],
  ['ប៉ុន្មាននាក់?', 'km'],
  ['Combien de ressortissants coréens le Cambodge a-t-il expulsés ?', 'fr'],
  ['combien', 'fr'],
  ['Ou est le Premier ministre ?', 'fr'],
  ['Qui est KIM Jina ?', 'fr'],
  ["Qu'a dit Hun Manet sur l'accord ?", 'fr'],
  ['Où s’est tenue la réunion', 'fr'],
] as const)('%j is %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});
