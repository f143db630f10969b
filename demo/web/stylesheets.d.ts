// The build gathers stylesheets into one file; to TypeScript, importing one means nothing.
declare module '*.css';
