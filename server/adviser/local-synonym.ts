import { type LocalWord, type MeasureCodeList, outsideReasonsOf } from '../codes/index.js';
import { sameWords } from '../kernel/index.js';

/** What a phrase means in a municipality, as it is registered. */
export interface LocalSynonym extends LocalWord {
  readonly version: number;
}

/** A municipality's own word as somebody states it, before it is believed. */
export interface SynonymStatement {
  readonly phrase: string;
  /** Exactly one of the two is to be given. */
  readonly code: number | null;
  /** Id of a reason for being outside the model. */
  readonly outsideReason: string | null;
  /** The list in force, and the reasons that its lexicon knows. */
  readonly list: MeasureCodeList;
}

/** How many words a municipality may have for one code list: the adviser reads all of them for each text. */
export const SYNONYM_LIMIT = 500;

/** The phrase as it is kept, so that the same one is found again however it was typed. */
export function keptPhrase(phrase: string): string {
  return sameWords(phrase.normalize('NFC'));
}

/** The ids of the reasons that a statement may name. */
export function reasonIds(list: MeasureCodeList): readonly string[] {
  return Object.keys(outsideReasonsOf(list));
}
