import type { Rule } from '../../kernel/index.js';
import type { AdultRole } from '../report-tally.js';

/** Whether a report that names persons can be written at all. */
export interface HostForIdentities {
  readonly needed: boolean;
  /** Whether the host tells identity numbers. */
  readonly given: boolean;
}

/** One adult of a report that names persons. Never holds the number. */
export interface AdultToIdentify {
  readonly role: AdultRole;
  /** Whether the host knows the adult's identity number, and says it of nobody else. */
  readonly known: boolean;
}

const SOURCE = 'HSLF-FS 2015:30 (persons by identity number); domain §7';

/** What is asked before a report that names persons is written. */
export const identityHostRules: readonly Rule<HostForIdentities>[] = [
  {
    id: 'report-host-gives-identity-numbers',
    severity: 'error',
    field: 'personDirectory',
    source: SOURCE,
    validFrom: '2017-01',
    message: {
      sv: 'Rapporten ska ha personnummer, och modulen har inga. Värdsystemet måste ge personDirectory med metoden identityNumbersOf; på kommandoraden anges värden med --host. Inget har skrivits.',
      en: 'The report is to have identity numbers, and the module has none. The host must give personDirectory with the method identityNumbersOf; on the command line the host is named with --host. Nothing has been written.',
    },
    expected: {
      sv: 'ett personregister som ger personnummer',
      en: 'a person directory that gives identity numbers',
    },
    holds: ({ needed, given }) => !needed || given,
    values: () => ({ found: '' }),
    examples: {
      holds: [
        { needed: true, given: true },
        { needed: false, given: false },
      ],
      breaks: [{ needed: true, given: false }],
    },
  },
];

/** What is looked at of each adult of a report that names persons. */
export const identityRules: readonly Rule<AdultToIdentify>[] = [
  {
    id: 'report-person-has-identity-number',
    severity: 'warning',
    field: 'identityNumber',
    source: SOURCE,
    validFrom: '2017-01',
    message: {
      sv: 'Värdsystemet vet inget personnummer för {roleSv}, eller anger samma nummer för någon annan. Cellen är tom. Komplettera personen i värdsystemet och sammanställ igen.',
      en: 'The host knows no identity number of the {roleEn}, or gives the same for somebody else. The cell is empty. Complete the person in the host and compile again.',
    },
    expected: { sv: 'ett personnummer', en: 'an identity number' },
    holds: ({ known }) => known,
    values: ({ role }) => ({
      found: '',
      roleSv: role === 'applicant' ? 'sökanden' : 'medsökanden',
      roleEn: role === 'applicant' ? 'applicant' : 'co-applicant',
    }),
    examples: {
      holds: [{ role: 'applicant', known: true }],
      breaks: [
        { role: 'applicant', known: false },
        { role: 'coApplicant', known: false },
      ],
    },
  },
];
