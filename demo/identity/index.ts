export * from './demo-identity-provider.js';
export * from './demo-token.js';
export * from './identity-key.js';
