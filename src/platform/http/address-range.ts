// Addresses of the network as people write them: one address, or a range by its first bits. 10.0.0.7, 10.0.0.0/8, 2001:db8::/32.

import { BlockList, isIP } from 'node:net';

/** The range as written, or `null` where it is none. */
export function parseAddressRange(text: string): string | null {
  const [address = '', bits, ...more] = text.trim().toLowerCase().split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return null;
  if (bits === undefined) return address;
  const most = family === 4 ? 32 : 128;
  return /^\d{1,3}$/.test(bits) && Number(bits) <= most ? `${address}/${Number(bits)}` : null;
}

/**
 * Whether an address lies in one of the ranges; an IPv4 address that came over IPv6 counts as what it is.
 * @example isWithin('10.1.2.3', ['10.0.0.0/8']) // true
 */
export function isWithin(address: string, ranges: readonly string[]): boolean {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  const family = isIP(plain);
  if (family === 0) return false;
  const list = new BlockList();
  for (const range of ranges) {
    const [net = '', bits] = range.split('/');
    const type = isIP(net) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(net, type);
    else list.addSubnet(net, Number(bits), type);
  }
  return list.check(plain, family === 6 ? 'ipv6' : 'ipv4');
}
