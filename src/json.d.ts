// JSON data enters as `unknown`; a strict loader gives it a type or names file, path and fault.
declare module '*.json' {
  const value: unknown;
  export default value;
}
