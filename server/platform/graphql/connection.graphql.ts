import { Field, ObjectType } from './decorators.js';
import { CursorScalar } from './paging.scalars.js';

/** Where a page of a list ends (Relay, Cursor Connections Specification). */
@ObjectType('PageInfo', { description: 'Where a page of a list begins and ends.' })
export class PageInfoType {
  @Field(() => Boolean, { description: 'True where more follows after this page.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'True where the page does not begin the list.' })
  readonly hasPreviousPage!: boolean;

  @Field(() => CursorScalar, {
    nullable: true,
    description: 'Cursor of the first edge; null on an empty page.',
  })
  readonly startCursor!: string | null;

  @Field(() => CursorScalar, {
    nullable: true,
    description: 'Cursor of the last edge; null on an empty page.',
  })
  readonly endCursor!: string | null;
}

/** One thing of a list with its place in it. */
export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** One page of a list. */
export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly pageInfo: PageInfoType;
}

type NodeClass<Node> = new () => Node;
type ConnectionClass<Node> = new () => Connection<Node>;

/**
 * The connection type of a node type, named after it: `XConnection` with `XEdge`. Extend it once:
 * `@ObjectType('XConnection', …) class XConnectionType extends connectionOf('X', XType) {}`.
 */
export function connectionOf<Node extends object>(
  name: string,
  nodeType: NodeClass<Node>,
): ConnectionClass<Node> {
  @ObjectType(`${name}Edge`, { description: `One ${name} of a list with its place in it.` })
  class EdgeType implements Edge<Node> {
    @Field(() => CursorScalar, {
      description: 'The place in the list; give it as `after` to go on from here.',
    })
    readonly cursor!: string;

    @Field(() => nodeType, { description: 'What stands there.' })
    readonly node!: Node;
  }

  @ObjectType()
  class ConnectionType implements Connection<Node> {
    @Field(() => [EdgeType], { description: 'The page, in the order of the list.' })
    readonly edges!: readonly Edge<Node>[];

    @Field(() => PageInfoType, { description: 'Where the page begins and ends.' })
    readonly pageInfo!: PageInfoType;
  }
  return ConnectionType;
}
