import { UnexpectedAnswer } from '../answers/answer-fields.js';
import { type Decision, decisionsOf } from '../answers/decision.js';
import { type ErrandPage, errandPageOf } from '../answers/errand-page.js';
import { type ErrandType, errandTypesOf } from '../answers/errand-type.js';
import { type FinancialAssistance, financialAssistanceOf } from '../answers/financial-assistance.js';
import { type Stakeholder, stakeholdersOf } from '../answers/stakeholder.js';
import type { ErrandSource } from '../settings/adapter-settings.js';
import type { Ask, Question } from './ask.js';
import { CaremanagementFailure } from './caremanagement-failure.js';

/**
 * The operations of the case system that are used, all of them readings, in one municipality's namespace.
 * Each throws CaremanagementFailure.
 */
export interface Caremanagement {
  /** Fails with `notFound` where the municipality has no such namespace. */
  namespaceExists(): Promise<void>;
  errandTypes(): Promise<ErrandType[]>;
  /** Errands created after the moment, oldest first, by page from 0. */
  errandsCreatedAfter(moment: string, page: number, size: number): Promise<ErrandPage>;
  financialAssistance(errandId: string): Promise<FinancialAssistance>;
  decisions(errandId: string): Promise<Decision[]>;
  stakeholders(errandId: string): Promise<Stakeholder[]>;
}

/** The operations, asked in one namespace. */
export function caremanagementIn({ municipalityCode, namespace }: ErrandSource, ask: Ask): Caremanagement {
  const top = [municipalityCode, namespace];
  return {
    namespaceExists: () =>
      read(ask, { operation: 'readNamespaceConfig', path: [...top, 'namespace-config'] }, () => undefined),
    errandTypes: () =>
      read(ask, { operation: 'findErrandTypes', path: [...top, 'errand-types'] }, errandTypesOf),
    errandsCreatedAfter: (moment, page, size) =>
      read(
        ask,
        {
          operation: 'findErrands',
          path: [...top, 'errands'],
          query: [
            // Only what the description itself shows of the filter's syntax.
            ['filter', `created>'${moment}'`],
            ['page', String(page)],
            ['size', String(size)],
            ['sort', 'created,asc'],
            ['sort', 'id,asc'],
          ],
        },
        errandPageOf,
      ),
    financialAssistance: (errandId) =>
      read(
        ask,
        { operation: 'readErrand_1', path: [...top, 'errands', 'financial-assistance', errandId] },
        financialAssistanceOf,
      ),
    decisions: (errandId) =>
      read(
        ask,
        { operation: 'readDecisions', path: [...top, 'errands', errandId, 'decisions'] },
        decisionsOf,
      ),
    stakeholders: (errandId) =>
      read(
        ask,
        { operation: 'readStakeholders', path: [...top, 'errands', errandId, 'stakeholders'] },
        stakeholdersOf,
      ),
  };
}

async function read<Value>(ask: Ask, question: Question, parse: (answer: unknown) => Value): Promise<Value> {
  const answer = await ask(question);
  try {
    return parse(answer);
  } catch (error) {
    if (!(error instanceof UnexpectedAnswer)) throw error;
    throw new CaremanagementFailure('notAsDescribed', { operation: question.operation, field: error.field });
  }
}
