import type { LocalizedText, Rule } from '../kernel/index.js';

/** A row held against what stands beside it: in its own file, in another, or in the database. */
export interface Contradiction {
  /** What the row says, as short as it can be said. */
  readonly found: string;
  /** What speaks against it; undefined where nothing does. */
  readonly against: string | undefined;
}

type Texts = Readonly<{
  id: string;
  field: string;
  source: string;
  message: LocalizedText;
  expected: LocalizedText;
}>;

/** The row's key stands on an earlier line of the file: that one is kept. */
export const rowRepeated = contradiction({
  id: 'host-row-repeated',
  field: 'row',
  source: 'host folder: one row for each',
  message: {
    sv: '{found} står redan på rad {against}, som läses in. Ta bort en av raderna.',
    en: '{found} stands already on line {against}, which is loaded. Remove one of the rows.',
  },
  expected: { sv: 'en rad', en: 'one row' },
});

export const personConnected = contradiction({
  id: 'person-is-connected',
  field: 'person_ref',
  source: 'domain §2.5, §7: records belong to a municipality',
  message: {
    sv: 'Ingen rad om bistånd eller insatser nämner {found}, så det går inte att säga vilken kommun personen hör till. Ta bort raden, eller lägg till det som saknas.',
    en: 'No row of assistance or measures names {found}, so nobody can say which municipality the person belongs to. Remove the row, or add what is missing.',
  },
  expected: {
    sv: 'en person som nämns i assistance.csv eller measures.csv',
    en: 'a person whom assistance.csv or measures.csv names',
  },
});

export const adultInOneHousehold = contradiction({
  id: 'assistance-adult-in-one-household',
  field: 'applicant_ref',
  source: 'domain §2.1: each adult owes one answer for a month',
  message: {
    sv: '{found} finns redan i hushåll {against} samma månad. Personens insatser skulle rapporteras två gånger. Rätta ett av hushållen.',
    en: '{found} is in household {against} already in the same month. The person’s measures would be reported twice. Mend one of the households.',
  },
  expected: { sv: 'varje vuxen i ett hushåll per månad', en: 'each adult in one household a month' },
});

export const measureAsRegistered = contradiction({
  id: 'measure-as-registered',
  field: 'days',
  source: 'domain §2.6; host folder: a load overwrites no registration',
  message: {
    sv: 'Insatsen är redan registrerad med {against}, filen säger {found}. Ändra registreringen i systemet om filen har rätt.',
    en: 'The measure is registered with {against}, the file says {found}. Change the registration where the file is right.',
  },
  expected: { sv: '{against}', en: '{against}' },
});

export const answerAsRegistered = contradiction({
  id: 'measure-agrees-with-registered-answer',
  field: 'code',
  source: 'domain §2.2; host folder: a load overwrites no registration',
  message: {
    sv: 'Kod {found} går inte ihop med kod {against}, som redan är registrerad för personen och månaden. Ändra registreringen i systemet om filen har rätt.',
    en: 'Code {found} does not go with code {against}, which is registered for the person and month. Change the registration where the file is right.',
  },
  expected: { sv: 'antingen ingen insats eller insatser', en: 'either no measure or measures' },
});

export const reasonHasClosing = contradiction({
  id: 'closure-reason-has-closing',
  field: 'closed_on',
  source: 'domain §3.1',
  message: {
    sv: 'Hushållet har inget avslut den {found}. Lägg till avslutet i closings.csv, eller rätta datumet.',
    en: 'The household has no closing on {found}. Add the closing to closings.csv, or mend the date.',
  },
  expected: { sv: 'ett avslut i closings.csv', en: 'a closing in closings.csv' },
});

export const reasonsAsRegistered = contradiction({
  id: 'closure-reasons-as-registered',
  field: 'household_reason',
  source: 'domain §3.2; host folder: a load overwrites no registration',
  message: {
    sv: 'Orsakerna är redan registrerade som {against}, filen säger {found}. Ändra registreringen i systemet om filen har rätt.',
    en: 'The reasons are registered as {against}, the file says {found}. Change the registration where the file is right.',
  },
  expected: { sv: '{against}', en: '{against}' },
});

export const commentAsRegistered = contradiction({
  id: 'comment-as-registered',
  field: 'row',
  source: 'domain §4; host folder: a load overwrites no registration',
  message: {
    sv: 'För {found} finns redan andra kommentarer eller kontaktuppgifter. Ändra dem i systemet om filen har rätt.',
    en: 'For {found} other comments or contact details are registered. Change them where the file is right.',
  },
  expected: { sv: 'det som redan är registrerat', en: 'what is registered' },
});

/** All rules of rows beside each other. */
export const contradictionRules: readonly Rule<Contradiction>[] = [
  rowRepeated,
  personConnected,
  adultInOneHousehold,
  measureAsRegistered,
  answerAsRegistered,
  reasonHasClosing,
  reasonsAsRegistered,
  commentAsRegistered,
];

function contradiction(texts: Texts): Rule<Contradiction> {
  return {
    severity: 'error',
    validFrom: '2013-03',
    ...texts,
    holds: ({ against }) => against === undefined,
    values: ({ found, against }) => ({ found, against: against ?? '' }),
    examples: {
      holds: [{ found: 'P-1', against: undefined }],
      breaks: [{ found: 'P-1', against: '2' }],
    },
  };
}
