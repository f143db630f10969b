import type { Rule } from '../kernel/index.js';
import { measureCodeRules } from './measure-code.rules.js';
import type { MeasureStatement } from './measure-statement.js';
import { measureTextRules } from './measure-text.rules.js';
import { measureVolumeRules } from './measure-volume.rules.js';

/**
 * All rules of one stated measure (domain §2). `brokenBySql` speaks of a row with the columns of
 * `measures.csv`, never null, and those of the code list in force in the month: `list_codes text[]`,
 * `no_measure_code`, `other_measure_code`, `other_text_limit integer` (null without a list), and `month_days`
 * (null where the month is none).
 */
export const measureRules: readonly Rule<MeasureStatement>[] = [
  ...measureCodeRules,
  ...measureVolumeRules,
  ...measureTextRules,
];
