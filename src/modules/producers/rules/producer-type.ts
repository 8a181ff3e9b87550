// Who may take part: kinds of producer, and those that only tourism services (sector VI) admit.

/** Kinds of producer of Art. 2.3; `unknown` is what an old list did not say, and is listed to be completed. */
export const producerTypes = [
  'cooperative',
  'cooperative-group',
  'small-medium-enterprise',
  'farm',
  'production-household',
  'family-household',
  'association',
  'operating-centre',
  'unknown',
] as const;
export type ProducerType = (typeof producerTypes)[number];

const TOURISM_ONLY: readonly ProducerType[] = ['association', 'operating-centre'];

/** Sector VI: community tourism, eco-tourism and tourist sites. */
export const tourismSector = 'VI';

/**
 * Whether a kind of producer may take part with a product of a sector (`I` to `VI`). Associations and operating
 * centres only in sector VI; `unknown` passes, because it is completed later.
 * @law 26/2026/QĐ-TTg, Art. 2.3
 * @example mayTakePart('association', 'I') // false
 */
export function mayTakePart(type: ProducerType, sector: string): boolean {
  return sector === tourismSector || !TOURISM_ONLY.includes(type);
}

/**
 * Whether the kind needs a business registration. The text may mean only family households by "có đăng ký kinh doanh";
 * until that is settled every kind needs one (26/2026/QĐ-TTg, Art. 2.3, reading [I]).
 * @example needsRegistration('farm') // true
 */
export function needsRegistration(type: ProducerType): boolean {
  return type !== 'unknown';
}
