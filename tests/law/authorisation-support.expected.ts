// Who may do what with support (26/2026/QĐ-TTg, Art. 10); part of `authorisation.expected.ts`.

import { type Allowed, COMMUNE, type ExpectedAct, keepers, may, ownProducer, PROVINCE } from './authorisation-words.ts';

const givers: readonly Allowed[] = [
  may('province-officer', PROVINCE, 'ocopOffice runs the programme of the province (Art. 10.3a)'),
  may('department-officer', PROVINCE, 'departments give support in their field (Art. 10.2a, 10.3b)'),
  may('commune-officer', COMMUNE, 'the commune guides and supports its producers (Art. 10.4c)'),
];
const readers: readonly Allowed[] = [
  ...givers,
  may('leader@province', PROVINCE, 'answers for the programme and its money (Art. 10.3)'),
  may('leader@commune', COMMUNE, 'answers for support in the commune (Art. 10.4)'),
  may('auditor', PROVINCE, 'examines everything in the province, changes nothing'),
];
const withOwn = (why: string): readonly Allowed[] => [...readers, ownProducer(why)];
const province: readonly Allowed[] = [
  may('province-officer', 'same successor', 'the province’s own policy, by its paper (Art. 10.3a)'),
];
const NOT_YOURS = 'what a business got is for itself and for the offices that answer for the money';
const NO_MONEY = 'neither the one who gets it nor who examines it says that it was given';

export const supportExpected: readonly ExpectedAct[] = [
  { act: 'support/list-support', allowed: withOwn('what it got itself'), others: NOT_YOURS },
  { act: 'support/view-support', allowed: withOwn('what it got itself'), others: NOT_YOURS },
  { act: 'support/view-producer-support', allowed: withOwn('what it got and may ask for'), others: NOT_YOURS },
  { act: 'support/record-support', allowed: givers, others: NO_MONEY },
  { act: 'support/correct-support', allowed: givers, others: NO_MONEY },
  { act: 'support/deliver-support', allowed: givers, others: NO_MONEY },
  { act: 'support/cancel-support', allowed: givers, others: NO_MONEY },
  { act: 'support/list-policies', allowed: readers, others: 'a producer reads on its own page what it may ask for' },
  { act: 'support/view-policy', allowed: readers, others: 'it lists who may claim, by name' },
  { act: 'support/enter-policy', allowed: province, others: 'one set of policies for a province' },
  { act: 'support/end-policy', allowed: province, others: 'one set of policies for a province' },
  { act: 'support/list-requests', allowed: withOwn('what it asked for'), others: NOT_YOURS },
  { act: 'support/view-request', allowed: withOwn('what it asked for, and the answer'), others: NOT_YOURS },
  {
    act: 'support/ask-support',
    allowed: [...keepers, ownProducer('asks for its own business')],
    others: 'nobody asks for a business that is not theirs',
  },
  { act: 'support/answer-request', allowed: givers, others: 'nobody answers their own request' },
  {
    act: 'support/withdraw-request',
    allowed: [...keepers, ownProducer('takes back what it asked for')],
    others: 'who may ask takes back',
  },
];
