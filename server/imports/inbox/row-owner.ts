import type { AccessService, MunicipalViewer } from '../../access/index.js';
import type { ImportRow } from './import-row.js';

const OF_PROVIDER = 'provider:';

/** True where the row is the viewer's: settled by one of the own units, or handed in by the own provider. */
export function mayReachRow(
  access: AccessService,
  operation: string,
  viewer: MunicipalViewer,
  { unit, party }: Pick<ImportRow, 'unit' | 'party'>,
): boolean {
  const { municipalityCode, role } = viewer;
  const handedInBy = party.startsWith(OF_PROVIDER) ? party.slice(OF_PROVIDER.length) : '';
  const owner = role === 'externalProvider' ? handedInBy : unit;
  return access.mayReach(operation, viewer, { municipalityCode, unit: owner });
}
