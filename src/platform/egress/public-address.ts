// Whether a network address lies in the open internet: never this machine, never a private network, never an address that stands for one.

import { isIP } from 'node:net';
import { isWithin } from '../http/address-range.ts';

/** Ranges of IPv4 that are not the open internet (RFC 6890 and its registry). */
const CLOSED_4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
/** Of IPv6 only global unicast is open, and in it not what carries an IPv4 address or is for documents. */
const CLOSED_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

/**
 * @example isPublicAddress('203.113.131.1') // true
 * @example isPublicAddress('::ffff:127.0.0.1') // false
 */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  const family = isIP(plain);
  if (family === 4) return !isWithin(plain, CLOSED_4);
  return family === 6 && isWithin(plain, ['2000::/3']) && !isWithin(plain, CLOSED_6);
}
