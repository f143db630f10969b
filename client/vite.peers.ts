/** What the host has already: a second copy of any of these would not work together with the host's. */
export const PEERS = [
  /^react($|\/)/,
  /^react-dom($|\/)/,
  /^@apollo\/client($|\/)/,
  /^graphql($|\/)/,
  /^rxjs($|\/)/,
];
