// JSON data enters as `unknown`; a strict loader gives it a type or names file, path and fault.
// biome-ignore-start lint/style/noDefaultExport: how a JSON module is typed
declare module '*.json' {
  const value: unknown;
  export default value;
}
// biome-ignore-end lint/style/noDefaultExport: how a JSON module is typed
