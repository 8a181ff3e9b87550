// When a contract that came of an event or of a buyer looks like a slip: it is very large, or the same one stands on record already. A doubt asks; it
// refuses nothing that is confirmed. All bounds are ours.

import { foldText } from '#kernel/vietnamese-text.ts';
import type { TradeContract } from './participation.ts';

/** No cooperative signs more at one stand without being asked. */
const VERY_LARGE_VND = 20_000_000_000;

type Said = Pick<TradeContract, 'producerId' | 'buyer' | 'valueVnd' | 'signedOn'>;

export interface ContractDoubt {
  readonly code: 'contract-very-large' | 'contract-known';
  readonly field: 'valueVnd' | 'buyer';
  readonly details: Readonly<Record<string, number | string>>;
}

const wordsOf = (name: string): readonly string[] => foldText(name).trim().split(/\s+/);

/** Whether two names may be one buyer: every word of the shorter one stands in the other. */
function alike(one: string, other: string): boolean {
  const [few, many] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length);
  return few !== undefined && many !== undefined && few.every((word) => many.includes(word));
}

const oneName = (name: string): string => wordsOf(name).join(' ');

/**
 * Whether two names of buyers are written alike.
 * @example isSameBuyer('Công ty  Giả Định', 'cong ty gia dinh') // true
 */
export const isSameBuyer = (one: string, other: string): boolean => oneName(one) === oneName(other);

/**
 * What looks like a slip in a contract; `known` are those of the same event or buyer.
 * @example contractDoubts({ ...contract, valueVnd: 20_000_000_001 }, [])[0]?.code // 'contract-very-large'
 */
export function contractDoubts(said: Said, known: readonly Said[]): readonly ContractDoubt[] {
  const twin = known.find(
    (one) =>
      one.producerId === said.producerId &&
      one.signedOn === said.signedOn &&
      one.valueVnd === said.valueVnd &&
      alike(one.buyer, said.buyer),
  );
  return [
    ...(said.valueVnd !== null && said.valueVnd > VERY_LARGE_VND
      ? [{ code: 'contract-very-large', field: 'valueVnd', details: { value: said.valueVnd } } as const]
      : []),
    ...(twin === undefined
      ? []
      : [{ code: 'contract-known', field: 'buyer', details: { buyer: twin.buyer, day: twin.signedOn } } as const]),
  ];
}
