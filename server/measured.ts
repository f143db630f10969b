/**
 * What the benchmarks measure, apart from the package's entry: a host needs none of it. Each is the very part that
 * the commands of the same name use.
 */
export { AccessService, everyPolicy } from './access/index.js';
export { municipalAdviser } from './adviser/index.js';
export { auditLog } from './audit/index.js';
export { adviserFor, municipalities, readCodeLists } from './codes/index.js';
export {
  type CountSystem,
  protectCounts,
  readDisclosurePlans,
  SystemDraft,
} from './disclosure/index.js';
export { loadHostFolder, personsOfFolder } from './exchange/index.js';
export { ImportService, readListWords } from './imports/index.js';
export {
  type CalendarMonth,
  calendarMonth,
  isIdentityNumber,
  type MunicipalityCode,
  municipalityCode,
} from './kernel/index.js';
export { readTableFile } from './platform/files/index.js';
export { NODE_RANDOM } from './platform/index.js';
export {
  createPool,
  type DatabaseUrls,
  type EmbeddedPostgres,
  environmentOf,
  openDatabase,
  startEmbeddedPostgres,
  urlWithDatabase,
  withClient,
} from './platform/postgres/index.js';
export {
  COMPILED_SIDE_BY_SIDE,
  type CompiledReport,
  checkReportFile,
  LifeCycleService,
  ReadinessService,
  type ReportFormat,
  ReportRunService,
  ReportService,
  readReportDefinitions,
  SubmissionService,
} from './reporting/index.js';
export { isRequestKey, newRequestKey } from './requests/index.js';
