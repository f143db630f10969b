import {
  CalendarMonthScalar,
  connectionOf,
  DateTimeScalar,
  Field,
  Int,
  LocalizedTextType,
  ObjectType,
  PlainTextScalar,
  registerEnumType,
  UserReferenceScalar,
} from '../../../platform/graphql/index.js';
import type { RowSource } from '../../definitions/report-definition.js';
import { ReportRowsEnum } from '../../shadow/shadow.graphql.js';
import type { RowChange } from '../report-correction.js';

/** What became of a row, under the names that the API gives it. */
export const RowChangeEnum = { CHANGED: 'changed', ADDED: 'added', GONE: 'gone' } as const;

registerEnumType(RowChangeEnum, {
  name: 'RowChange',
  description: 'What has become of a row since it was submitted.',
  valuesConfig: {
    CHANGED: { description: 'Some of its cells say something else.' },
    ADDED: { description: 'It was not there.' },
    GONE: { description: 'It is not there any more.' },
  },
});

/** A cell, as the API shows it. */
@ObjectType('CorrectedCell', { description: 'A cell that says something else than what was submitted.' })
export class CorrectedCellType {
  @Field(() => LocalizedTextType, { description: 'What the cell holds.' })
  readonly meaning!: LocalizedTextType;

  @Field(() => PlainTextScalar, {
    nullable: true,
    description: 'As it was submitted, at most 1 000 characters; null where the row was not there.',
  })
  readonly before!: string | null;

  @Field(() => PlainTextScalar, {
    nullable: true,
    description: 'As it is now, at most 1 000 characters; null where the row is not there any more.',
  })
  readonly after!: string | null;
}

/** A change behind a row, as the API shows it. */
@ObjectType('CorrectionCause', { description: 'A change behind a row: who made it, when and why.' })
export class CorrectionCauseType {
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  readonly changedAt!: string;

  @Field(() => UserReferenceScalar, {
    nullable: true,
    description: 'Who made it, or who loaded the host’s folder; null where the change did not say.',
  })
  readonly actor!: string | null;

  @Field(() => PlainTextScalar, { nullable: true, description: 'The role in which it was made.' })
  readonly role!: string | null;

  @Field(() => PlainTextScalar, {
    nullable: true,
    description: 'The unit whose records they are; null where it is not known.',
  })
  readonly unit!: string | null;

  @Field(() => PlainTextScalar, {
    description: 'What was changed, for instance measure, closure, attendance, comment or load.',
  })
  readonly kind!: string;

  @Field(() => PlainTextScalar, { description: 'Why; empty where no reason was asked for.' })
  readonly reason!: string;
}

/** A row, as the API shows it. */
@ObjectType('CorrectedRow', { description: 'A row that differs from the one that was submitted.' })
export class CorrectedRowType {
  @Field(() => ReportRowsEnum, { description: 'The part of the report.' })
  readonly section!: RowSource;

  @Field(() => Int, {
    nullable: true,
    description: 'The household’s running number; null in the reporter’s comment.',
  })
  readonly runningNumber!: number | null;

  @Field(() => RowChangeEnum, { description: 'What has become of it.' })
  readonly kind!: RowChange;

  @Field(() => [CorrectedCellType], { description: 'The cells that differ, at most 1 000.' })
  readonly cells!: readonly CorrectedCellType[];

  @Field(() => [CorrectionCauseType], {
    description: 'The changes behind it, the earliest first, at most 1 000; none where nobody’s are known.',
  })
  readonly causes!: readonly CorrectionCauseType[];
}

/** A page of rows that differ. */
@ObjectType('CorrectedRowConnection', { description: 'A page of rows that differ from what was submitted.' })
export class CorrectedRowConnectionType extends connectionOf('CorrectedRow', CorrectedRowType) {}

/** A correction, as the API shows it. */
@ObjectType('ReportCorrection', {
  description: 'How a version of a month’s report differs from the one that was submitted before it.',
})
export class ReportCorrectionType {
  @Field(() => CalendarMonthScalar, { description: 'The month.' })
  readonly month!: string;

  @Field(() => Int, { description: 'The version that corrects, from 2.' })
  readonly revision!: number;

  @Field(() => Int, { description: 'The version that was submitted before it.' })
  readonly comparedWith!: number;

  @Field(() => Boolean, {
    description: 'False where what was submitted cannot be read row by row: then no row is told.',
  })
  readonly comparable!: boolean;

  @Field(() => Int, { description: 'Rows of which some cells say something else.' })
  readonly changed!: number;

  @Field(() => Int, { description: 'Rows that were not there.' })
  readonly added!: number;

  @Field(() => Int, { description: 'Rows that are not there any more.' })
  readonly gone!: number;
}
