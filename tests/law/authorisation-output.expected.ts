// Who may do what with reports of output, with what was promised and with health cards (26/2026/QĐ-TTg, Art. 6.1c, 9); part of
// `authorisation.expected.ts`.

import { type Allowed, COMMUNE, type ExpectedAct, keepers, may, ownProducer, PROVINCE } from './authorisation-words.ts';

const officers: readonly Allowed[] = [
  may('province-officer', PROVINCE, 'ocopOffice leads supervision of what is recognised (Art. 9)'),
  may('department-officer', PROVINCE, 'departments supervise with it in their field (Art. 9)'),
  may('commune-officer', COMMUNE, 'the commune supervises and guides its producers (Art. 10.4)'),
  may('inspector', PROVINCE, 'holds the product against its ranked dossier on the ground (Art. 9)'),
];
const readers: readonly Allowed[] = [
  ...officers,
  may('leader@province', PROVINCE, 'answers for what was recognised (Art. 10.3c)'),
  may('leader@commune', COMMUNE, 'answers for supervision in the commune (Art. 10.4)'),
  may('auditor', PROVINCE, 'examines everything in the province, changes nothing'),
];
const withOwn = (why: string): readonly Allowed[] => [...readers, ownProducer(why)];
const sayers: readonly Allowed[] = [...keepers, ownProducer('Art. 6.1c: the producer says its production results')];
const NOT_YOURS = 'figures of a business are for itself and for the offices that supervise it';
const province = (why: string): Allowed => may('province-officer', 'same successor', why);

export const outputExpected: readonly ExpectedAct[] = [
  { act: 'output/list-output', allowed: withOwn('its own products'), others: NOT_YOURS },
  { act: 'output/view-output', allowed: withOwn('what it said, and what was doubted'), others: NOT_YOURS },
  { act: 'output/report-output', allowed: sayers, others: 'nobody else knows what was made' },
  { act: 'output/review-output', allowed: keepers, others: 'whose product it is does not judge its own figures' },
  { act: 'output/view-commitments', allowed: withOwn('what it promised itself'), others: NOT_YOURS },
  {
    act: 'output/type-commitments',
    allowed: [...keepers, ownProducer('its own dossier on paper')],
    others: 'who keeps the paper types it',
  },
  { act: 'output/follow-commitment', allowed: officers, others: 'a supervised producer does not set what is watched' },
  { act: 'output/settle-commitment', allowed: officers, others: 'nobody says of the own promise that it was kept' },
  {
    act: 'output/view-health',
    allowed: [
      ...readers.filter((one) => one.holder !== 'department-officer'),
      ownProducer('what waits for it to do, without what the office reckons'),
    ],
    others: 'signals for who chooses whom to inspect, and for the commune of the producer (Art. 9.4a)',
  },
  {
    act: 'output/list-health',
    allowed: readers.filter((one) => one.holder !== 'department-officer'),
    others: 'signals for who chooses whom to inspect, and for the commune of the producer (Art. 9.4a)',
  },
  {
    act: 'output/view-duty',
    allowed: [
      province('sets it'),
      may('leader@province', 'same successor', 'answers for what producers are asked'),
      may('leader@commune', COMMUNE, 'reads what its producers owe'),
      may('auditor', 'same successor', 'examines it'),
    ],
    others: 'shown with the list to whom it concerns',
  },
  {
    act: 'output/set-duty',
    allowed: [province('the province asks for reports by its own paper (Art. 10.3)')],
    others: 'one duty for a province',
  },
  { act: 'output/remind-silent', allowed: [], others: 'the clock of the house does it' },
];
