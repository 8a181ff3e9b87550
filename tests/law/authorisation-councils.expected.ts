// Who may do what with councils and their sessions (26/2026/QĐ-TTg, Art. 7.3b, 7.3d, 7.6d); part of `authorisation.expected.ts`.

import {
  type Allowed,
  type ExpectedAct,
  holders,
  may,
  NOT_PUBLIC,
  provinceOnly,
  type Relation,
  readers,
} from './authorisation-words.ts';

/** Who of the province reads what its council does; a leader of a commune reads nothing of the province's own. */
const provinceReaders: readonly Allowed[] = readers.filter((reader) =>
  ['province-officer', 'department-officer', 'leader@province', 'leader@commune', 'auditor'].includes(reader.holder),
);

/** The same, and everybody signed in for what is their own: a council in which they have a duty. The use case says which. */
function andMembers(allowed: readonly Allowed[]): readonly Allowed[] {
  return holders.flatMap((holder): readonly Allowed[] => {
    const held = allowed.find((one) => one.holder === holder);
    if (holder === 'stranger') return [];
    if (held === undefined) return [may(holder, 'own', 'a member of the council (Art. 7.3b), by a dated duty')];
    return [{ ...held, relations: [...new Set<Relation>(['own', ...held.relations])] }];
  });
}

const office = provinceOnly('ocopOffice: prepares the sessions of the council (Art. 7.3a, 7.3đ)');
const MEMBERS_AND_OFFICE = 'members by their duty, and the offices of the province; nobody else before the result';
const DUTY = 'who has a duty in the council, and the office that prepares for it';
const DECISION = 'the province alone records the decision of its chair (Art. 7.3b)';

export const councilsExpected: readonly ExpectedAct[] = [
  { act: 'councils/list-councils', allowed: andMembers(provinceReaders), others: NOT_PUBLIC },
  { act: 'councils/see-choices', allowed: office, others: DECISION },
  { act: 'councils/view-council', allowed: andMembers(provinceReaders), others: MEMBERS_AND_OFFICE },
  { act: 'councils/set-up-council', allowed: provinceOnly('records the decision (Art. 7.3b)'), others: DECISION },
  { act: 'councils/change-members', allowed: provinceOnly('records the decision (Art. 7.3b)'), others: DECISION },
  { act: 'councils/list-sessions', allowed: andMembers(provinceReaders), others: NOT_PUBLIC },
  { act: 'councils/view-session', allowed: andMembers(provinceReaders), others: MEMBERS_AND_OFFICE },
  { act: 'councils/plan-session', allowed: andMembers(office), others: DUTY },
  { act: 'councils/change-session', allowed: andMembers(office), others: DUTY },
  { act: 'councils/set-agenda', allowed: andMembers(office), others: DUTY },
  { act: 'councils/declare-conflicts', allowed: andMembers(office), others: DUTY },
  { act: 'councils/mark-attendance', allowed: andMembers(office), others: DUTY },
  { act: 'councils/open-session', allowed: andMembers(office), others: DUTY },
  { act: 'councils/start-scoring', allowed: andMembers(office), others: DUTY },
  { act: 'councils/adjourn-session', allowed: andMembers(office), others: DUTY },
  { act: 'councils/reconvene-session', allowed: andMembers(office), others: DUTY },
  { act: 'councils/cancel-session', allowed: andMembers(office), others: DUTY },
  { act: 'councils/view-session-dossier', allowed: andMembers(provinceReaders), others: MEMBERS_AND_OFFICE },
  { act: 'councils/compare-with-last', allowed: andMembers(provinceReaders), others: MEMBERS_AND_OFFICE },
  { act: 'councils/view-session-piece', allowed: andMembers(provinceReaders), others: MEMBERS_AND_OFFICE },
  { act: 'councils/list-waivers', allowed: provinceReaders, others: MEMBERS_AND_OFFICE },
  { act: 'councils/record-waiver', allowed: provinceOnly('records who answers for it, until when'), others: DECISION },
  { act: 'councils/end-waiver', allowed: provinceOnly('records that it ended'), others: DECISION },
];
