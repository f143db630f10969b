import type { AccessService, MunicipalViewer } from '../access/index.js';
import type { AuditEntry, AuditSubject } from '../audit/index.js';
import { applyRules, DomainError, type Finding } from '../kernel/index.js';
import type { HouseholdAtClosing } from './household-at-closing.js';
import { protectedHouseholdRules } from './protected-household.rules.js';

/**
 * Whether the viewer may know of the household by the operation: one of another unit, and one with a protected
 * identity that the viewer was not named to open, are answered like one that does not exist (domain §7).
 */
export function reaches(
  access: AccessService,
  operation: string,
  viewer: MunicipalViewer,
  at: HouseholdAtClosing | undefined,
): at is HouseholdAtClosing {
  return at !== undefined && at.protection !== 'withheld' && access.mayReach(operation, viewer, at.household);
}

/** What is missing before the household may be opened. */
export function openingFindings(at: HouseholdAtClosing, openingReason: string): readonly Finding[] {
  return applyRules(protectedHouseholdRules, { protected: at.protection === 'named', openingReason });
}

/** All whose data is read or changed with the household: itself and its adults. */
export function subjectsOf(at: HouseholdAtClosing): readonly AuditSubject[] {
  const adults = [at.applicant, at.coApplicant].filter((adult) => adult !== undefined);
  return [`household:${at.household.reference}`, ...adults.map((adult): AuditSubject => `person:${adult}`)];
}

/** What the log says of every request about closings. */
export function entryBy(
  { municipalityCode, subject, role }: MunicipalViewer,
  what: Pick<AuditEntry, 'action' | 'subject' | 'details'> & Partial<AuditEntry>,
): AuditEntry {
  return { municipalityCode, actor: subject, role, ...what };
}

/** What is said of every closing and household that the viewer may not know of. */
export function noSuchClosing(): DomainError {
  return new DomainError('NOT_FOUND', {
    sv: 'Hushållet eller avslutet finns inte bland dina. Kontrollera referensen och datumet, och att du arbetar för rätt enhet.',
    en: 'The household or the closing is not among yours. Check the reference and the date, and that you work for the right unit.',
  });
}
