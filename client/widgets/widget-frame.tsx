import type { ScopePart } from '@avstamp/plugin-sdk/client';
import { createElement, type ReactElement, useId, useMemo } from 'react';
import { useDressing } from '../appearance/use-dressing.js';
import { useHost } from '../host/use-host.js';
import { useTexts } from '../messages/use-texts.js';
import { OfflineNotice } from '../states/offline-notice.js';
import { MissingScope } from './missing-scope.js';
import { StoppedBoundary } from './stopped-boundary.js';
import type { WidgetDeclaration } from './widget-declaration.js';
import { WidgetInPageContext } from './widget-in-page.js';
import type { WidgetProps } from './widget-props.js';
import { narrowedScope, scopeHas } from './widget-scope.js';

/** A declared widget in a page: named, dressed, in its language, and stopping alone where it fails. */
export function WidgetFrame<Needs extends ScopePart, Key extends string>({
  declaration,
  own,
}: {
  readonly declaration: WidgetDeclaration<Needs, Key>;
  readonly own: WidgetProps;
}): ReactElement {
  const { name, needs, messages, styles, Content } = declaration;
  const { host } = useHost();
  const heading = useId();
  const texts = useTexts(name, messages);
  const dress = useDressing(styles, host.appearance);
  const widget = useMemo(() => ({ name, styles }), [name, styles]);
  const scope = narrowedScope(host.scope, own);
  return (
    <WidgetInPageContext.Provider value={widget}>
      <section
        ref={dress}
        className={`avstamp-widget avstamp-${name}`}
        lang={host.locale}
        aria-labelledby={heading}
      >
        {createElement(`h${host.appearance?.headingLevel ?? 2}`, { id: heading }, texts.heading)}
        <OfflineNotice />
        <StoppedBoundary>
          {scopeHas(scope, needs) ? (
            <Content
              scope={scope}
              texts={texts}
              locale={host.locale}
              isReadOnly={own.readOnly ?? host.readOnly ?? false}
            />
          ) : (
            <MissingScope missing={needs.filter((part) => scope[part] === undefined)} />
          )}
        </StoppedBoundary>
      </section>
    </WidgetInPageContext.Provider>
  );
}
