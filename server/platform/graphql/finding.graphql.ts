import type { Finding, Severity } from '../../kernel/index.js';
import { Field, ObjectType, registerEnumType } from './decorators.js';
import { LocalizedTextType } from './localized-text.graphql.js';

/** The severities under the names that the API gives them. */
export const SeverityEnum = { ERROR: 'error', WARNING: 'warning', INFORMATION: 'information' } as const;

registerEnumType(SeverityEnum, {
  name: 'Severity',
  description: 'How much a finding matters.',
  valuesConfig: {
    ERROR: { description: 'Stops what it was found in.' },
    WARNING: { description: 'Should be looked at; does not stop.' },
    INFORMATION: { description: 'Only tells.' },
  },
});

/** A finding, as the API shows it. */
@ObjectType('Finding', { description: 'Something that a rule has found, with what to do about it.' })
export class FindingType {
  @Field(() => String, { description: 'Id of the rule; stable, never reused.' })
  readonly rule!: string;

  @Field(() => SeverityEnum, { description: 'How much it matters.' })
  readonly severity!: Severity;

  @Field(() => String, { description: 'The field that the rule speaks of.' })
  readonly field!: string;

  @Field(() => String, { description: 'The document and section that the rule comes from.' })
  readonly source!: string;

  @Field(() => LocalizedTextType, { description: 'What is wrong and what to do.' })
  readonly message!: LocalizedTextType;
}

/** Shows a finding. */
export function findingTypeOf({ rule, severity, field, source, message }: Finding): FindingType {
  return { rule, severity, field, source, message };
}
