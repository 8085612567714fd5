const digitRun = /\p{Nd}/gu;

/** The text with the digits of every script (Khmer, fullwidth, Arabic …) as 0–9. */
function plainDigits(text: string): string {
  return /[^\p{ASCII}]/u.test(text) ? text.replace(digitRun, (digit) => String(digitValue(digit))) : text;
}

/**
 * The number that digits with separators stand for, or null where they stand for none ("10.5.2", "4,5" in English).
 * Three digits behind a comma are thousands in every language: releases write no quantity to three decimals.
 */
export function parseDigits(text: string, commaIsDecimal: boolean): number | null {
  const plain = plainDigits(text);
  if (/^\d+$/u.test(plain)) return Number(plain);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(plain)) return Number(plain.replaceAll(',', ''));
  if (!commaIsDecimal) return /^\d+\.\d+$/u.test(plain) ? Number(plain) : null;
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(plain))
    return Number(plain.replaceAll('.', '').replace(',', '.'));
  return /^\d+[.,]\d+$/u.test(plain) ? Number(plain.replace(',', '.')) : null;
}

/** Unicode lays every script's ten digits in a row, the zero at a multiple of ten from some base. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
