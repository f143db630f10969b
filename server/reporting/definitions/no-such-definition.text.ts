import type { LocalizedText } from '../../kernel/index.js';

/** What is answered where a request names a definition that is not there. */
export const NO_SUCH_DEFINITION: LocalizedText = {
  sv: 'Det finns ingen sådan rapportdefinition. Fråga efter dem som finns med reportDefinitions.',
  en: 'There is no such report definition. Ask for those there are with reportDefinitions.',
};
