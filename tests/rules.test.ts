import { describe, expect, it } from 'vitest';
import { ruleLists } from '../server/rule-lists.js';

const rules = ruleLists.flatMap((list) =>
  list.rules.map((rule) => ({ list: list.title, id: rule.id, rule })),
);

describe('the rules of the module', () => {
  it('have ids that are used once', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  it.each(rules)('$list: $id names its source and the month it is valid from', ({ rule }) => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
    expect(rule.source).not.toBe('');
    expect(rule.validFrom).toMatch(/^\d{4}-\d{2}$/);
    expect(rule.field).not.toBe('');
  });

  it.each(rules)('$list: $id holds for what is right', ({ rule }) => {
    expect(rule.kept()).not.toEqual([]);
    expect(rule.kept()).not.toContain(false);
  });

  it.each(rules)('$list: $id finds what is wrong, and says so in Swedish and English', ({ rule }) => {
    expect(rule.broken()).not.toEqual([]);
    for (const finding of rule.broken()) {
      expect(finding).toBeDefined();
      for (const text of [finding?.message, finding?.expected]) {
        expect(text?.sv).not.toBe('');
        expect(text?.en).not.toBe('');
        // A place that nobody filled in would be shown to a user as it stands.
        expect(`${text?.sv} ${text?.en}`).not.toMatch(/\{\w+\}/);
      }
    }
  });
});
