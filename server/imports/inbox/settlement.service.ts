import type { MunicipalViewer } from '../../access/index.js';
import { applyRules } from '../../kernel/index.js';
import { carryOutOnce, type RequestKey } from '../../requests/index.js';
import { selectRowsToSettle } from './inbox.repository.js';
import { withPersonFindings } from './inbox.service.js';
import { SETTLE_IMPORT_ROWS, settleImportRows } from './settle-rows.js';
import type { Settlements, SettlementsAnswer, SettleParts } from './settlement.js';
import { settlementBatchRules } from './settlement-batch.rules.js';

/** Carries out what a labour-market officer has decided about rows of the inbox. */
export class SettlementService {
  readonly #parts: SettleParts;

  constructor(parts: SettleParts) {
    this.#parts = parts;
  }

  /**
   * Settles rows, once for each key.
   * @throws DomainError NOT_FOUND where a row is not the viewer's to settle, CONFLICT for a key used for something else
   */
  async settle(
    viewer: MunicipalViewer,
    key: RequestKey,
    settlements: Settlements,
  ): Promise<SettlementsAnswer> {
    const { rows, reason } = settlements;
    const names = rows.map(({ fileId, number }) => `${fileId} ${number}`);
    const findings = applyRules(settlementBatchRules, { names });
    if (findings.length > 0) return { outcome: 'refused', results: [], reportedMonths: [], findings };
    const request = { operation: SETTLE_IMPORT_ROWS, key, request: { rows, reason } };
    return carryOutOnce(this.#parts, viewer, request, async (client): Promise<SettlementsAnswer> => {
      const { answers, reportedMonths } = await settleImportRows(client, viewer, settlements, this.#parts);
      const found = await selectRowsToSettle(client, viewer.municipalityCode, rows);
      const now = new Map(found.map((row) => [`${row.fileId} ${row.number}`, withPersonFindings(row)]));
      const results = answers.flatMap((answer, place) => {
        const row = now.get(names[place] ?? '');
        return row === undefined ? [] : [{ ...answer, row }];
      });
      return { outcome: outcomeOf(answers), results, reportedMonths, findings: [] };
    });
  }
}

function outcomeOf(answers: readonly { readonly outcome: SettlementsAnswer['outcome'] }[]) {
  const outcomes = answers.map(({ outcome }) => outcome);
  if (outcomes.includes('saved')) return 'saved';
  return outcomes.includes('conflict') ? 'conflict' : 'refused';
}
