import type { StoredChange } from '../../app.ts';
import { ReadoutError } from '../../errors.ts';
import { actor } from './actor.ts';
import { consent } from './confirm.ts';
import { type Context, withApp } from './context.ts';
import { exitCodes } from './exit.ts';
import { block } from './layout.ts';
import { describeRelease } from './render.ts';
import { counted } from './render-review.ts';
import { safeJson } from './safe.ts';
import type { Screen } from './terminal.ts';

interface Flags {
  readonly yes?: true;
  readonly json?: true;
}

/** `readout rollback`: lists what one may go back to, or goes back. */
export function execute(context: Context, id: string | undefined, flags: Flags): Promise<number> {
  const { terminal } = context;
  const { stdout, stderr } = terminal;
  return withApp(context, {}, async (app) => {
    const snapshots = await app.snapshots();
    if (id === undefined) {
      const list = () => renderSnapshots(snapshots, stdout.screen());
      await stdout.write(flags.json ? `${safeJson(snapshots)}\n` : list());
      return snapshots.length === 0 ? exitCodes.notFound : exitCodes.done;
    }
    const wanted = snapshots.find((snapshot) => snapshot.id === id);
    if (wanted === undefined) {
      const known = snapshots.map((snapshot) => snapshot.id).join(', ') || 'none';
      throw new ReadoutError('input.invalid', `There is no snapshot "${id}"; there is ${known}.`);
    }
    if (!flags.json) await stdout.write(renderSnapshots([wanted], stdout.screen()));
    const said = await consent('Go back to it?', terminal, flags.yes === true);
    if (said !== 'yes') {
      await stderr.write(`Nothing was changed.${said === 'nobody' ? ' Add --yes to go on.' : ''}\n`);
      return said === 'no' ? exitCodes.done : exitCodes.usage;
    }
    const done = await app.rollback(id, actor());
    const line = `The corpus is as it was in ${id}; snapshot ${done.snapshotId} answers now.`;
    await stdout.write(flags.json ? `${safeJson(done)}\n` : `${line}\n`);
    return exitCodes.done;
  });
}

function renderSnapshots(snapshots: readonly StoredChange[], screen: Screen): string {
  if (snapshots.length === 0) return block('There is no snapshot; "readout index" builds one.', screen);
  return snapshots.map((snapshot) => renderSnapshot(snapshot, screen)).join('');
}

function renderSnapshot(snapshot: StoredChange, screen: Screen): string {
  const { id, builtAt, releases, current, fault, added, changed, removed } = snapshot;
  const { paint } = screen;
  const facts = [id, builtAt, counted(releases, 'release'), current ? 'current' : null];
  const change = (sign: string, list: StoredChange['added']) =>
    list.map((release) =>
      block(`${release.id}: ${describeRelease(release, 'en')}`, screen, { lead: `  ${sign} ` }),
    );
  return [
    block(facts.filter((fact) => fact !== null).join(' · '), screen, { style: paint.bold }),
    fault === null ? '' : block(fault, screen, { lead: '  ', style: paint.red }),
    ...change('+', added),
    ...change('~', changed),
    ...change('-', removed),
  ].join('');
}
