import { adviserFor, readCodeLists } from '#product/measured';
import { typedPhrases } from '../phrases/typed-phrases.js';
import type { OpenSide } from './side.js';

/** Phrases of one run: in a second, as many as the adviser must manage. */
const PHRASES = 20_000;

/** Asks the adviser about phrases that it has not met, one after the other, on one core. */
export const advisePhrases: OpenSide = async () => {
  const adviser = adviserFor(readCodeLists().measures('measures-2013'));
  let round = 0;
  let phrases = typedPhrases(PHRASES, round);
  return {
    before: async () => {
      phrases = typedPhrases(PHRASES, round);
      round += 1;
    },
    run: async () => {
      const answered = phrases.filter((phrase) => adviser.advise(phrase).answer.kind !== 'nothing');
      if (answered.length < PHRASES / 2) throw new Error('the adviser does not know the phrases');
    },
    close: async () => undefined,
  };
};
