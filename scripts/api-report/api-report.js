import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

/** As tsconfig.base.json and the widgets' tsconfig.json say: declarations are read as they were written. */
const COMPILER_OPTIONS = {
  module: 'nodenext',
  moduleResolution: 'nodenext',
  target: 'ES2023',
  lib: ['ES2023', 'DOM'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
};

/** An exported symbol without a docstring of its own, with the declaration in the line below. */
const UNDOCUMENTED = /^\/\/ @public.* \(undocumented\)\n(.*)$/gm;

/**
 * What others can build on at one door of a package: every exported symbol with its declaration, sorted.
 * @param {string} root  the checkout's folder
 * @param {import('./entry-points.js').EntryPoint} entryPoint  whose declarations have been compiled
 * @returns {{ text: string, undocumented: string[] }} the report, and the declarations that have no docstring
 * @throws {Error} where API Extractor cannot read the declarations
 */
export function apiReport(root, { folder, name, declarations }) {
  const work = mkdtempSync(join(tmpdir(), 'avstamp-api-'));
  try {
    mkdirSync(join(work, 'kept'));
    const entry = join(root, folder, declarations);
    const config = ExtractorConfig.prepare({
      configObject: {
        projectFolder: join(root, folder),
        mainEntryPointFilePath: entry,
        compiler: { overrideTsconfig: { compilerOptions: COMPILER_OPTIONS, files: [entry] } },
        newlineKind: 'lf',
        apiReport: {
          enabled: true,
          reportFolder: join(work, 'kept'),
          reportTempFolder: join(work, 'fresh'),
          reportFileName: name,
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages: {
          compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
          // Which types a door speaks of without exporting them stands in the report, for whoever reads its changes.
          extractorMessageReporting: {
            default: { logLevel: ExtractorLogLevel.None },
            'ae-forgotten-export': { logLevel: ExtractorLogLevel.Warning, addToApiReportFile: true },
          },
          tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        },
      },
      configObjectFullPath: undefined,
      packageJsonFullPath: join(root, folder, 'package.json'),
    });
    Extractor.invoke(config, { localBuild: true, messageCallback: onlyErrors });
    const text = readFileSync(join(work, 'fresh', `${name}.api.md`), 'utf8');
    return { text, undocumented: [...text.matchAll(UNDOCUMENTED)].map(([, line = '']) => line) };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * API Extractor tells every step on the terminal; what matters is in its report.
 * @param {import('@microsoft/api-extractor').ExtractorMessage} message
 */
function onlyErrors(message) {
  message.handled = message.logLevel !== ExtractorLogLevel.Error;
}
