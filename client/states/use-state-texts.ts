import { useTexts } from '../messages/use-texts.js';
import { type StateMessages, stateMessages } from './states.messages.js';

/** The texts of the states that every widget has, in the page's language. */
export function useStateTexts(): StateMessages {
  return useTexts('states', stateMessages);
}
