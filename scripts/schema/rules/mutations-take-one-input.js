import { getNamedType, isInputObjectType, isNonNullType } from 'graphql';

/** @type {import('../schema-rule.js').SchemaRule} */
export const mutationsTakeOneInput = {
  id: 'mutations-take-one-input',
  remarks: (schema) =>
    Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((mutation) => {
      const place = `Mutation.${mutation.name}`;
      const [input, ...others] = mutation.args;
      if (input?.name !== 'input' || others.length > 0 || !isNonNullType(input.type))
        return [{ place, sentence: 'Take exactly one argument, input, that must be given.' }];
      const type = getNamedType(input.type);
      const key = isInputObjectType(type) ? type.getFields()['idempotencyKey'] : undefined;
      if (key !== undefined && isNonNullType(key.type)) return [];
      return [
        {
          place: `${place}(input)`,
          sentence: 'Have idempotencyKey in the input, so that a request that is sent again changes nothing.',
        },
      ];
    }),
};
