import type { HouseholdRequest } from '@avstamp/plugin-sdk';
import { applyRules, type Finding } from '../../kernel/index.js';
import { fileNameOf } from '../host-files.js';
import type { DirectoryRow } from './rows-of-page.js';
import { askedRowRules } from './take-over.rules.js';

/** The findings of a row that speaks of something else than was asked for. */
export function judgeAskedRow({ file, cells }: DirectoryRow, request: HouseholdRequest): readonly Finding[] {
  const asked = 'month' in request ? request.month : undefined;
  // A closing without a date is for the rules of closings.
  const stated = file === 'assistance' ? cells['month'] : (cells['closed_on']?.slice(0, 7) ?? undefined);
  return applyRules(
    askedRowRules,
    { asked, stated: stated === '' ? undefined : stated },
    {
      file: fileNameOf(file),
    },
  );
}
