import { getNamedType, isObjectType } from 'graphql';

/** @type {import('../schema-rule.js').SchemaRule} */
export const mutationsReturnPayloads = {
  id: 'mutations-return-payloads',
  remarks: (schema) =>
    Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((mutation) => {
      const type = getNamedType(mutation.type);
      if (!type.name.endsWith('Payload') || !isObjectType(type))
        return [
          { place: `Mutation.${mutation.name}`, sentence: 'Return a type whose name ends in Payload.' },
        ];
      if (String(type.getFields()['findings']?.type) === '[Finding!]!') return [];
      return [
        { place: type.name, sentence: 'Have findings: [Finding!]!, which is where expected failures go.' },
      ];
    }),
};
