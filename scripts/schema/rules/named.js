import { isInputObjectType } from 'graphql';
import { ownTypes, schemaParts } from '../schema-parts.js';

const FORMS = {
  type: { form: /^[A-Z][A-Za-z0-9]*$/, words: 'PascalCase' },
  field: { form: /^[a-z][A-Za-z0-9]*$/, words: 'camelCase' },
  argument: { form: /^[a-z][A-Za-z0-9]*$/, words: 'camelCase' },
  'input field': { form: /^[a-z][A-Za-z0-9]*$/, words: 'camelCase' },
  'enum value': { form: /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, words: 'UPPER_CASE' },
};

/** @type {import('../schema-rule.js').SchemaRule} */
export const named = {
  id: 'named',
  remarks: (schema) => [
    ...schemaParts(schema)
      .filter(({ kind, name }) => !FORMS[kind].form.test(name))
      .map(({ place, kind }) => ({
        place,
        sentence: `Write the name of this ${kind} in ${FORMS[kind].words}.`,
      })),
    ...schemaParts(schema)
      .filter(({ kind, name }) => kind === 'field' && /^(get|fetch|list)[A-Z]/.test(name))
      .map(({ place }) => ({ place, sentence: 'Name a field after what it gives, not after the asking.' })),
    ...ownTypes(schema)
      .filter((type) => isInputObjectType(type) !== type.name.endsWith('Input'))
      .map(({ name }) => ({
        place: name,
        sentence: 'Let the names of input types, and of no others, end in Input.',
      })),
  ],
};
