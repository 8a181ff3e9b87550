// Who may do what with a dossier at the province (26/2026/QĐ-TTg, Art. 7.3); part of `authorisation.expected.ts`.

import {
  type Allowed,
  COMMUNE,
  type ExpectedAct,
  may,
  NOT_PUBLIC,
  ownProducer,
  PROVINCE,
  provinceOnly,
  readers,
} from './authorisation-words.ts';

/** Who of the province reads what its office and its team do; a leader of a commune reads what concerns the commune. */
const provinceReaders: readonly Allowed[] = readers.filter((reader) =>
  ['province-officer', 'department-officer', 'leader@province', 'leader@commune', 'auditor'].includes(reader.holder),
);
const answering: readonly Allowed[] = [
  may('commune-officer', COMMUNE, 'types as proxy what a producer of the commune answers (Art. 10.4a)'),
  ownProducer('Art. 7.1: the producer completes its own dossier'),
];
const team: readonly Allowed[] = [
  may('province-officer', PROVINCE, 'may be a member of the advisory team (Art. 7.3c); the duty decides'),
  may('department-officer', PROVINCE, 'may be a member of the advisory team (Art. 7.3c); the duty decides'),
];
const OFFICE = 'the OCOP office of the province alone receives, checks and consolidates (Art. 7.3a)';
const NOT_TEAM = 'the advisory team is made of people of the province and its departments (Art. 7.3b)';
const PROVINCE_ONLY = 'what the team found is for the office and the council before it has met';

export const intakeExpected: readonly ExpectedAct[] = [
  {
    act: 'intake/list-intake',
    allowed: [
      ...provinceReaders,
      ...readers.filter((reader) => ['clerk@province', 'clerk@commune'].includes(reader.holder)),
    ],
    others: 'the list is the work of the office of the province',
  },
  { act: 'intake/view-intake', allowed: [...readers, ownProducer('where its dossier stands')], others: NOT_PUBLIC },
  { act: 'intake/preview-acts', allowed: provinceOnly('Art. 7.3a'), others: OFFICE },
  { act: 'intake/accept-dossier', allowed: provinceOnly('Art. 7.3a: receives'), others: OFFICE },
  { act: 'intake/request-supplement', allowed: provinceOnly('Art. 7.3a: asks for completion'), others: OFFICE },
  { act: 'intake/answer-supplement', allowed: answering, others: 'nobody else answers for the producer' },
  { act: 'intake/list-pieces', allowed: answering, others: 'the wallet is cited by who answers' },
  { act: 'intake/end-waiting', allowed: provinceOnly('Art. 7.3a'), others: OFFICE },
  { act: 'intake/refuse-dossier', allowed: provinceOnly('Art. 7.3a, Annex II'), others: OFFICE },
  { act: 'intake/hand-to-team', allowed: provinceOnly('Art. 7.3a, 7.3c'), others: OFFICE },
  { act: 'intake/mark-ready', allowed: provinceOnly('Art. 5.1, 7.3a'), others: OFFICE },
  { act: 'intake/put-back', allowed: provinceOnly('Art. 7.3a'), others: OFFICE },
  { act: 'intake/list-teams', allowed: provinceReaders, others: 'the teams are an affair of the province' },
  {
    act: 'intake/appoint-team',
    allowed: provinceOnly('records the decision of the chair of the province (Art. 7.3b)'),
    others: 'the province alone sets up the team (Art. 7.3b)',
  },
  { act: 'intake/view-review', allowed: provinceReaders, others: PROVINCE_ONLY },
  { act: 'intake/save-review', allowed: team, others: NOT_TEAM },
  { act: 'intake/issue-review', allowed: team, others: NOT_TEAM },
];
