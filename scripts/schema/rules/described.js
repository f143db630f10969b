import { rootTypes, schemaParts } from '../schema-parts.js';

/** @type {import('../schema-rule.js').SchemaRule} */
export const described = {
  id: 'described',
  remarks: (schema) => {
    const roots = rootTypes(schema).map(({ name }) => name);
    return schemaParts(schema)
      .filter(({ place }) => !roots.includes(place))
      .filter(({ description }) => (description ?? '').trim() === '')
      .map(({ place, kind }) => ({ place, sentence: `Describe this ${kind} for those who call it.` }));
  },
};
