import type { MessageCatalogue, Messages } from '../messages/message-catalogue.js';

type Key =
  | 'loading'
  | 'failed'
  | 'unreachable'
  | 'signedOut'
  | 'noPermission'
  | 'notFound'
  | 'tryAgain'
  | 'readOnly'
  | 'offline'
  | 'conflict'
  | 'keepMine'
  | 'takeTheirs'
  | 'mine'
  | 'theirs'
  | 'vetoed'
  | 'stopped'
  | 'missingScope'
  | 'scopeUnit'
  | 'scopeHouseholdRef'
  | 'scopePersonRef'
  | 'scopeMonth'
  | 'nameIsFetched'
  | 'protectedPerson'
  | 'hostGaveNoVerdict';

/** What all widgets say alike. A host says them in its own way under the widget's name `states`. */
export type StateMessages = Messages<Key>;

/** The texts of the states that every widget has. */
export const stateMessages: MessageCatalogue<Key> = {
  sv: {
    loading: 'Hämtar …',
    failed: 'Det gick inte att hämta uppgifterna. Försök igen om en stund.',
    unreachable:
      'Vi får ingen kontakt just nu. Inget du har skrivit har gått förlorat. Försök igen om en stund.',
    signedOut: 'Du behöver logga in igen för att fortsätta. Inget du har skrivit har gått förlorat.',
    noPermission:
      'Din roll kan inte se det här. Behöver du det i ditt arbete, prata med den som sköter behörigheter.',
    notFound: 'Det finns inget att visa här för dig.',
    tryAgain: 'Försök igen',
    readOnly: 'Du kan läsa men inte ändra här.',
    offline: 'Du är utan nätverk. Det du skriver sparas när nätet är tillbaka.',
    conflict: 'Någon annan har ändrat under tiden. Välj vad som ska gälla.',
    keepMine: 'Behåll mitt',
    takeTheirs: 'Ta det andra',
    mine: 'Ditt',
    theirs: 'Det andra',
    vetoed: 'Inte sparat: {reason}',
    stopped: 'Den här delen av sidan har stannat. Resten fungerar. Försök igen.',
    missingScope: 'Välj {what} så visas innehållet här.',
    scopeUnit: 'en enhet',
    scopeHouseholdRef: 'ett hushåll',
    scopePersonRef: 'en person',
    scopeMonth: 'en månad',
    nameIsFetched: '…',
    protectedPerson: 'Skyddad',
    hostGaveNoVerdict: 'Systemet omkring kunde inte svara om det får sparas. Försök igen.',
  },
  en: {
    loading: 'Fetching …',
    failed: 'This could not be fetched. Try again in a while.',
    unreachable: 'There is no contact just now. Nothing that you have typed is lost. Try again in a while.',
    signedOut: 'Sign in again to go on. Nothing that you have typed is lost.',
    noPermission:
      'Your role cannot see this. If you need it in your work, talk to whoever gives permissions.',
    notFound: 'There is nothing here to show you.',
    tryAgain: 'Try again',
    readOnly: 'You can read here, and change nothing.',
    offline: 'You are without a network. What you type is saved when the network is back.',
    conflict: 'Somebody else has changed this meanwhile. Choose what is to stand.',
    keepMine: 'Keep mine',
    takeTheirs: 'Take the other',
    mine: 'Yours',
    theirs: 'The other',
    vetoed: 'Not saved: {reason}',
    stopped: 'This part of the page has stopped. The rest works. Try again.',
    missingScope: 'Choose {what} and the contents are shown here.',
    scopeUnit: 'a unit',
    scopeHouseholdRef: 'a household',
    scopePersonRef: 'a person',
    scopeMonth: 'a month',
    nameIsFetched: '…',
    protectedPerson: 'Protected',
    hostGaveNoVerdict: 'The system around could not say whether this may be saved. Try again.',
  },
};
