import { type Language, languages } from '../../text/language.ts';

/** The language of a reply to somebody who wrote no words: that of their Discord, where Readout speaks it. */
export function languageOf(locale: string): Language {
  return languages.find((language) => locale === language || locale.startsWith(`${language}-`)) ?? 'en';
}
