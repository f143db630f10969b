import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import { DomainError, type PersonReference } from '../../kernel/index.js';
import type { ParticipationParts } from '../participation-parts.js';
import type { Participation } from './participation.js';
import { selectParticipations } from './participation.repository.js';
import { type ParticipationRow, participationOf } from './participation.row.js';

/** The persons that a viewer reaches, with the participations that may be seen. */
export type ReachedParticipants = ReadonlyMap<PersonReference, readonly Participation[]>;

/**
 * Of the persons, those that one of the viewer's units works or has worked with. A protected one is reached only by
 * who has been named to open it and gives a reason (domain §7); else it is left out as one that does not exist.
 *
 * @param reason why a protected person is opened; undefined where none was given
 * @throws Error where the host cannot answer who is protected: then nobody is shown
 */
export async function reachParticipants(
  client: PoolClient,
  { access, protectedPersons }: Pick<ParticipationParts, 'access' | 'protectedPersons'>,
  { viewer, operation }: { readonly viewer: MunicipalViewer; readonly operation: string },
  personReferences: readonly PersonReference[],
  reason: string | undefined,
): Promise<ReachedParticipants> {
  const rows = await selectParticipations(client, viewer, personReferences);
  const told = await protectedPersons.toldByHost(rows.map((row) => row.person_ref));
  const mayOpen = (row: ParticipationRow): boolean =>
    !(row.protected || told?.has(row.person_ref) === true) || (row.named && reason !== undefined);
  const isOwn = ({ unit }: ParticipationRow): boolean =>
    access.mayReach(operation, viewer, { municipalityCode: viewer.municipalityCode, unit });
  const own = new Set(rows.filter((row) => mayOpen(row) && isOwn(row)).map((row) => row.person_ref));
  const reached = new Map<PersonReference, Participation[]>();
  for (const row of rows.filter(({ person_ref }) => own.has(person_ref))) {
    reached.set(row.person_ref, [...(reached.get(row.person_ref) ?? []), participationOf(row)]);
  }
  return reached;
}

/** The answer, or the refusal that stands for every person whom the viewer does not reach. @throws DomainError NOT_FOUND */
export function answerAboutReached<Answer>(answer: Answer | null): Answer {
  if (answer === null) throw new DomainError('NOT_FOUND', NO_SUCH_PARTICIPANT);
  return answer;
}

const NO_SUCH_PARTICIPANT = {
  sv: 'Personen finns inte bland dina. Kontrollera referensen och enheten. Har personen skyddade personuppgifter måste du vara utsedd, och ange ett skäl.',
  en: 'The person is not among yours. Check the reference and the unit. If the person has a protected identity you must have been named, and give a reason.',
};
