import type { HostContext } from '@avstamp/plugin-sdk/client';
import { type ReactElement, Suspense, useEffect } from 'react';
import { AvstampProvider } from '../host/avstamp-provider.js';
import { LoadingState } from '../states/loading-state.js';
import { lazyWidget } from '../widgets/lazy-widget.js';
import type { WidgetName } from '../widgets/widget-names.js';

/** A widget's page inside a frame, in the language of the host. */
export function EmbedPage({
  name,
  host,
}: {
  readonly name: WidgetName;
  readonly host: HostContext;
}): ReactElement {
  const Widget = lazyWidget(name);
  useEffect(() => {
    document.documentElement.lang = host.locale;
  }, [host.locale]);
  return (
    <AvstampProvider host={host}>
      <Suspense fallback={<LoadingState />}>
        <Widget />
      </Suspense>
    </AvstampProvider>
  );
}
