import type { AdapterRule } from './adapter-finding.js';

/** What may be odd with the month that an errand is for. */
export const monthRules = {
  'month-missing': {
    severity: 'error',
    source: 'domain §1: assistance month; case system: periodYear, periodMonth, periodFrom, periodTo',
    message: {
      sv: 'Beviljat, men varken ansökan eller beslut säger för vilken månad. Ärendet hålls inne. Ange månaden i ärendet.',
      en: 'Granted, but neither application nor decision says for which month. The errand is held back. State the month in the errand.',
    },
  },
  'month-invalid': {
    severity: 'error',
    source: 'domain §1: assistance month; case system: periodYear, periodMonth',
    message: {
      sv: 'Ansökans månad {found} finns inte. Ärendet hålls inne. Rätta månaden i ärendet.',
      en: 'The month {found} of the application does not exist. The errand is held back. Mend the month in the errand.',
    },
  },
  'month-out-of-order': {
    severity: 'warning',
    source: 'case system: one errand for an application and month',
    message: {
      sv: 'Månaden {found} ligger långt från när ärendet skapades. Kontrollera månaden.',
      en: 'The month {found} is far from when the errand was created. Check the month.',
    },
  },
  'months-crossed': {
    severity: 'warning',
    source: 'case system: one errand for an application and month',
    message: {
      sv: 'Ärendet skapades efter hushållets ärende för en senare månad. Kontrollera månaden.',
      en: "The errand was created after the household's errand for a later month. Check the month.",
    },
  },
  'month-before-meanings': {
    severity: 'error',
    source: 'settings: meanings',
    message: {
      sv: 'Inställningarna säger inte vad koderna betyder i månaden. Ärendet hålls inne. Lägg till betydelser som gäller från månaden.',
      en: 'The settings do not say what codes mean in the month. The errand is held back. Add meanings in force from the month.',
    },
  },
  'decision-month-differs': {
    severity: 'error',
    source:
      'case system: periodFrom and periodTo of the decision, periodYear and periodMonth of the application',
    message: {
      sv: 'Beslutet gäller en annan månad än ansökan. Månaden hålls inne. Rätta den ena av dem i ärendet.',
      en: 'The decision is for another month than the application. The month is held back. Mend one of them in the errand.',
    },
  },
  'decision-several-months': {
    severity: 'warning',
    source: 'case system: one errand for an application and month',
    message: {
      sv: 'Beslutet gäller {found} månader. Bara ansökans månad lämnas över. Lägg upp ärenden för de andra om de hade bistånd.',
      en: "The decision is for {found} months. Only the application's month is handed over. Open errands for the others if they had assistance.",
    },
  },
  'two-errands-for-month': {
    severity: 'warning',
    source: 'case system: one errand for an application and month',
    message: {
      sv: 'Hushållet har {found} ansökningar för månaden, som inte är tillägg. Månaden lämnas över en gång. Kontrollera vilken som gäller.',
      en: 'The household has {found} applications for the month that are no supplements. The month is handed over once. Check which one holds.',
    },
  },
} as const satisfies Readonly<Record<string, AdapterRule>>;
