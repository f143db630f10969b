import { counted, type LocalizedText } from '../../kernel/index.js';
import {
  Field,
  Int,
  LocalizedTextType,
  ObjectType,
  PlainTextScalar,
  registerEnumType,
  UnitScalar,
  UserReferenceScalar,
} from '../../platform/graphql/index.js';
import { CATEGORY_NOUNS, countByCategory, type ReadinessGroup } from './readiness-group.js';
import { READINESS_CATEGORIES, type ReadinessCategory } from './readiness-item.js';

/** The categories under the names that the API gives them. */
export const ReadinessCategoryEnum = {
  UNANSWERED: 'unanswered',
  BLOCKING: 'blocking',
  WARNINGS: 'warnings',
  CLOSURES: 'closures',
  IMPORTS: 'imports',
} as const satisfies Record<string, ReadinessCategory>;

registerEnumType(ReadinessCategoryEnum, {
  name: 'ReadinessCategory',
  description: 'What a month still lacks before its report can be sent.',
  valuesConfig: {
    UNANSWERED: { description: 'An adult of a household with assistance owes an answer.' },
    BLOCKING: { description: 'A rule is broken that stops the report.' },
    WARNINGS: { description: 'A warning that nobody has let stand with a reason.' },
    CLOSURES: { description: 'A closing lacks the reason of an adult or of the household.' },
    IMPORTS: { description: 'A row of a list waits for somebody to settle it.' },
  },
});

/** How much is left of one category, as the API shows it. */
@ObjectType('ReadinessCount', { description: 'How much is left of one category.' })
export class ReadinessCountType {
  @Field(() => ReadinessCategoryEnum, { description: 'The category.' })
  readonly category!: ReadinessCategory;

  @Field(() => LocalizedTextType, { description: 'How much of what, in words.' })
  readonly text!: LocalizedText;

  @Field(() => Int, { description: 'How many; 0 where nothing is left.' })
  readonly count!: number;
}

/** How much is left with one caseworker, as the API shows it. */
@ObjectType('ReadinessGroup', { description: 'How much of one kind is left with one caseworker.' })
export class ReadinessGroupType {
  @Field(() => UnitScalar, { description: 'The unit that can mend it.' })
  readonly unit!: string;

  @Field(() => UserReferenceScalar, {
    nullable: true,
    description: 'The caseworker whom the host names; null where it names nobody.',
  })
  readonly caseworker!: string | null;

  @Field(() => ReadinessCategoryEnum, { description: 'The category.' })
  readonly category!: ReadinessCategory;

  @Field(() => PlainTextScalar, {
    nullable: true,
    description: 'The rule that finds it; null for rows of lists.',
  })
  readonly rule!: string | null;

  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;
}

/** All categories with what is left of each. */
export function readinessCountsOf(groups: readonly ReadinessGroup[]): readonly ReadinessCountType[] {
  const counts = countByCategory(groups);
  return READINESS_CATEGORIES.map((category) => ({
    category,
    text: counted(counts[category], CATEGORY_NOUNS[category]),
    count: counts[category],
  }));
}

/** A group as the API shows it. */
export function readinessGroupTypeOf({
  unit,
  caseworker,
  category,
  rule,
  count,
}: ReadinessGroup): ReadinessGroupType {
  return { unit, caseworker: caseworker || null, category, rule: rule || null, count };
}
