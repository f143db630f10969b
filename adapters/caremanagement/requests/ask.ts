import type { AdapterSettings } from '../settings/adapter-settings.js';
import { boundedBody } from './bounded-body.js';
import { CaremanagementFailure, type FailureKind } from './caremanagement-failure.js';
import { retryPause } from './retry-pause.js';
import { pauseOf, type Surroundings } from './surroundings.js';

/** One question to the case system. */
export interface Question {
  /** The operation, as the description calls it, for messages. */
  readonly operation: string;
  /** Segments of the path below the base URL, as they are before encoding. */
  readonly path: readonly string[];
  readonly query?: readonly (readonly [name: string, value: string])[];
}

/** Asks the case system and gives its answer, parsed. */
export type Ask = (question: Question) => Promise<unknown>;

interface Attempt {
  readonly answer?: unknown;
  readonly failed?: FailureKind;
  readonly status?: number;
  readonly retryAfter?: string | null;
}

const WORTH_ANOTHER_TRY: ReadonlySet<FailureKind> = new Set(['unreachable', 'slow', 'overloaded', 'failing']);

/**
 * Questions with the account's header, a time limit to the last byte, and further tries with pauses where the case system
 * fails, is slow or asks for patience.
 * @throws CaremanagementFailure from the question, when the tries are used up or another try would change nothing
 */
export function askingBy(settings: AdapterSettings, surroundings: Surroundings): Ask {
  const { attempts } = settings.limits;
  const { clock, logger, chance = Math.random } = surroundings;
  return async (question) => {
    for (let tries = 1; ; tries++) {
      const { answer, failed, status, retryAfter } = await attempt(settings, surroundings, question);
      if (failed === undefined) return answer;
      const { operation } = question;
      if (tries >= attempts || !WORTH_ANOTHER_TRY.has(failed)) {
        throw new CaremanagementFailure(failed, { operation, ...(status === undefined ? {} : { status }) });
      }
      const milliseconds = retryPause(settings.limits, {
        tries,
        retryAfter: retryAfter ?? null,
        now: clock.now(),
        chance: chance(),
      });
      logger.warn('the case system is asked again', { operation, reason: failed, tries, milliseconds });
      await pauseOf(surroundings, milliseconds);
    }
  };
}

async function attempt(
  { baseUrl, sentBy, limits }: AdapterSettings,
  { headers }: Surroundings,
  { path, query = [] }: Question,
): Promise<Attempt> {
  const url = new URL(`${baseUrl.replace(/\/+$/, '')}/${path.map(encodeURIComponent).join('/')}`);
  for (const [name, value] of query) url.searchParams.append(name, value);
  try {
    const all = new Headers({ Accept: 'application/json, application/problem+json', ...(await headers?.()) });
    all.set('X-Sent-By', `${sentBy}; type=adAccount`);
    const response = await fetch(url, {
      headers: all,
      // Elsewhere than where the settings say neither token nor account is sent.
      redirect: 'manual',
      signal: AbortSignal.timeout(limits.timeoutMilliseconds),
    });
    if (response.status !== 200) return await failedBy(response);
    const body = await boundedBody(response, limits.answerBytes);
    return body === undefined ? { failed: 'notAsDescribed', status: 200 } : parsed(body);
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return { failed: name === 'TimeoutError' || name === 'AbortError' ? 'slow' : 'unreachable' };
  }
}

/** Of what went wrong only the status is read: a problem's own words may be about a person. */
async function failedBy({ status, headers, body }: Response): Promise<Attempt> {
  await body?.cancel();
  return { failed: kindOf(status), status, retryAfter: headers.get('retry-after') };
}

function parsed(body: string): Attempt {
  try {
    return { answer: JSON.parse(body) };
  } catch {
    return { failed: 'notAsDescribed', status: 200 };
  }
}

function kindOf(status: number): FailureKind {
  if (status === 401 || status === 403) return 'refused';
  if (status === 404) return 'notFound';
  if (status === 429) return 'overloaded';
  return status >= 500 ? 'failing' : 'notAsDescribed';
}
