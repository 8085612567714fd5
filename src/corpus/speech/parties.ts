import { analyse } from '../../text/analysis.ts';
import { statesMeant } from '../../text/seats.ts';
import { thesaurus } from '../../text/thesaurus.ts';
import { headOf } from './participants.ts';

const state = /^(?:place-[a-z]{2}|org-eu)$/u;

/** How many sentences back the state may be named whose talks a release without one in its title goes on about. */
const reach = 3;

/** The states whose meeting a release tells of: whose "our" is, and which "the two countries" are. */
export class Parties {
  /** The state whose authority publishes the release, as it is called; empty where that is not known. */
  readonly own: readonly string[];
  /** The same as a concept. */
  readonly ownStates: readonly string[];
  readonly #titled: readonly string[];
  /** The other states that each sentence so far names. */
  readonly #lately: (readonly string[])[] = [];

  constructor(title: string, outlet: string | null) {
    this.ownStates = statesIn(outlet ?? '');
    this.own = namesOf(this.ownStates);
    const met = statesIn(headOf(title));
    // Whose matters "a trip to Saudi Arabia" is about are those who meet there too.
    this.#titled = namesOf(met.length > 0 ? met : statesIn(title));
  }

  /** Reads the next sentence: the two or more states that words for all of them mean in it; none where they are not known. */
  read(sentence: string): readonly string[] {
    this.#lately.push(this.#others(namesOf(statesIn(sentence))));
    const titled = this.#others(this.#titled);
    const met =
      titled.length > 0
        ? titled
        : (this.#lately
            .slice(-reach)
            .reverse()
            .find((names) => names.length > 0) ?? []);
    // Of a sentence on several others it cannot be told which one is meant.
    if (titled.length === 0 && met.length > 1) return [];
    const all = [...new Set([...(this.#isAmong() ? this.own : []), ...met])];
    return all.length > 1 ? all : [];
  }

  /** Whether the publisher's state is one of those who meet: not of a statement of others that it passes on. */
  #isAmong(): boolean {
    return this.#others(this.#titled).length < 2 || this.#titled.some((name) => this.own.includes(name));
  }

  #others(names: readonly string[]): readonly string[] {
    return names.filter((name) => !this.own.includes(name));
  }
}

/** States, and unions of them, that a text names, be it by their seat of government or one of their bodies. */
function statesIn(text: string): readonly string[] {
  const found = analyse(text, 'en').concepts.flatMap(({ concept, span }) => [
    ...[concept, ...thesaurus().broader(concept)].filter((one) => state.test(one)),
    ...statesMeant([concept], span, text),
  ]);
  return [...new Set(found)];
}

function namesOf(states: readonly string[]): readonly string[] {
  return states.flatMap((one) => thesaurus().terms(one, 'en').slice(0, 1));
}
