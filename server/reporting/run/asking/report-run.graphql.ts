import type { CalendarMonth, ChangeOutcome, Severity } from '../../../kernel/index.js';
import {
  CalendarMonthScalar,
  ChangeOutcomeEnum,
  DateTimeScalar,
  Field,
  FindingType,
  findingTypeOf,
  IdempotencyKeyScalar,
  InputType,
  Int,
  ObjectType,
  PlainTextScalar,
  SeverityEnum,
  textScalar,
} from '../../../platform/graphql/index.js';
import type { RequestKey } from '../../../requests/index.js';
import type { FindingGroup } from '../../compile/finding-groups.js';
import type { ReportRun, RunOccasion, RunState } from '../report-run.js';
import { RunOccasionEnum, RunStateEnum } from './report-run.enums.js';

/** The id of a run. */
export const ReportRunIdScalar = textScalar({
  name: 'ReportRunId',
  description: 'The id of a run that compiles a report, a UUID.',
  accepts: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text),
  expected: { sv: 'Ange id för en körning, ett UUID.', en: 'Give the id of a run, a UUID.' },
});

/** All findings of one rule, as the API shows them. */
@ObjectType('ReportRunFinding', { description: 'All findings of one rule in a month’s report.' })
export class ReportRunFindingType {
  @Field(() => String, { description: 'Id of the rule; stable, never reused.' })
  readonly rule!: string;

  @Field(() => SeverityEnum, { description: 'How much it matters.' })
  readonly severity!: Severity;

  @Field(() => Int, { description: 'How many there are.' })
  readonly count!: number;

  @Field(() => [FindingType], { description: 'The first of them, at most 5.' })
  readonly examples!: readonly FindingType[];

  @Field(() => [Int], {
    description:
      'The running numbers of the households of the examples; none where it is about the whole report.',
  })
  readonly runningNumbers!: readonly number[];
}

/** A run, as the API shows it. */
@ObjectType('ReportRun', {
  description:
    'The run that compiles one revision of a month’s report: there is one, however often and from wherever it is started.',
})
export class ReportRunType {
  @Field(() => ReportRunIdScalar, { description: 'Its id.' })
  readonly runId!: string;

  @Field(() => CalendarMonthScalar, { description: 'The month that the report is about.' })
  readonly month!: CalendarMonth;

  @Field(() => String, { description: 'Id of the report definition.' })
  readonly definitionId!: string;

  @Field(() => Int, { description: '1 for the first; a correction is a whole new revision.' })
  readonly revision!: number;

  @Field(() => RunStateEnum, { description: 'How it stands.' })
  readonly state!: RunState;

  @Field(() => RunOccasionEnum, { description: 'What it was started by last.' })
  readonly occasion!: RunOccasion;

  @Field(() => PlainTextScalar, { description: 'Who asked for it or started it, as the host calls them.' })
  readonly startedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When it was asked for last.' })
  readonly askedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it began last; null while it waits.' })
  readonly startedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null until then.' })
  readonly endedAt!: string | null;

  @Field(() => Int, { description: 'How often it has begun.' })
  readonly attempts!: number;

  @Field(() => PlainTextScalar, {
    nullable: true,
    description: 'The reference under which the log has its failure; null where it did not fail.',
  })
  readonly failureReference!: string | null;

  @Field(() => Boolean, {
    description:
      'True where something that the report is made of has been changed since it was compiled, or has never been compiled.',
  })
  readonly changedAfterCompile!: boolean;

  @Field(() => [ReportRunFindingType], {
    description: 'What the compile that ended last has found, by rule; at most one for each.',
  })
  readonly findings!: readonly ReportRunFindingType[];
}

/** What `compileReport` takes. */
@InputType('CompileReportInput', { description: 'A report to compile.' })
export class CompileReportInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The key of this request.' })
  readonly idempotencyKey!: RequestKey;

  @Field(() => CalendarMonthScalar, { description: 'The month that the report is about.' })
  readonly month!: CalendarMonth;
}

/** What became of asking, as the API shows it. */
@ObjectType('CompileReportPayload', { description: 'What became of asking for a report.' })
export class CompileReportPayloadType {
  @Field(() => ChangeOutcomeEnum, {
    description:
      'SAVED where it waits to be compiled, UNCHANGED where it did already or there is nothing to do.',
  })
  readonly outcome!: ChangeOutcome;

  @Field(() => ReportRunType, { nullable: true, description: 'The run; null where there is none.' })
  readonly run!: ReportRunType | null;

  @Field(() => [FindingType], { description: 'Why it was refused.' })
  readonly findings!: readonly FindingType[];
}

/** Shows a run; plain JSON. */
export function reportRunTypeOf(run: ReportRun): ReportRunType {
  const { askedAt, startedAt, endedAt, findings } = run;
  return {
    ...run,
    askedAt: askedAt.toISOString(),
    startedAt: startedAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
    findings: findings.map(runFindingTypeOf),
  };
}

function runFindingTypeOf({ rule, severity, count, examples }: FindingGroup): ReportRunFindingType {
  return {
    rule,
    severity,
    count,
    examples: examples.map(({ finding }) => findingTypeOf(finding)),
    runningNumbers: examples.flatMap(({ runningNumber }) =>
      runningNumber === undefined ? [] : [runningNumber],
    ),
  };
}
