import { dirname, join } from 'node:path';
import type { MunicipalViewer } from '../../../access/index.js';
import { type CalendarMonth, calendarMonth } from '../../../kernel/index.js';
import { asViewer } from '../../../requests/index.js';
import { reportFolder } from '../../compile/report-folder.js';
import { readReportFile } from '../../kept-files/report-files.js';
import type { LifeCycleParts } from '../life-cycle-parts.js';
import { proofName } from '../proof/proof-names.js';
import { proofIn } from '../proof/read-proof.js';
import { compareFiles } from './compare-files.js';
import { compareKeptProof } from './compare-kept-proof.js';
import { compareKept, type FoundProof } from './compare-proof.js';
import { compareSignature } from './compare-signature.js';
import { type KeptProof, selectKeptProofs } from './kept-proofs.repository.js';
import type { ProofComparison } from './proof-comparison.js';
import { type Verification, verificationOf } from './verification.js';

/** Verifies what was submitted: the database by itself, and the disk against the database. */
export class VerificationService {
  readonly #parts: Pick<LifeCycleParts, 'pool' | 'boardTopology' | 'folder' | 'objects' | 'keyStore'>;

  constructor(parts: Pick<LifeCycleParts, 'pool' | 'boardTopology' | 'folder' | 'objects' | 'keyStore'>) {
    this.#parts = parts;
  }

  /** Everything that the municipality has submitted; of the months where some are given. */
  async verify(viewer: MunicipalViewer, months: readonly CalendarMonth[] | undefined): Promise<Verification> {
    const kept = await asViewer(this.#parts, viewer, (client) => selectKeptProofs(client, viewer, months));
    const proofs = kept.flatMap(foundIn);
    const comparisons: ProofComparison[] = [];
    for (const one of kept) {
      comparisons.push(...compareKeptProof(one, proofs));
      const [found] = foundIn(one);
      if (found === undefined) continue;
      comparisons.push(...(await compareSignature(found, this.#parts.keyStore)));
      comparisons.push(...(await this.#compareDisk(viewer, one, found)));
    }
    return verificationOf(comparisons);
  }

  async #compareDisk(
    { municipalityCode: municipality }: MunicipalViewer,
    { month, revision, sha256 }: KeptProof,
    { proof }: FoundProof,
  ): Promise<readonly ProofComparison[]> {
    const key = { municipality, month: calendarMonth(month) };
    const path = join(reportFolder(this.#parts.folder, key, revision), `${proofName(proof)}.json`);
    const expected = sha256 ?? '';
    const isKept = (content: Buffer): boolean => proofIn(content.toString('utf8'))?.sha256 === expected;
    const text = (await readReportFile(this.#parts, path, isKept))?.toString('utf8');
    const lying = text === undefined ? undefined : proofIn(text);
    const own: ProofComparison =
      lying === undefined
        ? { kind: text === undefined ? 'lyingFile' : 'keptProof', name: path, expected, found: '' }
        : compareKept({ name: path, proof: lying }, { sha256: expected });
    return [own, ...(await compareFiles(proof.files, (name) => join(dirname(path), name), this.#parts))];
  }
}

function foundIn({ document, month, revision }: KeptProof): FoundProof[] {
  const proof = document === null ? undefined : proofIn(document);
  return proof === undefined ? [] : [{ name: `${month} version ${revision}`, proof }];
}
