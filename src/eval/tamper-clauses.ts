/** Auxiliaries that "not" follows. */
const auxiliary =
  /\b(?:has|have|had|is|are|was|were|will|would|can|could|should|must|may)\b(?! not\b| no\b|n[’'])/gu;
const past =
  /\b(?<subject>(?:\p{Lu}[\p{L}.]+|She|He|They|leaders|ministers|sides|they|she|he|also))(?<gap> )(?<verb>\p{Ll}+?(?:ed))\b/gu;

const denial = /\b(?:no|not|never|none|nobody|neither|nor|without|fail\w*|cannot|only)\b|n[’']t\b/iu;

/** The sentence denied: "has not", "never", "did not" before each of its first verbs; one that denies already is left. */
export function negations(text: string): string[] {
  if (denial.test(text)) return [];
  const made: string[] = [];
  for (const found of [...text.matchAll(auxiliary)].slice(0, 2)) {
    const end = found.index + found[0].length;
    made.push(`${text.slice(0, end)} not${text.slice(end)}`);
  }
  const simple = [...text.matchAll(past)][0];
  if (simple?.groups) {
    const at = simple.index + (simple.groups.subject?.length ?? 0) + 1;
    const verb = simple.groups.verb ?? '';
    made.push(`${text.slice(0, at)}did not ${baseOf(verb)}${text.slice(at + verb.length)}`);
    made.push(`${text.slice(0, at)}never ${verb}${text.slice(at + verb.length)}`);
    made.push(`${text.slice(0, at)}refused to ${baseOf(verb)}${text.slice(at + verb.length)}`);
  }
  return made;
}

/** "discussed" is of "discuss", "agreed" of "agree", "stopped" of "stop", "reiterated" of "reiterate". */
export function baseOf(past: string): string {
  const stem = past.slice(0, -2);
  if (/ie?$/u.test(stem)) return `${stem.slice(0, -1)}y`;
  if (
    /(?:at|iz|is|uc|iv|rs|nc|ng|ot|in|ir|ur|ag|dg|id|ar|or|om|lv|rv|[qsng]u|um|[aeo]v|[aou]s|e)$/u.test(
      stem,
    ) &&
    !/(?:ain|focus|in|oin|sh|ar|ress|affirm|er)$/u.test(stem)
  )
    return `${stem}e`;
  return /([bdgmnprt])\1$/u.test(stem) ? stem.slice(0, -1) : stem;
}

/** The sentence without its "not". */
export function unNegations(text: string): string[] {
  const plain = text
    .replace(/\bcannot\b/u, 'can')
    .replace(/\b(did|do|does) not\b/u, '$1')
    .replace(/ (?:not|never)\b(?! only| just| merely)/u, '')
    .replace(/\bno (?=\p{Ll})(?!longer|more|less|later|fewer|doubt|matter)/u, 'some ');
  return plain === text || /\bnot? (?:more|less|fewer) than\b/u.test(text) ? [] : [plain];
}

const fewestWords = 6;

/** What stands before a further main clause, where it is a sentence of its own. */
export function clauses(text: string): string[] {
  const cut = /(?:, (?:and|but|while|whereas|as well as|including)|;) /u.exec(text);
  if (!cut) return [];
  const first = text.slice(0, cut.index);
  const opensOnly =
    /^(?:While|As|When|Although|Since|If|In|During|Following|After|Both|Between|Neither)\b/u.test(first);
  // A bracket, a quotation or a list that the cut leaves open is no whole clause.
  const open = /\([^)]*$|“[^”]*$|\bboth\b|\bbetween\b/u.test(first) || / and \S+$/u.test(first);
  return opensOnly || open || first.split(' ').length < fewestWords ? [] : [`${first}.`];
}
