/** Why a token is asked for. */
export interface TokenRequest {
  /** True where the token that was given last has been turned down: the host then gets a new one, or signs in anew. */
  readonly rejected: boolean;
}

/**
 * Gives the token that requests to the module are sent with, or undefined where a cookie of the host's does it. Asked
 * before every request, so the host keeps the token and renews it in time; the module keeps none.
 */
export type AccessTokenGetter = (request: TokenRequest) => Promise<string | undefined>;
