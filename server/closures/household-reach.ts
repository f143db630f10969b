import type { AccessService, MunicipalViewer } from '../access/index.js';
import type { AuditEntry, AuditSubject } from '../audit/index.js';
import type { Household } from '../households/index.js';
import { DomainError, type PersonReference } from '../kernel/index.js';
import type { HouseholdAtClosing } from './household-at-closing.js';

/**
 * Whether the viewer may know of the household by the operation: one of another unit, and one with a protected
 * identity that the viewer was not named to open or gives no reason to open, are answered like one that does not
 * exist (domain §7).
 * @param reason why it is opened; empty where nothing was said
 */
export function reaches(
  { access, operation, viewer }: Reaching,
  at: HouseholdAtClosing | undefined,
  reason: string,
): at is HouseholdAtClosing {
  if (at === undefined || !access.mayReach(operation, viewer, at.household)) return false;
  return at.protection === 'none' || (at.protection === 'named' && reason !== '');
}

/** Who asks, and by which operation. */
export interface Reaching {
  readonly access: AccessService;
  readonly operation: string;
  readonly viewer: MunicipalViewer;
}

/** All whose data is read or changed with the household: itself and its adults. */
export function subjectsOf(
  { reference }: Pick<Household, 'reference'>,
  adults: readonly (PersonReference | undefined)[],
): readonly AuditSubject[] {
  const known = adults.filter((adult) => adult !== undefined);
  return [`household:${reference}`, ...known.map((adult): AuditSubject => `person:${adult}`)];
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
