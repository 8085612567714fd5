import { expect, test } from 'vitest';
import { areaUnderRisk, coverageAt, riskCoverage } from '../../src/eval/risk-coverage.ts';

const asked = (confidence: number, firstIsGold: boolean) => ({ confidence, firstIsGold });

test('a surer answer is given first, and each confidence that occurs is a point', () => {
  const points = riskCoverage([asked(0.2, false), asked(0.9, true), asked(0.6, false), asked(0.7, true)]);
  expect(points).toEqual([
    { confidence: 0.9, coverage: 0.25, risk: 0 },
    { confidence: 0.7, coverage: 0.5, risk: 0 },
    { confidence: 0.6, coverage: 0.75, risk: 1 / 3 },
    { confidence: 0.2, coverage: 1, risk: 0.5 },
  ]);
  expect(areaUnderRisk(points)).toBeCloseTo(0.25 / 3 + 0.125);
  expect(coverageAt(points, 0.1)).toBe(0.5);
  expect(coverageAt(points, 0.4)).toBe(0.75);
});

test('questions of one confidence are one point, in whatever order they come', () => {
  const both = [asked(0.5, true), asked(0.5, false)];
  expect(riskCoverage(both)).toEqual([{ confidence: 0.5, coverage: 1, risk: 0.5 }]);
  expect(riskCoverage(both.reverse())).toEqual(riskCoverage(both));
});

test('nothing can be answered where the surest answer is a risk already', () => {
  expect(coverageAt(riskCoverage([asked(0.9, false), asked(0.1, true)]), 0.4)).toBe(0);
});

test('no questions make no curve and no area', () => {
  expect(riskCoverage([])).toEqual([]);
  expect(areaUnderRisk([])).toBeNull();
});
