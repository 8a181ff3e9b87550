// Telephone numbers in words that everybody may read: there they are often a private person's.

const PHONE = /(?:\+84|\b0)\d?(?:[ .-]?\d){8}\b/;

/**
 * Whether words hold a Vietnamese telephone number, however its digits are parted.
 * @example holdsPhoneNumber('Gọi 0912 345 678') // true
 */
export const holdsPhoneNumber = (words: string | null | undefined): boolean => PHONE.test(words ?? '');
