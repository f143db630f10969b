import type { HostContract } from '@avstamp/plugin-sdk';
import { DomainError } from '../../../kernel/index.js';
import type { FileGiving } from '../../../platform/http/index.js';
import type { LifeCycleParts } from '../life-cycle-parts.js';
import { askedFile } from './download-path.js';
import { REPORT_FILE, ReportFileService } from './report-file.service.js';

/** How files of reports are given out over HTTP: `GET /report-files/<month>/<revision>/<name>`. */
export function reportDownloads(host: Pick<HostContract, 'identity'>, parts: LifeCycleParts): FileGiving {
  const service = new ReportFileService(parts);
  return {
    give: async (headers, path) => {
      const viewer = parts.access.municipalViewerFor(REPORT_FILE, await host.identity.identify(headers));
      const asked = askedFile(path);
      if (asked === undefined) throw new DomainError('NOT_FOUND', NO_FILE);
      return await service.give(viewer, asked);
    },
  };
}

const NO_FILE = {
  sv: 'Adressen är ingen rapportfils. Läs om månaden och använd adressen som står vid filen.',
  en: 'The address is not that of a report file. Read the month again and use the address that stands with the file.',
};
