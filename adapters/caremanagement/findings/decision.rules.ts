import type { AdapterRule } from './adapter-finding.js';

/** What may be odd with status and decisions of an errand. */
export const decisionRules = {
  'status-unknown': {
    severity: 'warning',
    source: 'settings: statuses',
    message: {
      sv: 'Det står inte i inställningarna vad statusen {found} är. Ärendet räknas som pågående. Lägg till den i statuses.',
      en: 'The settings do not say what the status {found} is. The errand counts as under way. Add it to statuses.',
    },
  },
  'decision-value-unknown': {
    severity: 'error',
    source: 'settings: decisions',
    message: {
      sv: 'Det står inte i inställningarna vad beslutet {found} är. Ärendet hålls inne. Lägg till det i decisions.',
      en: 'The settings do not say what the decision {found} is. The errand is held back. Add it to decisions.',
    },
  },
  'decision-missing': {
    severity: 'error',
    source: 'case system: decisions; settings: statuses, decisionTypes',
    message: {
      sv: 'Ärendet är avgjort enligt statusen {found}, men har inget beslut. Det hålls inne. Registrera beslutet, eller rätta inställningarna.',
      en: 'The errand is settled by its status {found}, but has no decision. It is held back. Record the decision, or mend the settings.',
    },
  },
  'decision-amount-contradicts': {
    severity: 'error',
    source: 'case system: amount, the granted amount and 0 for a refusal',
    message: {
      sv: 'Beslutet {found} och dess belopp säger emot varandra. Ärendet hålls inne. Rätta det som är fel.',
      en: 'The decision {found} and its amount contradict each other. The errand is held back. Mend what is wrong.',
    },
  },
  'withdrawn-yet-granted': {
    severity: 'error',
    source: 'case system: status, decisions; settings: statuses',
    message: {
      sv: 'Ärendet är återtaget enligt statusen {found}, men har ett beviljat beslut. Det hålls inne. Rätta det som är fel.',
      en: 'The errand is withdrawn by its status {found}, but has a decision that grants. It is held back. Mend what is wrong.',
    },
  },
  'meaning-of-status-missing': {
    severity: 'warning',
    source: 'case system: statuses of findErrandTypes; settings: statuses',
    message: {
      sv: 'Ärendesystemet har statusen {found}, som saknas i inställningarna. Lägg till den i statuses.',
      en: 'The case system has the status {found}, which the settings lack. Add it to statuses.',
    },
  },
  'meaning-of-decision-missing': {
    severity: 'warning',
    source: 'case system: decisionOptions of findErrandTypes; settings: decisions',
    message: {
      sv: 'Ärendesystemet har beslutet {found}, som saknas i inställningarna. Lägg till det i decisions.',
      en: 'The case system has the decision {found}, which the settings lack. Add it to decisions.',
    },
  },
  'type-not-in-case-system': {
    severity: 'warning',
    source: 'case system: findErrandTypes; settings: typeSlugs',
    message: {
      sv: 'Inställningarna nämner ärendetypen {found}, som ärendesystemet inte har. Kontrollera typeSlugs.',
      en: 'The settings name the errand type {found}, which the case system lacks. Check typeSlugs.',
    },
  },
} as const satisfies Readonly<Record<string, AdapterRule>>;
