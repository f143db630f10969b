const MOMENT = /\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})/g;
const UUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g;

/**
 * The answer as text that is the same every time: moments become one moment, and random ids are numbered.
 * @param {unknown} answer
 */
export function stableAnswer(answer) {
  /** @type {string[]} */
  const seen = [];
  return `${JSON.stringify(answer, null, 2)}\n`
    .replace(MOMENT, '2013-04-02T08:00:00.000Z')
    .replace(UUID, (id) => {
      if (!seen.includes(id)) seen.push(id);
      return `00000000-0000-4000-8000-${String(seen.indexOf(id) + 1).padStart(12, '0')}`;
    });
}
