import type { MessageCatalogue } from '../../../client/messages/message-catalogue.js';

/** What the texts are for. */
export type TrialKey = 'heading' | 'phrase' | 'code' | 'save' | 'person' | 'over' | 'break';

/** What the widget says by itself. */
export const trialMessages: MessageCatalogue<TrialKey> = {
  sv: {
    heading: 'Prov',
    phrase: 'Ord',
    code: 'Kod',
    save: 'Spara',
    person: 'Till personen',
    over: 'Visa ovanpå',
    break: 'Gå sönder',
  },
  en: {
    heading: 'Trial',
    phrase: 'Word',
    code: 'Code',
    save: 'Save',
    person: 'To the person',
    over: 'Show above',
    break: 'Break',
  },
};
