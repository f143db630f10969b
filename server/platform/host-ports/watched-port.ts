import type { TimedPort } from '@avstamp/plugin-sdk';

/** A port of the host's that may fail, be slow or answer with rubbish. */
export type WatchedPort = TimedPort | 'random' | 'clock';

/** What users are told that a port is for. */
export const PORT_WORDS = {
  identity: { sv: 'inloggningen', en: 'sign-in' },
  auditSink: { sv: 'loggen över läsningar', en: 'the log of readings' },
  personDirectory: { sv: 'vilka som har skyddade personuppgifter', en: 'who has a protected identity' },
  personDirectoryLists: { sv: 'personregistret', en: 'the person directory' },
  closureFacts: { sv: 'uppgifter till förslag på avslutsorsak', en: 'facts for proposed closure reasons' },
  caseload: { sv: 'vem som handlägger', en: 'who works with which case' },
  notifications: { sv: 'meddelanden till användare', en: 'notices to users' },
  reportReceiver: { sv: 'kvittenser från rapporternas mottagare', en: "receipts of the reports' receiver" },
  householdDirectory: { sv: 'hushåll och bistånd', en: 'households and assistance' },
  objectStore: { sv: 'förvaringen av filer', en: 'the store of files' },
  keyStore: { sv: 'nycklarna till bevis', en: 'the keys of proofs' },
  clock: { sv: 'klockan', en: 'the clock' },
  random: { sv: 'slumpkällan', en: 'the source of randomness' },
} satisfies Record<WatchedPort, Readonly<Record<'sv' | 'en', string>>>;
