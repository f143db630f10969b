import type { PoolClient } from 'pg';
import { type MunicipalViewer, partyOf } from '../access/index.js';
import { blocks, DomainError, dateOfInstant, monthOfInstant } from '../kernel/index.js';
import { randomId } from '../platform/index.js';
import { asViewer, carryOutOnce } from '../requests/index.js';
import type { ImportParts } from './import-parts.js';
import { selectStatuses } from './inbox/status-counts.repository.js';
import type { ListUpload, UploadAnswer, UploadedBy, UploadProgress } from './list-upload.js';
import type { AdviseCode } from './matching/code-advice.js';
import { matchPersons } from './matching/match-persons.js';
import { readList } from './reading/read-list.js';
import { listWordsInForce } from './reading/read-list-words.js';
import { shownCell } from './reading/shown-cell.js';
import { digestOfFile } from './staging/digest-of-file.js';
import { markSaidBefore } from './staging/mark-said-before.js';
import { RowGathering } from './staging/row-gathering.js';
import type { StagedRow } from './staging/staged-row.js';
import { stagedRows } from './staging/staged-rows.js';
import {
  fingerprintsOf,
  insertFile,
  insertRows,
  type KeptFile,
  selectSameFile,
} from './staging/staging.repository.js';

/** The operation that this service serves, as the policies name it. */
export const IMPORT_LIST = 'HTTP.import';

/** Known again by its hash, read, matched, judged, kept. */
const STEPS = 4;

/** Takes lists of other units and of providers into the inbox of the unit that settles them. */
export class ImportService {
  readonly #parts: ImportParts;

  constructor(parts: ImportParts) {
    this.#parts = parts;
  }

  /**
   * Takes a list, once: the same list again changes nothing. What the answer tells a provider is the same whether or
   * not anybody knows the persons.
   * @throws DomainError FORBIDDEN for another's unit, CONFLICT for a key that was used for something else
   * @throws OperatingError where the host's person directory does not answer
   */
  async take(
    viewer: MunicipalViewer,
    upload: ListUpload,
    onProgress: UploadProgress = () => undefined,
  ): Promise<UploadAnswer> {
    const by = this.#uploadedBy(viewer, upload);
    const fileName = shownCell(upload.fileName);
    const { fingerprint, advise } = await this.#prepared(viewer, upload.path);
    onProgress(1, STEPS);
    const list = await this.#read(by, upload.path, advise, onProgress);
    const kept: KeptFile = {
      municipalityCode: viewer.municipalityCode,
      fileId: randomId(this.#parts.random),
      unit: by.unit,
      party: by.party,
      fileName,
      uploadedBy: viewer.subject,
      sourceRows: list.sourceRows,
      findings: list.findings,
      fingerprint,
    };
    const request = { fingerprint, fileName, unit: by.unit, party: by.party };
    const answer = await carryOutOnce(
      this.#parts,
      viewer,
      { operation: IMPORT_LIST, key: upload.key, request },
      (client) => this.#keep(client, by, kept, list.staged),
    );
    onProgress(STEPS, STEPS);
    return answer;
  }

  #uploadedBy(viewer: MunicipalViewer, { unit, fromUnit }: ListUpload): UploadedBy {
    const { access } = this.#parts;
    const own = viewer.role === 'externalProvider' ? (fromUnit ?? viewer.units[0] ?? '') : unit;
    if (!access.mayReach(IMPORT_LIST, viewer, { municipalityCode: viewer.municipalityCode, unit: own })) {
      throw new DomainError('FORBIDDEN', NOT_YOUR_UNIT);
    }
    return { viewer, unit, party: partyOf(viewer, own) };
  }

  async #prepared(viewer: MunicipalViewer, path: string) {
    const digest = await digestOfFile(path);
    return asViewer(this.#parts, viewer, async (client) => {
      const [fingerprint] = await fingerprintsOf(client, [digest]);
      if (fingerprint === undefined) throw new Error('the database gave no fingerprint');
      return { fingerprint, advise: await this.#parts.adviser(client) };
    });
  }

  async #read({ party }: UploadedBy, path: string, advise: AdviseCode, onProgress: UploadProgress) {
    const { rows, numbers, ...list } = await this.#gathered(path, advise);
    onProgress(2, STEPS);
    const references = await matchPersons(numbers, this.#parts.personDirectory);
    onProgress(3, STEPS);
    const ownProvider = party === 'labour' ? '' : 'procured';
    return { ...list, staged: () => stagedRows(rows, { references, ownProvider }) };
  }

  /** Apart from what follows, so that what the rows were put together by is forgotten before they are kept. */
  async #gathered(path: string, advise: AdviseCode) {
    const { clock, codeLists, listWords } = this.#parts;
    const now = clock.now();
    const words = listWordsInForce(listWords, monthOfInstant(now));
    const gathering = new RowGathering({ codeLists, advise });
    const list = await readList(path, { words, today: dateOfInstant(now) }, (row) => gathering.add(row));
    return { ...list, rows: gathering.rows, numbers: gathering.numbers() };
  }

  async #keep(
    client: PoolClient,
    by: UploadedBy,
    kept: KeptFile,
    staged: () => Iterable<readonly StagedRow[]>,
  ): Promise<UploadAnswer> {
    const { findings, fileName, sourceRows } = kept;
    const same = await selectSameFile(client, kept);
    if (same !== undefined) {
      await this.#log(client, by, 'handed in the same list', same.fileId);
      return { outcome: 'unchanged', file: await this.#told(client, by, same), findings };
    }
    if (blocks(findings)) {
      await this.#log(client, by, 'refused list', kept.fileId);
      return { outcome: 'refused', file: null, findings };
    }
    const persons = await this.#keepRows(client, kept, staged());
    await this.#log(client, by, 'hand in list', kept.fileId, persons);
    const file = await this.#told(client, by, { fileId: kept.fileId, fileName, sourceRows });
    return { outcome: 'saved', file, findings };
  }

  /** Keeps the rows, and gives all persons whom they may be about. */
  async #keepRows(
    client: PoolClient,
    kept: KeptFile,
    staged: Iterable<readonly StagedRow[]>,
  ): Promise<ReadonlySet<string>> {
    const persons = new Set<string>();
    let count = 0;
    await insertFile(client, kept);
    for (const some of staged) {
      const digests = some.map(({ digest }) => digest);
      const fingerprints = await fingerprintsOf(client, digests);
      const rows = await markSaidBefore(client, kept, some, fingerprints);
      await insertRows(client, kept, rows, fingerprints, count);
      count += rows.length;
      for (const { personReference, candidates } of rows) {
        for (const reference of personReference === undefined ? candidates : [personReference]) {
          persons.add(reference);
        }
      }
    }
    return persons;
  }

  async #told(
    client: PoolClient,
    { viewer, party }: UploadedBy,
    { fileId, fileName, sourceRows }: Pick<KeptFile, 'fileId' | 'fileName' | 'sourceRows'>,
  ): Promise<UploadAnswer['file']> {
    const statuses =
      party === 'labour' ? await selectStatuses(client, viewer.municipalityCode, fileId) : null;
    return { id: fileId, fileName, sourceRows, statuses };
  }

  async #log(
    client: PoolClient,
    { viewer, unit, party }: UploadedBy,
    action: string,
    fileId: string,
    persons: ReadonlySet<string> = new Set(),
  ): Promise<void> {
    const { municipalityCode, subject, role } = viewer;
    await this.#parts.audit(client, {
      municipalityCode,
      actor: subject,
      role,
      action,
      subject: `import:${fileId}`,
      subjects: Array.from(persons, (reference) => `person:${reference}` as const),
      details: { unit, party, persons: persons.size },
    });
  }
}

const NOT_YOUR_UNIT = {
  sv: 'Enheten är inte en av dina. Ange en enhet som du arbetar för.',
  en: 'The unit is not one of yours. Give a unit that you work for.',
};
