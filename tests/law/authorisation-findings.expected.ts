// Who may do what with what a visit found (26/2026/QĐ-TTg, Art. 8, 9); part of `authorisation.expected.ts`. That who drafted a conclusion does not
// issue it, and that nobody alone checks the correction of what they found, the rules of the acts say.

import { type Allowed, COMMUNE, type ExpectedAct, may, ownProducer, PROVINCE } from './authorisation-words.ts';

/** The province itself, or the one it was merged into; nothing under it. */
const OWN_PROVINCE = 'same successor';

const leads: readonly Allowed[] = [
  may('province-officer', PROVINCE, 'ocopOffice leads inspection and supervision (Art. 9)'),
  may('department-officer', PROVINCE, 'departments inspect with it in their field (Art. 9)'),
];
const writers: readonly Allowed[] = [
  ...leads,
  may('commune-officer', COMMUNE, 'guides and supervises its producers, sits in the team (Art. 10.4)'),
  may('inspector', PROVINCE, 'writes what was found on the ground (Art. 9)'),
];
const readers: readonly Allowed[] = [
  ...writers,
  may('leader@province', PROVINCE, 'decides on what inspection leads to (Art. 8.2)'),
  may('leader@commune', COMMUNE, 'answers for its producers (Art. 10.4)'),
  may('auditor', PROVINCE, 'examines everything in the province, changes nothing'),
  may('clerk@province', PROVINCE, 'numbers and issues the papers of a visit'),
  may('clerk@commune', COMMUNE, 'receives the papers about its commune'),
];
const withProducer: readonly Allowed[] = [...readers, ownProducer('what was found at its own place, and what to do')];
const recorders: readonly Allowed[] = [
  may('province-officer', OWN_PROVINCE, 'records what the head of the office signed'),
  may('clerk@province', OWN_PROVINCE, 'gives the number (30/2020/NĐ-CP, Art. 15)'),
  may(
    'clerk@commune',
    COMMUNE,
    'papers of its own commune; a conclusion is a record of the province, so it reaches none',
  ),
  may('leader@province', OWN_PROVINCE, 'signs the conclusion'),
  may('leader@commune', COMMUNE, 'of its own commune; a conclusion is a record of the province, so it reaches none'),
];

const of = (acts: readonly string[], allowed: readonly Allowed[], others: string): readonly ExpectedAct[] =>
  acts.map((act) => ({ act, allowed, others }));

export const findingsExpected: readonly ExpectedAct[] = [
  ...of(
    ['findings/list-findings', 'findings/view-finding', 'findings/view-visit', 'findings/view-conclusion'],
    withProducer,
    'what an inspection found is no public matter',
  ),
  ...of(
    [
      'findings/record-finding',
      'findings/confirm-proposed',
      'findings/ask-correction',
      'findings/check-correction',
      'findings/write-minutes',
      'findings/close-minutes',
      'findings/take-sample',
      'findings/hand-over-sample',
    ],
    writers,
    'who was not there writes nothing of it',
  ),
  {
    act: 'findings/answer-correction',
    allowed: [
      ownProducer('answers for its own place'),
      may('commune-officer', COMMUNE, 'writes in the place of a producer without a telephone'),
    ],
    others: 'a producer’s answer is its own',
  },
  ...of(
    [
      'findings/drop-finding',
      'findings/plan-recheck',
      'findings/record-sanction',
      'findings/hand-over-finding',
      'findings/record-outcome',
      'findings/propose-withdrawal',
      'findings/record-result',
      'findings/draft-conclusion',
      'findings/drop-conclusion',
    ],
    leads,
    'the office that leads inspection settles what follows (Art. 8.3a, 9)',
  ),
  ...of(['findings/list-conclusions'], readers, 'a matter among offices'),
  ...of(
    ['findings/view-board'],
    readers.filter(({ holder }) => holder !== 'department-officer'),
    'for those who answer for the unit; a department reads what it takes part in or leads',
  ),
  {
    act: 'findings/issue-conclusion',
    allowed: recorders,
    others: 'a conclusion of the province is recorded by it alone',
  },
  ...of(['findings/remind-correction', 'findings/escalate-correction'], [], 'the clock of the house alone'),
];
