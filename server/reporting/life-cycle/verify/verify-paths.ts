import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileFailure } from '../../../platform/files/index.js';
import { isProofName } from '../proof/proof-names.js';
import { proofIn } from '../proof/read-proof.js';
import { compareFiles } from './compare-files.js';
import { compareChain, compareItself, type FoundProof } from './compare-proof.js';
import { compareSignature } from './compare-signature.js';
import type { ProofComparison } from './proof-comparison.js';
import { type Verification, verificationOf } from './verification.js';

/**
 * Verifies proofs and the files that they name, from the disk alone, and so without the host's keys. A file is looked for beside its proof, and then among
 * the paths. @param paths files and folders; of a folder, everything below it
 * @throws OperatingError where a path cannot be read
 */
export async function verifyPaths(paths: readonly string[]): Promise<Verification> {
  const all = (await Promise.all(paths.map(filesBelow))).flat();
  const found = await Promise.all(all.filter((path) => isProofName(basename(path))).map(readFound));
  const unreadable = found.flatMap(({ name, proof }) => (proof === undefined ? [unreadableProof(name)] : []));
  const proofs = found.flatMap(({ name, proof }) => (proof === undefined ? [] : [{ name, proof }]));
  const compared = await Promise.all(proofs.map((one) => compareOne(one, proofs, all)));
  const signatures = await Promise.all(proofs.map((one) => compareSignature(one, undefined)));
  return verificationOf([...unreadable, ...compared.flat(), ...signatures.flat()]);
}

async function compareOne(
  one: FoundProof,
  proofs: readonly FoundProof[],
  paths: readonly string[],
): Promise<readonly ProofComparison[]> {
  const folder = dirname(one.name);
  const beside = new Set(await readdir(folder));
  const pathOf = (name: string): string =>
    (beside.has(name) ? undefined : paths.find((path) => basename(path) === name)) ?? join(folder, name);
  return [
    compareItself(one),
    ...compareChain(one, proofs),
    ...(await compareFiles(one.proof.files, pathOf, { folder, objects: undefined })),
  ];
}

function unreadableProof(name: string): ProofComparison {
  return { kind: 'proof', name, expected: 'avstamp-proof', found: '' };
}

async function readFound(path: string): Promise<Partial<FoundProof> & Pick<FoundProof, 'name'>> {
  const proof = proofIn(await readOrSay(path, () => readFile(path, 'utf8')));
  return proof === undefined ? { name: path } : { name: path, proof };
}

async function filesBelow(path: string): Promise<readonly string[]> {
  const isFolder = (await readOrSay(path, () => stat(path))).isDirectory();
  if (!isFolder) return [path];
  const entries = await readOrSay(path, () => readdir(path, { recursive: true, withFileTypes: true }));
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

async function readOrSay<Value>(path: string, read: () => Promise<Value>): Promise<Value> {
  return await read().catch((failure: unknown) => {
    throw fileFailure(failure, path);
  });
}
