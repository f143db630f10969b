import { type Command, InvalidArgumentError } from 'commander';
import type { MunicipalViewer } from '../access/index.js';
import { type LifeCycleParts, LifeCycleService, type SeenReport } from '../reporting/index.js';
import { wholeNumber } from './arguments.js';
import type { OneReportOptions } from './report-desk.js';

/** What a command may be told of what was seen; without it, the report as it is now. */
export interface SeenOptions extends OneReportOptions {
  readonly revision?: number;
  readonly content?: string;
}

/** Lets a command be told exactly what was looked at. */
export function addSeenOptions(command: Command): Command {
  return command
    .option(
      '--revision <number>',
      'the version that was looked at (default: the latest)',
      wholeNumber(1, 9999),
    )
    .option('--content <hash>', 'contentHash of what was looked at, as report status tells it', contentHash);
}

/** What was seen, or what there is now. */
export async function seenReport(
  parts: LifeCycleParts,
  viewer: MunicipalViewer,
  { month, revision, content }: SeenOptions,
): Promise<Required<SeenReport>> {
  const [latest] = (await new LifeCycleService(parts).read(viewer, month)).revisions;
  return {
    month,
    expectedRevision: revision ?? latest?.revision ?? 1,
    expectedContentHash: content ?? latest?.contentHash ?? '',
  };
}

function contentHash(text: string): string {
  if (!/^[0-9a-f]{64}$/.test(text)) throw new InvalidArgumentError('Write the 64 digits of a contentHash.');
  return text;
}
