import type { ContractPart } from './contract-part.js';
import { JOB_ROLES, REQUEST_ROLES } from './database-urls.js';
import { isAbsentOr, memberOf } from './part-shape.js';

/** The demand on `databaseUrls`. */
export const databaseUrlsPart: ContractPart = {
  part: 'databaseUrls',
  isMet: ({ databaseUrls }) => areDatabaseUrls(REQUEST_ROLES, databaseUrls),
  message: {
    sv: 'Databasens adresser saknas. Ange databaseUrls med service och national, en adress för varje roll.',
    en: 'The addresses of the database are missing. Give databaseUrls with service and national, a URL for each role.',
  },
};

/** The demand on `jobDatabaseUrls`. */
export const jobDatabaseUrlsPart: ContractPart = {
  part: 'jobDatabaseUrls',
  isMet: ({ jobDatabaseUrls }) => isAbsentOr((urls) => areDatabaseUrls(JOB_ROLES, urls))(jobDatabaseUrls),
  message: {
    sv: 'Databasens adresser för jobben är fel. Ange jobDatabaseUrls med reporting och loader, eller utelämna dem i en process som inte kör jobb.',
    en: 'The database URLs of the jobs are wrong. Give jobDatabaseUrls with reporting and loader, or leave them out in a process that runs no jobs.',
  },
};

function areDatabaseUrls(roles: readonly string[], urls: unknown): boolean {
  return roles
    .map((role) => memberOf(urls, role))
    .every((url) => typeof url === 'string' && URL.canParse(url));
}
