import type { HostContract } from '@avstamp/plugin-sdk';
import { moduleVersion } from './platform/index.js';
import { type LifeCycleParts, RuleBook } from './reporting/index.js';
import { ruleLists } from './rule-lists.js';

/** What the life cycle of reports has beside the parts of every request. */
export type ReportDesk = Pick<
  LifeCycleParts,
  'rules' | 'folder' | 'mountPath' | 'moduleVersion' | 'receiver'
>;

/**
 * All rules of the module, which reporting cannot know by itself because it lies to the left of some of them, and where
 * reports are.
 * @param folder of all reports, where they are compiled
 */
export function reportDesk(
  folder: string,
  { reportReceiver, mountPath = '' }: Pick<HostContract, 'reportReceiver' | 'mountPath'> = {},
): ReportDesk {
  const rules = new RuleBook(ruleLists.flatMap((list) => list.rules));
  return { rules, folder, mountPath, moduleVersion: moduleVersion(), receiver: reportReceiver };
}
