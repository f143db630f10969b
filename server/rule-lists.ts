import { localSynonymRules, synonymCountRules } from './adviser/index.js';
import { closureFactsRules, closureRecordingRules, closureRules, followUpRules } from './closures/index.js';
import { modelDocumentRules } from './codes/index.js';
import {
  askedRowRules,
  closingRules,
  contradictionRules,
  hostFileFormRules,
  hostFolderRules,
  loadMeasureRules,
  monthToldOfRules,
} from './exchange/index.js';
import { assistanceRules, householdRules, personRules } from './households/index.js';
import {
  listFileRules,
  listRowRules,
  personMatchRules,
  settlementBatchRules,
  settlementRules,
  stagedRowRules,
} from './imports/index.js';
import { type Finding, findingOf, type Rule } from './kernel/index.js';
import {
  acknowledgementRules,
  adultAnswerRules,
  cellBatchRules,
  cellInBatchRules,
  closedUntilRules,
  measureRules,
  otherPartyRules,
  personMonthRules,
  registrationMonthRules,
  sheetPersonRules,
} from './measures/index.js';
import { publicationRules, receivedFileRules, receivedTogetherRules } from './national/index.js';
import {
  attendanceBatchRules,
  attendanceRules,
  disclosureGroundRules,
  measureChangeRules,
  overrideRules,
  participationRules,
  volumeRules,
} from './participation/index.js';
import { archiveRules, textFileRules } from './platform/files/index.js';
import {
  legalHoldRules,
  namedAccessRules,
  retentionPlanRules,
  retentionRuleRules,
} from './protection/index.js';
import {
  askedReportRules,
  caseloadRules,
  commentRules,
  confirmationRules,
  correctionRules,
  definitionChangeRules,
  fetchedReceiptRules,
  identityHostRules,
  identityRules,
  proofRules,
  receiptRules,
  refusedMonthRules,
  reportCellRules,
  reportCommentRules,
  reportRowRules,
  reportRules,
  reportStatusRules,
  reportStepRules,
  reportWholeFileRules,
  shadowRequestRules,
  writtenMonthRules,
  yearCountRules,
  yearMonthRules,
} from './reporting/index.js';

/** A rule as documents and tests see it: without the facts that it speaks of. */
export type RuleDescription = Omit<Rule<never>, 'holds' | 'values' | 'examples'>;

/** A rule in its list, with what its own examples come to. */
export interface ListedRule extends RuleDescription {
  /** For each example that should keep the rule, whether it does. */
  readonly kept: () => readonly boolean[];
  /** For each example that should break it, the finding, or undefined where the rule holds all the same. */
  readonly broken: () => readonly (Finding | undefined)[];
}

/** One capability's rules under a title. */
export interface RuleList {
  readonly title: string;
  readonly rules: readonly ListedRule[];
}

/** All rules of the module: what `docs/rules.md` shows and the table tests run. */
export const ruleLists: readonly RuleList[] = [
  listed('Protected persons', namedAccessRules),
  listed('How long records are kept', retentionRuleRules),
  listed('Deleting old records', retentionPlanRules),
  listed('Legal holds', legalHoldRules),
  listed('Persons', personRules),
  listed('Households', householdRules),
  listed('Assistance months', assistanceRules),
  listed('Measures', measureRules),
  listed("A person's month", personMonthRules),
  listed('Answers owed', adultAnswerRules),
  listed('Answers of several parties', otherPartyRules),
  listed('Findings that are let stand', acknowledgementRules),
  listed('Registering: the month', registrationMonthRules),
  listed('Closing a month for registering', closedUntilRules),
  listed('Registering: the person on the sheet', sheetPersonRules),
  listed('Registering: the request', cellBatchRules),
  listed('Registering: the cells of a request', cellInBatchRules),
  listed("A municipality's own words", localSynonymRules),
  listed("A municipality's own words: how many", synonymCountRules),
  listed('Closures', closureRules),
  listed('Closures that somebody records', closureRecordingRules),
  listed('Proposed closure reasons', closureFactsRules),
  listed('Contacts with households not heard from', followUpRules),
  listed('Participation', participationRules),
  listed('Grounds for disclosure', disclosureGroundRules),
  listed('Measures of participants', measureChangeRules),
  listed('Attendance', attendanceRules),
  listed('Attendance: the whole batch', attendanceBatchRules),
  listed('Volumes', volumeRules),
  listed('Volumes: stated with a reason', overrideRules),
  listed('The monthly report', reportRules),
  listed('The monthly report: its status', reportStatusRules),
  listed('The monthly report: what was refused', refusedMonthRules),
  listed('The monthly report: corrections', correctionRules),
  listed('The year file: its months', yearMonthRules),
  listed('The year file: its rows', writtenMonthRules),
  listed('The year file: its counts', yearCountRules),
  listed('The monthly report: asking for it', askedReportRules),
  listed('The monthly report: from draft to submission', reportStepRules),
  listed('What is left to register', caseloadRules),
  listed('Receipts', receiptRules),
  listed('Receipts that the host fetches', fetchedReceiptRules),
  listed('Proofs of what was submitted', proofRules),
  listed('The monthly report: its definition', confirmationRules),
  listed('Confirming a report definition', definitionChangeRules),
  listed('Trying a month under another definition', shadowRequestRules),
  listed('The monthly report: what the host gives', identityHostRules),
  listed('The monthly report: persons', identityRules),
  listed('Report files: cells', reportCellRules),
  listed('Report files: rows', reportRowRules),
  listed('Report files: comments', reportCommentRules),
  listed('Report files: the whole file', reportWholeFileRules),
  listed('Files that are received', receivedFileRules),
  listed('Files that are received: beside others', receivedTogetherRules),
  listed('Documents of a national model: code lists and report definitions', modelDocumentRules),
  listed('Host folder: what lies in it', hostFolderRules),
  listed('Taking over: what was asked for', askedRowRules),
  listed('Taking over: the month', monthToldOfRules),
  listed('Host folder: form of the files', hostFileFormRules),
  listed('Host folder: whose measure it is', loadMeasureRules),
  listed('Host folder: closings', closingRules),
  listed("Host folder: reporters' comments", commentRules),
  listed('Host folder: rows that contradict each other or what is registered', contradictionRules),
  listed('Lists of other units: the file', listFileRules),
  listed('Lists of other units: rows', listRowRules),
  listed('Lists of other units: what rows come to', stagedRowRules),
  listed('Lists of other units: whom a row is about', personMatchRules),
  listed('Lists of other units: settling a row', settlementRules),
  listed('Lists of other units: a request that settles rows', settlementBatchRules),
  listed('National tables for publication', publicationRules),
  listed('Workbooks, before they are opened', archiveRules),
  listed('Text files', textFileRules),
];

function listed<Facts>(title: string, rules: readonly Rule<Facts>[]): RuleList {
  return {
    title,
    rules: rules.map(({ holds, values, examples, ...description }) => ({
      ...description,
      kept: () => examples.holds.map(holds),
      broken: () =>
        examples.breaks.map((facts) =>
          holds(facts) ? undefined : findingOf({ ...description, holds, values, examples }, facts),
        ),
    })),
  };
}
