import { type AddFlags, addTo } from './add.ts';
import { type Context, withApp } from './context.ts';
import { unknownRelease } from './scope.ts';

/** `readout replace`: adds a release that corrects another, which stays and is answered from no longer. */
export function execute(context: Context, id: string, word: string, flags: AddFlags): Promise<number> {
  return withApp(context, {}, async (app) => {
    if ((await app.release(id)) === null) throw await unknownRelease(app, id);
    return addTo(app, context, word, { ...flags, supersedes: id });
  });
}
