// Whether a council is made up as the act says: which bodies it must have, who may preside.

import type { Body, ChairKind, CouncilLevel, MemberDuty } from './council.ts';

/** What decides about the composition. */
export interface Composition {
  readonly level: CouncilLevel;
  readonly chairKind: ChairKind;
  readonly delegation: string | null;
  readonly hasFoodSafety: boolean;
  readonly members: readonly { readonly body: Body; readonly duty: MemberDuty }[];
}

/** Something of the act that a council lacks: a body, or something about its chair. */
export type Lack =
  | { readonly kind: 'body'; readonly body: Body; readonly citation: string }
  | { readonly kind: 'chair-of-other-body' | 'delegation-missing'; readonly citation: string };

const BODIES: Readonly<Record<CouncilLevel, readonly Body[]>> = {
  province: [
    'agriculture',
    'industry-trade',
    'health',
    'science-technology',
    'culture',
    'food-safety',
    'ocop-office',
    'specialised-unit',
  ],
  ministry: ['industry-trade', 'health', 'science-technology', 'culture', 'ocop-office', 'specialised-unit'],
};

const CITATIONS: Readonly<Record<CouncilLevel, string>> = {
  province: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm b',
  ministry: '26/2026/QĐ-TTg, Điều 7 khoản 4 điểm b',
};

/**
 * What a council lacks of what the act names, in the order of the act. An alternate represents nobody. A leader of the people's committee
 * presides, or by delegation the head of a specialised agency; the act lets nobody else. What lacks is said, not forbidden: the decision
 * of the chair of the province stands, and an office that goes on says why.
 * @law 26/2026/QĐ-TTg, Art. 7.3b, 7.4b
 * @example lacksOf({ …, members: all but Sở Y tế }) // [{ kind: 'body', body: 'health', citation: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm b' }]
 */
export function lacksOf(council: Composition): readonly Lack[] {
  const citation = CITATIONS[council.level];
  const seated = council.members.filter((one) => one.duty !== 'alternate');
  const lacks: Lack[] = [];
  const chair = seated.find((one) => one.duty === 'chair');
  if (chair !== undefined) {
    const fits = council.chairKind === 'leader' ? chair.body === 'leadership' : !NOT_AGENCIES.includes(chair.body);
    if (!fits) lacks.push({ kind: 'chair-of-other-body', citation });
    if (council.chairKind === 'delegated-head' && council.delegation === null) {
      lacks.push({ kind: 'delegation-missing', citation });
    }
  }
  for (const body of BODIES[council.level]) {
    if (body === 'food-safety' && !council.hasFoodSafety) continue;
    if (!seated.some((one) => one.body === body)) lacks.push({ kind: 'body', body, citation });
  }
  return lacks;
}

/** Bodies whose heads are no heads of a specialised agency. */
const NOT_AGENCIES: readonly Body[] = ['leadership', 'expert', 'association', 'other'];
