export type { ClosureRow, ClosuresByReason } from './closures-by-reason.js';
export { compileNational } from './compile-national.js';
export type { Contributions, PartContribution, PartSent, ReportPart, Sent } from './contributions.js';
export type { MeasureRow, MeasuresByCode } from './measures-by-code.js';
export { latestReports } from './national.repository.js';
export { compileNationalTables, type NationalRequest } from './national.service.js';
export type { NationalDefinition } from './national-definition.js';
export type { CountedReport, NationalInput } from './national-input.js';
export type { NationalTables } from './national-tables.js';
export { nationalText } from './national-text.js';
export type { NetPersons, PersonCountsByGroup, PersonGroup } from './net-persons.js';
export type { Participant, Participation, PopulationCovered } from './participation.js';
export type { PersonCounts, PersonsByNumber } from './person-counts.js';
export {
  type PopulationRegister,
  populationInForce,
  readPopulationRegisters,
} from './population-register.js';
export type { NationalTableId } from './presented-table.js';
export type { QualityShares } from './quality-shares.js';
export type { Share } from './share.js';
export type { Volume, VolumeByCode, VolumeRow } from './volume-by-code.js';
export { writeNationalFiles } from './write-national-files.js';
