import type { HostContext } from '@avstamp/plugin-sdk/client';
import { type ComponentType, type ReactElement, Suspense, useEffect } from 'react';
import { AvstampProvider } from '../host/avstamp-provider.js';
import { LoadingState } from '../states/loading-state.js';
import type { WidgetProps } from '../widgets/widget-props.js';

/** A widget's page inside a frame, in the language of the host. */
export function EmbedPage({
  Widget,
  host,
}: {
  readonly Widget: ComponentType<WidgetProps>;
  readonly host: HostContext;
}): ReactElement {
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
