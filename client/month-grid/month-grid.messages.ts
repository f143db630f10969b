import type { MessageCatalogue, Messages } from '../messages/message-catalogue.js';

/** What the texts are for. */
export type MonthGridKey =
  | 'heading'
  | 'loading'
  | 'failed'
  | 'empty'
  | 'noneShown'
  | 'noCodes'
  | 'gridLabel'
  | 'adult'
  | 'notes'
  | 'household'
  | 'applicant'
  | 'coApplicant'
  | 'remaining'
  | 'show'
  | 'showAll'
  | 'showUnanswered'
  | 'showAttention'
  | 'takePage'
  | 'noMeasureForRest'
  | 'undo'
  | 'keys'
  | 'saving'
  | 'saved'
  | 'notSaved'
  | 'stopped'
  | 'conflicts'
  | 'unread'
  | 'reported'
  | 'closed'
  | 'tryAgain'
  | 'proposed'
  | 'sameAs'
  | 'owes'
  | 'unsaved'
  | 'refused'
  | 'notPermitted'
  | 'conflict'
  | 'emptied'
  | 'stops'
  | 'look'
  | 'information'
  | 'source'
  | 'aboutCell'
  | 'acknowledge'
  | 'reason'
  | 'typing'
  | 'keyDays'
  | 'keyText'
  | 'keyNone'
  | 'keyCode'
  | 'keyMove'
  | 'keyNext'
  | 'keyRow'
  | 'keyPage'
  | 'keyCopyDown'
  | 'keyPaste'
  | 'keyClear'
  | 'keyRestore'
  | 'keyUndo'
  | 'keyLeave'
  | 'keyHelp'
  | 'pressed0'
  | 'pressedCtrl'
  | 'pressedShift'
  | 'pressedDigit'
  | 'pressedDigits'
  | 'pressedArrows';

/** The texts of `MonthGrid`, each of which a host may say in its own way. */
export type MonthGridMessages = Messages<MonthGridKey>;

/** What the widget says by itself. */
export const monthGridMessages: MessageCatalogue<MonthGridKey> = {
  sv: {
    heading: 'Månadens insatser',
    loading: 'Hämtar månaden …',
    failed: 'Månaden gick inte att hämta. Försök igen om en stund.',
    empty: 'Här visas hushåll som har ekonomiskt bistånd under månaden. Ännu finns inga för dina enheter.',
    noneShown: 'Inga hushåll att visa. Välj Alla för att se hela månaden.',
    noCodes: 'Det finns inga koder för den här månaden.',
    gridLabel: 'Insatser {month}',
    adult: 'Vuxen',
    notes: 'Att se på',
    household: 'Hushåll {reference}',
    applicant: 'Sökande',
    coApplicant: 'Medsökande',
    remaining: '{count} kvar av {all}',
    show: 'Visa',
    showAll: 'Alla',
    showUnanswered: 'Obesvarade ({count})',
    showAttention: 'Att åtgärda ({count})',
    takePage: 'Ta över {month} ({count})',
    noMeasureForRest: 'Ingen insats för resten ({count})',
    undo: 'Ångra',
    keys: 'Tangenter',
    saving: 'Sparar …',
    saved: 'Sparat {time}',
    notSaved: 'Ej sparat, försöker igen. {count} väntar.',
    stopped: 'Ej sparat: {count} att se på',
    conflicts: 'Ändrat av annan: {count} att välja',
    unread: 'Det här gick inte att läsa, och klistrades inte in: {values}',
    reported: 'Ändringen hör till {month}, som redan är inskickad. Vi förbereder en rättelse.',
    closed: 'Månaden är stängd: {reason}',
    tryAgain: 'Försök igen',
    proposed: 'förslag',
    sameAs: 'Samma som {month}?',
    owes: 'Obesvarad',
    unsaved: 'inte sparat än',
    refused: 'inte sparat',
    notPermitted: 'Din roll får inte ändra här. Det du skrev är inte sparat.',
    conflict: 'ändrat av annan',
    emptied: 'tomt',
    stops: 'Hindrar',
    look: 'Se över',
    information: 'Bra att veta',
    source: 'Källa',
    aboutCell: 'Kod {code}',
    acknowledge: 'Låt det stå',
    reason: 'Varför stämmer det?',
    typing: '{who}, kod {code}',
    keyDays: 'Dagar; X när antalet inte är känt',
    keyText: 'Kod 8: dagar och sedan texten, ”15 Validering”. Flera delas med semikolon',
    keyNone: 'Ingen insats, var som helst på raden',
    keyCode: 'Gå till koden',
    keyMove: 'Gå i rutnätet',
    keyNext: 'Spara och gå nedåt; Tab går till höger',
    keyRow: 'Ta över förra månadens svar för personen',
    keyPage: 'Ta över förra månadens svar för alla som visas',
    keyCopyDown: 'Kopiera rutan ovanför',
    keyPaste: 'Klistra in rutor från Excel',
    keyClear: 'Töm rutan',
    keyRestore: 'Ta tillbaka det du skriver',
    keyUndo: 'Ångra, upp till 50 steg',
    keyLeave: 'Lämna rutnätet, när inget skrivs',
    keyHelp: 'Visa och dölj tangenterna',
    pressed0: '0',
    pressedCtrl: 'Ctrl',
    pressedShift: 'Skift',
    pressedDigit: 'siffra',
    pressedDigits: 'siffror',
    pressedArrows: 'pilar',
  },
  en: {
    heading: 'The month’s measures',
    loading: 'Fetching the month …',
    failed: 'The month could not be fetched. Try again in a while.',
    empty: 'Households with economic assistance in the month are shown here. Your units have none yet.',
    noneShown: 'No households to show. Choose All to see the whole month.',
    noCodes: 'There are no codes for this month.',
    gridLabel: 'Measures in {month}',
    adult: 'Adult',
    notes: 'To look at',
    household: 'Household {reference}',
    applicant: 'Applicant',
    coApplicant: 'Co-applicant',
    remaining: '{count} left of {all}',
    show: 'Show',
    showAll: 'All',
    showUnanswered: 'Unanswered ({count})',
    showAttention: 'To attend to ({count})',
    takePage: 'Take over {month} ({count})',
    noMeasureForRest: 'No measure for the rest ({count})',
    undo: 'Undo',
    keys: 'Keys',
    saving: 'Saving …',
    saved: 'Saved {time}',
    notSaved: 'Not saved, trying again. {count} waiting.',
    stopped: 'Not saved: {count} to look at',
    conflicts: 'Changed by another: {count} to choose',
    unread: 'This could not be read, and was not pasted: {values}',
    reported: 'The change belongs to {month}, which has been submitted. We are preparing a correction.',
    closed: 'The month is closed: {reason}',
    tryAgain: 'Try again',
    proposed: 'proposal',
    sameAs: 'Same as {month}?',
    owes: 'Unanswered',
    unsaved: 'not saved yet',
    refused: 'not saved',
    notPermitted: 'Your role may not change this. What you typed is not saved.',
    conflict: 'changed by another',
    emptied: 'empty',
    stops: 'Stops',
    look: 'Look at',
    information: 'Good to know',
    source: 'Source',
    aboutCell: 'Code {code}',
    acknowledge: 'Let it stand',
    reason: 'Why is it right?',
    typing: '{who}, code {code}',
    keyDays: 'Days; X where their number is not known',
    keyText: 'Code 8: days and then the text, “15 Validation”. Several are parted by semicolons',
    keyNone: 'No measure, anywhere in the row',
    keyCode: 'Go to the code',
    keyMove: 'Go through the grid',
    keyNext: 'Save and go down; Tab goes to the right',
    keyRow: 'Take over last month’s answer for the person',
    keyPage: 'Take over last month’s answers for all that are shown',
    keyCopyDown: 'Copy the cell above',
    keyPaste: 'Paste cells from Excel',
    keyClear: 'Empty the cell',
    keyRestore: 'Take back what you are typing',
    keyUndo: 'Undo, up to 50 steps',
    keyLeave: 'Leave the grid, while nothing is typed',
    keyHelp: 'Show and hide the keys',
    pressed0: '0',
    pressedCtrl: 'Ctrl',
    pressedShift: 'Shift',
    pressedDigit: 'digit',
    pressedDigits: 'digits',
    pressedArrows: 'arrows',
  },
};
