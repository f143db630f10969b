export { compileNational } from './compile-national.js';
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
