import type { Review } from '../../app.ts';
import { block } from './layout.ts';
import { describeRelease } from './render.ts';
import type { Screen } from './terminal.ts';

/** Figures shown of a release before the rest is only counted. */
const mostFigures = 8;

/** A release as it would be added, for a person who decides. */
export function renderReview(
  { release, sentences, figures, warnings, near }: Review,
  screen: Screen,
): string {
  const { paint } = screen;
  const indented = { lead: '  ' };
  const facts = [
    release.id,
    release.language,
    counted(sentences, 'sentence'),
    counted(figures.length, 'figure'),
  ];
  const rest = figures.length - mostFigures;
  return [
    block(describeRelease(release, 'en'), screen, { style: paint.bold }),
    block([...facts, ...release.parties].join(' · '), screen, { ...indented, style: paint.dim }),
    release.url === null
      ? ''
      : block(release.url, { ...screen, width: Number.POSITIVE_INFINITY }, { ...indented, style: paint.dim }),
    ...figures
      .slice(0, mostFigures)
      .map(({ quantity, text }) => block(`${quantity}: “${text}”`, screen, { lead: '  - ' })),
    rest > 0 ? block(`and ${counted(rest, 'figure')} more`, screen, { lead: '  - ' }) : '',
    ...warnings.map((warning) => block(warning, screen, { ...indented, style: paint.yellow })),
    ...near.map(({ release: other, share }) =>
      block(`${Math.round(share * 100)} % the same as ${other.id}: ${describeRelease(other, 'en')}`, screen, {
        ...indented,
        style: paint.yellow,
      }),
    ),
  ].join('');
}

/** "1 sentence", "12 sentences". */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
