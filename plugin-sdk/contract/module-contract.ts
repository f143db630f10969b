import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { EventOutlet } from '../ports/events.js';
import type { JobDefinition } from './job-definition.js';

/** Whether the module can do its work, and which part cannot. */
export interface Health {
  readonly ready: boolean;
  readonly parts: Readonly<Record<string, 'answers' | 'does not answer'>>;
  /**
   * The host's ports that failed, were too slow or answered against the contract when they were asked last, for instance
   * `identity`. The module goes on without them as far as it can, so they do not count for `ready`.
   */
  readonly degraded: readonly string[];
}

/** The schema in the form that schema-merging tools take; free of instances of any one copy of `graphql`. */
export interface MergeableSchema {
  readonly typeDefs: string;
  readonly resolvers: Readonly<Record<string, unknown>>;
}

/** What the module gives to the system that embeds it. */
export interface ModuleContract {
  readonly contractVersion: string;
  /** For a host that runs the same copy of `graphql` as the module. */
  readonly schema: GraphQLSchema;
  /**
   * For a host that merges schemas of several modules with tools of its own. Named and guarded as `mergeInto` says; without
   * that, the context that it is executed with must come of `contextOf`.
   */
  readonly mergeable: MergeableSchema;
  /** The schema given in `mergeInto` with the module's in it; undefined where none was given. */
  readonly mergedSchema: GraphQLSchema | undefined;
  /** The GraphQL context of one request: a host that executes the schema itself passes it on. */
  contextOf(headers: IncomingMessage['headers']): Promise<object>;
  readonly migrations: { readonly folder: string };
  readonly jobs: readonly JobDefinition[];
  /** Where the process was given the roles that jobs work as, as `jobs` is. */
  readonly events?: EventOutlet;
  health(): Promise<Health>;
  /** Answers `/graphql`, `/health` and `/ready`; to be given to `http.createServer` or mounted in the host's server. */
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void;
  /** Ends what the module has started: requests under way, and pools of its own. */
  stop(): Promise<void>;
}
