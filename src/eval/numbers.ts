/** A share as tables show it, a dash where there is none. */
export function cell(value: number | null): string {
  return value === null ? '–' : value.toFixed(3).replace('-', '−');
}

/** A difference as tables show it, its sign always before it. */
export function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
}
