import { baseOf } from './tamper-clauses.ts';

/** Verbs of releases, and what nobody could take for the same. */
const others: Readonly<Record<string, readonly string[]>> = {
  announced: ['cancelled', 'doubted'],
  applauded: ['criticized', 'ignored'],
  committed: ['objected', 'pretended'],
  condemned: ['praised', 'organized'],
  congratulated: ['warned', 'sued'],
  deported: ['imported', 'hired'],
  discussed: ['cancelled', 'signed'],
  emphasized: ['doubted', 'forgot'],
  expressed: ['withdrew', 'feigned'],
  highlighted: ['concealed', 'cancelled'],
  hosted: ['expelled', 'boycotted'],
  increased: ['reduced', 'halted'],
  launched: ['abandoned', 'banned'],
  noted: ['forgot', 'regretted'],
  pledged: ['declined', 'pretended'],
  praised: ['criticized', 'sold'],
  provided: ['withheld', 'stole'],
  reaffirmed: ['abandoned', 'questioned'],
  reviewed: ['destroyed', 'sold'],
  supported: ['attacked', 'opposed'],
  thanked: ['blamed', 'dismissed'],
  underscored: ['denied', 'mocked'],
  welcomed: ['condemned', 'blocked'],
};

/** The first verb with others in its place, and nothing else changed. */
export function otherVerbs(text: string): string[] {
  const verb = Object.keys(others).find((one) => new RegExp(`\\b${one}\\b`, 'u').test(text));
  return (others[verb ?? ''] ?? []).map((other) => text.replace(new RegExp(`\\b${verb}\\b`, 'u'), other));
}

/** What is told as done told as planned, and what is ahead told as done. */
export function otherModality(text: string): string[] {
  const made: string[] = [];
  const done = /\b(?:has|have) (\p{Ll}{3,}ed)\b(?! to\b)/u.exec(text);
  if (done?.[1]) {
    const plan = done[0].startsWith('has') ? 'plans to' : 'plan to';
    made.push(text.replace(done[0], `${plan} ${baseOf(done[1])}`));
  }
  const ahead = /\b(?:will|plans to|agreed to|pledged to) (\p{Ll}{4,})\b(?<!not|continue|be|have)/u.exec(
    text,
  );
  if (ahead?.[1] && !irregular.test(ahead[1])) made.push(text.replace(ahead[0], `has ${pastOf(ahead[1])}`));
  return made;
}

const irregular =
  /^(?:also|begin|bring|build|come|find|give|have|hold|keep|lead|lose|make|meet|never|only|read|seek|sell|send|speak|spend|stand|still|take|tell|travel|work|write|.*ly)$/u;

function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}
