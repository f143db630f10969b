import { join } from 'node:path';
import type { HostContract } from '@avstamp/plugin-sdk';
import type { AccessService, MunicipalViewer } from '../access/index.js';
import type { LocalizedText } from '../kernel/index.js';
import { InputRefusal } from '../platform/graphql/index.js';
import { type FileTaking, headerText, requiredHeader } from '../platform/http/index.js';
import { REQUEST_KEY_HEADER } from '../requests/index.js';
import { IMPORT_LIST, type ImportService } from './import.service.js';
import { ROW_STATUSES } from './inbox/import-row.js';
import type { ListUpload, UploadAnswer } from './list-upload.js';
import { LIST_FILE_LIMITS } from './reading/read-list.js';

const LONGEST_UNIT = 64;
const LONGEST_FILE_NAME = 200;

type Headers = Parameters<FileTaking<unknown>['admit']>[0];

/** Somebody who may hand in a list, with what the headers say of it. */
interface AdmittedUpload {
  readonly viewer: MunicipalViewer;
  readonly upload: Omit<ListUpload, 'path'>;
}

/** What `POST /import` is made of. */
export interface UploadParts {
  readonly host: Pick<HostContract, 'identity' | 'fileStore'>;
  readonly access: AccessService;
  readonly service: ImportService;
}

/**
 * How lists are taken over HTTP: the file is the body, and what is said of it stands in headers, because a URL ends in
 * logs. `Idempotency-Key`; `Avstamp-Unit`, the labour-market unit that settles the rows; `Avstamp-File-Name`; and
 * `Avstamp-From-Unit` for a provider with several units. Texts are percent-encoded UTF-8.
 */
export function listUploads({ host, access, service }: UploadParts): FileTaking<AdmittedUpload> {
  return {
    folder: receptionFolder(host.fileStore.folder),
    limit: LIST_FILE_LIMITS.fileBytes,
    admit: async (headers) => {
      const viewer = access.municipalViewerFor(IMPORT_LIST, await host.identity.identify(headers));
      return { viewer, upload: uploadIn(headers) };
    },
    take: async ({ viewer, upload }, path) => shownAnswer(await service.take(viewer, { ...upload, path })),
  };
}

/** Where lists lie while they are read. */
export function receptionFolder(fileStore: string): string {
  return join(fileStore, 'incoming');
}

/** The answer with each field named, and in one order: what has been kept of it comes back in another. */
function shownAnswer({ outcome, file, findings }: UploadAnswer): object {
  const statuses = (counts: NonNullable<typeof file>['statuses']) =>
    counts && Object.fromEntries(ROW_STATUSES.map((status) => [status, counts[status]]));
  return {
    outcome,
    file: file && {
      id: file.id,
      fileName: file.fileName,
      sourceRows: file.sourceRows,
      statuses: statuses(file.statuses),
    },
    findings: findings.map(({ rule, severity, field, source, message, place = {} }) => ({
      rule,
      severity,
      field,
      source,
      message: { sv: message.sv, en: message.en },
      place: { sheet: place.sheet, row: place.row, line: place.line, column: place.column },
    })),
  };
}

function uploadIn(headers: Headers): Omit<ListUpload, 'path'> {
  const key = requiredHeader(headers, REQUEST_KEY_HEADER);
  const unit = textIn(headers, 'avstamp-unit');
  const fileName = textIn(headers, 'avstamp-file-name', LONGEST_FILE_NAME);
  if (unit === undefined || fileName === undefined) throw new InputRefusal(NO_TEXTS);
  return { key, unit, fileName, fromUnit: textIn(headers, 'avstamp-from-unit') };
}

function textIn(headers: Headers, name: string, longest = LONGEST_UNIT): string | undefined {
  return headerText(headers, { name, longest, expected: NO_TEXTS });
}

const NO_TEXTS: LocalizedText = {
  sv: 'Ange rubrikfälten Avstamp-Unit och Avstamp-File-Name: korta texter på en rad, procentkodade i UTF-8.',
  en: 'Give the headers Avstamp-Unit and Avstamp-File-Name: short texts on one line, percent-encoded in UTF-8.',
};
