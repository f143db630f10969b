import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { HostContext } from '@avstamp/plugin-sdk/client';
import type { FailureKind } from '../connection/failure-kind.js';
import { operationName } from '../saving/operation-name.js';
import type { WidgetName } from '../widgets/widget-names.js';
import type { Widget, WidgetProps } from '../widgets/widget-props.js';

/** How the module answers one operation in a story. `waits` never answers: the state of being fetched stays. */
export interface StoryAnswer {
  /** The schema's name of the operation, for instance `monthSheet`. */
  readonly operation: string;
  readonly give: (variables: OperationVariables) => object | FailureKind | 'waits';
}

/** One state of a widget, as people and tests look at it. */
export interface Story {
  /** In the address: lower case and hyphens. */
  readonly state: string;
  readonly answers: readonly StoryAnswer[];
  /** What is there when the state has been reached, as a CSS selector. */
  readonly settles: string;
  /** What this state needs otherwise than the stories' ordinary host. */
  readonly host?: Partial<HostContext>;
  readonly own?: WidgetProps;
  /** True where the browser has no network. */
  readonly isOffline?: boolean;
}

/** All states of one widget. */
export interface WidgetStories {
  readonly name: WidgetName;
  readonly Widget: Widget;
  readonly stories: readonly Story[];
}

/** An answer that holds what the operation's own type says. */
export function answerTo<Data extends object, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  data: NoInfer<Data>,
): StoryAnswer {
  return { operation: operationName(document), give: () => data };
}

/** An answer that depends on what is asked for or saved. */
export function answerWith<Data extends object, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  give: (variables: Variables) => NoInfer<Data>,
): StoryAnswer {
  return { operation: operationName(document), give: (variables) => give(variables as Variables) };
}

/** An operation that fails, or never answers. */
export function failureOf<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  failure: FailureKind | 'waits',
): StoryAnswer {
  return { operation: operationName(document), give: () => failure };
}
