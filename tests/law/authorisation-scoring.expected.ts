// Who may do what with score sheets and results of a session (26/2026/QĐ-TTg, Art. 7.3d); part of `authorisation.expected.ts`. A duty in
// the council makes a session one's own; whether it is the right seat, the use case says.

import {
  type Allowed,
  type ExpectedAct,
  holders,
  may,
  PROVINCE,
  provinceOnly,
  type Relation,
  readers,
} from './authorisation-words.ts';

const provinceReaders: readonly Allowed[] = readers.filter((reader) =>
  ['province-officer', 'department-officer', 'leader@province', 'leader@commune', 'auditor'].includes(reader.holder),
);
const typists: readonly Allowed[] = [
  may('province-officer', PROVINCE, 'may be asked to type or compare a sheet on paper; the session names who'),
  may('department-officer', PROVINCE, 'may be asked to type or compare a sheet on paper; the session names who'),
];

/** The same, and everybody signed in for what is their own: a council in which they have a duty. */
function andMembers(allowed: readonly Allowed[]): readonly Allowed[] {
  return holders.flatMap((holder): readonly Allowed[] => {
    const held = allowed.find((one) => one.holder === holder);
    if (holder === 'stranger') return [];
    if (held === undefined) return [may(holder, 'own', 'a member of the council (Art. 7.3b), by a dated duty')];
    return [{ ...held, relations: [...new Set<Relation>(['own', ...held.relations])] }];
  });
}

const office = provinceOnly('ocopOffice: keeps the papers of the council (Art. 7.3đ)');
const OWN = "a member's sheet is nobody else's before the reveal";
const LEADS = 'who presides over the session, by a dated duty (Art. 7.3d)';
const PAPER = 'the two people whom the session names for a sheet on paper';
const BOARD = 'the council, and the offices of the province that read its results';

export const scoringExpected: readonly ExpectedAct[] = [
  { act: 'scoring/list-my-scoring', allowed: andMembers([]), others: OWN },
  { act: 'scoring/view-own-sheet', allowed: andMembers([]), others: OWN },
  { act: 'scoring/save-draft', allowed: andMembers([]), others: OWN },
  { act: 'scoring/submit-sheet', allowed: andMembers([]), others: OWN },
  { act: 'scoring/revise-sheet', allowed: andMembers([]), others: OWN },
  { act: 'scoring/view-precedents', allowed: andMembers([]), others: OWN },
  { act: 'scoring/remind-members', allowed: andMembers(office), others: BOARD },
  { act: 'scoring/reveal-sheets', allowed: andMembers([]), others: LEADS },
  { act: 'scoring/close-session', allowed: andMembers([]), others: LEADS },
  { act: 'scoring/view-paper-sheet', allowed: andMembers(typists), others: PAPER },
  { act: 'scoring/type-paper-sheet', allowed: andMembers(typists), others: PAPER },
  { act: 'scoring/check-paper-sheet', allowed: andMembers(typists), others: PAPER },
  { act: 'scoring/view-paper-result', allowed: andMembers(provinceReaders), others: BOARD },
  { act: 'scoring/record-paper-result', allowed: andMembers(office), others: BOARD },
  { act: 'scoring/check-paper-result', allowed: andMembers(office), others: BOARD },
  { act: 'scoring/attach-item', allowed: andMembers(office), others: BOARD },
  { act: 'scoring/settle-item', allowed: andMembers(office), others: BOARD },
  { act: 'scoring/view-results', allowed: andMembers(provinceReaders), others: BOARD },
  { act: 'scoring/view-dossier-result', allowed: andMembers(provinceReaders), others: BOARD },
  { act: 'scoring/recompute-session', allowed: andMembers(provinceReaders), others: BOARD },
];
