import type { HostEvents, Saving, Veto } from '@avstamp/plugin-sdk/client';

/**
 * Asks the host whether something may be saved. A host that fails to answer has refused.
 * @param noVerdict the reason that is then shown
 */
export async function saveVerdict(
  events: HostEvents | undefined,
  saving: Saving,
  noVerdict: string,
): Promise<Veto | undefined> {
  try {
    return await events?.beforeSave?.(saving);
  } catch {
    return { reason: noVerdict };
  }
}
