import type { Chart } from '../surfaces/chart-picture.ts';
import { columnValue } from './measured.ts';
import { riskCoverage } from './risk-coverage.ts';
import type { AnswerTable } from './runs.ts';

/** What docs/evaluation.md names as aims. */
const aims = [
  { column: 'right and cited', aim: 0.85 },
  { column: 'citation precision', aim: 0.95 },
  { column: 'handled', aim: 0.9 },
  { column: 'false refusals', aim: 0.05 },
];

const config = { font: 'system-ui, sans-serif', view: { stroke: null } };

/** A bar for each set of questions and each column that has an aim, which is the line across. */
export function aimsChart(tables: readonly AnswerTable[]): Chart {
  const values = tables.flatMap(({ name, rows }) =>
    aims.flatMap(({ column, aim }) => {
      const value = columnValue(rows, column);
      return value === null ? [] : [{ set: name, column, aim, value, label: value.toFixed(3) }];
    }),
  );
  const y = { field: 'set', type: 'nominal', title: null, sort: null, axis: { labelLimit: 480 } } as const;
  const x = { field: 'value', type: 'quantitative', title: null, scale: { domain: [0, 1] } } as const;
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    data: { values },
    facet: {
      field: 'column',
      type: 'nominal',
      title: null,
      sort: aims.map(({ column }) => column),
    },
    columns: 4,
    spec: {
      width: 150,
      layer: [
        { mark: { type: 'bar', color: '#9dc0df' }, encoding: { x, y } },
        {
          mark: { type: 'text', align: 'left', dx: 3 },
          encoding: { x, y, text: { field: 'label', type: 'nominal' } },
        },
        {
          mark: { type: 'rule', color: '#c0392b', strokeDash: [4, 3] },
          encoding: { x: { field: 'aim', type: 'quantitative' } },
        },
      ],
    },
    config,
  } as Chart;
}

/** A line for each set of questions: the more of them are answered, the more are answered wrongly. */
export function riskChart(tables: readonly AnswerTable[]): Chart {
  const values = tables.flatMap(({ name, rows }) =>
    riskCoverage(rows).map(({ coverage, risk }) => ({ set: name, coverage, risk })),
  );
  const share = (field: string, title: string) => ({
    field,
    type: 'quantitative',
    title,
    scale: { domain: [0, 1] },
  });
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    data: { values },
    width: 520,
    height: 320,
    mark: { type: 'line', interpolate: 'step-before' },
    encoding: {
      x: share('coverage', 'share of the questions that are answered'),
      y: share('risk', 'share of those that are answered wrongly'),
      color: { field: 'set', type: 'nominal', title: null, sort: null, legend: { labelLimit: 480 } },
    },
    config,
  } as Chart;
}
