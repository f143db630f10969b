import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import { recordChanges } from '../../audit/index.js';
import { applyRules, blocks, type CalendarMonth, type Finding } from '../../kernel/index.js';
import { carryOutOnce, lockSubjects, type RequestKey } from '../../requests/index.js';
import { personMonthName } from '../cells/index.js';
import { type Acknowledgement, insertAcknowledgement } from './acknowledgement.repository.js';
import { acknowledgementRules } from './acknowledgement.rules.js';
import { selectSheetPage } from './month-sheet.repository.js';
import type { SheetParts } from './month-sheet.service.js';
import type { SheetPerson } from './sheet-adults.repository.js';
import { type AcknowledgeableFinding, type SheetAdult, sheetHouseholdOf } from './sheet-household.js';
import { sheetPersonRules } from './sheet-person.rules.js';

/** The operation that this service serves, as the policies name it. */
export const ACKNOWLEDGE_FINDING = 'Mutation.acknowledgeFinding';

/** Which finding somebody lets stand, and why. */
export interface AcknowledgementRequest extends SheetPerson, Acknowledgement {
  readonly month: CalendarMonth;
  /** Why protected persons are opened; empty where they are not. */
  readonly protectedReason: string;
}

/** What became of it. */
export interface AcknowledgementAnswer {
  readonly outcome: 'saved' | 'unchanged' | 'refused';
  /** The finding as it stands now; null where it does not. */
  readonly finding: AcknowledgeableFinding | null;
  readonly findings: readonly Finding[];
}

/** Lets warnings stand with a reason, for as long as the facts behind them are the same. */
export class AcknowledgeFindingService {
  readonly #parts: SheetParts;

  constructor(parts: SheetParts) {
    this.#parts = parts;
  }

  /** Keeps the reason, once for the key; logged and in the history. @throws DomainError CONFLICT where the key is another change's */
  acknowledge(
    viewer: MunicipalViewer,
    key: RequestKey,
    asked: AcknowledgementRequest,
  ): Promise<AcknowledgementAnswer> {
    const { month, personReference, rule, facts, reason } = asked;
    const request = { operation: ACKNOWLEDGE_FINDING, key, request: asked };
    return carryOutOnce(this.#parts, viewer, request, async (client) => {
      await lockSubjects(client, viewer, [personMonthName(asked)]);
      const answer = this.#judge(asked, await this.#adult(client, viewer, asked));
      const whose = { municipalityCode: viewer.municipalityCode, actor: viewer.subject, role: viewer.role };
      if (answer.outcome === 'saved') {
        await insertAcknowledgement(client, viewer, asked, asked);
        const after = { rule, facts, reason };
        const change = { kind: 'acknowledgement', personReference, month, reason, before: undefined, after };
        await recordChanges(client, [{ ...whose, ...change }]);
      }
      await this.#parts.audit(client, {
        ...whose,
        action: 'acknowledge finding',
        subject: `person:${personReference}`,
        reason: asked.protectedReason === '' ? reason : asked.protectedReason,
        details: { month, rule, outcome: answer.outcome },
      });
      return answer;
    });
  }

  async #adult(
    client: PoolClient,
    viewer: MunicipalViewer,
    { month, householdReference, personReference, protectedReason }: AcknowledgementRequest,
  ): Promise<SheetAdult | undefined> {
    const { access, codeLists } = this.#parts;
    const scope = { month, units: viewer.units, withProtected: protectedReason !== '' };
    const part = { filter: 'all', after: '', limit: 1, households: [householdReference] } as const;
    const [row] = await selectSheetPage(client, viewer, scope, part);
    if (row === undefined || !access.mayReach(ACKNOWLEDGE_FINDING, viewer, { ...viewer, unit: row.unit }))
      return undefined;
    const { adults } = sheetHouseholdOf(row, month, codeLists.measuresInForce(month));
    return adults.find(({ reference }) => reference === personReference);
  }

  #judge(asked: AcknowledgementRequest, adult: SheetAdult | undefined): AcknowledgementAnswer {
    const { personReference, rule, facts, reason } = asked;
    const found = adult?.findings.find((finding) => finding.rule === rule && finding.facts === facts);
    const findings =
      adult === undefined
        ? applyRules(sheetPersonRules, { personReference, onSheet: false })
        : applyRules(acknowledgementRules, { rule, severity: found?.severity });
    if (found === undefined || blocks(findings))
      return { outcome: 'refused', finding: found ?? null, findings };
    if (found.acknowledgedBecause !== undefined) return { outcome: 'unchanged', finding: found, findings };
    return { outcome: 'saved', finding: { ...found, acknowledgedBecause: reason }, findings };
  }
}
