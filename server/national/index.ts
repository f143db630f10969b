export { compileNational } from './compile-national.js';
export { combineReports } from './counted/combine-reports.js';
export type { OwnReport } from './counted/own-report.js';
export type { ReceivedCount } from './counted/received-count.js';
export type { ReportConflict, ReportOrigins } from './counted/report-origins.js';
export { latestReports } from './national.repository.js';
export { compileNationalTables, type NationalRequest } from './national.service.js';
export type { NationalDefinition } from './national-definition.js';
export type { CountedReport, NationalInput } from './national-input.js';
export type { NationalTables } from './national-tables.js';
export { internalOutput, type NationalOutput } from './presentation/national-output.js';
export { nationalText, outputText } from './presentation/national-text.js';
export type { NationalTableId } from './presentation/presented-table.js';
export { publishedOutput } from './presentation/published-output.js';
export { writeNationalFiles, writeOutputFiles } from './presentation/write-national-files.js';
export type { NationalPublication } from './publication/national-publication.js';
export { publicationRules } from './publication/publication.rules.js';
export {
  type PublicationOutcome,
  publishedNational,
  publishNational,
} from './publication/publish-national.service.js';
export { type GivenBack, giveBackKeptFiles, type KeptFilesOrder } from './receiving/kept-files.js';
export { type Receipt, type ReceiptFile, receiptsOf } from './receiving/receipt.js';
export { outcomeSentence } from './receiving/receipt-file-text.js';
export { type ReceivedFiles, type ReceivingOrder, receiveFiles } from './receiving/receive-files.js';
export { type ReceivedFileFacts, receivedFileRules } from './receiving/received-file.rules.js';
export {
  type ReceivedTogetherFacts,
  receivedTogetherRules,
} from './receiving/received-together.rules.js';
export { type WrittenReceipt, writeReceipts } from './receiving/write-receipts.js';
export type { Completeness, PartCompleteness } from './status/completeness.js';
export type * from './status/reporting-status.js';
export { reportingStatus } from './status/status.service.js';
export { statusText } from './status/status-text.js';
export type { StatusOrder } from './status/tell-status.js';
export { writeStatusFiles } from './status/write-status-files.js';
export type { ClosureRow, ClosuresByReason } from './tables/closures-by-reason.js';
export type { Contributions, PartContribution, PartSent, ReportPart, Sent } from './tables/contributions.js';
export type { MeasureRow, MeasuresByCode } from './tables/measures-by-code.js';
export type { NetPersons, PersonCountsByGroup, PersonGroup } from './tables/net-persons.js';
export type { Participant, Participation, PopulationCovered } from './tables/participation.js';
export type { PersonCounts, PersonsByNumber } from './tables/person-counts.js';
export {
  type PopulationRegister,
  populationInForce,
  readPopulationRegisters,
} from './tables/population-register.js';
export type { QualityShares } from './tables/quality-shares.js';
export type { Share } from './tables/share.js';
export type { Volume, VolumeByCode, VolumeRow } from './tables/volume-by-code.js';
