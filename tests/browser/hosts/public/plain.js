import { defineAvstampElements } from '/embed/avstamp-elements.js';

defineAvstampElements({
  contractVersion: '1.3',
  identity: { name: 'Kim Karlsson', role: 'caseworker' },
  accessToken: async () => (await fetch('/token?as=caseworker&why=first')).text(),
  scope: { municipalityCode: '0180' },
  locale: 'sv',
  now: () => new Date(),
  persons: { namesOf: async () => new Map() },
});
