import { useEffect } from 'react';
import { useHost } from '../host/use-host.js';
import { useWidget } from '../widgets/widget-in-page.js';

/**
 * Tells the host how much is unsaved, and lets the browser ask before the page is closed or reloaded.
 * @param count how many changes the widget holds; the host is told 0 when the widget goes
 */
export function useUnsavedChanges(count: number): void {
  const { unsavedChanges } = useHost().host;
  const { name: widget } = useWidget();
  const isUnsaved = count > 0;
  // In braces: what a host's function happens to return is nothing that React should call.
  useEffect(() => {
    unsavedChanges?.({ widget, count });
  }, [unsavedChanges, widget, count]);
  useEffect(
    () => () => {
      unsavedChanges?.({ widget, count: 0 });
    },
    [unsavedChanges, widget],
  );
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
}
