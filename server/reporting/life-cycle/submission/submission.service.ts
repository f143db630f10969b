import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../../access/index.js';
import { type CalendarMonth, OperatingError } from '../../../kernel/index.js';
import type { RequestKey } from '../../../requests/index.js';
import { reportFolder } from '../../compile/report-folder.js';
import { definitionHash } from '../../confirmation/definition-hash.js';
import { unconfirmedParts } from '../../confirmation/unconfirmed-parts.js';
import { namedCodeLists } from '../../definitions/named-code-lists.js';
import { namesPersons } from '../../identity/identities.js';
import type { LifeCycleParts } from '../life-cycle-parts.js';
import type { MonthlyReport, ReportRevision } from '../monthly-report.js';
import { proofDocumentOf } from '../proof/sign-proof.js';
import { type SeenReport, type Sent, type StepAnswer, takeStep } from '../take-step.js';
import { insertReportEvent, updateStatus } from '../transition.repository.js';
import { type CompiledFiles, readCompiledFiles } from './compiled-files.js';
import { KeptSubmissionService } from './kept-submission.service.js';

import { insertProof, insertSubmittedFile } from './submission.repository.js';
import { submissionOf } from './submission-of.js';

/** The operation that this service serves, as the policies name it. */
export const SUBMIT_REPORT = 'Mutation.submitReport';

/** What is submitted, with the bytes that were looked at. */
interface ToKeep extends Pick<CompiledFiles, 'intact'> {
  readonly month: CalendarMonth;
  readonly revision: ReportRevision;
  /** As it was before. */
  readonly report: MonthlyReport;
}

/** Hands an approved report over: locks it, keeps its bytes and the proof of it. */
export class SubmissionService {
  readonly #parts: LifeCycleParts;

  readonly #kept: KeptSubmissionService;

  constructor(parts: LifeCycleParts) {
    this.#parts = parts;
    this.#kept = new KeptSubmissionService(parts);
  }

  /**
   * Submits, and then writes proof and files beside each other. The submission stands even where the disk refuses: that is
   * told in the log, and the next submission, status or export writes them.
   * @throws DomainError CONFLICT where the key is another change's
   */
  async submitAndWrite(viewer: MunicipalViewer, key: RequestKey, seen: SeenReport): Promise<StepAnswer> {
    const answer = await this.submit(viewer, key, seen);
    if (answer.outcome === 'saved' || answer.outcome === 'unchanged') {
      const { month, expectedRevision: revision } = seen;
      await this.#kept.write(viewer, { month, revision }).catch((failure: unknown) => {
        if (!(failure instanceof OperatingError)) throw failure;
        this.#parts.logger.warn('a submitted report could not be written beside its files', {
          month,
          revision,
        });
      });
    }
    return answer;
  }

  /**
   * Submits the revision that the viewer saw. Everything is one transaction: whatever breaks off before its end, the
   * report is not submitted; afterwards it is, with proof and bytes. Asked for again, it changes nothing.
   * @throws DomainError CONFLICT where the key is another change's
   */
  submit(viewer: MunicipalViewer, key: RequestKey, seen: SeenReport): Promise<StepAnswer> {
    const { month } = seen;
    let intact: CompiledFiles['intact'] = [];
    return takeStep(this.#parts, viewer, key, seen, {
      step: 'submit',
      operation: SUBMIT_REPORT,
      action: 'submit report',
      isTaken: ({ status, proofHash }) => status === 'submitted' && proofHash !== null,
      look: async ({ files, revision }) => {
        const key = { month, municipality: viewer.municipalityCode };
        const folder = reportFolder(this.#parts.folder, key, revision);
        const read = await readCompiledFiles(this.#parts, folder, files);
        intact = read.intact;
        return { unusableFiles: read.unusable };
      },
      // What was looked at is what is kept: nobody can alter it in between.
      carryOut: (client, revision, report) => this.#keep(client, viewer, { month, revision, report, intact }),
    });
  }

  async #keep(
    client: PoolClient,
    viewer: MunicipalViewer,
    { month, revision, report, intact }: ToKeep,
  ): Promise<Sent> {
    const definition = this.#parts.definitions.withId(revision.definitionId);
    if (definition === undefined) throw new Error('the definition in force is not known');
    const key = { ...revision, month };
    const event = { event: 'submitted', reason: '', details: {} } as const;
    const isSecret = namesPersons(definition);
    const lists = namedCodeLists(definition, this.#parts.codeLists);
    const [submittedAt, unconfirmed] = await Promise.all([
      insertReportEvent(client, viewer, key, event),
      unconfirmedParts(client, viewer.municipalityCode, definition, lists),
      ...intact.map((file) =>
        insertSubmittedFile(client, viewer, key, isSecret ? { ...file, content: null } : file),
      ),
    ]);
    const model = { id: definition.id, sha256: definitionHash(definition, lists), unconfirmed };
    const facts = { viewer, month, model, revision, report, submittedAt };
    const proof = await proofDocumentOf(submissionOf(facts, this.#parts), this.#parts.keyStore);
    return [insertProof(client, viewer, key, proof), updateStatus(client, viewer, key, 'submitted')];
  }
}
