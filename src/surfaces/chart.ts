import type { LookedUp } from '../app.ts';
import type { Language } from '../text/language.ts';
import { isCrowded } from './chart-crowding.ts';
import { contradicted, ink, markLayers, muted, textLayer } from './chart-layers.ts';
import { bottomOf, chartMarks, linesOf, type Mark, topOf } from './chart-marks.ts';
import type { Chart } from './chart-picture.ts';
import { rowDates, rowHeight, rowsOf } from './chart-rows.ts';
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
const axisGap = 16;
const panelHeight = 135;
/** A date below the axis needs as much. */
const dateWidth = 76;
/** One undated figure in its lane, label and all. */
const laneStep = 112;
// The drawing library knows no fonts and takes letters for wider than they are: a longer line would widen the picture.
const titleLength = 46;

const lineHeight = 16;
/** The dates before rows. */
const dateColumn = 116;
/** Less than the column, as the library measures words wider than they are. */
const dateExtent = 88;
/** Half of an arrow's head at the end of the axis, as a share of the panel. */
const arrowHead = 0.02;
const shortNumber = "replace(format(datum.value, '~s'), 'G', 'B')";

/**
 * A chart of timelines: a panel for each quantity. Time is the date of the release; what has no date stands in a lane of
 * its own beside the axis. Where their words would cover each other, each figure has a row of its own instead. Only what
 * is stated exactly is a point.
 */
export function chartOf(timelines: readonly (readonly LookedUp[])[], language: Language): Chart {
  const drawn = timelines.slice(0, mostPanels);
  const conflict = drawn.flat().some(({ conflicts }) => conflicts.length > 0);
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    background: 'white',
    padding,
    ...(conflict ? { title: caption(linesOf(figurePhrases[language].chartConflict, titleLength, 2)) } : {}),
    vconcat: panels(drawn, language),
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

/** All panels begin at one place: behind the dates of the rows, where any of them has rows. */
function panels(drawn: readonly (readonly LookedUp[])[], language: Language) {
  const inTimeAlone = drawn.map((points) => inTime(points, language, axisWidth));
  const views = inTimeAlone.every((some) => some !== null)
    ? inTimeAlone
    : drawn.map((points) => inTime(points, language, dateColumn) ?? [inRows(points, language)]);
  return drawn.map((points, index) => {
    const [first] = points;
    const text = first ? linesOf(titleOf(first, language), titleLength, 2) : '';
    return { title: { text, offset: 8 }, hconcat: views[index] };
  });
}

/** What is drawn; a picture has no other line that tells of a denial. */
function titleOf(first: LookedUp, language: Language): string {
  const denied = first.figure.negated ? ` (${figurePhrases[language].negated})` : '';
  return `${subjectLine(first)}${denied}`;
}

/** The figures on an axis of time and in a lane beside it; null where they stand too close to be told apart. */
function inTime(points: readonly LookedUp[], language: Language, column: number) {
  const dated = points.filter(({ citation }) => citation.published !== null);
  const undated = points.filter(({ citation }) => citation.published === null);
  const room = width - 2 * padding - column;
  const lane = dated.length === 0 ? room : Math.min(undated.length * laneStep, room * 0.5);
  const time = undated.length === 0 ? room : room - lane;
  const [bottom, top] = [bottomOf(points), topOf(points)];
  const scale = { domain: [bottom, top], nice: false };
  const down = (value: number) => ((top - value) / (top - bottom)) * panelHeight;
  const views = [];
  if (dated.length > 0) {
    const marks = chartMarks(dated, points);
    const [from, to] = timeDomain(dated);
    const across = ({ at }: Mark) => (((at ?? from) - from) / (to - from)) * time;
    if (isCrowded({ marks, across, down, wide: time })) return null;
    views.push(view(marks, time, timeAxis(dated, time), scale, column));
  }
  if (undated.length > 0) {
    const marks = chartMarks(undated, points);
    const across = ({ place }: Mark) => ((place + 0.5) / undated.length) * lane;
    if (isCrowded({ marks, across, down, wide: lane })) return null;
    views.push({
      ...view(marks, lane, laneAxis(undated), scale, dated.length === 0 ? column : 0),
      view: { fill: '#f4f5f6' },
      title: { text: phrases[language].dateNotStated, fontSize: 12, color: muted, anchor: 'middle' },
    });
  }
  return views;
}

/** A row for each figure, its date before it. */
function inRows(points: readonly LookedUp[], language: Language) {
  const [bottom, top] = [bottomOf(points), topOf(points)];
  const axes = {
    upright: false,
    place: {
      field: 'row',
      type: 'ordinal',
      title: null,
      axis: {
        domain: false,
        ticks: false,
        labelExpr: `${JSON.stringify(rowDates(points, language))}[datum.value]`,
        labelLineHeight: 13,
        labelPadding: 6,
        minExtent: dateExtent,
        maxExtent: dateExtent,
      },
    },
    value: {
      type: 'quantitative',
      title: null,
      scale: { domain: [bottom - (top - bottom) * arrowHead, top], nice: false },
      axis: { grid: true, tickCount: 5, domain: false, ticks: false, labelExpr: shortNumber },
    },
  };
  return {
    width: width - 2 * padding - dateColumn,
    height: points.length * rowHeight,
    data: { values: rowsOf(points) },
    layer: [
      ...markLayers(axes),
      textLayer(axes, "datum.side === 'right'", { align: 'left', dx: 12 }),
      textLayer(axes, "datum.side === 'left'", { align: 'right', dx: -12 }),
    ],
  };
}

/** From before the first date to behind the last, with room for words. */
function timeDomain(dated: readonly LookedUp[]): readonly [number, number] {
  const times = dated.map(({ citation }) => Date.parse(citation.published as string));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const margin = Math.max((last - first) * 0.12, 20 * 86_400_000);
  return [first - margin, last + margin * 1.6];
}

/** Ticks only where a release is, as long as their dates have room. */
function timeAxis(dated: readonly LookedUp[], wide: number) {
  const days = new Set(dated.map(({ citation }) => citation.published as string));
  const times = [...days].sort().map((day) => Date.parse(day));
  const domain = timeDomain(dated);
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

function view(marks: readonly Mark[], wide: number, place: object, scale: object, column: number) {
  const extent = column - axisGap;
  const axes = {
    upright: true,
    place,
    value: {
      type: 'quantitative',
      title: null,
      scale,
      axis: {
        grid: true,
        tickCount: 4,
        domain: false,
        ticks: false,
        labels: column > 0,
        ...(column > 0 ? { labelExpr: shortNumber, minExtent: extent, maxExtent: extent } : {}),
      },
    },
  };
  const text = (test: string, align: string, dx: number, dy = 0) =>
    textLayer(axes, test, { align, dx, dy, lineHeight });
  return {
    width: wide,
    height: panelHeight,
    data: { values: marks },
    layer: [
      ...markLayers(axes),
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
