/** A page of the menu and whose it is. */
export interface MenuPage {
  readonly path: string;
  readonly label: string;
  /** Everybody's where it is left out. */
  readonly roles?: readonly string[];
}

/** The menu, in its order. */
export const MENU: readonly MenuPage[] = [
  { path: '/arenden', label: 'Ärenden', roles: ['caseworker', 'unitManager'] },
  { path: '/manad', label: 'Månaden', roles: ['caseworker', 'unitManager'] },
  { path: '/meddelanden', label: 'Meddelanden' },
  { path: '/insatskoder', label: 'Insatskoder' },
];

/** The pages of a role. */
export function menuFor(role: string): readonly MenuPage[] {
  return MENU.filter(({ roles }) => roles === undefined || roles.includes(role));
}
