// Who signs by what authority on a day, and the lines above the signature that follow from it (Decree 30/2020/NĐ-CP, Điều 13; Annex I, Part I,
// II.7). A signer is a line of an office's register with the paper that gives the authority and the days for which it holds.

import type { LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { OutgoingKind } from '#law/outgoing-kinds.ts';

import type { BodyId } from '#modules/offices/index.ts';

export type SignerId = Id<'letter-signer'>;

/**
 * `head`: cấp trưởng · `acting`: quyền cấp trưởng (Q.) · `deputy`: cấp phó ký thay (KT.) · `by-order`: head of a unit, thừa lệnh (TL.) ·
 * `by-order-deputy`: that unit's deputy in its head's stead (TL. + KT.) · `delegated`: thừa ủy quyền (TUQ.).
 */
export const authorities = ['head', 'acting', 'deputy', 'by-order', 'by-order-deputy', 'delegated'] as const;
export type Authority = (typeof authorities)[number];

export interface Signer {
  readonly id: SignerId;
  readonly version: number;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly bodyId: BodyId | null;
  readonly name: string;
  /** The office that the person holds: `Phó Chủ tịch`, `Chánh Văn phòng`. */
  readonly title: string;
  readonly authority: Authority;
  /** The head in whose stead or by whose order is signed: `Chủ tịch`; of a head its own title. */
  readonly headTitle: string;
  /** Of a unit's deputy: the head of the unit, `Chánh Văn phòng`. */
  readonly unitHeadTitle: string | null;
  /** By which paper: `Quyết định số 12/QĐ-UBND ngày 05/01/2026`. */
  readonly paper: string;
  readonly firstDay: LocalDate;
  /** The last day on which it holds; `null`: no end was set. */
  readonly lastDay: LocalDate | null;
  /** Kinds that may be signed; empty: all. */
  readonly kinds: readonly OutgoingKind[];
  /** Of a delegation: what it is about. */
  readonly scope: string | null;
  /** Of a delegation: the line of who gave it. */
  readonly givenBy: SignerId | null;
  readonly endedBecause: string | null;
  readonly madeBy: AccountId | null;
}

/** How the office works: a collective (a people's committee), its chair in person, or an office with one head. */
export const issuerModes = ['collective', 'chair', 'one-head'] as const;
export type IssuerMode = (typeof issuerModes)[number];

export type AuthorityFault =
  | 'drafting/signer-not-yet'
  | 'drafting/signer-no-longer'
  | 'drafting/signer-not-this-kind'
  | 'drafting/signer-of-other-office'
  | 'drafting/delegation-without-end'
  | 'drafting/delegation-passed-on'
  | 'drafting/delegation-without-scope';

export interface SignedLetter {
  readonly kind: OutgoingKind;
  readonly mode: IssuerMode;
  /** The collective, as it is printed: `ỦY BAN NHÂN DÂN`. */
  readonly collective: string;
  readonly on: LocalDate;
}

/** Whether a line of the register holds on a day; the first and the last day both count. */
export const holdsOn = ({ firstDay, lastDay }: Pick<Signer, 'firstDay' | 'lastDay'>, day: LocalDate): boolean =>
  firstDay <= day && (lastDay === null || day <= lastDay);

/** Whether a line of the register is for letters of a kind. */
export const isForKind = ({ kinds }: Pick<Signer, 'kinds'>, kind: OutgoingKind): boolean =>
  kinds.length === 0 || kinds.includes(kind);

/**
 * Why a signer has no authority for a letter on a day; `null`: the authority holds. The first and the last day both count.
 * @law Decree 30/2020/NĐ-CP, Điều 13
 * @example faultOfSigner({ …, lastDay: '2026-06-30' }, { …, on: '2026-07-01' }, null) // 'drafting/signer-no-longer'
 */
export function faultOfSigner(
  signer: Signer,
  letter: Pick<SignedLetter, 'kind' | 'on'>,
  giver: Signer | null,
): AuthorityFault | null {
  if (!holdsOn(signer, letter.on))
    return letter.on < signer.firstDay ? 'drafting/signer-not-yet' : 'drafting/signer-no-longer';
  if (!isForKind(signer, letter.kind)) return 'drafting/signer-not-this-kind';
  return signer.authority === 'delegated' ? faultOfDelegation(signer, giver) : null;
}

/**
 * What a delegation lacks: it is written, ends on a day, says what it is about, and comes from who has the authority of a head, so that nobody
 * passes on what was delegated to them.
 * @law Decree 30/2020/NĐ-CP, Điều 13 khoản 3
 * @example faultOfDelegation({ …, lastDay: null }, head) // 'drafting/delegation-without-end'
 */
export function faultOfDelegation(
  { lastDay, scope, kinds }: Pick<Signer, 'lastDay' | 'scope' | 'kinds'>,
  giver: Pick<Signer, 'authority'> | null,
): AuthorityFault | null {
  if (lastDay === null) return 'drafting/delegation-without-end';
  if (scope === null || kinds.length === 0) return 'drafting/delegation-without-scope';
  if (giver !== null && giver.authority !== 'head' && giver.authority !== 'acting')
    return 'drafting/delegation-passed-on';
  return null;
}

const upper = (words: string): string => words.toLocaleUpperCase('vi');

/**
 * The lines above the signature. A collective signs `TM.`, its deputies `TM.` and `KT.`; what the chair decides in person has no `TM.`; by order
 * and by delegation the head is named, not the collective.
 * @law Decree 30/2020/NĐ-CP, Điều 13; Annex I, Part I, II.7
 * @example linesOfSigner({ authority: 'deputy', title: 'Phó Chủ tịch', headTitle: 'Chủ tịch', … }, { mode: 'collective', collective: 'ỦY BAN NHÂN DÂN' })
 * // ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']
 */
export function linesOfSigner(
  signer: Pick<Signer, 'authority' | 'title' | 'headTitle' | 'unitHeadTitle'>,
  { mode, collective }: Pick<SignedLetter, 'mode' | 'collective'>,
): readonly string[] {
  const title = upper(signer.title);
  const head = upper(signer.headTitle);
  const together = mode === 'collective' ? [`TM. ${upper(collective)}`] : [];
  switch (signer.authority) {
    case 'head':
      return [...together, title];
    case 'acting':
      return [...together, `Q. ${head}`];
    case 'deputy':
      return [...together, `KT. ${head}`, title];
    case 'by-order':
      return [`TL. ${head}`, title];
    case 'by-order-deputy':
      return [`TL. ${head}`, `KT. ${upper(signer.unitHeadTitle ?? '')}`, title];
    case 'delegated':
      return [`TUQ. ${head}`, title];
  }
}
