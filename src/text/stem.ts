import { stemmer as stemFrench } from '@orama/stemmers/french';
import { stem as stemEnglish } from 'porter2';

/** The languages whose words are stemmed by rule; Korean and Khmer have files of their own. */
export type StemmedLanguage = 'en' | 'fr';

/** Lower case, compatibility forms unified, accents and apostrophes gone: "André’s" → "andres", "Œuvre" → "oeuvre". */
export function foldLatin(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .replace(/[œæßøđłıð]/g, (letter) => plainLetters[letter] ?? letter);
}

const plainLetters: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ð: 'd',
};

/** The Snowball stem of a folded word, with what Snowball confuses in government language put right. */
export function stemLatin(folded: string, language: StemmedLanguage): string {
  // No word is so long; letters without end would keep the rules below busy.
  if (folded.length > longestWord) return folded;
  const spelt = language === 'fr' ? folded : american(folded);
  const known = kept[language].get(spelt);
  if (known !== undefined) return known;
  return language === 'fr' ? foldLatin(stemFrench(withFrenchAccents(spelt))) : stemEnglish(spelt);
}

const longestWord = 40;

/**
 * British spellings as American ones. "-ise" only after two vowels and a consonant, so that "praise", "rise" and
 * "revise" stay; what is changed by mistake ("exercise") is changed in all its forms and so still meets itself.
 */
function american(folded: string): string {
  return folded
    .replace(/^(.*[aeiouy].*[aeiouy].*[bcdfghjklmnpqrstwxz])is(e[ds]?|ing|ations?|ers?)$/, '$1iz$2')
    .replace(/(fav|lab|hon|neighb|col|behavi|endeav|harb|rum)our/, '$1or')
    .replace(/^(def|off|pret)ence/, '$1ense')
    .replace(/^(cent|theat)re(s?)$/, '$1er$2')
    .replace(/^programme/, 'program')
    .replace(/^judgement/, 'judgment');
}

/** Snowball tells French verb and noun endings by their accents; questions are often typed without. */
function withFrenchAccents(folded: string): string {
  return folded
    .replace(/e(es?)$/, 'é$1')
    .replace(/ite(s?)$/, 'ité$1')
    .replace(/iere(s?)$/, 'ière$1');
}

/**
 * Words whose Snowball stem is that of another word, forms of one word in one place: "nationals" and "nations",
 * "import" and "important", "France" and "franc".
 */
const kept: Readonly<Record<StemmedLanguage, ReadonlyMap<string, string>>> = {
  en: forms(`national nationals nationally; nationality nationalities; international internationally; internal internally;
    important importantly importance; officer officers; customs; relation relations; executive executives;
    experience experiences experienced; authority authorities; author authors; emergency emergencies; conference conferences;
    department departments; government governments governmental; publication publications; publicize publicizes publicized publicizing;
    objective objectives; designate designated designates designating designation; minority minorities; majority majorities;
    news; species; personnel; university universities; universe; organ organs; humane; proceeds; ratio; reference references;
    information; informal informally; particulars; candidate candidates candidacy; president presidents presidential presidency;
    diplomat diplomats; consul consuls; senator senators; administration administrations; administrator administrators;
    reporter reporters; broadcaster broadcasters; observer observers; consultant consultants; defendant defendants;
    combatant combatants; foreigner foreigners; offensive offensives; hostilities; destroyer destroyers; lawful lawfully;
    resolute resolutely; honorable; americas; emirates; responsible responsibly; consistent consistently; several;
    severe severely severity; apartment apartments; customer customers; succession; fruit fruits; remarkable remarkably;
    protestant protestants; employer employers; engineer engineers; animal animals; logging; transition transitions;
    institution institutions; constitution constitutions constitutional; positive positively; costly; aide aides;
    expensive; appropriations; definition definitions; initiative initiatives; container containers; affection;
    direction directions; directive directives; exceptional exceptionally; relative relatives; relatively; highness; excellency;
    evident evidently; premiere; democrat democrats; residence residences; resident residents; researcher researchers;
    lecturer lecturers; provenance; wellness; setting settings; settler settlers; largely; nearly; partly;
    criticize criticizes criticized criticizing criticism criticisms`),
  fr: forms(`france francais francaise francaises; presse; parlement parlements; departement departements; resolution resolutions;
    direction directions; conseiller conseillers conseillere conseilleres; journaliste journalistes; charte chartes;
    armee armees; assistant assistants assistante assistantes; information informations; crimee; mali; malais malaise malaisie;
    alger; amerique; ameriques; damas; atlanta; detente; arret arrets; employeur employeurs;
    souverainete; communique communiques; etudiant etudiants etudiante etudiantes; gaza; mer mers; gens; equipe equipes;
    environ; idee idees; foyer foyers; delit delits; fils; aiea; oceanie; restaurant restaurants; protestant protestants;
    objectif objectifs; capitale capitales; maintenant; parti partis; notamment; minerai minerais; affection affections;
    payer paye payee payes payees paient payait payaient payent paiera paieront`),
};

function forms(lines: string): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  for (const line of lines.split(';')) {
    const [first = '', ...others] = line.trim().split(/\s+/);
    for (const form of [first, ...others]) stems.set(form, first);
  }
  return stems;
}
