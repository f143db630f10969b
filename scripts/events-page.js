/**
 * @typedef {import('@avstamp/plugin-sdk').EventType} EventType
 * @typedef {import('../server/dist/events/index.js').DeliveryPlan} DeliveryPlan
 */
import { eventDataSchema, eventTypeId } from '@avstamp/plugin-sdk';

/**
 * The page of all events: how they come, and what each says.
 * @param {string} prose `docs/events/README.md`, in which `{plan.NAME}` stands for a number of the plan
 * @param {readonly EventType[]} types
 * @param {DeliveryPlan} plan
 */
export function eventsPage(prose, types, plan) {
  const told = prose.replaceAll(/\{plan\.(\w+)\}/g, (_, name) => planNumber(plan, name)).trimEnd();
  const list = types.map((type) => `| \`${eventTypeId(type)}\` | ${type.when.en} |`);
  return `${[
    told,
    '',
    '## All events',
    '',
    '| `type` | when |',
    '|---|---|',
    ...list,
    ...types.flatMap(typeEntry),
  ].join('\n')}\n`;
}

/**
 * @param {DeliveryPlan} plan
 * @param {string} name
 */
function planNumber(plan, name) {
  const number = Reflect.get(plan, name);
  if (typeof number !== 'number') throw new Error(`the plan of deliveries has no ${name}`);
  return String(number);
}

/** @param {EventType} type */
function typeEntry(type) {
  const fields = Object.entries(type.data).map(
    ([name, { meaning }]) => `| \`${name}\` | ${meaning.sv} | ${meaning.en} |`,
  );
  return [
    '',
    `## \`${eventTypeId(type)}\``,
    '',
    `* ${type.when.sv}`,
    `* ${type.when.en}`,
    '',
    '| field | | |',
    '|---|---|---|',
    ...fields,
    '',
    '```json',
    JSON.stringify(
      { $schema: 'https://json-schema.org/draft/2020-12/schema', ...eventDataSchema(type) },
      null,
      2,
    ),
    '```',
  ];
}
