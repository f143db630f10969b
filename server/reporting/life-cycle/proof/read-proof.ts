import { OperatingError } from '../../../kernel/index.js';
import { PROOF_KIND, type ReportProof } from './report-proof.js';

/** True for a document that says it is a proof and has what is looked at when it is verified. */
function isProof(content: unknown): content is ReportProof {
  if (typeof content !== 'object' || content === null) return false;
  const { kind, municipality, month, revision, sha256, files, definition }: Partial<Record<string, unknown>> =
    {
      ...content,
    };
  return (
    kind === PROOF_KIND &&
    [municipality, month, sha256].every((text) => typeof text === 'string') &&
    Number.isInteger(revision) &&
    typeof definition === 'object' &&
    definition !== null &&
    'unconfirmed' in definition &&
    Array.isArray(definition.unconfirmed) &&
    Array.isArray(files)
  );
}

/** Reads a proof's document. @throws OperatingError where it is none */
export function readProof(document: string): ReportProof {
  const proof = proofIn(document);
  if (proof === undefined) throw new OperatingError(NO_PROOF);
  return proof;
}

/** The proof that a text holds; undefined where it holds something else. */
export function proofIn(document: string): ReportProof | undefined {
  try {
    const content: unknown = JSON.parse(document);
    return isProof(content) ? content : undefined;
  } catch {
    return undefined;
  }
}

const NO_PROOF = {
  sv: 'Dokumentet är inget bevis på en lämnad rapport. Ange en fil vars namn börjar med bevis- och slutar med .json.',
  en: 'The document is no proof of a report that was handed over. Name a file that begins with bevis- and ends with .json.',
};
