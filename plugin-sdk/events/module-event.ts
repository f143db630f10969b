import { type EventData, type EventType, type EventTypeId, eventTypeId } from './event-type.js';
import { EVENT_TYPES, type KnownEventType } from './event-types.js';

/** An event in the structured form of CloudEvents 1.0. No attribute tells of a person: logs may keep them all. */
export interface EventEnvelope<Type extends string, Data> {
  readonly specversion: '1.0';
  /** The same for the same event, however often it is delivered. */
  readonly id: string;
  /** `/avstamp/municipalities/0180`. */
  readonly source: string;
  readonly type: Type;
  /** When it was written, RFC 3339. */
  readonly time: string;
  readonly datacontenttype: 'application/json';
  /** Four digits. */
  readonly municipality: string;
  /** The event's place among its municipality's: sixteen digits, which sort as numbers do. */
  readonly sequence: string;
  readonly data: Data;
}

type EventOf<Type extends EventType> = Type extends EventType
  ? EventEnvelope<EventTypeId<Type>, EventData<Type>>
  : never;

/** Everything that may be delivered: `type` tells what `data` holds. */
export type ModuleEvent = EventOf<KnownEventType>;

const KNOWN: ReadonlySet<string> = new Set(EVENT_TYPES.map((type) => eventTypeId(type)));

/** True for an event of a type that this version of the package knows. Pass over others: newer modules may tell more. */
export function isModuleEvent(value: unknown): value is ModuleEvent {
  if (typeof value !== 'object' || value === null) return false;
  return (
    Reflect.get(value, 'specversion') === '1.0' &&
    typeof Reflect.get(value, 'id') === 'string' &&
    KNOWN.has(String(Reflect.get(value, 'type')))
  );
}
