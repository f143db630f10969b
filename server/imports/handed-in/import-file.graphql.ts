import {
  connectionOf,
  DateTimeScalar,
  Field,
  Int,
  ObjectType,
  PlainTextScalar,
} from '../../platform/graphql/index.js';
import { ImportFileIdScalar, ImportRowStatusEnum } from '../inbox/import-row.graphql.js';
import type { RowStatus } from '../inbox/import-row.js';

/** How many rows of a list have a status, as the API shows it. */
@ObjectType('ImportStatusCount', { description: 'How many rows of a list come to the same.' })
export class ImportStatusCountType {
  @Field(() => ImportRowStatusEnum, { description: 'What they come to, for the one who reads it.' })
  readonly status!: RowStatus;

  @Field(() => Int, { description: 'How many they are.' })
  readonly count!: number;
}

/** A list that was handed in, as the API shows it. */
@ObjectType('ImportFile', { description: 'A list that was handed in.' })
export class ImportFileType {
  @Field(() => ImportFileIdScalar, { description: 'Its id, by which `importInbox` gives its rows.' })
  readonly id!: string;

  @Field(() => PlainTextScalar, { description: 'What it is called.' })
  readonly fileName!: string;

  @Field(() => PlainTextScalar, { description: 'The labour-market unit that settles its rows.' })
  readonly unit!: string;

  @Field(() => PlainTextScalar, {
    nullable: true,
    description: 'The provider that handed it in; null where the labour-market unit did so itself.',
  })
  readonly provider!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was handed in.' })
  readonly handedInAt!: string;

  @Field(() => Int, { description: "The list's rows, without its headings." })
  readonly sourceRows!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Rows that nobody has settled yet; null for a provider.',
  })
  readonly waiting!: number | null;

  @Field(() => [ImportStatusCountType], {
    description:
      'Its rows by what they come to. A provider is told the same whether or not anybody knows the persons.',
  })
  readonly statuses!: readonly ImportStatusCountType[];
}

/** A page of lists, as the API shows it. */
@ObjectType('ImportFileConnection', { description: 'Lists that were handed in, the newest first.' })
export class ImportFileConnectionType extends connectionOf('ImportFile', ImportFileType) {}
