import { join } from 'node:path';
import { BENEFITS, CLOSURE_FACT_KINDS } from '@avstamp/plugin-sdk';
import {
  type CodeLists,
  DOCUMENT_FIELDS,
  type DocumentPlace,
  readVersionedDocuments,
} from '../../codes/index.js';
import type { Shape } from '../../kernel/index.js';
import { packageFolder } from '../../platform/index.js';
import type { ReasonMapping, ReasonMappings } from './reason-mapping.js';

const SHIPPED = join(packageFolder(import.meta.url), 'closures', 'proposal', 'mappings');

const DAYS: Shape = { kind: 'whole-number', from: 0, to: 3660 };
const BECAUSE: Shape = { kind: 'text', pattern: /\{date\}/, expected: '… {date}' };
const SHAPE: Shape = {
  kind: 'object',
  fields: {
    ...DOCUMENT_FIELDS,
    codeList: DOCUMENT_FIELDS.id,
    daysBefore: DAYS,
    daysAfter: DAYS,
    reasons: {
      kind: 'list',
      atLeast: 1,
      of: {
        kind: 'object',
        fields: {
          fact: { kind: 'one-of', values: CLOSURE_FACT_KINDS },
          benefit: { kind: 'one-of', values: BENEFITS },
          code: { kind: 'whole-number', from: 1, to: 999 },
          because: { kind: 'object', fields: { sv: BECAUSE, en: BECAUSE } },
        },
        optional: ['benefit'],
      },
    },
  },
};

/**
 * Reads the mappings of a folder; those that ship with the module where none is named.
 * @throws OperatingError where a document is no mapping, or names a code list or a code that is not there
 */
export function readReasonMappings(codeLists: CodeLists, folder = SHIPPED): ReasonMappings {
  const mappings = readVersionedDocuments<ReasonMapping>({
    folder,
    shape: SHAPE,
    furtherPlaces: (mapping) => [...unknownCodes(mapping, codeLists), ...misplacedBenefits(mapping)],
  });
  return {
    inForce: (codeList, month) =>
      mappings.find((mapping) => mapping.codeList === codeList && mapping.validFrom <= month),
  };
}

function unknownCodes({ codeList, reasons }: ReasonMapping, { all }: CodeLists): DocumentPlace[] {
  const lists = all.filter(({ kind }) => kind === 'closure-reasons');
  const known = lists.find(({ id }) => id === codeList)?.codes.map(({ code }) => code);
  if (known === undefined) {
    const expected = lists.map(({ id }) => id).join(', ');
    return [{ where: 'codeList', problem: 'unknown-code', expected, found: codeList }];
  }
  return reasons.flatMap(({ code }, place): DocumentPlace[] =>
    known.includes(code)
      ? []
      : [
          {
            where: `reasons[${place}].code`,
            problem: 'unknown-code',
            expected: known.join(', '),
            found: String(code),
          },
        ],
  );
}

function misplacedBenefits({ reasons }: ReasonMapping): DocumentPlace[] {
  return reasons.flatMap(({ fact, benefit }, place): DocumentPlace[] => {
    const where = `reasons[${place}].benefit`;
    if (fact === 'benefit' && benefit === undefined)
      return [{ where, problem: 'missing-key', expected: BENEFITS.join(' | '), found: '' }];
    if (fact !== 'benefit' && benefit !== undefined)
      return [{ where, problem: 'unknown-key', expected: 'benefit', found: benefit }];
    return [];
  });
}
