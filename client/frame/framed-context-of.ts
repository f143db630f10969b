import type { FramedContext, HostContext } from '@avstamp/plugin-sdk/client';

/** Of the host's context, what passes into a frame as it is: no function and no token. */
export function framedContextOf(host: HostContext): FramedContext {
  const { contractVersion, identity, scope, locale, messages, appearance, readOnly } = host;
  return {
    contractVersion,
    identity,
    scope,
    locale,
    now: host.now().getTime(),
    ...(messages === undefined ? {} : { messages }),
    ...(appearance === undefined ? {} : { appearance }),
    ...(readOnly === undefined ? {} : { readOnly }),
  };
}
