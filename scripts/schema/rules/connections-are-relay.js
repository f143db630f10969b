import { getNamedType, getNullableType, isListType, isObjectType } from 'graphql';
import { saysBound } from '../said-bound.js';
import { outputFields, ownTypes } from '../schema-parts.js';

const CURSOR = /^(String|Cursor)!$/;

/** @type {import('../schema-rule.js').SchemaRule} */
export const connectionsAreRelay = {
  id: 'connections-are-relay',
  remarks: (schema) => [
    ...ownTypes(schema).flatMap((type) => (type.name.endsWith('Connection') ? connectionRemarks(type) : [])),
    ...outputFields(schema)
      .filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'))
      .flatMap(({ place, field }) => pagingRemarks(place, field)),
  ],
};

/** @param {import('graphql').GraphQLNamedType} type */
function connectionRemarks(type) {
  const fields = isObjectType(type) ? type.getFields() : {};
  const edges = fields['edges'];
  const edge = edges === undefined ? undefined : getNamedType(edges.type);
  const edgeFields = isObjectType(edge) ? edge.getFields() : {};
  const pageInfo = fields['pageInfo'] === undefined ? undefined : getNamedType(fields['pageInfo'].type);
  const pageFields = isObjectType(pageInfo) ? Object.keys(pageInfo.getFields()) : [];
  const isRelay =
    edges !== undefined &&
    isListType(getNullableType(edges.type)) &&
    edgeFields['node'] !== undefined &&
    CURSOR.test(String(edgeFields['cursor']?.type)) &&
    pageInfo?.name === 'PageInfo' &&
    ['hasNextPage', 'endCursor'].every((name) => pageFields.includes(name));
  if (isRelay) return [];
  return [
    {
      place: type.name,
      sentence:
        'Give a connection edges with node and cursor: Cursor!, and a PageInfo with hasNextPage and endCursor.',
    },
  ];
}

/**
 * @param {string} place
 * @param {import('../schema-parts.js').OutputField} field
 */
function pagingRemarks(place, field) {
  const first = field.args.find(({ name }) => name === 'first');
  const after = field.args.find(({ name }) => name === 'after');
  const remarks = [];
  if (first === undefined || after === undefined)
    remarks.push({ place, sentence: 'Take first and after, so that the list can be read page by page.' });
  if (first !== undefined && !saysBound(first.description) && getNamedType(first.type).name !== 'PageSize')
    remarks.push({
      place: `${place}(first)`,
      sentence: 'Say how large a page is at most ("at most 100"), and refuse more.',
    });
  return remarks;
}
