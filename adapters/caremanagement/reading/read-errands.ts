import type { ListedErrand } from '../answers/errand-page.js';
import type { HeldErrand } from '../errands/errand-record.js';
import { type JudgedErrand, judgeErrand } from '../errands/judge-errand.js';
import { findingOf } from '../findings/adapter-rules.js';
import type { Caremanagement } from '../requests/caremanagement.js';
import { CaremanagementFailure } from '../requests/caremanagement-failure.js';
import { inOrder } from '../requests/in-order.js';
import { walkErrands } from '../requests/walk-errands.js';
import type { AdapterSettings, ErrandSource } from '../settings/adapter-settings.js';

/** So many errands may fail one by one; with more, it is the case system that fails. */
const MOST_UNREADABLE = 20;

/** What was made of one errand, and whether it could be read. */
export interface ReadErrand extends JudgedErrand {
  readonly isRead: boolean;
}

/**
 * Reads and judges a namespace's errands one after the other, a few at a time; nothing of an errand is kept but what was
 * made of it.
 * @throws CaremanagementFailure where the list cannot be read, the account is refused, or too many errands fail
 */
export async function* readErrands(
  source: ErrandSource,
  caremanagement: Caremanagement,
  settings: AdapterSettings,
): AsyncGenerator<ReadErrand> {
  const { createdSince, limits, meanings, leftOutErrands } = settings;
  const typeSlugs = new Set(meanings.flatMap((each) => each.typeSlugs));
  const unknownTypes = new Set<string>();
  const leftOut = new Set(leftOutErrands);
  let unreadable = 0;

  const readOne = async ({ id, typeSlug = '' }: ListedErrand): Promise<ReadErrand> => {
    if (leftOut.has(id)) return { isRead: true, findings: [findingOf('errand-left-out', { errandId: id })] };
    if (!typeSlugs.has(typeSlug)) {
      const isNew = !unknownTypes.has(typeSlug);
      unknownTypes.add(typeSlug);
      return { isRead: true, findings: isNew ? [findingOf('errand-type-unknown', { found: typeSlug })] : [] };
    }
    try {
      const errand = await caremanagement.financialAssistance(id);
      const isAsked =
        errand.id === id && (errand.municipalityId ?? source.municipalityCode) === source.municipalityCode;
      if (!isAsked || (errand.namespace ?? source.namespace) !== source.namespace) {
        return {
          isRead: true,
          held: heldErrand(id),
          findings: [findingOf('errand-of-another', { errandId: id })],
        };
      }
      const decisions = await caremanagement.decisions(id);
      const stakeholders = await caremanagement.stakeholders(id);
      return { isRead: true, ...judgeErrand({ errand, decisions, stakeholders }, meanings) };
    } catch (error) {
      if (!(error instanceof CaremanagementFailure) || error.kind === 'refused') throw error;
      if (error.kind === 'notFound')
        return { isRead: true, findings: [findingOf('errand-gone', { errandId: id })] };
      unreadable += 1;
      if (unreadable > MOST_UNREADABLE) throw error;
      return {
        isRead: false,
        held: heldErrand(id),
        findings: [findingOf('errand-unreadable', { errandId: id, found: error.kind })],
      };
    }
  };
  yield* inOrder(walkErrands(caremanagement, createdSince, limits.pageSize), limits.errandsAtOnce, readOne);
}

const heldErrand = (errandId: string): HeldErrand => ({ errandId });
