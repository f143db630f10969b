import type { HostContract } from '@avstamp/plugin-sdk';
import { moduleVersion } from './platform/index.js';
import { type LifeCycleParts, RuleBook } from './reporting/index.js';
import { ruleLists } from './rule-lists.js';

/** What the life cycle of reports has beside the parts of every request. */
export type ReportDesk = Pick<
  LifeCycleParts,
  'rules' | 'folder' | 'mountPath' | 'moduleVersion' | 'receiver' | 'keyStore' | 'objects'
>;

/** What a host may have for its reports. */
export type HostOfReports = Pick<HostContract, 'reportReceiver' | 'keyStore' | 'mountPath'> &
  Partial<Pick<HostContract, 'fileStore'>>;

/**
 * All rules of the module, which reporting cannot know by itself because it lies to the left of some of them, and where
 * reports are.
 * @param folder of all reports, where they are compiled
 */
export function reportDesk(
  folder: string,
  { reportReceiver, keyStore, fileStore, mountPath = '' }: HostOfReports = {},
): ReportDesk {
  const rules = new RuleBook(ruleLists.flatMap((list) => list.rules));
  return {
    rules,
    folder,
    mountPath,
    moduleVersion: moduleVersion(),
    receiver: reportReceiver,
    keyStore,
    objects: fileStore?.objects,
  };
}
