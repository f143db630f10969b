import { getNamedType, isObjectType } from 'graphql';

/** @type {import('../schema-rule.js').SchemaRule} */
export const mutationsReturnPayloads = {
  id: 'mutations-return-payloads',
  remarks: (schema) =>
    Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((mutation) => {
      const place = `Mutation.${mutation.name}`;
      const expected = `${mutation.name.charAt(0).toUpperCase()}${mutation.name.slice(1)}Payload`;
      const type = getNamedType(mutation.type);
      if (type.name !== expected || !isObjectType(type))
        return [{ place, sentence: `Return a type of the mutation's own: ${expected}.` }];
      if (String(type.getFields()['findings']?.type) === '[Finding!]!') return [];
      return [
        { place: type.name, sentence: 'Have findings: [Finding!]!, which is where expected failures go.' },
      ];
    }),
};
