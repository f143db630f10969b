import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../../access/index.js';
import type { CalendarMonth } from '../../../kernel/index.js';
import { asViewer } from '../../../requests/index.js';
import { reportFolder } from '../../compile/report-folder.js';
import type { LifeCycleParts } from '../life-cycle-parts.js';
import { reportOf } from '../month-now.js';
import { selectReceipts } from '../receipt/receipt.repository.js';
import { selectProof, selectSubmittedFiles } from './submission.repository.js';
import { type KeptSubmission, type WrittenSubmission, writeSubmission } from './write-submission.js';

/** Which submission, and where to write it. */
export interface SubmissionPlace {
  readonly month: CalendarMonth;
  readonly revision: number;
  /** The folder of the revision's own files where none is given. */
  readonly folder?: string;
}

/** Brings what is kept of a submission to the disk: after submitting, and again whenever somebody asks. */
export class KeptSubmissionService {
  readonly #parts: LifeCycleParts;

  constructor(parts: LifeCycleParts) {
    this.#parts = parts;
  }

  /**
   * Writes files, proof and receipts of a submission; undefined where it has no proof. Logged.
   * @throws OperatingError where the disk or its permissions refuse
   */
  async write(
    viewer: MunicipalViewer,
    { month, revision, folder }: SubmissionPlace,
  ): Promise<WrittenSubmission | undefined> {
    const kept = await asViewer(this.#parts, viewer, async (client) => {
      const found = await this.#kept(client, viewer, { ...reportOf(this.#parts, month), revision });
      if (found === undefined) return undefined;
      await this.#parts.audit(client, {
        municipalityCode: viewer.municipalityCode,
        actor: viewer.subject,
        role: viewer.role,
        action: 'wrote submitted report',
        subject: `report:${month}`,
        details: { revision },
      });
      return found;
    });
    if (kept === undefined) return undefined;
    const own = { month, municipality: viewer.municipalityCode };
    // What goes elsewhere is for whoever asked for it there, and not for the store.
    const { objects } = this.#parts;
    const place = { folder: this.#parts.folder, objects: folder === undefined ? objects : undefined };
    return await writeSubmission(folder ?? reportFolder(place.folder, own, revision), kept, place);
  }

  async #kept(
    client: PoolClient,
    viewer: MunicipalViewer,
    key: Parameters<typeof selectProof>[2],
  ): Promise<KeptSubmission | undefined> {
    const [document, files, receipts] = await Promise.all([
      selectProof(client, viewer, key),
      selectSubmittedFiles(client, viewer, key),
      selectReceipts(client, viewer, key),
    ]);
    return document === undefined ? undefined : { document, files, receipts };
  }
}
