import type { MunicipalViewer } from '../../access/index.js';
import { asViewer, type RequestParts } from '../../requests/index.js';
import { mayReachRow } from '../inbox/row-owner.js';
import { type FilesQuestion, selectFilesToSettle, selectOwnFiles } from './handed-in.repository.js';
import type { ImportFile } from './import-file.js';

/** The operation that this service serves, as the policies name it. */
export const IMPORT_FILES = 'Query.importFiles';

/** Finds lists again, for the unit that settles them and for the provider that handed them in. */
export class HandedInService {
  readonly #parts: RequestParts;

  constructor(parts: RequestParts) {
    this.#parts = parts;
  }

  /** One page of lists, the newest first, logged in the transaction that reads them. */
  read(
    viewer: MunicipalViewer,
    question: Omit<FilesQuestion, 'municipalityCode'>,
  ): Promise<readonly ImportFile[]> {
    const { municipalityCode, subject, role, units } = viewer;
    const asked = { ...question, municipalityCode };
    return asViewer(this.#parts, viewer, async (client) => {
      const select = role === 'externalProvider' ? selectOwnFiles : selectFilesToSettle;
      const found = await select(client, asked);
      const files = found.filter((file) => mayReachRow(this.#parts.access, IMPORT_FILES, viewer, file));
      await this.#parts.audit(client, {
        municipalityCode,
        actor: subject,
        role,
        action: 'read import files',
        subject: `import:${units[0] ?? ''}`,
        details: { files: files.length },
      });
      return files;
    });
  }
}
