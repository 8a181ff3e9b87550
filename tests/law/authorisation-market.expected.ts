// Who may do what where products are shown and sold (directive of the province, clause 4; 26/2026/QĐ-TTg, Art. 9 where a shelf is looked at);
// part of `authorisation.expected.ts`.

import {
  type Allowed,
  COMMUNE,
  type ExpectedAct,
  everybody,
  may,
  ownProducer,
  PROVINCE,
} from './authorisation-words.ts';

const keepers: readonly Allowed[] = [
  may('province-officer', PROVINCE, 'ocopOffice leads what the directive asks of points of sale'),
  may('department-officer', PROVINCE, 'Sở Công Thương appraises points of sale (920, 950/QĐ-BCT, secondary)'),
  may('commune-officer', COMMUNE, 'the commune opens and supports points in its territory'),
];
const visitors: readonly Allowed[] = [
  ...keepers,
  may('inspector', PROVINCE, 'looks at the use of the mark where it is sold (Art. 9)'),
];
const readers: readonly Allowed[] = [
  ...visitors,
  may('leader@province', PROVINCE, 'reads what support brought'),
  may('leader@commune', COMMUNE, 'answers for the points of the commune'),
  may('auditor', PROVINCE, 'examines everything in the province, changes nothing'),
  ownProducer('the point that it keeps'),
];
const OPEN = 'where something is sold is for everybody to find';

const printers: readonly Allowed[] = [
  ...keepers,
  may('leader@province', PROVINCE, 'sees what is handed out in its name'),
  may('leader@commune', COMMUNE, 'sees what is handed out in its name'),
  may('auditor', PROVINCE, 'examines everything in the province, changes nothing'),
  ownProducer('papers of its own products'),
];

export const marketExpected: readonly ExpectedAct[] = [
  { act: 'points-of-sale/list-public-points', allowed: everybody(OPEN), others: 'nobody is refused' },
  { act: 'points-of-sale/view-public-point', allowed: everybody(OPEN), others: 'nobody is refused' },
  { act: 'points-of-sale/list-points', allowed: readers, others: 'sales and visits of a shop are not for others' },
  { act: 'points-of-sale/view-point', allowed: readers, others: 'sales and visits of a shop are not for others' },
  { act: 'points-of-sale/open-point', allowed: keepers, others: 'an office says what is a point of the programme' },
  { act: 'points-of-sale/import-points', allowed: keepers, others: 'an office says what is a point of the programme' },
  { act: 'points-of-sale/change-point', allowed: keepers, others: 'an office says what is a point of the programme' },
  {
    act: 'points-of-sale/turn-point',
    allowed: keepers,
    others: 'an office says whether a point of the programme is open',
  },
  { act: 'points-of-sale/keep-photos', allowed: keepers, others: 'the public sees them: an office chooses' },
  {
    act: 'selling-papers/view-sheet',
    allowed: everybody('what a public page says, on paper'),
    others: 'nobody is refused',
  },
  { act: 'selling-papers/list-products', allowed: printers, others: 'papers are made by who sells or promotes' },
  { act: 'selling-papers/make-paper', allowed: printers, others: 'papers are made by who sells or promotes' },
  {
    act: 'points-of-sale/keep-shelf',
    allowed: [...visitors, ownProducer('it fills its own shelf')],
    others: 'who is not there does not know what stands there',
  },
  {
    act: 'points-of-sale/report-sales',
    allowed: [...keepers, ownProducer('its own sales')],
    others: 'nobody else knows what was sold',
  },
  { act: 'points-of-sale/plan-visit', allowed: visitors, others: 'only who supervises goes there' },
  { act: 'points-of-sale/log-visit', allowed: visitors, others: 'only who supervises goes there' },
  { act: 'points-of-sale/send-notice', allowed: visitors, others: 'only who supervises tells what must go' },
  { act: 'points-of-sale/start-case', allowed: visitors, others: 'only who takes up cases opens one' },
  {
    act: 'points-of-sale/object-to-price',
    allowed: [ownProducer('a shop asks for its product')],
    others: 'only who makes it objects to the price of its product',
  },
];
