import type { LocalizedText } from '../kernel/index.js';

/** Said where no code list of measures is in force. */
export const NO_LIST: LocalizedText = {
  sv: 'Månaden har ingen kodlista. Välj en senare månad.',
  en: 'The month has no code list. Choose a later month.',
};
