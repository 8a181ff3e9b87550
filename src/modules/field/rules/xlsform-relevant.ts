// Conditions of an XLSForm: comparisons of earlier questions with a value, joined by and, or, not and brackets. Anything else is not read.

import type { Condition } from './checklist.ts';

const TOKEN = /\s*(\$\{[^}]+\}|'[^']*'|"[^"]*"|-?\d+(?:\.\d+)?|!=|<=|>=|[()=<>,]|[a-z_-]+)/iy;

function tokensOf(text: string): readonly string[] | null {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const found = TOKEN.exec(text);
    if (found === null) return null;
    tokens.push(found[1] ?? '');
  }
  return tokens;
}

class Unread extends Error {}

/** Reads one condition from its tokens, by the precedence of XPath: not and brackets, then `and`, then `or`. */
class Reader {
  readonly #tokens: readonly string[];
  readonly #known: ReadonlySet<string>;
  readonly #codeOf: (name: string) => string;
  #at = 0;

  constructor(tokens: readonly string[], known: ReadonlySet<string>, codeOf: (name: string) => string) {
    this.#tokens = tokens;
    this.#known = known;
    this.#codeOf = codeOf;
  }

  whole(): Condition {
    const read = this.#any();
    if (this.#at !== this.#tokens.length) throw new Unread();
    return read;
  }

  #next(expected?: string): string {
    const token = this.#tokens[this.#at];
    if (token === undefined || (expected !== undefined && token !== expected)) throw new Unread();
    this.#at += 1;
    return token;
  }

  #joined(word: string, part: () => Condition): readonly Condition[] {
    const parts = [part()];
    while (this.#tokens[this.#at] === word) {
      this.#at += 1;
      parts.push(part());
    }
    return parts;
  }

  #any(): Condition {
    const [first, ...rest] = this.#joined('or', () => this.#all());
    if (first === undefined) throw new Unread();
    return rest.length === 0 ? first : { any: [first, ...rest] };
  }

  #all(): Condition {
    const [first, ...rest] = this.#joined('and', () => this.#one());
    if (first === undefined) throw new Unread();
    return rest.length === 0 ? first : { all: [first, ...rest] };
  }

  #one(): Condition {
    const token = this.#next();
    if (token === '(') {
      const inner = this.#any();
      this.#next(')');
      return inner;
    }
    if (token === 'not') {
      this.#next('(');
      const inner = this.#any();
      this.#next(')');
      return { not: inner };
    }
    if (token === 'selected') {
      this.#next('(');
      const question = this.#question(this.#next());
      this.#next(',');
      const value = this.#value(this.#next());
      this.#next(')');
      return { question, is: [value] };
    }
    const question = this.#question(token);
    const sign = this.#next();
    const value = this.#value(this.#next());
    if (sign === '=') return { question, is: [value] };
    if (sign === '!=') return { not: { question, is: [value] } };
    if (typeof value !== 'number' || (sign !== '<' && sign !== '>')) throw new Unread();
    return sign === '>' ? { question, above: value } : { question, below: value };
  }

  #question(token: string): string {
    const name = /^\$\{([^}]+)\}$/.exec(token)?.[1];
    const code = name === undefined ? '' : this.#codeOf(name);
    if (!this.#known.has(code)) throw new Unread();
    return code;
  }

  #value(token: string): string | number {
    const text = /^(['"])(.*)\1$/.exec(token)?.[2];
    if (text !== undefined) return this.#codeOf(text);
    if (!/^-?\d/.test(token)) throw new Unread();
    return Number(token);
  }
}

/**
 * The condition that an XLSForm writes, over questions that are known already; `null` where it cannot be read, or names a later question.
 * @example readRelevant("${a} = 'no'", new Set(['a']), (name) => name) // { question: 'a', is: ['no'] }
 */
export function readRelevant(
  text: string,
  known: ReadonlySet<string>,
  codeOf: (name: string) => string,
): Condition | null {
  const tokens = tokensOf(text);
  if (tokens === null || tokens.length === 0) return null;
  try {
    return new Reader(tokens, known, codeOf).whole();
  } catch (fault) {
    if (fault instanceof Unread) return null;
    throw fault;
  }
}
