import type { AdapterRule } from './adapter-finding.js';

/** What may be odd with one errand as a whole. */
export const errandRules = {
  'errand-unreadable': {
    severity: 'error',
    source: 'case system: readErrand_1, readDecisions, readStakeholders',
    message: {
      sv: 'Ärendet går inte att läsa, så inget lämnas över. Låt laga det, eller lägg det bland leftOutErrands.',
      en: 'The errand cannot be read, so nothing is handed over. Have it mended, or put it among leftOutErrands.',
    },
  },
  'errand-gone': {
    severity: 'information',
    source: 'case system: readErrand_1, 404',
    message: {
      sv: 'Ärendet togs bort medan det lästes.',
      en: 'The errand was removed while it was read.',
    },
  },
  'errand-of-another': {
    severity: 'error',
    source: 'domain §7: nobody sees the records of another municipality',
    message: {
      sv: 'Ärendesystemet svarade med ett annat ärende än det som efterfrågades. Ärendet hålls inne. Säg till dem som sköter systemet.',
      en: 'The case system answered with another errand than the one asked for. It is held back. Tell those who run the system.',
    },
  },
  'errand-left-out': {
    severity: 'warning',
    source: 'settings: leftOutErrands',
    message: {
      sv: 'Ärendet är utelämnat enligt inställningarna.',
      en: 'The errand is left out, as the settings say.',
    },
  },
  'errand-type-unknown': {
    severity: 'warning',
    source: 'settings: typeSlugs',
    message: {
      sv: 'Ärenden av typen {found} läses inte. Lägg typen bland typeSlugs om den gäller ansökan om ekonomiskt bistånd.',
      en: 'Errands of the type {found} are not read. Put the type among typeSlugs if it is an application for economic assistance.',
    },
  },
  'no-errands': {
    severity: 'warning',
    source: 'case system: findErrands',
    message: {
      sv: 'Namnrymden har inga ansökningar. Kontrollera namnrymden och createdSince.',
      en: 'The namespace has no applications. Check the namespace and createdSince.',
    },
  },
  'application-type-unknown': {
    severity: 'error',
    source: 'settings: applicationTypes',
    message: {
      sv: 'Det står inte i inställningarna vad ansökningstypen {found} är. Ärendet hålls inne. Lägg till den i applicationTypes.',
      en: 'The settings do not say what the application type {found} is. The errand is held back. Add it to applicationTypes.',
    },
  },
} as const satisfies Readonly<Record<string, AdapterRule>>;
