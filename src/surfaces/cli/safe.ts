/**
 * Control characters but tab and line feed, directional overrides and isolates, line separators, halves of a
 * surrogate pair: what could move the cursor, colour, reorder or hide the text around it.
 */
const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text from outside as a terminal may show it: each unsafe character as a visible one, so that every offset holds. */
export function safeText(text: string): string {
  return text.replace(unsafe, (character) => {
    const code = character.charCodeAt(0);
    // The control pictures ␀ to ␟ stand in the order of the characters they picture.
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}

/** A value as one line of JSON in which unsafe characters are escaped: the same value for a reader, harmless on a screen. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(unsafe, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
