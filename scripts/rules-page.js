/**
 * @typedef {import('../server/rule-lists.js').RuleDescription} AnyRule
 * @typedef {{ title: string, rules: readonly AnyRule[] }} RuleList
 */

const SEVERITIES = { error: 'stops', warning: 'look at', information: 'tells' };

/**
 * The page of all rules, in the order of the lists.
 * @param {readonly RuleList[]} lists
 */
export function rulesPage(lists) {
  const count = lists.reduce((sum, { rules }) => sum + rules.length, 0);
  const head = [
    '# Rules',
    '',
    `Generated from the lists of rules by \`npm run generate\`: ${count} rules. *Stops* keeps the row or the report back, *look at*`,
    'may be acknowledged, *tells* only tells. Words in braces are filled in with what was found.',
  ];
  return `${[...head, ...lists.flatMap(ruleList)].join('\n')}\n`;
}

/** @param {RuleList} list */
function ruleList({ title, rules }) {
  return ['', `## ${title}`, ...rules.flatMap(ruleEntry)];
}

/** @param {AnyRule} rule */
function ruleEntry(rule) {
  return [
    '',
    `### \`${rule.id}\``,
    '',
    `${SEVERITIES[rule.severity]} · field \`${rule.field}\` · from ${rule.validFrom} · ${rule.source}`,
    '',
    `* ${rule.message.sv}`,
    `* ${rule.message.en}`,
    `* Expected: ${rule.expected.en}${rule.brokenBySql === undefined ? '' : '. Also checked in bulk.'}`,
  ];
}
