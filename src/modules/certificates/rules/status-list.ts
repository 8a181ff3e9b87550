// The status list: which places are given to a certificate, which of them are void for good, and what else changed. Bits
// lie as in the Bitstring Status List of the W3C: place 0 is the highest bit of the first byte.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { CertificateState } from './certificate.ts';
import { placesOfList } from './certificate-code.ts';

/** What differs from the printed code at one place. */
export interface StatusChange {
  readonly place: number;
  readonly state: CertificateState;
  /** Last day of the validity or extension that the state speaks of. */
  readonly until: LocalDate | null;
  /** The decision, where there is one. */
  readonly decision: string | null;
}

/** A list as it was made at one moment. */
export interface StatusList {
  readonly listNumber: number;
  readonly madeAt: Instant;
  readonly issued: Uint8Array;
  readonly revoked: Uint8Array;
  readonly changes: readonly StatusChange[];
}

export const emptyBits = (): Uint8Array => new Uint8Array(placesOfList / 8);

/** Which list a place lies in. */
export const listOfPlace = (place: number): number => Math.floor(place / placesOfList);

/**
 * Whether the bit of a place is set.
 * @example hasBit(new Uint8Array([0x40]), 1) // true
 */
export function hasBit(bits: Uint8Array, place: number): boolean {
  const at = place % placesOfList;
  return ((bits[at >> 3] ?? 0) & (0x80 >> (at & 7))) !== 0;
}

/** Sets the bit of a place. */
export function setBit(bits: Uint8Array, place: number): void {
  const at = place % placesOfList;
  bits[at >> 3] = (bits[at >> 3] ?? 0) | (0x80 >> (at & 7));
}

/** States that never turn back: the paper is void for good. */
const FOR_GOOD: readonly CertificateState[] = ['withdrawn', 'superseded', 'replaced'];
/** States that a printed code tells by itself, with the day of today. */
const BY_ITS_DATES: readonly CertificateState[] = ['in-force', 'expiring', 'expired', 'not-yet'];

/** One certificate as a list tells of it. */
export interface ListedState {
  readonly place: number;
  readonly state: CertificateState;
  readonly until: LocalDate | null;
  readonly decision: string | null;
}

/** The list of a moment from the states of all its certificates. */
export function statusListOf(listNumber: number, madeAt: Instant, states: readonly ListedState[]): StatusList {
  const issued = emptyBits();
  const revoked = emptyBits();
  const changes: StatusChange[] = [];
  for (const one of states) {
    if (listOfPlace(one.place) !== listNumber) continue;
    setBit(issued, one.place);
    if (FOR_GOOD.includes(one.state)) setBit(revoked, one.place);
    if (!BY_ITS_DATES.includes(one.state)) changes.push({ ...one });
  }
  return { listNumber, madeAt, issued, revoked, changes };
}
