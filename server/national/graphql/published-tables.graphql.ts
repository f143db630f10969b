import {
  CalendarMonthScalar,
  Field,
  Float,
  Int,
  LocalizedTextType,
  ObjectType,
  registerEnumType,
} from '../../platform/graphql/index.js';
import type { PresentedCell } from '../presentation/presented-table.js';

/** What stands in a place of a published table, under the names that the API gives them. */
export const PublishedCellKindEnum = {
  TEXT: 'text',
  NUMBER: 'number',
  SUPPRESSED: 'suppressed',
  NO_BASE: 'no-base',
  UNKNOWN: 'unknown',
  EMPTY: 'empty',
} as const satisfies Record<string, PresentedCell['kind']>;

registerEnumType(PublishedCellKindEnum, {
  name: 'PublishedCellKind',
  description: 'What stands in a place of a published table.',
  valuesConfig: {
    TEXT: { description: 'A text.' },
    NUMBER: { description: 'A figure.' },
    SUPPRESSED: { description: 'A figure that is not shown: too few, or hidden for the sake of others.' },
    NO_BASE: { description: 'There is nothing to divide by.' },
    UNKNOWN: { description: 'The reports do not tell.' },
    EMPTY: { description: 'Nothing belongs here.' },
  },
});

/** One place of a published table, as the API shows it. */
@ObjectType('PublishedCell', { description: 'One place of a published table.' })
export class PublishedCellType {
  @Field(() => PublishedCellKindEnum, { description: 'What stands there.' })
  readonly kind!: PresentedCell['kind'];

  @Field(() => LocalizedTextType, { nullable: true, description: 'The text, where it is one.' })
  readonly text!: LocalizedTextType | null;

  @Field(() => Float, { nullable: true, description: 'The figure, where one is shown.' })
  readonly value!: number | null;

  @Field(() => Boolean, { description: 'Whether it is a share of so few that it is uncertain.' })
  readonly isWeak!: boolean;
}

/** A row of a published table, as the API shows it. */
@ObjectType('PublishedRow', { description: 'A row of a published table.' })
export class PublishedRowType {
  @Field(() => [PublishedCellType], { description: 'One place for each column.' })
  readonly cells!: readonly PublishedCellType[];
}

/** A published table, as the API shows it. */
@ObjectType('PublishedTable', { description: 'A table as it has been made public.' })
export class PublishedTableType {
  @Field(() => String, { description: 'The name of its CSV file, without the ending.' })
  readonly id!: string;

  @Field(() => LocalizedTextType, { description: 'Its title.' })
  readonly title!: LocalizedTextType;

  @Field(() => [LocalizedTextType], { description: 'The headings of its columns.' })
  readonly columns!: readonly LocalizedTextType[];

  @Field(() => [PublishedRowType], { description: 'Its rows.' })
  readonly rows!: readonly PublishedRowType[];

  @Field(() => [LocalizedTextType], { description: 'What a reader must know.' })
  readonly notes!: readonly LocalizedTextType[];
}

/** The published national tables, as the API shows them. */
@ObjectType('PublishedNationalTables', {
  description:
    'The national tables of one month or more as they have been made public: no small count is in them.',
})
export class PublishedNationalTablesType {
  @Field(() => String, { description: 'The report definition that the reports follow.' })
  readonly definitionId!: string;

  @Field(() => [CalendarMonthScalar], { description: 'The months, in order.' })
  readonly months!: readonly string[];

  @Field(() => Int, { description: '1 for the first, one more for each that replaced it.' })
  readonly version!: number;

  @Field(() => Int, { description: 'Counts of 1 up to one less are not shown.' })
  readonly threshold!: number;

  @Field(() => Int, { description: 'Shares of fewer than this are marked as uncertain.' })
  readonly weakBase!: number;

  @Field(() => [PublishedTableType], { description: 'The tables.' })
  readonly tables!: readonly PublishedTableType[];
}
