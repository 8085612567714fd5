/** The form of a release's id. */
export const idForm = /^[A-Za-z0-9][A-Za-z0-9._-]*$/u;

/** A tag of BCP 47, as a release may state its language: "km", "pt-BR". */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
