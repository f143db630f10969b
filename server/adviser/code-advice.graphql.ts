import type { Understanding } from '../codes/index.js';
import {
  Field,
  FindingType,
  Int,
  LocalizedTextType,
  ObjectType,
  registerEnumType,
} from '../platform/graphql/index.js';

/** What an advice may be, under the names that the API gives it. */
export const AdviceKindEnum = { CODE: 'code', OUTSIDE: 'outside', NOTHING: 'nothing' } as const;
export type AdviceKind = (typeof AdviceKindEnum)[keyof typeof AdviceKindEnum];

registerEnumType(AdviceKindEnum, {
  name: 'AdviceKind',
  description: 'What the adviser says of a text.',
  valuesConfig: {
    CODE: { description: 'The text has a code.' },
    OUTSIDE: { description: 'The text is no measure of the model; the reason is given.' },
    NOTHING: { description: 'The adviser cannot say: no known word, several measures, or too much else.' },
  },
});

/** How a word was understood, under the names that the API gives it. */
export const WordUnderstandingEnum = {
  AS_WRITTEN: 'asWritten',
  INFLECTED: 'inflected',
  COMPOUND: 'compound',
  MISSPELT: 'misspelt',
  SHORTENED: 'shortened',
} as const satisfies Readonly<Record<string, Exclude<Understanding, 'unknown'>>>;

registerEnumType(WordUnderstandingEnum, {
  name: 'WordUnderstanding',
  description: 'How a word of the text was understood.',
  valuesConfig: {
    AS_WRITTEN: { description: 'It is a known word.' },
    INFLECTED: { description: 'It is a form of a known word.' },
    COMPOUND: { description: 'It is put together of known words, or its head is one.' },
    MISSPELT: { description: 'It is nearly a known word, and was read as that.' },
    SHORTENED: { description: 'It begins a known word, and was read as that.' },
  },
});

/** A word that led, as the API shows it. */
@ObjectType('LeadingWord', { description: 'A word of the text that led to the advice.' })
export class LeadingWordType {
  @Field(() => String, { description: 'As it stands in the text.' })
  readonly typed!: string;

  @Field(() => WordUnderstandingEnum, { description: 'How it was understood.' })
  readonly understanding!: Exclude<Understanding, 'unknown'>;

  @Field(() => String, {
    nullable: true,
    description: 'What a misspelt or shortened word was read as; null for others.',
  })
  readonly readAs!: string | null;
}

/** What a text or a part of it is, as the API shows it. */
@ObjectType({ description: 'What a text is.' })
class AdvisedAnswerType {
  @Field(() => AdviceKindEnum, { description: 'A code, outside the model, or nothing.' })
  readonly kind!: AdviceKind;

  @Field(() => Int, { nullable: true, description: 'The code; null where there is none.' })
  readonly code!: number | null;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'Why it is outside the model; null where it is not.',
  })
  readonly whyOutside!: LocalizedTextType | null;
}

/** Something that a text may be about, as the API shows it. */
@ObjectType('AdvisedConcept', {
  description: 'Something that the text may be about, and the words that say so.',
})
export class AdvisedConceptType extends AdvisedAnswerType {
  @Field(() => LocalizedTextType, { description: 'What it is, for instance a work placement.' })
  readonly means!: LocalizedTextType;

  @Field(() => [LeadingWordType], { description: 'The words that led, in the order of the text.' })
  readonly words!: readonly LeadingWordType[];
}

/** The adviser's answer, as the API shows it. */
@ObjectType('CodeAdvice', { description: 'What a text is in the code list in force, and why.' })
export class CodeAdviceType extends AdvisedAnswerType {
  @Field(() => LocalizedTextType, { description: 'Why, in words that can be shown beside the text.' })
  readonly explanation!: LocalizedTextType;

  @Field(() => Boolean, { description: "True where the municipality's own words led there." })
  readonly byMunicipality!: boolean;

  @Field(() => [AdvisedConceptType], {
    description: 'What led there, or what the text may be about where the advice is nothing; at most 10.',
  })
  readonly concepts!: readonly AdvisedConceptType[];

  @Field(() => [FindingType], { description: 'What must be mended in the text before it can be registered.' })
  readonly findings!: readonly FindingType[];
}
