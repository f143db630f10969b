import type { EventEnvelope } from '@avstamp/plugin-sdk';
import type { ToldEvent } from './told-event.js';

/** An event as it is sent: of the known types, or of one that only a newer process of the module knows. */
export type SentEvent = EventEnvelope<string, Readonly<Record<string, unknown>>>;

/** Digits of a sequence: as many as a number in JavaScript can hold. */
const DIGITS = 16;

/**
 * The event in the form of CloudEvents 1.0, section 3.1, with its extension `sequence`. What it is about stands in the data
 * and in no attribute, because receivers log attributes.
 */
export function envelopeOf(event: ToldEvent): SentEvent {
  const { municipalityCode, personReference, householdReference, month, details } = event;
  const data = { personReference, householdReference, month, ...details };
  return {
    specversion: '1.0',
    id: event.id,
    source: `/avstamp/municipalities/${municipalityCode}`,
    type: event.type,
    time: event.occurredAt.toISOString(),
    datacontenttype: 'application/json',
    municipality: municipalityCode,
    sequence: String(event.position).padStart(DIGITS, '0'),
    data: Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null)),
  };
}
