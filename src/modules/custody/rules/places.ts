// Where the things that travel with a dossier may lie, and which office writes for each place.
// The act says that samples and one paper set go from the producer to the commune, the province and, for five stars, the
// ministry (26/2026/QĐ-TTg, Art. 6.2d, 6.3, 7.1, 7.2b, 7.3e); the other places are ours.

/** What travels: a batch of samples, or one printed set of the dossier. */
export const custodyKinds = ['samples', 'paper-set'] as const;
export type CustodyKind = (typeof custodyKinds)[number];

/**
 * `commune`, `province`: with that office · `laboratory`, `council`: given there, comes back or is used · `archive`: in the
 * province's archive · `ministry`: sent on for five stars · `producer`: given back · `used`, `disposed`, `lost`: gone.
 */
export const custodyPlaces = [
  'commune',
  'province',
  'laboratory',
  'council',
  'archive',
  'ministry',
  'producer',
  'used',
  'disposed',
  'lost',
] as const;
export type CustodyPlace = (typeof custodyPlaces)[number];

/** The two offices that hand things to each other. */
export const offices = ['commune', 'province'] as const;
export type Office = (typeof offices)[number];

const keptBy: Readonly<Record<CustodyPlace, readonly Office[]>> = {
  commune: ['commune'],
  province: ['province'],
  laboratory: ['commune', 'province'],
  council: ['province'],
  archive: ['province'],
  ministry: ['province'],
  producer: ['commune'],
  used: [],
  disposed: [],
  lost: ['commune', 'province'],
};

/**
 * The offices that may write down that something leaves a place.
 * @example officesOf('council') // ['province']
 */
export function officesOf(place: CustodyPlace): readonly Office[] {
  return keptBy[place];
}

/**
 * Whether a move waits until the other office has counted and acknowledged: between commune and province, both ways.
 * @example awaitsReceipt('commune', 'province') // true; to a laboratory it is false
 */
export function awaitsReceipt(from: CustodyPlace, to: CustodyPlace): boolean {
  return (from === 'commune' && to === 'province') || (from === 'province' && to === 'commune');
}

/** Places where something is still looked after: what lies only elsewhere is no longer listed as here. */
export const heldPlaces: readonly CustodyPlace[] = ['commune', 'province', 'laboratory', 'council', 'archive'];
