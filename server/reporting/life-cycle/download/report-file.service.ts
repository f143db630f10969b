import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../../access/index.js';
import { DomainError, type LocalizedText } from '../../../kernel/index.js';
import type { Download } from '../../../platform/http/index.js';
import { asViewer } from '../../../requests/index.js';
import { reportFolder } from '../../compile/report-folder.js';
import type { LifeCycleParts } from '../life-cycle-parts.js';
import { reportOf } from '../month-now.js';
import { readCompiledFiles } from '../submission/compiled-files.js';
import { selectProof, selectSubmittedFiles } from '../submission/submission.repository.js';
import type { AskedFile } from './download-path.js';
import { selectReportFiles } from './report-file.repository.js';

/** The operation that this service serves, as the policies name it. */
export const REPORT_FILE = 'HTTP.reportFile';

/** Gives out the files of any revision: those of a submitted one from the database, those of a draft from the disk. */
export class ReportFileService {
  readonly #parts: LifeCycleParts;

  constructor(parts: LifeCycleParts) {
    this.#parts = parts;
  }

  /**
   * The file, to the byte as it was compiled or submitted. Logged. `proof.json` is the proof of a submission.
   * @throws DomainError NOT_FOUND where there is none, where it is another municipality's, and where it was altered
   */
  give(viewer: MunicipalViewer, asked: AskedFile): Promise<Download> {
    return asViewer(this.#parts, viewer, async (client) => {
      const content = await this.#content(client, viewer, asked);
      if (content === undefined) throw new DomainError('NOT_FOUND', NOT_THERE);
      const { month, revision, name } = asked;
      await this.#parts.audit(client, {
        municipalityCode: viewer.municipalityCode,
        actor: viewer.subject,
        role: viewer.role,
        action: 'downloaded report file',
        subject: `report:${month}`,
        details: { revision, name },
      });
      return { name, content };
    });
  }

  async #content(
    client: PoolClient,
    viewer: MunicipalViewer,
    { month, revision, name }: AskedFile,
  ): Promise<Uint8Array | undefined> {
    const key = { ...reportOf(this.#parts, month), revision };
    if (name === 'proof.json') {
      const document = await selectProof(client, viewer, key);
      return document === undefined ? undefined : Buffer.from(document);
    }
    const [submitted] = await selectSubmittedFiles(client, viewer, key, name);
    if (submitted !== undefined && submitted.content !== null) return submitted.content;
    // An auditor reviews what was handed over, and is not told by a file who somebody is.
    if (viewer.role !== 'reporter') return undefined;
    const files = (await selectReportFiles(client, viewer, key)).filter((file) => file.name === name);
    const own = { month, municipality: viewer.municipalityCode };
    const { intact } = await readCompiledFiles(
      this.#parts,
      reportFolder(this.#parts.folder, own, revision),
      files,
    );
    return intact[0]?.content;
  }
}

const NOT_THERE: LocalizedText = {
  sv: 'Filen finns inte, eller ligger inte kvar som den sammanställdes. Läs om månaden; sammanställ igen om det är ett utkast.',
  en: 'The file is not there, or not as it was compiled. Read the month again; compile again if it is a draft.',
};
