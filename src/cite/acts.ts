import { latinStem } from '../text/words.ts';

/**
 * Acts that bind somebody or change how things stand, each with the verbs that tell it and the words by which a sentence
 * may tell of it. What is only said stands for anything said; these stand for their like alone.
 */
const acts = {
  directive: {
    claimed: `ask beg command instruct invite persuade press pressure request urge`,
    stated: `appeal call compel demand direct encourage force insist invitation need oblige order push recommend recommendation require suggest want`,
    concepts: `invite persuade pressure request-ask`,
  },
  compulsion: {
    claimed: `charge compel demand force oblige order require mandate task`,
    stated: `charge duty insist mandatory must obligation requirement direct proclamation executive need shall`,
    concepts: `demand-insist force-compel order-command`,
  },
  commissive: {
    claimed: `agree guarantee offer pledge promise undertake volunteer vow`,
    stated: `affirm agreement commit commitment intend intent intention plan resolve will willing determined determination decide align accord concur consensus deal`,
    concepts: `agree-consent promise`,
  },
  decision: {
    claimed: `adopt approve authorize ban enact forbid nominate prohibit ratify sanction sign veto appoint elect`,
    stated: `approval order pass ratification signature signing proclamation executive allow name nomination appointment election permit`,
    concepts: `adopt-text appoint approve-permit enact prohibit ratify sanction sign-agreement`,
  },
  announcement: {
    claimed: `announce declare launch reveal unveil publish`,
    stated: `announcement release issue disclose present publication introduce introduction share set`,
    concepts: `announce`,
  },
  completion: {
    claimed: `finish complete conclude`,
    stated: `completion conclusion end close achieve finish`,
    concepts: `complete-finish`,
  },
  attainment: {
    claimed: `achieve attain obtain secure win won`,
    stated: `achievement success succeed gain reach receive get got earn obtain provide make made deliver result progress`,
    concepts: `achievement reach-attain win`,
  },
  increase: {
    claimed: `grow grew grown rise rose risen increase surge climb soar double triple`,
    stated: `growth more higher expand expansion raise strengthen enhance deepen boost additional accelerate ramp lift further new great escalate intensify mount widen`,
    concepts: `double increase triple`,
  },
  decrease: {
    claimed: `fall fell fallen drop decline decrease shrink shrank halve plunge dwindle`,
    stated: `reduce reduction lower less few fewer cut ease slow lost lose low`,
    concepts: `decrease`,
  },
  motion: {
    claimed: `arrive depart return land fly flew flown travel visit`,
    stated: `arrival departure trip come came go went leave left deliver ship deploy send sent host welcome withdraw reach flight mission`,
    concepts: `arrive depart travel visit`,
  },
  sale: {
    claimed: `sell sold buy bought purchase acquire`,
    stated: `sale export import order acquisition deal trade obtain get got procure procurement take took`,
    concepts: `buy sell`,
  },
  hiring: {
    claimed: `hire employ recruit`,
    stated: `job work worker workforce employment employer staff appoint add bring`,
    concepts: `hire`,
  },
  lending: {
    claimed: `lend lent loan borrow borrowed`,
    stated: `loan credit finance financing lender lending debt borrower repay repayment advance`,
    concepts: `loan`,
  },
  giving: {
    claimed: `donate`,
    stated: `donation donor gift give gave given grant contribute contribution provide provision supply send sent deliver share offer aid assistance transfer`,
    concepts: `donate`,
  },
  taking: {
    claimed: `confiscate expropriate nationalize seize`,
    stated: `confiscation expropriation forfeit forfeiture nationalization seizure take took taken capture catch caught intercept recover`,
    concepts: ``,
  },
  leaving: {
    claimed: `quit resign retire`,
    stated: `resignation retirement leave left depart departure step stepping withdraw withdrawal outgoing former exit end`,
    concepts: ``,
  },
  force: {
    claimed: `annex attack bomb invade occupy`,
    stated: `annexation aggression assault bombardment bombing force incursion invasion occupation offensive shell strike struck war missile hit target`,
    concepts: ``,
  },
  voting: {
    claimed: `vote`,
    stated: `ballot elect election poll pass passage referendum approve approval adopt`,
    concepts: ``,
  },
  sending: {
    claimed: `deploy dispatch`,
    stated: `send sent deliver delivery deployment ship shipment provide donate transfer`,
    concepts: ``,
  },
  construction: {
    claimed: `build built construct`,
    stated: `construction create develop establish rebuild strengthen plant building go`,
    concepts: ``,
  },
  punishment: {
    claimed: `arrest charge convict deport detain expel fine imprison indict jail sanction sentence sue`,
    stated: `arrest detention deportation expulsion penalty tariff duty levy trial court accountable pay`,
    concepts: `arrest convict deport detain fine-penalty imprison sentence-punish`,
  },
  freeing: {
    claimed: `free liberate acquit`,
    stated: `release freedom liberation acquittal discharge let pardon return rescue`,
    concepts: `release-free`,
  },
  beginning: {
    claimed: `begin began begun commence inaugurate open start`,
    stated: `create beginning inauguration launch opening establish found onset initiate ongoing expand kick`,
    concepts: `begin inauguration-opening`,
  },
  ending: {
    claimed: `abolish cancel cease close end halt shut stop suspend terminate`,
    stated: `closure suspension stop withdraw pause remove dismantle prevent conclude conclusion resolve resolution over finish last`,
    concepts: `cancel close-shut closed-door end stop suspend`,
  },
  easing: {
    claimed: `ease lift loosen relax waive`,
    stated: `remove reduce lower cut end suspend exempt exemption relief increase raise improve`,
    concepts: `lift-sanctions`,
  },
  gratitude: {
    claimed: `thank`,
    stated: `thanks gratitude grateful appreciate appreciation thankful acknowledge credit recognize indebted`,
    concepts: `thank`,
  },
  congratulation: {
    claimed: `congratulate`,
    stated: `congratulation commend compliment welcome wish applaud salute`,
    concepts: `congratulate`,
  },
  apology: {
    claimed: `apologize`,
    stated: `apology regret sorry`,
    concepts: `apologise`,
  },
  condolence: {
    claimed: `mourn condole`,
    stated: `condolence sympathy grief sorrow loss tragedy`,
    concepts: `condolence`,
  },
} as const;

/** A kind of decisive act. */
export type Act = keyof typeof acts;

const kinds = (Object.keys(acts) as Act[]).map((act) => {
  const { claimed, stated, concepts } = acts[act];
  return {
    ...{ act, claimed: stemsOf(claimed), stated: stemsOf(`${claimed} ${stated}`) },
    concepts: new Set(concepts.split(/\s+/u)),
  };
});

/** The acts that a verb of this stem does. */
export function actsOf(stem: string): readonly Act[] {
  return kinds.filter(({ claimed }) => claimed.has(stem)).map(({ act }) => act);
}

/** The acts that words of another language do, by what the thesaurus makes of them. */
export function actsOfConcept(concept: string): readonly Act[] {
  return kinds.filter(({ concepts }) => concepts.has(concept)).map(({ act }) => act);
}

/** The acts that a word of this stem may tell of. */
export function actsToldBy(stem: string): readonly Act[] {
  return kinds.filter(({ stated }) => stated.has(stem)).map(({ act }) => act);
}

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).map((word) => latinStem(word, 'en')));
}
