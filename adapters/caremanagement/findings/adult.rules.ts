import type { AdapterRule } from './adapter-finding.js';

/** What may be odd with the adults and children of an errand, or of households beside each other. */
export const adultRules = {
  'applicant-missing': {
    severity: 'error',
    source: 'domain §1: applicant; case system: stakeholder role, person role',
    message: {
      sv: 'Ärendet har ingen sökande. Det hålls inne. Lägg till sökanden.',
      en: 'The errand has no applicant. It is held back. Add the applicant.',
    },
  },
  'co-applicant-missing': {
    severity: 'error',
    source: 'domain §1: co-applicant; case system: maritalStatus',
    message: {
      sv: 'Sökanden är sammanboende, men ärendet har ingen medsökande. Det hålls inne. Lägg till medsökanden, eller rätta civilståndet.',
      en: 'The applicant is cohabiting, but the errand has no co-applicant. It is held back. Add the co-applicant, or mend the marital status.',
    },
  },
  'co-applicant-of-single': {
    severity: 'error',
    source: 'domain §1: co-applicant; case system: maritalStatus',
    message: {
      sv: 'Sökanden är ensamstående, men ärendet har en medsökande. Det hålls inne. Rätta det som är fel.',
      en: 'The applicant is single, but the errand has a co-applicant. It is held back. Mend what is wrong.',
    },
  },
  'role-held-by-several': {
    severity: 'error',
    source: 'domain §1: one applicant, at most one co-applicant',
    message: {
      sv: 'Flera personer har rollen {found} i ärendet. Det hålls inne. Låt en ha rollen.',
      en: 'Several persons have the role {found} in the errand. It is held back. Leave the role to one.',
    },
  },
  'party-id-missing': {
    severity: 'error',
    source: 'case system: externalId, partyId; domain §7: persons are opaque references',
    message: {
      sv: 'Personen i rollen {found} saknar giltigt party-id. Ärendet hålls inne. Ange party-id, inte personnummer.',
      en: 'The person in the role {found} has no valid party id. The errand is held back. Give the party id, not the identity number.',
    },
  },
  'adults-differ': {
    severity: 'error',
    source: 'case system: stakeholders of the errand, persons of the application',
    message: {
      sv: 'Ärendets intressenter och ansökans personer är inte samma i rollen {found}. Ärendet hålls inne. Rätta det som är fel.',
      en: 'Stakeholders of the errand and persons of the application are not the same in the role {found}. The errand is held back. Mend what is wrong.',
    },
  },
  'adults-are-one': {
    severity: 'error',
    source: 'domain §1: one applicant, at most one co-applicant',
    message: {
      sv: 'Sökande och medsökande är samma person. Ärendet hålls inne. Rätta medsökanden.',
      en: 'Applicant and co-applicant are the same person. The errand is held back. Mend the co-applicant.',
    },
  },
  'child-is-adult': {
    severity: 'warning',
    source: 'domain §1: household; case system: children',
    message: {
      sv: 'En av ärendets vuxna står också som barn. Hen räknas inte som barn. Rätta ärendet.',
      en: 'One of the adults of the errand stands among the children too. They are not counted as a child. Mend the errand.',
    },
  },
  'children-not-told': {
    severity: 'warning',
    source: 'domain §6: with and without children; case system: children, hasChildrenUnder21',
    message: {
      sv: 'Ärendet räknar inte upp barnen. {found} lämnas över. Komplettera ärendet.',
      en: 'The errand does not list the children. {found} is handed over. Complete the errand.',
    },
  },
  'errands-disagree-on-adults': {
    severity: 'error',
    source: 'domain §1: one applicant, at most one co-applicant',
    message: {
      sv: 'Hushållets ärenden för månaden har olika medsökande. Månaden hålls inne. Rätta det ärende som är fel.',
      en: "The household's errands for the month have different co-applicants. The month is held back. Mend the errand that is wrong.",
    },
  },
  'person-in-two-households': {
    severity: 'error',
    source: 'domain §1: household',
    message: {
      sv: 'En av hushållets vuxna har bistånd i ett annat hushåll samma månad. Månaden hålls inne för båda. Rätta det ärende som är fel.',
      en: 'One of the adults has assistance in another household in the same month. The month is held back for both. Mend the errand that is wrong.',
    },
  },
  'couple-changed-places': {
    severity: 'warning',
    source: 'domain §1: applicant; settings: householdOf',
    message: {
      sv: 'Sökande och medsökande har bytt plats sedan tidigare månader, så de räknas som ett nytt hushåll. Byt tillbaka, eller välj householdOf: adults.',
      en: 'Applicant and co-applicant have changed places since earlier months, so they count as a new household. Change back, or choose householdOf: adults.',
    },
  },
} as const satisfies Readonly<Record<string, AdapterRule>>;
