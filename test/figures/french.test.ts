import { describe, expect, it } from 'vitest';
import { extractFigures } from '../../src/figures/extract.ts';

/** All figures of a French sentence. */
function figures(text: string) {
  return extractFigures(text, { id: 'r#1', span: { start: 0, end: text.length } }, 'fr');
}

/** Each as "span = value qualifier unit". */
function brief(text: string): string[] {
  return figures(text).map(
    ({ span, value, qualifier, unit }) =>
      `${text.slice(span.start, span.end)} = ${value} ${qualifier} ${unit}`,
  );
}

describe('a French number', () => {
  it.each([
    [
      'pour un montant supérieur à 3 milliards de dollars',
      ['supérieur à 3 milliards de dollars = 3000000000 more than USD'],
    ],
    ['un seuil inférieur à 25 %', ['inférieur à 25 % = 25 fewer than percent']],
    ['un taux inférieur ou égal à 25 %', ['inférieur ou égal à 25 % = 25 up to percent']],
    ['au maximum 60 délégués', ['au maximum 60 = 60 up to délégués']],
    ['une hausse de l’ordre de 20 %', ['de l’ordre de 20 % = 20 about percent']],
    ['La dette dépasse 3 milliards d’euros.', ['3 milliards d’euros = 3000000000 more than EUR']],
    ['La dette ne dépasse pas 3 milliards d’euros.', ['3 milliards d’euros = 3000000000 up to EUR']],
  ])('keeps its bound: %s', (sentence, expected) => {
    expect(brief(sentence)).toEqual(expected);
  });

  it.each([
    ['un recul de 3,5 points de pourcentage', ['3,5 points de pourcentage = 3.5 exactly percentage points']],
    [
      'un prêt de 200 M€ et une aide de 1,5 Md€',
      ['200 M€ = 200000000 exactly EUR', '1,5 Md€ = 1500000000 exactly EUR'],
    ],
    ['une trêve de 48 h', ['48 h = 48 exactly hours']],
    ['le 14 juillet 2025 à 15 h 30, de 9 h à 11 h et à 18 heures', []],
    ['Tél. : 01 43 17 53 53 ou 012 345 678', []],
  ])('has its unit, and is no time of the day and no telephone: %s', (sentence, expected) => {
    expect(brief(sentence)).toEqual(expected);
  });
});

describe('what a French number counts', () => {
  it.each([
    ['Aucun des 19 otages n’a été libéré.', 'otages', 'libéré', true],
    ['Il a démenti que 500 soldats aient franchi la frontière.', 'soldats', 'franchi la frontière', true],
    ['Il n’a pas ratifié 3 conventions.', 'conventions', 'ratifié', true],
    ['Au moins 2 400 victimes ont été secourues.', 'victimes', 'secourues', false],
    ['Moins de 50 demandes avaient été rejetées.', 'demandes', 'rejetées', false],
    ['Quelque 18 500 réfugiés ont franchi la frontière.', 'réfugiés', 'franchi la frontière', false],
    ['Jusqu’à 40 entreprises participeront au forum.', 'entreprises', 'participeront au forum', false],
    ['La moitié des bourses a été accordée.', 'bourses', 'accordée', false],
    ['On attend 60 délégués.', 'délégués', null, false],
  ])('is its noun, with a verb and what denies that: %s', (sentence, label, status, negated) => {
    expect(figures(sentence)[0]).toMatchObject({ label, status, negated });
  });
});
