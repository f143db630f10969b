import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import type { ParticipationParts } from '../participation-parts.js';
import type { Participation } from './participation.js';
import { type ParticipantPage, selectParticipantPage } from './participation.repository.js';
import { participationOf } from './participation.row.js';

/**
 * A page of a unit's participants without anybody protected: reads on where the host protects some of those that were
 * found, until the page is full, so that no gap tells that somebody is missing.
 */
export async function shownParticipants(
  client: PoolClient,
  { protectedPersons }: Pick<ParticipationParts, 'protectedPersons'>,
  viewer: MunicipalViewer,
  page: ParticipantPage,
): Promise<readonly Participation[]> {
  const shown: Participation[] = [];
  let { after } = page;
  for (;;) {
    const rows = await selectParticipantPage(client, viewer, { ...page, after });
    const told = await protectedPersons.toldByHost(rows.map((row) => row.person_ref));
    shown.push(...rows.filter((row) => told?.has(row.person_ref) !== true).map(participationOf));
    const last = rows.at(-1);
    if (shown.length >= page.limit || rows.length < page.limit || last === undefined) {
      return shown.slice(0, page.limit);
    }
    after = last.person_ref;
  }
}
