// The shape of a language: the same keys, strings for strings, functions with the same arguments.

/** What the other language must provide: a missing or extra sentence does not compile. */
export type Shape<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : T[K] extends readonly string[]
        ? readonly string[]
        : T[K] extends readonly unknown[]
          ? { readonly [I in keyof T[K]]: T[K][I] extends string ? string : Shape<T[K][I]> }
          : Shape<T[K]>;
};
