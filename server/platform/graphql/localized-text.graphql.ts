import { Field, ObjectType } from './decorators.js';

/** A text in both languages, as the API shows it. */
@ObjectType('LocalizedText', { description: 'One text in Swedish and in English.' })
export class LocalizedTextType {
  @Field(() => String, { description: 'In Swedish.' })
  readonly sv!: string;

  @Field(() => String, { description: 'In English.' })
  readonly en!: string;
}
