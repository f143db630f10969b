import {
  CalendarMonthScalar,
  connectionOf,
  DateTimeScalar,
  Field,
  Int,
  ObjectType,
} from '../../../platform/graphql/index.js';
import { ReportStateEnum } from './report-enums.graphql.js';

/** A month of the list, as the API shows it. */
@ObjectType('ReportMonth', { description: 'A month and how far its report has come.' })
export class ReportMonthType {
  @Field(() => CalendarMonthScalar, { description: 'The month.' })
  readonly month!: string;

  @Field(() => ReportStateEnum, { description: 'How far its report has come.' })
  readonly state!: string;

  @Field(() => Int, { description: 'The latest version; 0 where nothing has been compiled.' })
  readonly revision!: number;

  @Field(() => Boolean, {
    description: 'Whether something has changed since the latest version was compiled: that is not in it.',
  })
  readonly changedAfterCompile!: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the latest submission was proved; null where there is no proof.',
  })
  readonly submittedAt!: string | null;
}

/** A page of months. */
@ObjectType('ReportMonthConnection', { description: 'Months, latest first.' })
export class ReportMonthConnectionType extends connectionOf('ReportMonth', ReportMonthType) {}
