/**
 * About how many tokens a text is, without the model's own tokenizer: a token of English is about four bytes, one of
 * Korean or Khmer about three, so this is rather too many than too few.
 */
export function roughTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / 3);
}
