/**
 * A signal that aborts after so long. Its timer holds it, as that of `AbortSignal.timeout` does not: combined with
 * another one by `AbortSignal.any`, which holds its sources as little, that one would be collected with the garbage and
 * never abort.
 */
export function deadline(ms: number): AbortSignal {
  const controller = new AbortController();
  const late = () => controller.abort(new DOMException(`It took longer than ${ms} ms.`, 'TimeoutError'));
  // Who ends before need not wait for it.
  setTimeout(late, ms).unref();
  return controller.signal;
}
