import type { AccessTokenGetter } from './access-token.js';
import type { Appearance } from './appearance.js';
import type { ControlSlots } from './control-slots.js';
import type { DisplayedIdentity } from './displayed-identity.js';
import type { HostEvents } from './host-events.js';
import type { Locale, MessageOverrides } from './locale.js';
import type { Navigation } from './navigation.js';
import type { PersonNames } from './person-names.js';
import type { PortalContainer } from './portal-container.js';
import type { Scope } from './scope.js';
import type { UnsavedChangesGuard } from './unsaved-changes.js';

/**
 * What a page gives to the widgets in it: the same for React components, custom elements and, through `connectFrame`,
 * pages in frames. A page with another month or person gives a new object; nothing in it is changed in place.
 */
export interface HostContext {
  /** The version that the page was written for: `CONTRACT_VERSION` of the package it was written with. */
  readonly contractVersion: string;
  readonly identity: DisplayedIdentity;
  readonly accessToken: AccessTokenGetter;
  readonly scope: Scope;
  readonly locale: Locale;
  /** The time to work with; a demonstration may stand still in a month. */
  readonly now: () => Date;
  readonly persons: PersonNames;
  /** Where the module answers; `/graphql` of the page's own origin where it is left out. */
  readonly graphqlUrl?: string;
  readonly messages?: MessageOverrides;
  readonly navigation?: Navigation;
  readonly appearance?: Appearance;
  readonly slots?: ControlSlots;
  readonly portalContainer?: PortalContainer;
  readonly events?: HostEvents;
  readonly unsavedChanges?: UnsavedChangesGuard;
  /** True where nothing may be changed on this page, whatever the user may do elsewhere. */
  readonly readOnly?: boolean;
}
