import { accessTokenPart, graphqlUrlPart } from './access-token.part.js';
import { appearancePart } from './appearance.part.js';
import { clientContractVersionPart } from './client-contract-version.part.js';
import type { ClientPart } from './client-part.js';
import { controlSlotsPart } from './control-slots.part.js';
import { displayedIdentityPart } from './displayed-identity.part.js';
import { hostEventsPart } from './host-events.part.js';
import { localePart, messagesPart } from './locale.part.js';
import { navigationPart } from './navigation.part.js';
import { nowPart } from './now.part.js';
import { personNamesPart } from './person-names.part.js';
import { portalContainerPart } from './portal-container.part.js';
import { readOnlyPart } from './read-only.part.js';
import { scopePart } from './scope.part.js';
import { unsavedChangesPart } from './unsaved-changes.part.js';

/** All demands on a page, in the order in which their findings are shown. */
export const clientParts: readonly ClientPart[] = [
  clientContractVersionPart,
  displayedIdentityPart,
  accessTokenPart,
  scopePart,
  localePart,
  nowPart,
  personNamesPart,
  graphqlUrlPart,
  messagesPart,
  navigationPart,
  appearancePart,
  controlSlotsPart,
  portalContainerPart,
  hostEventsPart,
  unsavedChangesPart,
  readOnlyPart,
];
