import type { FramedContext, HostContext } from '@avstamp/plugin-sdk/client';
import type { EmbedSettings } from './embed-settings.js';
import type { HostLine } from './host-line.js';

/** The parts of a host's context that stay the same while the line stands. */
type AnsweredParts = Pick<
  HostContext,
  'accessToken' | 'persons' | 'navigation' | 'events' | 'unsavedChanges'
>;

/** The parts that the host answers across the frame. */
export function answeredParts(line: HostLine): AnsweredParts {
  return {
    accessToken: (request) => line.ask('accessToken', request),
    persons: { namesOf: (personRefs) => line.ask('namesOf', personRefs) },
    navigation: { open: (destination) => line.ask('open', destination) },
    events: {
      beforeSave: (saving) => line.ask('beforeSave', saving),
      saved: (saving) => line.tell('saved', saving),
    },
    unsavedChanges: (changes) => line.tell('unsavedChanges', changes),
  };
}

/** The host's context as widgets in the frame have it. Its clock goes on from the time that the host has sent. */
export function hostAcrossFrame(
  { now, ...context }: FramedContext,
  answered: AnsweredParts,
  { graphqlUrl }: EmbedSettings,
): HostContext {
  const ahead = now - Date.now();
  return {
    ...context,
    ...answered,
    now: () => new Date(Date.now() + ahead),
    ...(graphqlUrl === undefined ? {} : { graphqlUrl }),
  };
}
