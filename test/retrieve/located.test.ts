import { expect, it } from 'vitest';
import { saysWhere } from '../../src/retrieve/located.ts';

it.each([
  'They met this morning at the Peace Palace in Phnom Penh.',
  'President Biden met the Prime Minister on the margins of the G20 Leaders’ Summit in Bali.',
  'The delegation traveled to Mexico.',
  'Les ministres se sont rencontrés à Paris.',
  '두 장관은 서울에서 만났다.',
  'ភាគីទាំងពីរបានជួបគ្នានៅភ្នំពេញ។',
])('says where something was: %s', (text) => {
  expect(saysWhere(text)).toBe(true);
});

it.each([
  'They held consultations on United States-Russia relations.',
  'President Petro of Colombia received Mr. Finer.',
  'Cambodia thanked the Republic of Korea.',
  '한국과 일본은 협력을 논의했다.',
])('names places and no place of it: %s', (text) => {
  expect(saysWhere(text)).toBe(false);
});
