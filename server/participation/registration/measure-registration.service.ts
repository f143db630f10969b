import type { PoolClient } from 'pg';
import { type MunicipalViewer, partyOf } from '../../access/index.js';
import { blocks } from '../../kernel/index.js';
import {
  monthName,
  type PersonMonth,
  personMonthName,
  saveCells,
  selectCellFacts,
} from '../../measures/index.js';
import { carryOutOnce, lockSubjects, type RequestKey } from '../../requests/index.js';
import { entryAbout } from '../participants/participant-log.js';
import type { Participation } from '../participants/participation.js';
import { answerAboutReached } from '../participants/reach-participants.js';
import { reachesAtUnit } from '../participants/reaches-at-unit.js';
import type { ParticipationParts } from '../participation-parts.js';
import { measureName } from '../volumes/measure-volume.js';
import { selectVolumeFacts } from '../volumes/volume.repository.js';
import { changeFindings } from './change-findings.js';
import { changedEntries, type MeasureChange, type MeasureOutcome } from './measure-change.js';

/** The operations that this service serves, as the policies name them. */
export const MEASURE_OPERATIONS = {
  register: 'Mutation.registerMeasure',
  change: 'Mutation.changeMeasure',
  withdraw: 'Mutation.withdrawMeasure',
} as const satisfies Record<MeasureChange['kind'], string>;

/** Registers what a unit gave to the persons it works with, whether or not they have assistance (domain §2.5). */
export class MeasureRegistrationService {
  readonly #parts: ParticipationParts;

  constructor(parts: ParticipationParts) {
    this.#parts = parts;
  }

  /** Carries out a change, once for each key. @throws DomainError NOT_FOUND, CONFLICT */
  async change(viewer: MunicipalViewer, key: RequestKey, change: MeasureChange): Promise<MeasureOutcome> {
    const operation = MEASURE_OPERATIONS[change.kind];
    const { kind, personReference, unit, month, code, reason } = change;
    const answer = await carryOutOnce(
      this.#parts,
      viewer,
      { operation, key, request: change },
      async (client) => {
        await lockSubjects(client, viewer, [personMonthName(change)], [monthName(change)]);
        const asked = { viewer, operation, unit };
        const participation = await reachesAtUnit(client, this.#parts, asked, personReference, reason);
        if (participation !== undefined) return this.#changed(client, viewer, change, participation);
        const details = { unit, month, code };
        const entry = entryAbout(viewer, personReference, `refused ${kind} measure`, { details, reason });
        await this.#parts.audit(client, entry);
        return null;
      },
    );
    return answerAboutReached(answer);
  }

  async #changed(
    client: PoolClient,
    viewer: MunicipalViewer,
    change: MeasureChange,
    participation: Participation,
  ): Promise<MeasureOutcome> {
    const { audit, clock, codeLists } = this.#parts;
    const { kind, expectedVersion, reason = '' } = change;
    const party = partyOf(viewer, change.unit);
    const { registered } = await selectCellFacts(client, viewer, party, [change]);
    const cell = registered.cell(change);
    const volumes = await selectVolumeFacts(client, viewer, party, [change]);
    const volume = volumes.find((known) => measureName(known) === measureName(change));
    // What somebody else has changed meanwhile is a conflict, and nothing else is said of it.
    const isCurrent = cell.version === expectedVersion;
    const findings = isCurrent ? changeFindings(change, { cell, participation, volume }) : [];
    if (blocks(findings)) {
      const action = `refused ${kind} measure`;
      await audit(client, entryAbout(viewer, change.personReference, action, { details: {}, reason }));
      return { outcome: 'refused', cell, findings, reportedMonths: [] };
    }
    const statement = { ...keyOf(change), expectedVersion, entries: changedEntries(cell, change) };
    const saving = { audit, clock, codeLists, action: `${kind} measure`, reason };
    const { answers, reportedMonths } = await saveCells(client, viewer, party, [statement], saving);
    const [answer] = answers;
    if (answer === undefined) throw new Error('a statement was saved without an answer');
    return { ...answer, findings: [...findings, ...answer.findings], reportedMonths };
  }
}

function keyOf({ personReference, month, code }: MeasureChange): PersonMonth & { readonly code: number } {
  return { personReference, month, code };
}
