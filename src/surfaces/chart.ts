import type { LookedUp } from '../app.ts';
import type { Language } from '../text/language.ts';
import { bottomOf, chartMarks, linesOf, type Mark, topOf } from './chart-marks.ts';
import type { Chart } from './chart-picture.ts';
import { figurePhrases } from './figure-phrases.ts';
import { phrases } from './phrases.ts';
import { subjectLine } from './subject-line.ts';

/** Quantities drawn in one picture; more would be too small to read. */
export const mostPanels = 4;

/** As wide as a channel shows a picture. */
const width = 550;
const padding = 12;
/** The axis of numbers, the gap before a lane, and half of the last date's label. */
const axisWidth = 60;
const panelHeight = 135;
/** A date below the axis needs as much. */
const dateWidth = 76;
/** One undated figure in its lane, label and all. */
const laneStep = 112;
// The drawing library knows no fonts and takes letters for wider than they are: a longer line would widen the picture.
const titleLength = 46;

const lineHeight = 16;

const ink = '#2b2d31';
const muted = '#6d7178';
const plain = '#1f6fb2';
const contradicted = '#c0392b';

/**
 * A chart of timelines: a panel for each quantity. Time is the date of the release; what has no date stands in a lane of
 * its own beside the axis. Only what is stated exactly is a point.
 */
export function chartOf(timelines: readonly (readonly LookedUp[])[], language: Language): Chart {
  const drawn = timelines.slice(0, mostPanels);
  const conflict = drawn.flat().some(({ conflicts }) => conflicts.length > 0);
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    background: 'white',
    padding,
    ...(conflict ? { title: caption(linesOf(figurePhrases[language].chartConflict, titleLength, 2)) } : {}),
    vconcat: drawn.map((points) => panel(points, language)),
    spacing: 26,
    config: {
      font: 'Noto Sans, sans-serif',
      view: { stroke: null },
      axis: {
        labelFontSize: 12,
        labelColor: muted,
        domainColor: '#b5b8bd',
        tickColor: '#b5b8bd',
        gridColor: '#e6e7e9',
      },
      title: { fontSize: 14, fontWeight: 'normal', color: ink, anchor: 'start', lineHeight: 18 },
      concat: { spacing: 6 },
    },
  } as Chart;
}

function caption(text: readonly string[]) {
  return { text, orient: 'bottom', color: contradicted, fontSize: 12, anchor: 'start', offset: 10 };
}

function panel(points: readonly LookedUp[], language: Language) {
  const dated = points.filter(({ citation }) => citation.published !== null);
  const undated = points.filter(({ citation }) => citation.published === null);
  const room = width - 2 * padding - axisWidth;
  const lane = dated.length === 0 ? room : Math.min(undated.length * laneStep, room * 0.5);
  const time = undated.length === 0 ? room : room - lane;
  const scale = { domain: [bottomOf(points), topOf(points)], nice: false };
  const views = [];
  if (dated.length > 0) views.push(view(chartMarks(dated, points), time, timeAxis(dated, time), scale, true));
  if (undated.length > 0) {
    const marks = chartMarks(undated, points);
    views.push({
      ...view(marks, lane, laneAxis(undated), scale, dated.length === 0),
      view: { fill: '#f4f5f6' },
      title: { text: phrases[language].dateNotStated, fontSize: 12, color: muted, anchor: 'middle' },
    });
  }
  const [first] = points;
  return {
    title: { text: first ? linesOf(subjectLine(first), titleLength, 2) : '', offset: 8 },
    hconcat: views,
  };
}

/** Ticks only where a release is, as long as their dates have room. */
function timeAxis(dated: readonly LookedUp[], wide: number) {
  const days = new Set(dated.map(({ citation }) => citation.published as string));
  const times = [...days].sort().map((day) => Date.parse(day));
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const margin = Math.max((last - first) * 0.12, 20 * 86_400_000);
  const domain = [first - margin, last + margin * 1.6] as const;
  const room = (span: number) => (span / (domain[1] - domain[0])) * wide >= dateWidth;
  const roomForAll = times.every((time, index) => index === 0 || room(time - (times[index - 1] ?? 0)));
  return {
    field: 'at',
    type: 'temporal',
    title: null,
    scale: { type: 'utc', domain, nice: false },
    axis: {
      format: '%Y-%m-%d',
      grid: false,
      ...(roomForAll ? { values: times, labelOverlap: false } : { tickCount: 4, labelOverlap: true }),
    },
  };
}

function laneAxis(undated: readonly LookedUp[]) {
  return {
    field: 'place',
    type: 'quantitative',
    title: null,
    scale: { domain: [-0.5, undated.length - 0.5], nice: false, zero: false },
    axis: null,
  };
}

function view(marks: readonly Mark[], wide: number, x: object, scale: object, labelled: boolean) {
  const y = {
    field: 'value',
    type: 'quantitative',
    title: null,
    scale,
    axis: {
      grid: true,
      tickCount: 4,
      domain: false,
      ticks: false,
      labels: labelled,
      ...(labelled
        ? { labelExpr: "replace(format(datum.value, '~s'), 'G', 'B')", minExtent: 44, maxExtent: 44 }
        : {}),
    },
  };
  const color = { condition: { test: 'datum.conflict', value: contradicted }, value: plain };
  const only = (test: string) => [{ filter: test }];
  const text = (test: string, align: string, dx: number, dy = 0) => ({
    transform: only(test),
    mark: { type: 'text', align, dx, dy, fontSize: 13, lineHeight, baseline: 'middle' },
    encoding: { x, y: { ...y, field: 'labelAt' }, text: { field: 'text' }, color: { value: ink } },
  });
  return {
    width: wide,
    height: panelHeight,
    data: { values: marks },
    layer: [
      {
        transform: only("datum.low !== datum.high && datum.end !== 'closed'"),
        mark: { type: 'rule', strokeWidth: 3, strokeCap: 'round' },
        encoding: {
          x,
          y: { ...y, field: 'low' },
          y2: { field: 'high' },
          color,
          strokeDash: { condition: { test: "datum.end === 'loose'", value: [2, 5] }, value: [1, 0] },
        },
      },
      {
        transform: only("datum.end === 'closed'"),
        mark: { type: 'rule', strokeWidth: 9 },
        encoding: { x, y: { ...y, field: 'low' }, y2: { field: 'high' }, color, opacity: { value: 0.75 } },
      },
      ...(['up', 'down'] as const).map((end) => ({
        transform: only(`datum.end === '${end}'`),
        mark: {
          type: 'point',
          shape: end === 'up' ? 'triangle-up' : 'triangle-down',
          size: 90,
          filled: true,
          opacity: 1,
        },
        encoding: { x, y: { ...y, field: end === 'up' ? 'high' : 'low' }, color },
      })),
      {
        transform: only("datum.base === 'tick'"),
        mark: { type: 'tick', orient: 'horizontal', size: 18, thickness: 3 },
        encoding: { x, y, color },
      },
      {
        transform: only("datum.base === 'point'"),
        mark: { type: 'point', filled: true, size: 90, opacity: 1 },
        encoding: { x, y, color },
      },
      text("datum.side === 'right'", 'left', 11),
      text("datum.side === 'left'", 'right', -11),
      text("datum.side === 'below'", 'center', 0, 18),
      // Lines run downwards, so that more of them have to begin higher.
      ...[1, 2, 3].map((count) =>
        text(`datum.side === 'above' && datum.text.length === ${count}`, 'center', 0, 2 - lineHeight * count),
      ),
    ],
  };
}
