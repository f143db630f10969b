import type { RandomSource } from '@avstamp/plugin-sdk';
import type { Pool, PoolClient } from 'pg';
import type { CodeLists } from '../codes/index.js';
import {
  applyRules,
  blocks,
  type CalendarMonth,
  type Finding,
  type MunicipalityCode,
} from '../kernel/index.js';
import { type Commit, inMunicipality, inMunicipalityOn } from '../platform/postgres/index.js';
import { againWhereRaced } from './compile/again-where-raced.js';
import { compileReport, type WrittenReport } from './compile/compile-report.js';
import { wholeReport } from './compile/finding-groups.js';
import { readyToWrite } from './compile/ready-to-write.js';
import { removeReportFolder, reportFolder } from './compile/report-folder.js';
import { type KeptReport, reportStatusRules } from './compile/report-status.rules.js';
import { type SubmittedRevision, saysTheSame } from './compile/says-the-same.js';
import { sideBySide } from './compile/side-by-side.js';
import type { ReportReader } from './compile/stored-report.js';
import type { ReportFormat } from './compile/write-report-files.js';
import { CorrectionRepository } from './correction/correction.repository.js';
import { correctionRules } from './correction/correction.rules.js';
import { draftCorrection } from './correction/draft-correction.js';
import { namedCodeLists } from './definitions/named-code-lists.js';
import type { ReportDefinition } from './definitions/report-definition.js';
import type { TellIdentityNumbers } from './identity/identities.js';
import { municipalitiesWithRecords } from './municipalities-with-records.js';
import { RememberedTexts } from './remembered-texts.js';
import { ReportRepository } from './report.repository.js';
import { PLANNER_SETTINGS } from './report-facts.sql.js';

/** What all reports of one run have in common. */
export interface CompileOrder extends ReportReader {
  readonly month: CalendarMonth;
  readonly definition: ReportDefinition;
  readonly formats: readonly ReportFormat[];
  /** The folder of all reports; each lies in `<month>/<municipality>/` below it. */
  readonly folder: string;
  readonly now: Date;
}

/** One municipality's report of one month. */
export interface CompiledReport extends WrittenReport {
  readonly municipalityCode: MunicipalityCode;
  readonly month: CalendarMonth;
  readonly definitionId: string;
  /** 1 for the first; a correction is a whole new revision. */
  readonly revision: number;
  /** True where files, counts and findings are those that were kept before. */
  readonly unchanged: boolean;
}

/** Where a compile works, and what goes along with it. */
export interface CompilePlace {
  /** A connection as `avstamp_reporting` that the caller has, and keeps: the one that holds a run's lock. */
  readonly client?: PoolClient;
  /** The revision that is to be compiled, undefined where none is; any where it is left out. */
  readonly revision?: number | undefined;
  /** Sent with what keeps the report, in its transaction. */
  readonly ending?: (client: PoolClient, written: WrittenReport) => Promise<void>;
  /** Done with the files of a report before it is kept: where it fails, nothing is. */
  readonly beforeKept?: (written: WrittenReport, revision: number) => Promise<void>;
}

/** The revision to compile is another than the one that was meant: it was submitted or reopened meanwhile. */
export class RevisionMoved extends Error {
  constructor() {
    super('the revision to compile is another one by now');
    this.name = 'RevisionMoved';
  }
}

/**
 * Municipalities that are compiled side by side, each on a connection of its own: while some wait for the disk or the
 * database, others are read and written. Four keep two processors busy; more gave nothing but rows held in memory.
 */
export const COMPILED_SIDE_BY_SIDE = 4;

/** Compiles monthly reports (domain §4). */
export class ReportService {
  readonly #texts = new RememberedTexts();

  /**
   * @param reporting connections as `avstamp_reporting`; as many as are compiled side by side
   * @param tellIdentityNumbers the host's, for definitions that name persons by them
   * @param random decides the order of running numbers; Node.js's own where it is not given
   * @param loader connections as `avstamp_loader`, asked only for which municipalities there are
   */
  constructor(
    private readonly pools: { readonly reporting: Pool; readonly loader: Pool },
    private readonly codeLists: CodeLists,
    private readonly tellIdentityNumbers?: TellIdentityNumbers,
    private readonly random?: RandomSource,
  ) {}

  /**
   * Compiles one municipality's report: gives running numbers, writes the files, keeps counts and findings and
   * logs the reading, in one transaction. Compiling the same records again changes nothing; a report that has been
   * approved is not touched at all, and a finding says so. So it is with one that was submitted, until something that it
   * is made of has changed: then the next revision is drafted, with what differs and who changed it, unless it would say
   * what was submitted.
   * @param place where it is compiled; in a transaction of its own where it is not given
   * @throws OperatingError where the disk or its permissions refuse
   * @throws RevisionMoved where the place expects another revision than the one that is to be compiled
   */
  async compile(
    order: CompileOrder & { readonly municipalityCode: MunicipalityCode },
    place: CompilePlace = {},
  ): Promise<CompiledReport> {
    const { municipalityCode, month, definition } = order;
    const { ending = async () => undefined, beforeKept = async () => undefined } = place;
    const codeLists = namedCodeLists(definition, this.codeLists);
    const tellIdentityNumbers = this.tellIdentityNumbers;
    const work = async (client: PoolClient, commit: Commit): Promise<CompiledReport> => {
      const repository = new ReportRepository(client, municipalityCode, month, this.random);
      const read = await repository.read();
      const { kept, submitted, toCompile: revision, touched } = read;
      const told = { municipalityCode, month, definitionId: definition.id };
      const refused = refusedBecause(kept, submitted, touched);
      if (kept?.tally && refused.length > 0) {
        const { tally } = kept;
        const findings = wholeReport(refused);
        await ending(client, { files: [], tally, findings });
        return { ...told, revision: kept.revision, files: [], tally, findings, unchanged: true };
      }
      const key = { municipality: municipalityCode, month };
      if ('revision' in place && place.revision !== revision) throw new RevisionMoved();
      const folder = reportFolder(order.folder, key, revision);
      const facts = await repository.facts(read);
      const ready = await readyToWrite(client, key, facts, { definition, codeLists, tellIdentityNumbers });
      const writing = { ...order, folder, codeLists, texts: this.#texts, ready };
      const written = await compileReport(key, facts, writing);
      if (blocks(ready.findings)) {
        await ending(client, written);
        return { ...told, ...written, revision, unchanged: true };
      }
      if (submitted !== undefined && saysTheSame(submitted, written.files)) {
        await Promise.all([repository.withdraw(revision, order), ending(client, written), commit()]);
        await removeReportFolder(folder);
        return { ...told, ...written, revision: submitted.revision, files: [], unchanged: true };
      }
      await beforeKept(written, revision);
      const keeping = keep(repository, written, revision, order);
      if (submitted !== undefined) {
        const correction = { ...key, definitionId: definition.id, revision };
        await keeping;
        const drafted = { key: correction, definition, codeLists, facts, submitted };
        await draftCorrection(new CorrectionRepository(client, correction), drafted);
      }
      const [changed] = await Promise.all([keeping, ending(client, written), commit()]);
      return { ...told, ...written, revision, unchanged: !changed };
    };
    const options = { isolation: 'repeatable read', settings: PLANNER_SETTINGS } as const;
    const { client } = place;
    if (client !== undefined) return await inMunicipalityOn(client, municipalityCode, work, options);
    return await againWhereRaced(() => inMunicipality(this.pools.reporting, municipalityCode, work, options));
  }

  /**
   * Compiles several municipalities' reports, a few side by side, and gives them in the order of the codes. After a
   * failure no other is begun, and those under way are ended before it is thrown: what is done stays done.
   * @param onProgress called after each, with the number done
   */
  async compileAll(
    municipalityCodes: readonly MunicipalityCode[],
    order: CompileOrder,
    onProgress: (done: number, report: CompiledReport) => void = () => undefined,
  ): Promise<readonly CompiledReport[]> {
    return await sideBySide(municipalityCodes, COMPILED_SIDE_BY_SIDE, onProgress, (municipalityCode) =>
      this.compile({ ...order, municipalityCode }),
    );
  }

  /** The municipalities that have households, or a reporter's comment on the month; in code order. */
  municipalitiesWithRecords(month: CalendarMonth): Promise<readonly MunicipalityCode[]> {
    return municipalitiesWithRecords(this.pools.loader, month);
  }
}

/** Why a month is left as it is; empty where it is compiled. */
function refusedBecause(
  kept: KeptReport | undefined,
  submitted: SubmittedRevision | undefined,
  touched: boolean,
): readonly Finding[] {
  if (kept === undefined) return [];
  const findings = applyRules(reportStatusRules, { ...kept, touched });
  return findings.length > 0 || submitted === undefined ? findings : applyRules(correctionRules, submitted);
}

/** Keeps and logs what was written; true where it differs from what was kept before. */
async function keep(
  repository: ReportRepository,
  { files, tally, findings }: WrittenReport,
  revision: number,
  { definition, actor, role, now }: CompileOrder,
): Promise<boolean> {
  const report = {
    definitionId: definition.id,
    revision,
    compiledAt: now,
    files: files.map(({ name, sha256, bytes, rows }) => ({ name, sha256, bytes, rows })),
    tally,
    findings: Object.fromEntries(findings.map(({ rule, count }) => [rule, count])),
  };
  return await repository.keep(report, { actor, role });
}
