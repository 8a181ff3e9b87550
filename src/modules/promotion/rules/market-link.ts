// An address at which a product is sold on the net, and what a person saw there. The house itself never goes there.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id, ProducerId, ProductId } from '#kernel/ids.ts';

export type MarketLinkId = Id<'market-link'>;

export const checkResults = ['alive', 'gone', 'other-product', 'wrong-stars', 'other-price'] as const;
export type CheckResult = (typeof checkResults)[number];

export interface LinkCheck {
  readonly id: Id<'link-check'>;
  readonly linkId: MarketLinkId;
  readonly checkedOn: LocalDate;
  readonly result: CheckResult;
  readonly priceVnd: number | null;
  readonly words: string | null;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
}

/** As it is entered and kept. */
export interface EnteredLink {
  readonly id: MarketLinkId;
  readonly version: number;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly producerId: ProducerId;
  readonly productId: ProductId;
  readonly url: string;
  readonly seller: string;
  readonly priceVnd: number | null;
  readonly removedOn: LocalDate | null;
  readonly removedReason: string | null;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
}

/** With what was seen last. */
export interface MarketLink {
  readonly id: MarketLinkId;
  readonly productId: ProductId;
  readonly url: string;
  readonly seller: string;
  /** As seen last, else as entered. */
  readonly priceVnd: number | null;
  readonly checkedOn: LocalDate | null;
  readonly checkedBy: string | null;
  readonly result: CheckResult | null;
  /** The product was there when somebody looked last. `null`: nobody looked. */
  readonly alive: boolean | null;
}

/** Another price is no other product: it is sold there all the same. */
const ALIVE: readonly CheckResult[] = ['alive', 'other-price'];

/** A link as it stands after the last look: what was seen then goes before what was entered. */
export function marketLinkOf(link: EnteredLink, last: LinkCheck | null): MarketLink {
  return {
    id: link.id,
    productId: link.productId,
    url: link.url,
    seller: link.seller,
    priceVnd: last?.priceVnd ?? link.priceVnd,
    checkedOn: last?.checkedOn ?? null,
    checkedBy: last?.madeByName ?? null,
    result: last?.result ?? null,
    alive: last === null ? null : ALIVE.includes(last.result),
  };
}

/** The fault of an address that may not be linked to. */
export type AddressFault = 'not-a-web-address' | 'private-address';

const PRIVATE_NAMES = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|test|invalid|example|onion|arpa)$/;
const BARE_NUMBERS = /^(\d+|0x[0-9a-f]+)(\.(\d+|0x[0-9a-f]+))*\.?$/;

/**
 * An address as it is kept, or why it may not be: only http and https, a public name, no sign-in in it, no numbers in place of a name.
 * @example marketAddress('https://san.vn/che') // { url: 'https://san.vn/che' }
 * @example marketAddress('http://192.168.1.4/') // { fault: 'private-address' }
 */
export function marketAddress(typed: string): { readonly url: string } | { readonly fault: AddressFault } {
  const parts = /^(https?):\/\/([^/?#\\]+)([/?#][^\s\\<>"]*)?$/i.exec(typed.trim());
  if (parts === null) return { fault: 'not-a-web-address' };
  const [, scheme = '', authority = '', rest = ''] = parts;
  const named = /^([^\s:@[\]]+)(?::(80|443|8080|8443))?$/.exec(authority);
  const host = (named?.[1] ?? '').toLowerCase().replace(/\.$/, '');
  if (named === null) return { fault: authority.startsWith('[') ? 'private-address' : 'not-a-web-address' };
  if (BARE_NUMBERS.test(host) || PRIVATE_NAMES.test(host) || !host.includes('.')) return { fault: 'private-address' };
  if (!/^[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?$/u.test(host) || host.includes('..')) {
    return { fault: 'not-a-web-address' };
  }
  const port = named[2] === undefined ? '' : `:${named[2]}`;
  return { url: `${scheme.toLowerCase()}://${host}${port}${rest}` };
}
