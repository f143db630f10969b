export * from '../answer.graphql.js';
export * from '../measure.graphql.js';
