import { graphql, lexicographicSortSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../../kernel/index.js';
import { Field, ObjectType, Query, Resolver } from './decorators.js';
import { schemaFromResolvers } from './index.js';

@Resolver()
class GreetingResolver {
  @Query(() => String)
  greeting(): string {
    return 'hej';
  }
}

@Resolver()
class OtherGreetingResolver {
  @Query(() => String, { name: 'greeting' })
  otherGreeting(): string {
    return 'hello';
  }
}

@ObjectType('Secret')
class SecretType {
  @Field(() => String)
  readonly text!: string;
}

@ObjectType('Letter')
class LetterType {
  @Field(() => [SecretType])
  readonly secrets!: readonly SecretType[];
}

@Resolver()
class LetterResolver {
  @Query(() => LetterType, { nullable: true })
  letter(): null {
    return null;
  }
}

const open = { knows: () => true, mayTell: () => true, check: () => undefined };

describe('a schema made of resolvers', () => {
  it('is not made where nobody has decided who may ask', () => {
    const undecided = { ...open, knows: () => false };
    expect(() => schemaFromResolvers([new GreetingResolver()], undecided)).toThrow(/Query.greeting/);
  });

  it('is not made where an operation leads to a type that nobody has let it tell of', () => {
    const guarded = { ...open, mayTell: (_: string, type: string) => type !== 'Secret' };
    expect(() => schemaFromResolvers([new LetterResolver()], guarded)).toThrow(/Query.letter tell of Secret/);
  });

  it('is not made where two resolvers give the same operation', () => {
    const twice = [new GreetingResolver(), new OtherGreetingResolver()];
    expect(() => schemaFromResolvers(twice, open)).toThrow(/two resolvers give the operation greeting/);
  });

  it('is not made of nothing', () => {
    expect(() => schemaFromResolvers([], open)).toThrow(RangeError);
  });

  it('asks the guard before every operation, also in a copy that a host makes of it', async () => {
    const check = (): never => {
      throw new DomainError('FORBIDDEN', { sv: 'Nej', en: 'No' });
    };
    const schema = schemaFromResolvers([new GreetingResolver()], { ...open, check });
    for (const one of [schema, lexicographicSortSchema(schema)]) {
      const { errors } = await graphql({ schema: one, source: '{ greeting }' });
      expect(errors?.[0]?.originalError).toBeInstanceOf(DomainError);
    }
  });

  it('answers where the guard lets pass', async () => {
    const schema = schemaFromResolvers([new GreetingResolver()], open);
    expect(await graphql({ schema, source: '{ greeting }' })).toEqual({ data: { greeting: 'hej' } });
  });
});
