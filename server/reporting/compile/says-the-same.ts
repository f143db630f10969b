import type { MonthToCorrect } from '../correction/correction.rules.js';
import type { ReportFile } from './stored-report.js';

/** The files of a revision that was submitted. */
export interface SubmittedFiles {
  readonly files: readonly Pick<ReportFile, 'name' | 'sha256'>[];
}

/** The latest revision that was submitted, with its files, and how many of its households are left. */
export interface SubmittedRevision extends SubmittedFiles, MonthToCorrect {
  readonly revision: number;
  readonly definitionId: string;
}

/**
 * Whether the written files say nothing else than the submitted ones: then there is nothing to correct. Only formats that
 * both have are compared; each of them says all.
 */
export function saysTheSame(
  submitted: SubmittedFiles,
  written: readonly Pick<ReportFile, 'name' | 'sha256'>[],
): boolean {
  const ends = (files: readonly { readonly name: string }[]): ReadonlySet<string> =>
    new Set(files.map(({ name }) => endingOf(name)));
  const before = ends(submitted.files);
  const compared = new Set([...ends(written)].filter((ending) => before.has(ending)));
  const told = (files: SubmittedFiles['files']): string =>
    files
      .filter(({ name }) => compared.has(endingOf(name)))
      .map(({ name, sha256 }) => `${name} ${sha256}`)
      .toSorted()
      .join('\n');
  return compared.size > 0 && told(submitted.files) === told(written);
}

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.'));
}
