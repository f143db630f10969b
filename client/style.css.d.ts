// The widgets' stylesheet: to TypeScript, importing it means nothing.
export {};
