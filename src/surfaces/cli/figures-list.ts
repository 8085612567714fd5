import type { LookedUp, Lookup } from '../../app.ts';
import type { Language } from '../../text/language.ts';
import { figureDetails, referenceLine, standingLines } from '../figure-lines.ts';
import { figurePhrases } from '../figure-phrases.ts';
import { phrases } from '../phrases.ts';
import { subjectLine } from '../subject-line.ts';
import { block } from './layout.ts';
import { renderCitation } from './render.ts';
import type { Screen } from './terminal.ts';

/** What was looked up, or that nothing was found. */
export function renderLookup(found: Lookup, language: Language, screen: Screen): string {
  return found.figures.length > 0
    ? renderFigures(found, language, screen)
    : block(figurePhrases[language].noFigures, screen, { style: screen.paint.yellow });
}

/** The entries one by one: the quantity and what it counts, what bounds it, then its sentence and its place. */
function renderFigures({ figures, timelines }: Lookup, language: Language, screen: Screen): string {
  const known = byId(timelines.flat());
  return figures.map((entry) => renderEntry(entry, known, language, screen)).join('\n');
}

/** Quantity by quantity, in order of the releases' dates: what was stated, and what stands now. */
export function renderTimelines(timelines: Lookup['timelines'], language: Language, screen: Screen): string {
  return timelines
    .map((points) => {
      const known = byId(points);
      const [first] = points;
      const heading =
        first === undefined ? '' : block(subjectLine(first), screen, { style: screen.paint.bold });
      return `${heading}\n${points.map((point) => renderPoint(point, known, language, screen)).join('\n')}`;
    })
    .join('\n\n');
}

type Known = ReadonlyMap<string, LookedUp>;

function renderEntry(entry: LookedUp, known: Known, language: Language, screen: Screen): string {
  const heading = [entry.quantity, subjectLine(entry)].filter((part) => part !== '').join(' — ');
  return [
    block(heading, screen, { style: screen.paint.bold }),
    block(figureDetails(entry, language), screen, { lead: '  ', style: screen.paint.dim }),
    renderBeside(entry, known, language, screen),
    renderCitation(entry.citation, language, screen),
  ].join('');
}

function renderPoint(point: LookedUp, known: Known, language: Language, screen: Screen): string {
  const lead = `${point.citation.published ?? phrases[language].dateNotStated}  `;
  return [
    block(changeOf(point, known), screen, { lead, style: screen.paint.bold }),
    block(figureDetails(point, language), screen, { lead: '  ', style: screen.paint.dim }),
    renderBeside(point, known, language, screen),
    renderCitation(point.citation, language, screen),
  ].join('');
}

/** "180 → 230" where one later figure takes the place of this one. */
function changeOf({ quantity, supersededBy }: LookedUp, known: Known): string {
  const later = [...new Set(supersededBy.flatMap((id) => known.get(id)?.quantity ?? []))];
  return later.length === 1 && later[0] !== quantity ? `${quantity} → ${later[0]}` : quantity;
}

function renderBeside(entry: LookedUp, known: Known, language: Language, screen: Screen): string {
  const { green, red } = screen.paint;
  return standingLines(entry, known, language)
    .map(({ kind, verb, other }) =>
      block(`${verb} ${referenceLine(other, language)}`, screen, {
        lead: '  ',
        style: kind === 'later' ? green : red,
      }),
    )
    .join('');
}

function byId(entries: readonly LookedUp[]): Known {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
