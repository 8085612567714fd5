import type { Span } from '../text/span.ts';
import type { Address } from './addresses.ts';
import type { Name } from './named.ts';
import type { Reading } from './reading.ts';

const koreanOffice = ' ?(?:정부|국민|측|총리|대통령|부통령|장관|차관|보좌관|의장|국왕)';
export const koreanSubject = new RegExp(`^(?:${koreanOffice})?(?:은|는|이|가|께서는?)(?!\\p{L})`, 'u');
const koreanRecipient = new RegExp(
  `^(?:${koreanOffice})?(?:에게|께|한테|에(?! 대[한해] (?!감사|사의|축하|애도|조의)))(?!\\p{L})`,
  'u',
);
const koreanObject = new RegExp(`^(?:${koreanOffice})?(?:을|를)(?!\\p{L})`, 'u');

type Manner = (claim: Reading, names: readonly Name[], span: Span) => Partial<Address>;

/** How other languages tell who tells it to whom: Korean by particles, French and Khmer by what stands before and behind. */
export const manners: Partial<Record<string, Manner>> = {
  ko: ({ text }, names, span) => {
    const marked = (particle: RegExp) =>
      names.filter((name) => name.span.end <= span.start && particle.test(text.slice(name.span.end)));
    return {
      givers: marked(koreanSubject),
      receivers: [...marked(koreanRecipient), ...marked(koreanObject).slice(-1)],
    };
  },
  fr: ({ text }, names, span) => {
    const before = names.filter(
      (name) =>
        name.span.end <= span.start &&
        !/(?:\b(?:de|du|des|avec|à|au|aux|par)|\bd[’'])(?: l[ea]| l[’'])? ?$/u.test(
          text.slice(0, name.span.start),
        ),
    );
    const stop = /\s(?:pour|lors|durant|pendant|que|qui|dont|afin)\s|[,;:]\s/u.exec(
      text.slice(span.end),
    )?.index;
    const end = span.end + (stop ?? text.length);
    const behind = names.filter((name) => name.span.start >= span.end && name.span.end <= end);
    const isDone = /\bété\s$/u.test(text.slice(0, span.start));
    return isDone ? { isPassive: true, receivers: before } : { givers: before, receivers: behind };
  },
  km: ({ text }, names, span) => {
    if (/ត្រូវ/u.test(text.slice(0, span.start))) return {};
    const stop = /ចំពោះការ|(?<=.{4,})ចំពោះ|សម្រាប់|ដែល|ក្នុង|លើ|អំពី/u.exec(text.slice(span.end))?.index;
    const end = span.end + (stop ?? text.length);
    return {
      givers: names.filter((name) => name.span.end <= span.start),
      receivers: names.filter((name) => name.span.start >= span.end && name.span.end <= end),
    };
  },
};
