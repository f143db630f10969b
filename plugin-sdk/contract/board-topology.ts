/**
 * Whether social services and the labour-market unit work under one board, between whose parts no secrecy holds, or
 * under separate ones, where a ground for disclosure decides what crosses (domain §7). An external provider is always
 * outside.
 */
export const BOARD_TOPOLOGIES = ['oneBoard', 'separateBoards'] as const;
/** One of `BOARD_TOPOLOGIES`. */
export type BoardTopology = (typeof BOARD_TOPOLOGIES)[number];
