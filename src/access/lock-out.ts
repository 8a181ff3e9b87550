// When trying passwords becomes slow: ten failures close one door for a quarter of an hour, further ones for longer. A door
// is one account seen from one network, or from one device that the account has used before; so nobody outside can keep a
// person out, and a try at a closed door neither counts nor lengthens anything. Guesses from many networks at once meet one
// more door, of the account for all devices it has never used: the devices it knows do not stand there, and who comes from a
// new one meanwhile has the one-time link, which makes the device a known one.

/** What is remembered of a door. Times in milliseconds. */
export interface Bucket {
  readonly failures: number;
  readonly lastMs: number;
  readonly blockedUntilMs: number | null;
}

export interface LockOutRule {
  /** Failures that close the door; each further lot closes it for twice as long. */
  readonly failures: number;
  readonly firstBlockMs: number;
  readonly longestBlockMs: number;
  /** A door without a try for this long is forgotten. */
  readonly forgetAfterMs: number;
}

const MINUTE = 60_000;

/** One account from one network or device. */
export const accountDoor: LockOutRule = {
  failures: 10,
  firstBlockMs: 15 * MINUTE,
  longestBlockMs: 8 * 60 * MINUTE,
  forgetAfterMs: 24 * 60 * MINUTE,
};

/** One account from all devices that it has never used, whatever their network. */
export const strangersDoor: LockOutRule = { ...accountDoor, failures: 40 };

/** All accounts from one network: an office behind one address must not notice. */
export const networkDoor: LockOutRule = { ...accountDoor, failures: 100 };

/** Accounts opened from one network. A class of forty registers in one morning. */
export const registrationDoor: LockOutRule = { ...accountDoor, failures: 40 };

/**
 * One more try at a door: whether it is let through, and what is remembered if it fails. The try that reaches the
 * limit is still let through; the next is not. `null`: nothing is remembered yet.
 */
export function tryDoor(
  bucket: Bucket | null,
  rule: LockOutRule,
  nowMs: number,
): { readonly open: boolean; readonly after: Bucket } {
  const known = bucket !== null && nowMs - bucket.lastMs < rule.forgetAfterMs ? bucket : null;
  if (known !== null && known.blockedUntilMs !== null && nowMs < known.blockedUntilMs)
    return { open: false, after: known };
  const failures = (known?.failures ?? 0) + 1;
  const lots = Math.floor(failures / rule.failures);
  const closes = failures % rule.failures === 0;
  const blockMs = Math.min(rule.longestBlockMs, rule.firstBlockMs * 2 ** Math.min(lots - 1, 20));
  return { open: true, after: { failures, lastMs: nowMs, blockedUntilMs: closes ? nowMs + blockMs : null } };
}

/** The network of an address: an IPv4 address itself, the first 64 bits of an IPv6 address. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  const groups = [...front, ...Array.from({ length: gap }, () => '0'), ...back];
  return `${groups
    .slice(0, 4)
    .map((group) => (Number.parseInt(group, 16) || 0).toString(16))
    .join(':')}::/64`;
}
