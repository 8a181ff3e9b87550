// Buckets per address and class of route: a flood gets 429 with the seconds to wait, people never notice.

/** How many requests of one class an address may make: a burst, refilled by so many a minute. */
export interface RateClassRule {
  readonly burst: number;
  readonly perMinute: number;
}

export const rateClasses = {
  page: { burst: 120, perMinute: 240 },
  search: { burst: 60, perMinute: 120 },
  act: { burst: 60, perMinute: 120 },
  'sign-in': { burst: 20, perMinute: 30 },
  upload: { burst: 20, perMinute: 30 },
  verify: { burst: 60, perMinute: 60 },
  /** Nothing is counted: the page itself counts what it must. */
  uncounted: { burst: Number.POSITIVE_INFINITY, perMinute: 0 },
} as const satisfies Record<string, RateClassRule>;
export type RateClass = keyof typeof rateClasses;

/** What became of one request. */
export interface Taken {
  /** To wait; 0: it may pass. */
  readonly seconds: number;
  /** How many more may pass at once. */
  readonly left: number;
  /** Seconds until as many may pass again as at first. */
  readonly fullIn: number;
}

const MOST_ADDRESSES = 20_000;

/** Tokens are counted in memory; the sign-in's own failure counters live in the database. */
export class RateLimiter {
  readonly #buckets = new Map<string, { tokens: number; at: number }>();
  readonly #scale: number;

  /** `scale` widens every rule, for an office behind one address or a bench. */
  constructor(scale = 1) {
    this.#scale = scale;
  }

  /** Seconds to wait, or 0 when the request may pass. */
  secondsToWait(address: string, rateClass: RateClass, nowMs: number): number {
    const rule = rateClasses[rateClass];
    if (rule.burst === Number.POSITIVE_INFINITY) return 0;
    const scaled = { burst: rule.burst * this.#scale, perMinute: rule.perMinute * this.#scale };
    return this.take(`${rateClass} ${address}`, scaled, nowMs).seconds;
  }

  /** Takes one of a bucket with a rule of its own, which no scale widens. */
  take(key: string, rule: RateClassRule, nowMs: number): Taken {
    const perMs = rule.perMinute / 60_000;
    const bucket = this.#buckets.get(key) ?? { tokens: rule.burst, at: nowMs };
    bucket.tokens = Math.min(rule.burst, bucket.tokens + (nowMs - bucket.at) * perMs);
    bucket.at = nowMs;
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    if (this.#buckets.size > MOST_ADDRESSES) {
      const oldest = this.#buckets.keys().next().value;
      if (oldest !== undefined) this.#buckets.delete(oldest);
    }
    const full = () => Math.ceil((rule.burst - bucket.tokens) / perMs / 1000);
    if (bucket.tokens < 1) {
      return { seconds: Math.max(1, Math.ceil((1 - bucket.tokens) / perMs / 1000)), left: 0, fullIn: full() };
    }
    bucket.tokens -= 1;
    return { seconds: 0, left: Math.floor(bucket.tokens), fullIn: full() };
  }
}
