import {
  DateTimeScalar,
  Field,
  Int,
  LocalizedTextType,
  ObjectType,
  SeverityEnum,
  UserReferenceScalar,
} from '../../../platform/graphql/index.js';
import { AcknowledgedWarningType } from './acknowledged-warning.graphql.js';
import { ReportCountsType } from './report-counts.graphql.js';
import { RevisionStatusEnum } from './report-enums.graphql.js';
import { ReportReceiptType } from './report-receipt.graphql.js';

/** A file, as the API shows it. */
@ObjectType('ReportFile', { description: 'A file of a report.' })
export class ReportFileType {
  @Field(() => String, { description: 'For instance insatser-0180-2013-03.csv.' })
  readonly name!: string;

  @Field(() => String, { description: 'SHA-256 of the content, in hexadecimal digits.' })
  readonly sha256!: string;

  @Field(() => Int, { description: 'Length in bytes.' })
  readonly bytes!: number;

  @Field(() => Int, { description: 'Rows below the headings.' })
  readonly rows!: number;

  @Field(() => String, {
    description: 'Where it is fetched with GET, below the address of the module; for reporters and auditors.',
  })
  readonly path!: string;
}

/** The findings of one rule, as the API shows them. */
@ObjectType('ReportFindingCount', {
  description: 'How many findings of one rule a report was compiled with.',
})
export class ReportFindingCountType {
  @Field(() => String, { description: 'Id of the rule; stable, never reused.' })
  readonly rule!: string;

  @Field(() => SeverityEnum, { description: 'How much it matters; an error blocks approval.' })
  readonly severity!: string;

  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;
}

/** An event, as the API shows it. */
@ObjectType('ReportEvent', { description: 'Something that happened to a version of a report.' })
export class ReportEventType {
  @Field(() => String, {
    description:
      'What: compiled, approved, approvalWithdrawn, submitted, receiptAdded, and what later versions add.',
  })
  readonly event!: string;

  @Field(() => UserReferenceScalar, { description: 'Who, or which job.' })
  readonly actor!: string;

  @Field(() => String, { description: 'In which role; job for a job, operator for a command.' })
  readonly role!: string;

  @Field(() => String, { description: 'Why; empty where no reason was asked for.' })
  readonly reason!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly occurredAt!: string;
}

/** A revision, as the API shows it. */
@ObjectType('ReportRevision', { description: "A version of a month's report." })
export class ReportRevisionType {
  @Field(() => Int, { description: '1 for the first; a correction is a whole new version.' })
  readonly revision!: number;

  @Field(() => RevisionStatusEnum, { description: 'How far it has come.' })
  readonly status!: string;

  @Field(() => LocalizedTextType, { description: 'The same in words that never say more than is known.' })
  readonly statusText!: LocalizedTextType;

  @Field(() => String, { description: 'The report definition that it follows.' })
  readonly definitionId!: string;

  @Field(() => DateTimeScalar, { description: 'When it was compiled.' })
  readonly compiledAt!: string;

  @Field(() => String, {
    description:
      'Stands for files, counts and findings together; give it as expectedContentHash with a step.',
  })
  readonly contentHash!: string;

  @Field(() => [ReportFileType], { description: 'Its files, at most six.' })
  readonly files!: readonly ReportFileType[];

  @Field(() => ReportCountsType, { description: 'What the files hold, in figures.' })
  readonly counts!: ReportCountsType;

  @Field(() => [ReportFindingCountType], { description: 'Findings by rule.' })
  readonly findings!: readonly ReportFindingCountType[];

  @Field(() => Int, { description: 'How many warnings were let stand with a reason.' })
  readonly acknowledgedWarnings!: number;

  @Field(() => [AcknowledgedWarningType], {
    description: 'Warnings that were let stand, at most 200; the proof has them all.',
  })
  readonly acknowledgements!: readonly AcknowledgedWarningType[];

  @Field(() => [ReportEventType], { description: 'What has happened to it, in order.' })
  readonly events!: readonly ReportEventType[];

  @Field(() => String, {
    nullable: true,
    description:
      'SHA-256 of the proof that it was handed over, in hexadecimal digits; null where there is none.',
  })
  readonly proofHash!: string | null;

  @Field(() => [ReportReceiptType], { description: "The receiver's receipts, in the order of their adding." })
  readonly receipts!: readonly ReportReceiptType[];
}
