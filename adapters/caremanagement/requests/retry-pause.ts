import type { RequestLimits } from '../settings/adapter-settings.js';

/** What a pause is worked out from. */
export interface FailedTry {
  /** Tries made so far, 1 or more. */
  readonly tries: number;
  /** The header `Retry-After` of the answer: seconds, or a date. */
  readonly retryAfter?: string | null;
  readonly now: Date;
  /** 0 up to, not including, 1. */
  readonly chance: number;
}

/**
 * How long to wait before the next try, in milliseconds. What the case system asks for is kept to; else the longest
 * possible pause doubles with each try, and chance takes some part of its upper half, so that many readers do not return at once.
 */
export function retryPause(
  { firstPauseMilliseconds, longestPauseMilliseconds }: RequestLimits,
  { tries, retryAfter, now, chance }: FailedTry,
): number {
  const asked = askedPause(retryAfter, now);
  if (asked !== undefined) return Math.min(Math.max(asked, 0), longestPauseMilliseconds);
  const longest = Math.min(firstPauseMilliseconds * 2 ** (tries - 1), longestPauseMilliseconds);
  return Math.round(longest / 2 + (longest / 2) * chance);
}

function askedPause(retryAfter: string | null | undefined, now: Date): number | undefined {
  if (retryAfter === null || retryAfter === undefined) return undefined;
  if (/^\d{1,6}$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const moment = Date.parse(retryAfter);
  return Number.isNaN(moment) ? undefined : moment - now.getTime();
}
