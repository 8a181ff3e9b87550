// How wrong PINs slow the next one down. Nothing is ever wiped by them: what was not sent would be lost to whoever types badly.

/** Wrong PINs since the last right one, and when the last was typed (milliseconds since 1970). */
export interface Attempts {
  readonly wrong: number;
  readonly at: number;
}

/** So many wrong ones cost nothing: thumbs are cold. */
const FREE = 3;
const WAITS: readonly number[] = [30, 60, 300, 900, 3_600];

/**
 * Seconds to wait before the next PIN. After the third wrong one 30 seconds, then 1, 5, 15 minutes, then an hour each time. A clock that was
 * set back does not shorten it: the wait starts anew.
 * @example secondsToWait({ wrong: 3, at: 0 }, 0) // 30
 */
export function secondsToWait({ wrong, at }: Attempts, now: number): number {
  if (wrong < FREE) return 0;
  const whole = WAITS[Math.min(wrong - FREE, WAITS.length - 1)] ?? 0;
  const passed = Math.max(0, now - at) / 1_000;
  return Math.max(0, Math.ceil(whole - passed));
}

/** A PIN that may be chosen: six to twelve digits, not all alike and not in a row. */
export function isGoodPin(pin: string): boolean {
  if (!/^\d{6,12}$/.test(pin) || /^(\d)\1+$/.test(pin)) return false;
  const steps = [...pin].slice(1).map((digit, i) => Number(digit) - Number(pin[i]));
  return !(steps.every((step) => step === 1) || steps.every((step) => step === -1));
}
