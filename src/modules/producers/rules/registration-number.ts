// Numbers of business registrations: enterprises, cooperatives and household businesses write them differently.

/**
 * The number as stored: upper case, without spaces and dots; `null` where it is no number of a registration. Enterprises
 * and cooperatives have ten digits (branches three more), household businesses letters and digits (`12A8001234`).
 * @example parseRegistrationNumber('6200 123 456') // '6200123456'
 */
export function parseRegistrationNumber(text: string): string | null {
  const bare = text.toUpperCase().replace(/[\s.]/g, '');
  return /^[0-9A-ZĐ][0-9A-ZĐ/-]{3,29}$/u.test(bare) && /\d{3}/.test(bare) ? bare : null;
}
