/** One request that carries a body out of the module. */
export interface PostedBody {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Longest that the answer may take, in milliseconds. */
  readonly timeout: number;
}

/** How a request ended: with a status, or without an answer and why. Never says what was sent or answered. */
export type PostOutcome =
  | { readonly status: number }
  | { readonly status: undefined; readonly failure: 'timed out' | 'unreachable' };

/**
 * Sends a body once. A redirect is an answer like others: who leads elsewhere is not whom the body was meant for. What is
 * answered besides the status is not read.
 */
export async function postOnce({ url, headers, body, timeout }: PostedBody): Promise<PostOutcome> {
  try {
    const signal = AbortSignal.timeout(timeout);
    const answer = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });
    await answer.body?.cancel();
    return { status: answer.status };
  } catch (error) {
    const isTimeout = error instanceof Error && error.name === 'TimeoutError';
    return { status: undefined, failure: isTimeout ? 'timed out' : 'unreachable' };
  }
}
