import { checkContract } from './check-contract.js';
import type { ContractFinding } from './contract-finding.js';
import type { HostContract } from './host-contract.js';
import type { ModuleContract } from './module-contract.js';

/** A module as it declares itself to hosts. */
export interface Plugin {
  readonly name: string;
  /** Checks the host, then starts the module in it. @throws ContractBroken before anything is started */
  start(host: HostContract): Promise<ModuleContract>;
}

/** The host lacks something that the module cannot do without. */
export class ContractBroken extends Error {
  constructor(
    /** At least one. */
    readonly findings: readonly ContractFinding[],
  ) {
    super(findings.map(({ part, message }) => `${part}: ${message.sv} / ${message.en}`).join('\n'));
    this.name = 'ContractBroken';
  }
}

/**
 * Declares a module: its name and how it is created in a host whose contract has been checked.
 * @param create is called with a host that lacks nothing
 */
export function definePlugin(name: string, create: (host: HostContract) => Promise<ModuleContract>): Plugin {
  return {
    name,
    start: async (host) => {
      const findings = checkContract(host);
      if (findings.length > 0) throw new ContractBroken(findings);
      return create(host);
    },
  };
}
