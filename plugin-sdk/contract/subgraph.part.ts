import type { ContractPart } from './contract-part.js';

/** The demand on `subgraph`. */
export const subgraphPart: ContractPart = {
  part: 'subgraph',
  isMet: ({ subgraph, documents }) =>
    subgraph === undefined || subgraph === false || (subgraph === true && documents !== 'trustedOnly'),
  message: {
    sv: "Valet av delgraf är fel. Ange subgraph: true eller utelämna det. En gateway skriver sina dokument själv: ange inte documents: 'trustedOnly' samtidigt, utan låt gatewayen avgöra vilka dokument den tar.",
    en: "The choice of a subgraph is wrong. Give subgraph: true, or leave it out. A gateway writes documents of its own: do not give documents: 'trustedOnly' with it, but let the gateway decide which documents it takes.",
  },
};
