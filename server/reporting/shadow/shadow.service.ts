import type { RandomSource } from '@avstamp/plugin-sdk';
import type { Pool, PoolClient } from 'pg';
import type { CodeLists } from '../../codes/index.js';
import type { MunicipalityCode } from '../../kernel/index.js';
import { type Commit, inMunicipality } from '../../platform/postgres/index.js';
import { againWhereRaced } from '../compile/again-where-raced.js';
import { compileReport } from '../compile/compile-report.js';
import { readyToWrite } from '../compile/ready-to-write.js';
import { shadowFolder } from '../compile/report-folder.js';
import { validateReport } from '../compile/validate-report.js';
import { namedCodeLists } from '../definitions/named-code-lists.js';
import type { ReportDefinition } from '../definitions/report-definition.js';
import type { TellIdentityNumbers } from '../identity/identities.js';
import { AnswerBook } from '../measure-answer.js';
import { RememberedTexts } from '../remembered-texts.js';
import { ReportRepository } from '../report.repository.js';
import type { CompileOrder } from '../report.service.js';
import { PLANNER_SETTINGS } from '../report-facts.sql.js';
import { differenceBetween } from './difference-between.js';
import { keepShadow } from './keep-shadow.js';
import { rowDifferences } from './row-differences.js';
import type { ShadowReport } from './shadow-report.js';

/** A shadow to compile: `definition` is the one that is tried, `against` the one that the month is reported by. */
export interface ShadowOrder extends CompileOrder {
  readonly municipalityCode: MunicipalityCode;
  readonly against: ReportDefinition;
}

/**
 * Compiles months under another definition than their own, so that a change of the national model is tried before it is in
 * force. The month's report, its status and its files are left alone; the running numbers are the month's.
 */
export class ShadowService {
  readonly #texts = new RememberedTexts();

  /**
   * @param reporting connections as `avstamp_reporting`
   * @param tellIdentityNumbers the host's, for definitions that name persons by them; without it such a shadow has no files,
   *   and still its difference
   */
  constructor(
    private readonly reporting: Pool,
    private readonly codeLists: CodeLists,
    private readonly tellIdentityNumbers?: TellIdentityNumbers,
    private readonly random?: RandomSource,
  ) {}

  /**
   * Compiles one municipality's month twice from the same facts, writes the files of the tried definition into a folder of
   * its own, and keeps what differs. @throws OperatingError where the disk or its permissions refuse
   */
  compile(order: ShadowOrder): Promise<ShadowReport> {
    const work = async (client: PoolClient, commit: Commit): Promise<ShadowReport> => {
      const shadow = await this.#compare(client, order);
      await Promise.all([keepShadow(client, shadow, order, order.now), commit()]);
      return shadow;
    };
    return againWhereRaced(() =>
      inMunicipality(this.reporting, order.municipalityCode, work, {
        isolation: 'repeatable read',
        settings: PLANNER_SETTINGS,
      }),
    );
  }

  async #compare(client: PoolClient, order: ShadowOrder): Promise<ShadowReport> {
    const { municipalityCode, month, definition, against, formats } = order;
    const key = { municipality: municipalityCode, month };
    const repository = new ReportRepository(client, municipalityCode, month, this.random);
    const facts = await repository.facts(await repository.read());
    const before = { definition: against, codeLists: namedCodeLists(against, this.codeLists) };
    const after = { definition, codeLists: namedCodeLists(definition, this.codeLists) };
    const tellIdentityNumbers = this.tellIdentityNumbers;
    const ready = await readyToWrite(client, key, facts, { ...after, tellIdentityNumbers });
    const folder = shadowFolder(order.folder, key, definition.id);
    const written = await compileReport(key, facts, { ...after, formats, folder, texts: this.#texts, ready });
    const answers = new AnswerBook(before.codeLists.measures);
    const own = validateReport(against, before.codeLists, month, facts, answers, this.#texts);
    return {
      ...written,
      municipalityCode,
      month,
      definitionId: definition.id,
      comparedWith: against.id,
      difference: differenceBetween({ ...before, ...own }, { ...after, ...written }),
      differingRows: rowDifferences(key, facts, before, after),
    };
  }
}
