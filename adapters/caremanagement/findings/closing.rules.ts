import type { AdapterRule } from './adapter-finding.js';

/** What is told of closings that are proposed and confirmed. */
export const closingRules = {
  'closing-held-back': {
    severity: 'information',
    source: 'domain §3.1; an errand that is not settled may be assistance',
    message: {
      sv: 'Inget avslut föreslås än: hushållet har ett ärende som inte är avgjort, eller som hålls inne.',
      en: 'No closing is proposed yet: the household has an errand that is not settled, or that is held back.',
    },
  },
  'confirmation-without-proposal': {
    severity: 'error',
    source: 'domain §3.1, §3.4',
    message: {
      sv: 'Det bekräftade avslutet {found} har inget förslag: biståndet fortsatte, eller hushållet är okänt. Avslutet lämnas inte över. Ta bort bekräftelsen, och häv avslutet i Avstamp om det är inläst.',
      en: 'The confirmed closing {found} has no proposal: assistance went on, or the household is unknown. It is not handed over. Remove the confirmation, and void the closing in Avstamp if it has been taken over.',
    },
  },
  'confirmation-date-impossible': {
    severity: 'error',
    source: 'domain §3.1',
    message: {
      sv: 'Datumet {found} kan inte vara dagen för avslutet. Ange en dag efter sista månaden med bistånd, före nästa, och senast i dag.',
      en: 'The date {found} cannot be the day of the closing. Give a day after the last month with assistance, before the next, and not after today.',
    },
  },
  'confirmation-by-nobody': {
    severity: 'error',
    source: 'domain §3.1; closings are decided by persons',
    message: {
      sv: 'Det står inte vem som bekräftat avslutet {found}. Det lämnas inte över. Fyll i confirmed_by.',
      en: 'It does not say who confirmed the closing {found}. It is not handed over. Fill in confirmed_by.',
    },
  },
} as const satisfies Readonly<Record<string, AdapterRule>>;
