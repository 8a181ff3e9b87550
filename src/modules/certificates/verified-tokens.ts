// Tokens whose signature was checked and held, each with the key that it held under. The letters on a label never change, so
// one that is scanned a thousand times is calculated once. What did not hold is never remembered, and what is remembered
// counts only while that same key, number and both halves, is among the keys of the day.

import { Memory } from '#kernel/memory.ts';
import { checkSignature } from './keys.ts';
import { type CheckedToken, type CheckSignature, checkToken, type PublicKey } from './rules/check-token.ts';
import type { TokenFacts } from './rules/token.ts';

interface Held {
  readonly facts: TokenFacts;
  readonly key: PublicKey;
}

/** About three megabytes. */
const MOST = 4_096;

const isSame = (one: PublicKey, other: PublicKey): boolean =>
  one.keyNumber === other.keyNumber && one.x === other.x && one.y === other.y;

/** A memory of so many tokens. */
export class VerifiedTokens {
  readonly #held: Memory<Held>;
  readonly #check: CheckSignature;

  constructor(check: CheckSignature = checkSignature, most = MOST) {
    this.#check = check;
    this.#held = new Memory(most);
  }

  /** What a token said whose signature once held: enough to look for its certificate, not to believe it. */
  factsOf(text: string): TokenFacts | null {
    return this.#held.get(text)?.facts ?? null;
  }

  /** What may be believed of a token, as `checkToken` says; the signature is calculated where it is not remembered. */
  async check(text: string, keys: readonly PublicKey[]): Promise<CheckedToken> {
    const held = this.#held.get(text);
    if (held !== undefined && keys.some((key) => isSame(key, held.key))) return { ok: true, facts: held.facts };
    this.#held.forget(text);
    const checked = await checkToken(text, keys, this.#check);
    const key = checked.ok ? keys.find(({ keyNumber }) => keyNumber === checked.facts.keyNumber) : undefined;
    if (checked.ok && key !== undefined) this.#held.set(text, { facts: checked.facts, key });
    return checked;
  }
}
