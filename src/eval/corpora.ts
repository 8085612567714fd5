import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkRows } from './checks.ts';
import { documentId, type GoldDocument, readRows } from './data.ts';
import { inventedReleases } from './invented.ts';

/** The corpora that are measured on. */
export type CorpusName = 'first' | 'both' | 'bodies' | 'squad' | 'korean' | 'invented' | 'checks';

/**
 * Lays a corpus out as files under `workDir/<name>` and returns that folder. `first` is the product's own corpus,
 * `both` that among the 400 releases of the development data, `bodies` those 400 without their titles,
 * `invented` those that were invented in other styles and languages, `checks` the product's own and those that texts are checked against.
 */
export function layOut(name: CorpusName, workDir: string, evalDir: string, ownCorpus: string): string {
  const dir = join(workDir, name);
  if (existsSync(join(dir, '.complete'))) return dir;
  mkdirSync(dir, { recursive: true });
  if (name === 'first' || name === 'both') copyAll(ownCorpus, dir);
  if (name === 'both') copyAll(join(evalDir, 'releases'), dir);
  if (name === 'checks') {
    copyAll(ownCorpus, dir);
    for (const id of checkedReleases())
      copyFileSync(join(evalDir, 'releases', `${id}.md`), join(dir, `${id}.md`));
  }
  if (name === 'bodies') writeDocuments(bodies(evalDir), dir);
  if (name === 'squad') writeDocuments(readRows<GoldDocument>(evalDir, 'qa-squad2-dev-docs.jsonl'), dir);
  if (name === 'korean') writeDocuments(readRows<GoldDocument>(evalDir, 'qa-korean-dev-docs.jsonl'), dir);
  if (name === 'invented') writeDocuments(inventedReleases(), dir);
  writeFileSync(join(dir, '.complete'), '');
  return dir;
}

/** The releases beside the first that texts are checked against. */
function checkedReleases(): readonly string[] {
  const rows = [...checkRows('tune'), ...checkRows('report')];
  return [...new Set(rows.map(({ docId }) => docId))].filter((id) => id.startsWith('wh-'));
}

function bodies(evalDir: string): readonly GoldDocument[] {
  const rows = readRows<{ readonly _id: string; readonly text: string }>(
    evalDir,
    'ir-releases-dev/corpus.jsonl',
  );
  return rows.map(({ _id, text }) => ({ docId: _id, title: '', lang: 'en', text }));
}

function copyAll(from: string, to: string): void {
  for (const file of readdirSync(from)) {
    if (!file.startsWith('.')) copyFileSync(join(from, file), join(to, file));
  }
}

function writeDocuments(documents: readonly GoldDocument[], dir: string): void {
  for (const [index, { docId, title, lang, date, text }] of documents.entries()) {
    const head = [
      '---',
      `id: ${JSON.stringify(documentId(docId))}`,
      ...(title === '' ? [] : [`title: ${JSON.stringify(title)}`]),
      `language: ${lang}`,
      ...(date ? [`published: ${date}`] : []),
      '---',
    ];
    writeFileSync(join(dir, `${String(index).padStart(4, '0')}.md`), `${head.join('\n')}\n${text}\n`);
  }
}
