/** Colours of a chart. */
export const ink = '#2b2d31';
export const muted = '#6d7178';
const plain = '#1f6fb2';
export const contradicted = '#c0392b';

/** Which axis gives a mark its place (a date, a row) and which its number. */
export interface Axes {
  readonly place: object;
  readonly value: object;
  /** Whether numbers grow upwards, and not to the right. */
  readonly upright: boolean;
}

const only = (test: string) => [{ filter: test }];

/** What is drawn of the marks but their words: lines, dashes, bars, arrows, points. */
export function markLayers({ place, value, upright }: Axes) {
  const along = (field: string) =>
    upright ? { x: place, y: { ...value, field } } : { y: place, x: { ...value, field } };
  const span = { ...along('low'), [upright ? 'y2' : 'x2']: { field: 'high' } };
  const color = { condition: { test: 'datum.conflict', value: contradicted }, value: plain };
  const heads = upright
    ? ({ up: 'triangle-up', down: 'triangle-down' } as const)
    : ({ up: 'triangle-right', down: 'triangle-left' } as const);
  return [
    {
      transform: only("datum.low !== datum.high && datum.end !== 'closed'"),
      mark: { type: 'rule', strokeWidth: 3, strokeCap: 'round' },
      encoding: {
        ...span,
        color,
        strokeDash: { condition: { test: "datum.end === 'loose'", value: [2, 5] }, value: [1, 0] },
      },
    },
    {
      transform: only("datum.end === 'closed'"),
      mark: { type: 'rule', strokeWidth: 9 },
      encoding: { ...span, color, opacity: { value: 0.75 } },
    },
    ...(['up', 'down'] as const).map((end) => ({
      transform: only(`datum.end === '${end}'`),
      mark: { type: 'point', shape: heads[end], size: 90, filled: true, opacity: 1 },
      encoding: { ...along(end === 'up' ? 'high' : 'low'), color },
    })),
    {
      transform: only("datum.base === 'tick'"),
      mark: { type: 'tick', orient: upright ? 'horizontal' : 'vertical', size: 18, thickness: 3 },
      encoding: { ...along('value'), color },
    },
    {
      transform: only("datum.base === 'point'"),
      mark: { type: 'point', filled: true, size: 90, opacity: 1 },
      encoding: { ...along('value'), color },
    },
  ];
}

/** The words beside the marks of one kind. */
export function textLayer({ place, value, upright }: Axes, test: string, mark: object) {
  const at = { ...value, field: 'labelAt' };
  return {
    transform: only(test),
    mark: { type: 'text', fontSize: 13, baseline: 'middle', ...mark },
    encoding: {
      ...(upright ? { x: place, y: at } : { y: place, x: at }),
      text: { field: 'text' },
      color: { value: ink },
    },
  };
}
