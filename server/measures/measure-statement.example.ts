import type { MeasureCodeList } from '../codes/index.js';
import { calendarMonth } from '../kernel/index.js';
import type { MeasureStatement } from './measure-statement.js';

/** A small code list for the rules' examples: 0, 1, 2 and the other measure 8. */
export const EXAMPLE_LIST: MeasureCodeList = {
  kind: 'measures',
  id: 'example',
  validFrom: calendarMonth('2013-03'),
  source: 'example',
  noMeasureCode: 0,
  otherMeasureCode: 8,
  otherTextLimit: 200,
  codes: [0, 1, 2, 8].map((code) => ({
    code,
    label: { sv: `Insats ${code}`, en: `Measure ${code}` },
    guidance: { sv: '', en: '' },
    examples: code === 2 ? ['Coachning'] : [],
  })),
  outsideTheModel: [
    { example: 'SFI', why: { sv: 'Allmän språkutbildning', en: 'General language education' } },
  ],
};

/** A statement that keeps every rule, changed where the example needs it. */
export function exampleStatement(change: Partial<MeasureStatement> = {}): MeasureStatement {
  return { month: '2013-03', code: '1', days: '5', text: '', provider: 'own', list: EXAMPLE_LIST, ...change };
}
