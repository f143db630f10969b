import { textScalar } from '../../platform/graphql/index.js';

/** The module's id of a ground for disclosure. */
export const GroundIdScalar = textScalar({
  name: 'DisclosureGroundId',
  description: 'Id of a ground for disclosure, as an earlier answer gave it.',
  accepts: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text),
  expected: {
    sv: 'Ange id för en grund från ett tidigare svar.',
    en: 'Give the id of a ground from an earlier answer.',
  },
});
