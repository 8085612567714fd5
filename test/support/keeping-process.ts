import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dara, openKeeper } from './keeper.ts';

// Adds, removes and indexes releases until it is killed: keeping-process.ts <root> <name> <present ids…>
// Tells before and after each change what it is: "begin add x", "done add x".
const [root = '', name = '', ...there] = process.argv.slice(2);
const { corpusDir, keeping, review } = await openKeeper(root);
const present = [...there];

const told = async (what: string, work: () => Promise<unknown>) => {
  process.stdout.write(`begin ${what}\n`);
  await work();
  process.stdout.write(`done ${what}\n`);
};
const textOf = (id: string) =>
  Array.from({ length: 8 }, (_, line) => `Sentence ${line} of ${id} states ${line + 3} agreements.`).join(
    '\n',
  );

for (let round = 0; ; round += 1) {
  const id = `${name}-${round}`;
  await told(`add ${id}`, async () => {
    const { id: key } = await review(`${id}.txt`, textOf(id), { id });
    await keeping.add(key, dara);
  });
  present.push(id);
  const written = `${id}-written`;
  // Whole at once, as whoever puts files there by hand is not what is tested.
  await writeFile(join(corpusDir, '.written'), textOf(written));
  await rename(join(corpusDir, '.written'), join(corpusDir, `${written}.txt`));
  await told(`reindex ${written}`, () => keeping.reindex({}));
  present.push(written);
  for (const goes of present.splice(0, present.length > 6 ? 3 : 1)) {
    await told(`remove ${goes}`, () => keeping.remove(goes, dara));
  }
}
