import type { Advice, AdvisedAnswer, AdvisedConcept, LeadingWord } from './advice.js';
import type { CompiledLexicon } from './compiled-lexicon.js';
import { type Evidence, evidenceIn } from './evidence.js';
import type { UnderstoodWord } from './known-word.js';
import type { ConceptTarget } from './lexicon.js';
import { type PlacedWord, understandText } from './understand-text.js';
import { understandWord } from './understand-word.js';
import { weighEvidence } from './weigh-evidence.js';
import type { TypedWord } from './words-of-text.js';

/** Words that are remembered; further ones are looked up each time. */
const REMEMBERED = 20_000;
/** Characters of the longest text that is read. A measure is told in a line; a longer text is about something else. */
const LONGEST_TEXT = 1000;
const NOTHING: AdvisedAnswer = { kind: 'nothing' };

/** Says what free text is in one code list. Works offline, from a lexicon alone, and always answers alike. */
export class Adviser {
  readonly #lexicon: CompiledLexicon;
  readonly #remembered = new Map<string, UnderstoodWord>();

  constructor(lexicon: CompiledLexicon) {
    this.#lexicon = lexicon;
  }

  /** What the text is. Rather nothing than something uncertain. */
  advise(text: string): Advice {
    if (text.length > LONGEST_TEXT) return { answer: NOTHING, concepts: [] };
    const understood = understandText(text, (word) => this.#understand(word));
    const evidence = evidenceIn(this.#lexicon, understood);
    const { leading, decided } = weighEvidence(evidence, understood);
    const concepts = leading.map((one) => this.#conceptOf(one));
    return { answer: (decided ? concepts[0]?.answer : undefined) ?? NOTHING, concepts };
  }

  /** People write the same words again and again; what they type once is not kept for ever. */
  #understand(word: TypedWord): UnderstoodWord {
    const key = word.dotted ? `${word.word}.` : word.word;
    const remembered = this.#remembered.get(key);
    if (remembered !== undefined) return remembered;
    const understood = understandWord(this.#lexicon, word);
    if (understood.how !== 'unknown' && this.#remembered.size < REMEMBERED) {
      this.#remembered.set(key, understood);
    }
    return understood;
  }

  #conceptOf({ concept, words }: Evidence): AdvisedConcept {
    return {
      means: concept.means,
      answer: this.#answerOf(concept.leadsTo),
      words: words.map(leadingWordOf),
    };
  }

  #answerOf(target: ConceptTarget): AdvisedAnswer {
    if (target.kind === 'nowhere') return NOTHING;
    if (target.kind === 'code') return target;
    const why = this.#lexicon.reasons[target.reason];
    return why === undefined ? NOTHING : { ...target, why };
  }
}

function leadingWordOf({ typed, understood }: PlacedWord): LeadingWord {
  return { typed, how: understood.how, readAs: understood.readAs };
}
