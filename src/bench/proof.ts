import { proveClaim } from '../cite/prove.ts';
import { casesOf } from '../eval/marked.ts';
import { type OtherNames, variantsOf } from '../eval/tamper.ts';
import { wordsAlone } from '../proving.ts';
import { median, percentile } from './measure.ts';
import type { Row } from './report.ts';
import type { Workbench } from './workbench.ts';

const warmUp = 50;

/** What proving a claim costs: of real sentences and of claims that were made of them, each against its sentence. */
export async function measureProofs({ source, quick }: Workbench): Promise<readonly Row[]> {
  const names: OtherNames = {
    person: ['President Lucía Herrera'],
    place: ['Norway'],
    organisation: ['Interpol'],
  };
  const cases = source.pieces
    .slice(0, quick ? 60 : 300)
    .flatMap((text, index) => casesOf({ docId: String(index), title: '', text }, null, []));
  const claims = cases.flatMap(({ marked, proof }) =>
    // A sentence word for word costs nothing.
    variantsOf(marked, names)
      .filter(({ kind }) => kind !== 'itself')
      .map(({ text }) => ({ text, sentences: [proof] })),
  );
  const ms = claims.map(({ text, sentences }) => {
    const began = performance.now();
    proveClaim(text, sentences, wordsAlone);
    return performance.now() - began;
  });
  const measured = ms.slice(warmUp);
  const note = `${measured.length} claims on ${cases.length} sentences`;
  return [
    { what: 'proof of a claim, median', value: median(measured), unit: 'ms', aim: { most: 15 }, note },
    {
      what: 'proof of a claim, 95th percentile',
      value: percentile(measured, 0.95),
      unit: 'ms',
      aim: null,
      note,
    },
  ];
}
