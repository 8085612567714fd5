import { LRUCache } from 'lru-cache';
import { analyse } from '../text/analysis.ts';

// A release has few titles, and each is asked for with every claim on it; nothing but speed depends on this.
const read = new LRUCache<string, ReadonlySet<string>>({ max: 200 });

/** The offices that a title is, and none that its words are by themselves: no "security adviser" for homeland security. */
export function officesIn(title: string | null): ReadonlySet<string> {
  const words = title ?? '';
  const offices = read.get(words) ?? readAnew(words);
  read.set(words, offices);
  return offices;
}

function readAnew(title: string): ReadonlySet<string> {
  const { concepts } = analyse(title, 'en');
  const widest = concepts.filter(
    ({ span }) =>
      !concepts.some(
        ({ span: other }) =>
          other.start <= span.start &&
          span.end <= other.end &&
          other.end - other.start > span.end - span.start,
      ),
  );
  return new Set(widest.map(({ concept }) => concept));
}
