// Which full stops do not end a sentence. Case matters: "Me Dupont" is a lawyer, "gave it to me." is an end.

/** Forms of address and ranks: whatever follows is the name that belongs to them. */
const addresses = set(`
  Mr Mrs Ms Mx Dr Prof Hon Rev Fr St Ste Mt Ft Messrs MM Mme Mlle Me Mgr Pr M H.E S.E S.E.M H.M S.M H.R.H S.A.R
  Gen Lt Col Maj Capt Cmdr Cdr Adm Brig Sgt Cpl Pvt Insp Supt Gov Sen Rep Reps Sens Amb Sec Pres Min Dep Asst Atty vs cf viz
  e.g i.e incl approx ca Smt Shri`);

/** Words that a number belongs to: "No. 5", "Art. 3", "Jan. 20", "Rs. 500", "est. 1953". */
const beforeNumbers = set(`
  No Nos no nos Nr Art Arts art arts Sec Secs sec secs Para Paras para paras p pp Vol vol Ch ch Chap chap Fig Figs fig figs
  Ref ref Res res Reg reg Doc doc Eq eq Ed ed est Rs Tk Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec janv févr avr juil
  Tel tel Tél tél Ext ext Approx Env env al Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun`);

/** Parts of a name that also end sentences: what follows decides. */
const nameEndings = set(
  'Jr Sr Inc Ltd Co Corp Bros Esq Bhd Pte Pty Cie Ave Blvd Bldg Dept Univ Assn Ph.D M.D B.A M.A',
);

const clockTimes = set('a.m p.m A.M P.M');

/** Words that open a sentence and are hardly ever the next part of a name. */
const openers = set(`
  The This These Those That It He She They We In On At To For As By With From Both Under During After Before While Although
  However Moreover Since If When Our Their His Her Its There Here Today Yesterday Tomorrow And But So A An All Each Any Many
  Most Some Such Together Additionally Also Finally Further Furthermore Meanwhile According Through Over Following Among
  Not No More Despite Between Because Once Last Let Now Thank Thanks What Who Why How Where Is Are Will
  Le La Les Il Elle Ils Elles Un Une Cette Ces En Dans Au Aux Pour Par Selon Lors Nous Ce Cela`);

const offices = set(
  'President Prime Vice Secretary Minister Chancellor Chairman King Queen Ambassador Premier',
);

/** What may follow a clock time and still belong to it: a zone or a day. */
const afterClock =
  /^(?:\(|[A-Z]{2,5}\b|(?:Eastern|Central|Pacific|Mountain|Local|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)|[A-Z][a-z]+ time\b)/u;

/** Whether the full stop after `word` (without that stop) belongs to the word, seen what comes `next`. */
export function isAbbreviation(word: string, next: string): boolean {
  if (addresses.has(word)) return true;
  if (beforeNumbers.has(word)) return /^[\p{N}$€£]/u.test(next);
  const opener = /^\p{Lu}\p{L}*(?![\p{L}.])/u.exec(next)?.[0] ?? '';
  if (clockTimes.has(word)) return afterClock.test(next) && !openers.has(opener);
  if (openers.has(opener)) return false;
  if (nameEndings.has(word)) return !offices.has(opener);
  // "J. Robert", "U.S. Department", "R.O.K. Navy".
  return /^(?:\p{L}\p{M}*\.)*\p{Lu}\p{M}*$/u.test(word);
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
