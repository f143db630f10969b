import type { LocalizedText } from '../../kernel/index.js';
import type { ColumnContent } from '../definitions/report-definition.js';
import { LEVEL_NAMES } from './level-names.js';

/** What a column holds, whatever its heading, its place and the form that it is written in. */
export interface ColumnMeaning {
  /** The same for columns of two layouts that hold the same. */
  readonly key: string;
  readonly name: LocalizedText;
  /**
   * How its cells are compared from row to row: `shown` with what stands there, `hidden` without it, because texts may tell
   * of a person; not at all where it only says whose row it is.
   */
  readonly cells: 'shown' | 'hidden' | 'not-compared';
}

/** The meaning of a column, by which two layouts can be compared. */
export function meaningOf(content: ColumnContent): ColumnMeaning {
  switch (content.kind) {
    case 'month':
      return identifying('month', { sv: 'mätmånad', en: 'reporting month' });
    case 'municipality':
      return identifying('municipality', { sv: 'kommun', en: 'municipality' });
    case 'running-number':
      return identifying('running-number', { sv: 'löpnummer', en: 'running number' });
    case 'identity-number': {
      const { sv, en } = LEVEL_NAMES[content.role];
      const name = { sv: `${sv}, personnummer`, en: `${en}, identity number` };
      return identifying(`identity-number ${content.role}`, name);
    }
    case 'measure': {
      const { role, code } = content;
      return { key: `measure ${role} ${code}`, name: codeName(role, code), cells: 'shown' };
    }
    case 'other-measure-texts':
      return {
        key: 'other-measure-texts',
        name: { sv: 'texter om övriga insatser', en: 'texts on other measures' },
        cells: 'hidden',
      };
    case 'closure-reason': {
      const { sv, en } = LEVEL_NAMES[content.level];
      const name = { sv: `${sv}, avslutsorsak`, en: `${en}, closure reason` };
      return { key: `closure-reason ${content.level}`, name, cells: 'shown' };
    }
    case 'comment': {
      const name = { sv: `uppgiftslämnarens ${content.field}`, en: `the reporter’s ${content.field}` };
      return identifying(`comment ${content.field}`, name);
    }
  }
}

/** A code as it counts for one adult or for the household, in words. */
export function codeName(level: keyof typeof LEVEL_NAMES, code: number | string): LocalizedText {
  const { sv, en } = LEVEL_NAMES[level];
  return { sv: `${sv}, kod ${code}`, en: `${en}, code ${code}` };
}

function identifying(key: string, name: LocalizedText): ColumnMeaning {
  return { key, name, cells: 'not-compared' };
}
