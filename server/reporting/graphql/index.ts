export { ReporterContactType } from '../comment/reporter-comment.graphql.js';
