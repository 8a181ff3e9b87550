// Who may do what in promotion of trade: fairs, buyers, export, addresses of shops (26/2026/QĐ-TTg, Art. 10); part of
// `authorisation.expected.ts`.

import { type Allowed, COMMUNE, type ExpectedAct, may, ownProducer, PROVINCE } from './authorisation-words.ts';

const keepers: readonly Allowed[] = [
  may('province-officer', PROVINCE, 'the province promotes its OCOP products (Art. 10.3)'),
  may('department-officer', PROVINCE, 'the department of trade organises fairs and finds buyers (Art. 10.3)'),
  may('commune-officer', COMMUNE, 'the commune helps its producers to sell (Art. 10.4)'),
];
const readers: readonly Allowed[] = [
  ...keepers,
  may('leader@province', PROVINCE, 'answers for what promotion brought (Art. 10.3c)'),
  may('leader@commune', COMMUNE, 'answers for what promotion brought in the commune (Art. 10.4)'),
  may('auditor', PROVINCE, 'examines everything in the province, changes nothing'),
];
const read = (act: string, own: string | null, others: string): ExpectedAct => ({
  act: `promotion/${act}`,
  allowed: own === null ? readers : [...readers, ownProducer(own)],
  others,
});
const keep = (act: string, own: string | null, others: string): ExpectedAct => ({
  act: `promotion/${act}`,
  allowed: own === null ? keepers : [...keepers, ownProducer(own)],
  others,
});
const OFFICE = 'the office that organises answers for it';
const BUSINESS = 'figures of a business are for itself and for the offices that promote it';

export const promotionExpected: readonly ExpectedAct[] = [
  read('list-events', 'what it is invited to', 'plans of an office are not public'),
  read('view-event', null, 'who else is invited, what others sold: not for a competitor'),
  keep('view-plan', null, OFFICE),
  keep('plan-event', null, OFFICE),
  keep('change-event', null, OFFICE),
  read('list-invitees', null, 'points of others are not for a competitor'),
  keep('invite-producers', null, 'nobody invites oneself'),
  read('view-invitation', 'its own invitation', BUSINESS),
  keep('answer-invitation', 'it says itself whether it comes', 'who reads does not answer for a producer'),
  keep('record-attendance', null, OFFICE),
  keep('drop-participation', null, OFFICE),
  keep('record-cost', null, OFFICE),
  keep('drop-cost', null, OFFICE),
  read('view-sales', 'what it sold itself', BUSINESS),
  keep('record-sales', 'nobody else counts its till', BUSINESS),
  keep('review-sale', null, 'nobody judges the own figures'),
  keep('record-contract', null, OFFICE),
  read('view-contract', null, BUSINESS),
  keep('change-contract', null, OFFICE),
  keep('drop-contract', null, OFFICE),
  read('list-follow-ups', null, BUSINESS),
  keep('settle-follow-up', null, 'nobody says of the own contract alone that it was kept'),
  keep('settle-event', null, OFFICE),
  keep('cancel-event', null, OFFICE),
  keep('reopen-event', null, OFFICE),
  read('list-leads', 'buyers that were passed to it', 'a buyer talks to an office, not to everybody'),
  read('view-lead', 'a buyer that was passed to it', 'a buyer talks to an office, not to everybody'),
  keep('record-lead', null, OFFICE),
  keep('pass-lead', null, 'a producer does not pass a buyer to others'),
  keep('follow-lead', 'it says how its talks go', 'who reads does not follow up'),
  read('view-export', 'its own contracts and papers', BUSINESS),
  keep('record-deal', 'its own contracts', BUSINESS),
  keep('drop-deal', 'its own contracts', BUSINESS),
  keep('record-export-paper', 'its own papers', BUSINESS),
  read(
    'list-links',
    'addresses of its own products',
    'the public reads those that were seen alive on the product’s page',
  ),
  keep('add-link', 'it knows where it sells', 'an address is answered for by somebody who may be asked'),
  keep('check-link', null, 'nobody finds the own address in order'),
  keep('remove-link', 'it sells there no more', 'an address is answered for by somebody who may be asked'),
  read('view-yield', null, BUSINESS),
];
