import { BOARD_TOPOLOGIES } from './board-topology.js';
import type { ContractPart } from './contract-part.js';
import { isAbsentOr } from './part-shape.js';

/** The demand on `boardTopology`. */
export const boardTopologyPart: ContractPart = {
  part: 'boardTopology',
  isMet: ({ boardTopology }) =>
    isAbsentOr((topology) => BOARD_TOPOLOGIES.some((known) => known === topology))(boardTopology),
  message: {
    sv: "Nämnderna är inte rätt angivna. Ange boardTopology: 'oneBoard' om socialtjänsten och arbetsmarknadsenheten hör till samma nämnd, annars 'separateBoards'.",
    en: "The boards are not given rightly. Give boardTopology: 'oneBoard' where social services and the labour-market unit belong to the same board, else 'separateBoards'.",
  },
};
