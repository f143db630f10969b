import type { Destination, NavigationAnswer } from '@avstamp/plugin-sdk/client';
import { useCallback } from 'react';
import { useHost } from './use-host.js';

/**
 * Asks the host to go somewhere. The answer is `left` where the host has no way there, or fails: the widget then shows
 * it in its own place, if it can.
 */
export function useNavigation(): (destination: Destination) => Promise<NavigationAnswer> {
  const { navigation } = useHost().host;
  return useCallback(
    async (destination) => {
      try {
        return (await navigation?.open(destination)) ?? 'left';
      } catch {
        return 'left';
      }
    },
    [navigation],
  );
}
