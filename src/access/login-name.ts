// What a person types to say who they are: a name, an e-mail address or a phone number, compared without regard to case and
// spaces.

import { cleanText } from '#kernel/vietnamese-text.ts';

const MAIL = /^[^\s@,;<>"']+@[^\s@,;<>"']+\.[^\s@,;<>"']+$/;
const NAME = /^[a-z][a-z0-9._-]{2,39}$/;

/** A phone number of Vietnam as ten digits, or null. `+84 912 345 678` is `0912345678`. */
function phoneDigits(text: string): string | null {
  const digits = text.replace(/[\s.()-]/g, '').replace(/^(\+84|0084)/, '0');
  return /^0\d{9}$/.test(digits) ? digits : null;
}

/** Whether a text is an e-mail address as letters can be sent to. */
export function isMailAddress(text: string): boolean {
  return text.length <= 200 && MAIL.test(text);
}

/**
 * The key under which an account is found, or null where the text is no login name at all.
 * `Tua.BinhLu` is `tua.binhlu`; `+84 912 345 678` is `0912345678`; `Tua@Example.VN` is `tua@example.vn`.
 */
export function loginKey(text: string): string | null {
  const clean = cleanText(text).toLowerCase();
  const phone = phoneDigits(clean);
  if (phone !== null) return phone;
  if (isMailAddress(clean)) return clean;
  return NAME.test(clean) ? clean : null;
}

/** Whether a producer may register with it: a phone number or an e-mail address, so that the person can be reached. */
export function isPhoneOrMail(key: string): boolean {
  return /^0\d{9}$/.test(key) || key.includes('@');
}
