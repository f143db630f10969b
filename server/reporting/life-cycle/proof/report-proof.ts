import type { ReportFile } from '../../compile/stored-report.js';
import type { ReportTally } from '../../report-tally.js';
import { jsonHashOf } from '../content-hash.js';
import type { KeptAcknowledgement } from '../kept-acknowledgement.js';
import type { FindingCount } from '../monthly-report.js';

/** What tells a proof from other documents; a change of its form that readers must know of is a new one. */
export const PROOF_KIND = 'avstamp-proof-1';

/** Who did something, and when: ISO 8601 in universal time. */
export interface Deed {
  /** The host's id of a user, or the name of the job. */
  readonly by: string;
  readonly at: string;
}

/** What a submission consisted of; see decision 22. */
export interface ProvenSubmission {
  readonly kind: typeof PROOF_KIND;
  readonly municipality: string;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly revision: number;
  readonly definition: {
    readonly id: string;
    /** Over the definition with its code lists, as canonical JSON. */
    readonly sha256: string;
    /** The parts of it that rest on assumptions which the municipality had not confirmed; empty where there were none. */
    readonly unconfirmed: readonly string[];
  };
  /** The rules that it was checked by: their number, and the hash over ids, severities and first months. */
  readonly rules: { readonly number: number; readonly sha256: string };
  readonly module: { readonly name: 'avstamp'; readonly version: string };
  readonly files: readonly ReportFile[];
  readonly counts: ReportTally;
  readonly findings: readonly FindingCount[];
  readonly acknowledgements: readonly KeptAcknowledgement[];
  readonly compiled: Deed & { readonly role: string };
  readonly approved: Deed;
  readonly submitted: Deed;
  /** Whether the municipality wanted four eyes at the time. */
  readonly fourEyes: boolean;
  /** The proof of the revision before, with the receipts that there were by then; null for the first. */
  readonly previous: {
    readonly revision: number;
    readonly sha256: string;
    readonly receipts: readonly string[];
  } | null;
}

/** What a key of the host's says of a proof. */
export interface ProofSignature {
  readonly keyId: string;
  readonly algorithm: string;
  /** Base64. */
  readonly value: string;
}

/** A proof with the hash of itself: over the canonical JSON of everything but `sha256` and `signature`. */
export interface ReportProof extends ProvenSubmission {
  readonly sha256: string;
  /** Left out where the host had no keys. */
  readonly signature?: ProofSignature;
}

/** The hash that a proof with these contents has, whatever it says itself. */
export function proofHashOf(proof: object): string {
  return jsonHashOf({ ...proof, sha256: undefined, signature: undefined });
}
