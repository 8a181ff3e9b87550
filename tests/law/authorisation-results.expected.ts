// Who may do what with the results of a council (26/2026/QĐ-TTg, Art. 7.3d–g, 7.4g); part of `authorisation.expected.ts`.

import {
  type Allowed,
  COMMUNE,
  type ExpectedAct,
  holders,
  may,
  NOT_PUBLIC,
  ownProducer,
  PROVINCE,
  provinceOnly,
  type Relation,
  readers,
} from './authorisation-words.ts';

const ofProvince: readonly Allowed[] = readers.filter((reader) =>
  ['province-officer', 'department-officer', 'leader@province', 'leader@commune', 'auditor'].includes(reader.holder),
);
const withClerk: readonly Allowed[] = [
  ...ofProvince,
  may('clerk@province', PROVINCE, 'numbers what the province issues (30/2020/NĐ-CP, Art. 15)'),
  may('clerk@commune', COMMUNE, 'the same role; no session is a commune’s'),
];
const numberers: readonly Allowed[] = (['province-officer', 'clerk@province', 'clerk@commune'] as const).map((holder) =>
  may(holder, 'same successor', 'the clerk registers what the office issues (30/2020/NĐ-CP, Art. 15)'),
);
const told: readonly Allowed[] = [
  ...ofProvince,
  may('commune-officer', COMMUNE, 'the commune is told in writing (Art. 7.3g)'),
  ownProducer('the producer is told in writing (Art. 7.3g)'),
];

/** The same, and everybody signed in for what is their own: a session in whose council they have a duty. */
function andMembers(allowed: readonly Allowed[]): readonly Allowed[] {
  return holders.flatMap((holder): readonly Allowed[] => {
    if (holder === 'stranger') return [];
    const held = allowed.find((one) => one.holder === holder);
    if (held === undefined) return [may(holder, 'own', 'a member of the council (Art. 7.3b), by a dated duty')];
    return [{ ...held, relations: [...new Set<Relation>(['own', ...held.relations])] }];
  });
}

const office = provinceOnly('ocopOffice submits, tells, keeps the papers (Art. 7.3đ, 7.3g)');
const NOT_BEFORE_TOLD = 'nobody outside the council and the offices of the province before the notice (Art. 7.3g)';
const OFFICE = 'the office that manages OCOP in the province does this (Art. 7.3đ, 7.3g)';
const RECORDS = 'a decision is recorded by the office that issues or keeps it, never by who scored or prepared';

export const resultsExpected: readonly ExpectedAct[] = [
  { act: 'results/list-sessions', allowed: withClerk, others: NOT_BEFORE_TOLD },
  { act: 'results/view-session', allowed: withClerk, others: NOT_BEFORE_TOLD },
  { act: 'results/number-paper', allowed: numberers, others: 'the numbers of an office are given in that office' },
  { act: 'results/attach-signed-paper', allowed: numberers, others: 'the signed paper lies with who registers it' },
  { act: 'results/record-decision', allowed: numberers, others: RECORDS },
  { act: 'results/issue-notices', allowed: office, others: OFFICE },
  { act: 'results/send-to-ministry', allowed: office, others: OFFICE },
  { act: 'results/record-ministry-answer', allowed: office, others: OFFICE },
  { act: 'results/change-setting', allowed: office, others: OFFICE },
  { act: 'results/view-notes', allowed: andMembers(ofProvince), others: NOT_PUBLIC },
  { act: 'results/write-note', allowed: andMembers(office), others: 'chair and secretary keep the minutes' },
  { act: 'results/view-result', allowed: told, others: NOT_BEFORE_TOLD },
  {
    act: 'results/file-complaint',
    allowed: [
      ...office,
      may('commune-officer', COMMUNE, 'types a complaint that came on paper'),
      ownProducer('complains about its own result'),
    ],
    others: 'who is not concerned does not complain',
  },
  { act: 'results/list-complaints', allowed: ofProvince, others: OFFICE },
  { act: 'results/view-complaint', allowed: told, others: NOT_PUBLIC },
  { act: 'results/take-complaint', allowed: office, others: OFFICE },
  { act: 'results/answer-complaint', allowed: office, others: OFFICE },
];
