// Where the house may call out to: hosts that the operator named, by https, nowhere else. Without a setting it calls nobody.

import { isIP } from 'node:net';

export interface OutboundRules {
  /** `nhan.example.vn` (port 443) or `nhan.example.vn:8443`. */
  readonly hosts: readonly string[];
  /** These hosts may lie in the operator's own network; plain http then reaches this machine alone. */
  readonly nearby: boolean;
}

/** Calls nobody. */
export const noOutbound: OutboundRules = { hosts: [], nearby: false };

const NAME =
  /^(?=.{1,253}(?::|$))(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*(?::\d{1,5})?$/;

/**
 * The hosts of a setting, and the first entry that is none.
 * @example parseHosts('nhan.example.vn, cong.example.vn:8443') // { hosts: ['nhan.example.vn', 'cong.example.vn:8443'], wrong: null }
 */
export function parseHosts(text: string): { readonly hosts: readonly string[]; readonly wrong: string | null } {
  const written = text.split(',').map((one) => one.trim().toLowerCase());
  const hosts = written.filter((one) => one !== '');
  return { hosts: hosts.filter((one) => NAME.test(one)), wrong: hosts.find((one) => !NAME.test(one)) ?? null };
}

/** Why an address may not be called. */
export type AddressFault = 'none-allowed' | 'not-an-address' | 'with-password' | 'not-https' | 'host-not-allowed';

/** The host of an address, of IPv6 without its brackets. */
export const bareHost = (url: URL): string => url.hostname.replace(/^\[(.*)\]$/, '$1');

/** The parts of an address that may be called, or why it may not. Spellings of one address (0x7f.1, 2130706433) are read as what they mean. */
export function readAddress(
  text: string,
  rules: OutboundRules,
): { readonly url: URL } | { readonly fault: AddressFault } {
  if (rules.hosts.length === 0) return { fault: 'none-allowed' };
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || /[\s\\]/.test(text)) return { fault: 'not-an-address' };
  if (url.username !== '' || url.password !== '') return { fault: 'with-password' };
  const host = bareHost(url);
  const onThisMachine = rules.nearby && (host === 'localhost' || (isIP(host) === 4 && host.startsWith('127.')));
  if (url.protocol !== 'https:' && !onThisMachine) return { fault: 'not-https' };
  const named = url.port === '' ? host : `${host}:${url.port}`;
  return rules.hosts.includes(named) ? { url } : { fault: 'host-not-allowed' };
}
