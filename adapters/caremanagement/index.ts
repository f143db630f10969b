export type { AssistanceSpell } from './closings/assistance-spell.js';
export {
  type ClosingConfirmations,
  type ConfirmedClosing,
  nothingConfirmed,
} from './closings/confirmed-closing.js';
export type { ProposedClosing } from './closings/proposed-closing.js';
export { CONFIRMATION_COLUMNS, confirmationsIn } from './closings/read-confirmations.js';
export { householdDirectoryOf } from './directory/household-directory.js';
export { closureFactsOf } from './facts/closure-facts.js';
export type { AdapterFinding, AdapterRule } from './findings/adapter-finding.js';
export { type AdapterRuleId, adapterRules } from './findings/adapter-rules.js';
export { writeHostFolder } from './folder/write-host-folder.js';
export { nobodyKnown, type PersonFacts } from './persons/person-facts.js';
export { IncompleteReading } from './reading/incomplete-reading.js';
export { type KeptReadings, keptReadings } from './reading/kept-readings.js';
export type { ReadHousehold, Reading, ReadingCounts } from './reading/reading.js';
export { CaremanagementFailure, type FailureKind } from './requests/caremanagement-failure.js';
export type { Surroundings } from './requests/surroundings.js';
export type { AdapterSettings, ErrandSource, RequestLimits } from './settings/adapter-settings.js';
export type { CodeMeanings, DecisionMeaning, FactMeaning, StatusMeaning } from './settings/code-meanings.js';
export { readSettings } from './settings/read-settings.js';
export { SettingsError } from './settings/settings-error.js';
