import type { AccessService, MunicipalViewer } from '../../access/index.js';
import type { ImportRow } from './import-row.js';

const OF_PROVIDER = 'provider:';

/** The provider's unit that handed it in; undefined where the labour-market unit did so itself. */
export function providerOf({ party }: Pick<ImportRow, 'party'>): string | undefined {
  return party.startsWith(OF_PROVIDER) ? party.slice(OF_PROVIDER.length) : undefined;
}

/** True where the row or list is the viewer's: settled by one of the own units, or handed in by the own provider. */
export function mayReachRow(
  access: AccessService,
  operation: string,
  viewer: MunicipalViewer,
  { unit, party }: Pick<ImportRow, 'unit' | 'party'>,
): boolean {
  const { municipalityCode, role } = viewer;
  const owner = role === 'externalProvider' ? (providerOf({ party }) ?? '') : unit;
  return access.mayReach(operation, viewer, { municipalityCode, unit: owner });
}
