import type { BilingualText } from '../contract/bilingual-text.js';
import type { EventField, EventFields, FieldSchema } from './event-field.js';

/** One kind of event. Its data never changes shape: what needs another shape is another type, with a higher version. */
export interface EventType<
  Name extends string = string,
  Version extends number = number,
  Fields extends EventFields = EventFields,
> {
  /** What happened, for instance `measure.registered`. */
  readonly name: Name;
  /** 1 for the first shape of its data. */
  readonly version: Version;
  readonly when: BilingualText;
  readonly data: Fields;
}

/** The attribute `type` of an event: `avstamp.measure.registered.v1`. */
export type EventTypeId<Type extends EventType> = `avstamp.${Type['name']}.v${Type['version']}`;

/** The data of an event of a type. */
export type EventData<Type extends EventType> = {
  readonly [Name in keyof Type['data']]: Type['data'][Name] extends EventField<infer Value> ? Value : never;
};

/** The JSON Schema (2020-12) of an event's data: every field is always there, and no other. */
export interface EventDataSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, FieldSchema & { readonly description: string }>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

/** Declares a type with its exact name, version and fields. */
export function eventType<
  const Name extends string,
  const Version extends number,
  Fields extends EventFields,
>(type: EventType<Name, Version, Fields>): EventType<Name, Version, Fields> {
  return type;
}

/** The attribute `type` of events of a type. */
export function eventTypeId<Type extends EventType>({ name, version }: Type): EventTypeId<Type> {
  return `avstamp.${name}.v${version}`;
}

/** The JSON Schema of an event type's data, with the meanings in English. */
export function eventDataSchema({ data }: EventType): EventDataSchema {
  const properties = Object.entries(data).map(
    ([name, { schema, meaning }]) => [name, { ...schema, description: meaning.en }] as const,
  );
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: Object.keys(data),
    additionalProperties: false,
  };
}
