import { type ComponentType, type ReactElement, Suspense, useMemo, useSyncExternalStore } from 'react';
import { AvstampProvider } from '../host/avstamp-provider.js';
import { LoadingState } from '../states/loading-state.js';
import type { WidgetProps } from '../widgets/widget-props.js';
import { heardAtElement } from './element-events.js';
import type { PageHost } from './page-host.js';

/** What an element of ours shows. */
export interface ElementContentsProps {
  readonly element: HTMLElement;
  readonly Widget: ComponentType<WidgetProps>;
  readonly page: PageHost;
  readonly own: WidgetProps;
}

/** The widget of an element, in the context of the page. */
export function ElementContents({ element, Widget, page, own }: ElementContentsProps): ReactElement {
  const context = useSyncExternalStore(page.subscribe, page.context, page.context);
  const host = useMemo(() => heardAtElement(element, context), [element, context]);
  return (
    <AvstampProvider host={host} client={page.client}>
      <Suspense fallback={<LoadingState />}>
        <Widget {...own} />
      </Suspense>
    </AvstampProvider>
  );
}
