import type { KeyStore, ObjectStore, ReportReceiver } from '@avstamp/plugin-sdk';
import { moduleVersion } from './platform/index.js';
import { type LifeCycleParts, RuleBook } from './reporting/index.js';
import { ruleLists } from './rule-lists.js';

/** What the life cycle of reports has beside the parts of every request. */
export type ReportDesk = Pick<
  LifeCycleParts,
  'rules' | 'folder' | 'mountPath' | 'moduleVersion' | 'receiver' | 'keyStore' | 'objects'
>;

/** What a host may have for its reports. */
export interface HostOfReports {
  readonly receiver?: ReportReceiver | undefined;
  readonly keyStore?: KeyStore | undefined;
  readonly objects?: ObjectStore | undefined;
  readonly mountPath?: string | undefined;
}

/**
 * All rules of the module, which reporting cannot know by itself because it lies to the left of some of them, and where
 * reports are.
 * @param folder of all reports, where they are compiled
 */
export function reportDesk(
  folder: string,
  { receiver, keyStore, objects, mountPath = '' }: HostOfReports = {},
): ReportDesk {
  const rules = new RuleBook(ruleLists.flatMap((list) => list.rules));
  return { rules, folder, mountPath, moduleVersion: moduleVersion(), receiver, keyStore, objects };
}
