// Whether an office issued a letter that it enters as outgoing, by the name that stands in the head. Only what is plainly another body is
// refused: an office goes by names that no list holds (a council, a steering committee, the commune before a merger).

import { issuerKey } from './letter-key.ts';

/** `unclear`: another name than the office's, and no other body that is known. */
export type IssuerFound = 'own' | 'unnamed' | 'another' | 'unclear';

/** Bodies of the national level, by how their names begin; a military or police command of a unit begins alike and is none. */
const NATIONAL =
  /^(?:bo (?!chi huy|tu lenh)|chinh phu|thu tuong|quoc hoi|uy ban thuong vu quoc hoi|van phong (?:chinh phu|quoc hoi|chu tich nuoc)|chu tich nuoc)/;
/** Bodies of a province, which are none of a commune. */
const OF_PROVINCE = /^(?:so |(?:uy ban|hoi dong) nhan dan tinh )/;
const PLACE_BEHIND = /^(?:tinh|thanh pho|huyen|thi xa) /;

export interface OfficeNames {
  /** How the office was called on the days that matter. */
  readonly own: readonly string[];
  /** Offices that stand beside it: of its province, and the committees of other provinces. */
  readonly others: readonly string[];
  readonly isCommune: boolean;
}

const keys = (names: readonly string[]): readonly string[] => names.flatMap((name) => issuerKey(name) ?? []);

/**
 * What the name in a head says of who issued it.
 * @example issuerOf('Bộ Nông nghiệp và Môi trường', { own: ['UBND xã Bình Lư'], others: [], isCommune: true }) // 'another'
 */
export function issuerOf(issuer: string | null, names: OfficeNames): IssuerFound {
  const key = issuerKey(issuer);
  if (key === null) return 'unnamed';
  const own = keys(names.own);
  if (own.includes(key)) return 'own';
  if (keys(names.others).includes(key)) return 'another';
  // Cut short, or with the place behind it.
  if (own.some((one) => one.startsWith(`${key} `))) return 'own';
  if (own.some((one) => key.startsWith(`${one} `) && PLACE_BEHIND.test(key.slice(one.length + 1)))) return 'own';
  return NATIONAL.test(`${key} `) || (names.isCommune && OF_PROVINCE.test(`${key} `)) ? 'another' : 'unclear';
}
