const asking =
  '(?<asking>(?:(?:[Ss]ince|[Uu]ntil) )?(?:[Ww]hy|[Ww]hen|[Ww]here|[Hh]ow(?! (?:many|much|long|often|old|far|big|large)\\b))(?: (?:and|or) (?:why|when|where|how))*|[Bb]y whom)';
const noThing = '(?!(?:that|who|whom|which|they|he|she|it|we|said|of|in|on|from|to|as|is|are|was|were)\\b)';
const thing = `(?<thing>${noThing}[\\p{L}\\p{Nd}'’-]+(?: ${noThing}[\\p{L}\\p{Nd}'’-]+){0,2})`;
const subject =
  '(?<subject>(?:the )?\\p{Lu}\\p{L}*(?: (?:and |of )?\\p{Lu}\\p{L}*){0,4}|the \\p{Ll}+|they|he|she|we)';
const rest =
  '(?<rest>(?: (?:in|on|at|by|for|from|to|since|until|during|after|before|last|this|so far|yesterday|today)\\b[^?]*)?\\s*\\?*)';

const done = new RegExp(
  `^${asking} ${thing} (?<auxiliary>did|does|do|has|have|had) ${subject} (?<deed>\\p{Ll}+)${rest}$`,
  'u',
);
const suffered = new RegExp(
  `^${asking} ${thing} (?<auxiliary>is|are|was|were) (?<deed>\\p{Ll}+ed)${rest}$`,
  'u',
);

/**
 * An English question of why or when that was made of one of how many or which, with its object where English has it:
 * "When Korean nationals has Cambodia deported?" becomes "When has Cambodia deported Korean nationals?". As it is where its
 * shape is not certain.
 */
export function inOrder(question: string): string {
  return question
    .replace(done, '$<asking> $<auxiliary> $<subject> $<deed> $<thing>$<rest>')
    .replace(suffered, '$<asking> $<auxiliary> $<thing> $<deed>$<rest>');
}
