import type { LocalizedText } from '../../kernel/index.js';
import type { RowSource } from '../definitions/report-definition.js';
import type { AdultRole, ClosureLevel } from '../report-tally.js';
import { codeName } from './column-meaning.js';
import type { ComparedReport } from './compared-report.js';
import { LEVEL_NAMES } from './level-names.js';
import type { CountDifference, CountedSide } from './report-difference.js';

interface Counted extends CountedSide {
  readonly meaning: LocalizedText;
}

const ROLES: readonly AdultRole[] = ['applicant', 'coApplicant'];
const LEVELS: readonly ClosureLevel[] = [...ROLES, 'household'];

/** What is counted or called otherwise: rows, persons, and codes by role and level. */
export function countDifferences(before: ComparedReport, after: ComparedReport): readonly CountDifference[] {
  const [earlier, later] = [countsOf(before), countsOf(after)];
  const keys = new Set([...earlier.keys(), ...later.keys()]);
  return [...keys].flatMap((key) => {
    const [one, other] = [earlier.get(key), later.get(key)];
    const meaning = (one ?? other)?.meaning;
    if (meaning === undefined || same(one, other)) return [];
    return [{ meaning, before: sideOf(one), after: sideOf(other) }];
  });
}

function same(one: Counted | undefined, other: Counted | undefined): boolean {
  return one?.count === other?.count && one?.label?.sv === other?.label?.sv;
}

function sideOf(counted: Counted | undefined): CountedSide | null {
  return counted === undefined ? null : { count: counted.count, label: counted.label };
}

/** All that one report counts, by a key that does not depend on the definition. */
function countsOf({ definition, codeLists, tally }: ComparedReport): ReadonlyMap<string, Counted> {
  const counts = new Map<string, Counted>();
  const has = (rows: RowSource): boolean => definition.sections.some((section) => section.rows === rows);
  const add = (key: string, meaning: LocalizedText, count: number | null, label?: LocalizedText): void => {
    if (count !== null) counts.set(key, { meaning, count, label: label ?? null });
  };
  if (has('households-with-assistance')) {
    add('rows', { sv: 'rader, insatser', en: 'rows, measures' }, tally.measureRows);
    add('answered', { sv: 'besvarade rader', en: 'answered rows' }, tally.answeredRows);
    for (const role of ROLES) {
      const adults = tally.adults[role];
      const named = ({ sv, en }: LocalizedText): LocalizedText => ({
        sv: `${LEVEL_NAMES[role].sv}, ${sv}`,
        en: `${LEVEL_NAMES[role].en}, ${en}`,
      });
      add(`with ${role}`, named({ sv: 'med insats', en: 'with measures' }), adults.withMeasures);
      add(`none ${role}`, named({ sv: 'utan insats', en: 'without measures' }), adults.noMeasure);
      add(`unanswered ${role}`, named({ sv: 'ej besvarade', en: 'unanswered' }), adults.unanswered);
      for (const { code, label } of codeLists.measures.codes) {
        const count = tally.measures[role][code];
        if (count === undefined) continue;
        const days = { sv: 'dagar', en: 'days' };
        add(`measure ${role} ${code}`, codeName(role, code), count.records, label);
        add(`days ${role} ${code}`, withWord(codeName(role, code), days), count.days);
      }
    }
  }
  if (has('closed-households')) {
    add('closures', { sv: 'rader, avslut', en: 'rows, closures' }, tally.closureRows);
    for (const level of LEVELS) {
      for (const { code, label } of codeLists.closureReasons.codes) {
        const word = { sv: 'avslutsorsak', en: 'closure reason' };
        const count = tally.closures[level][code] ?? 0;
        add(`reason ${level} ${code}`, withWord(codeName(level, code), word), count, label);
      }
    }
  }
  return counts;
}

function withWord({ sv, en }: LocalizedText, word: LocalizedText): LocalizedText {
  return { sv: `${sv}, ${word.sv}`, en: `${en}, ${word.en}` };
}
