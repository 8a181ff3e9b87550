// Numbered rows of a form that was posted (`lines.0.taker`), as a list.

/** The rows in their order, whether they came as a list or by number. */
export const typedRows = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : Object.values((value ?? {}) as object);
