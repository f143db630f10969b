import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillText, OperatingError } from '../kernel/index.js';
import { fileFailure } from './files/disk/file-failure.js';

/** One JSON file and what it holds, unchecked. */
export interface JsonDocument {
  readonly path: string;
  readonly content: unknown;
}

/**
 * Reads all files of a folder whose names have the ending, in the order of their names.
 * @throws OperatingError where the folder or a file cannot be read, or a file is not JSON
 */
export function readJsonDocuments(folder: string, ending: string): readonly JsonDocument[] {
  return namesIn(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => readJsonDocument(join(folder, name)));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (failure) {
    throw fileFailure(failure, folder);
  }
}

/** Reads one file. @throws OperatingError where it cannot be read, or is not JSON */
export function readJsonDocument(path: string): JsonDocument {
  try {
    return { path, content: JSON.parse(readFileSync(path, 'utf8')) };
  } catch (cause) {
    const text = {
      sv: '{path} går inte att läsa som JSON. Rätta filen eller ta bort den ur mappen.',
      en: '{path} cannot be read as JSON. Correct the file or remove it from the folder.',
    };
    throw new OperatingError(fillText(text, { path }), { cause });
  }
}
