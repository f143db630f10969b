import type { MessageCatalogue, Messages } from '../messages/message-catalogue.js';

/** What the texts are for. */
export type MeasureCodeListKey = 'heading' | 'loading' | 'failed' | 'empty';

/** The texts of `MeasureCodeList`, each of which a host may say in its own way. */
export type MeasureCodeListMessages = Messages<MeasureCodeListKey>;

/** What the widget says by itself. */
export const measureCodeListMessages: MessageCatalogue<MeasureCodeListKey> = {
  sv: {
    heading: 'Arbetsfrämjande insatser',
    loading: 'Hämtar koderna …',
    failed: 'Koderna gick inte att hämta. Försök igen om en stund.',
    empty: 'Det finns inga koder för den här månaden.',
  },
  en: {
    heading: 'Labour-promoting measures',
    loading: 'Fetching the codes …',
    failed: 'The codes could not be fetched. Try again in a while.',
    empty: 'There are no codes for this month.',
  },
};
