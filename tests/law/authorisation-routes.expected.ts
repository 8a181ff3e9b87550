// Who may do what with routes for visitors (directive of the province, clause 4: markets and travel); part of `authorisation.expected.ts`.

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
  may('province-officer', PROVINCE, 'ocopOffice leads promotion'),
  may('department-officer', PROVINCE, 'departments of trade and culture promote in their field'),
  may('commune-officer', COMMUNE, 'the commune knows its places and answers for its own routes'),
];
const readers: readonly Allowed[] = [
  ...keepers,
  may('leader@province', PROVINCE, 'sees what is shown in its name'),
  may('leader@commune', COMMUNE, 'sees what is shown in its name'),
  may('auditor', PROVINCE, 'examines everything in the province, changes nothing'),
];
const KEEP = 'an office says what stands on a public route';
const READ = 'a draft is the office’s own';
const act = (name: string, allowed: readonly Allowed[], others: string): ExpectedAct => ({
  act: name,
  allowed,
  others,
});

export const routesExpected: readonly ExpectedAct[] = [
  act('routes/list-public-routes', everybody('visitors look for where to go'), 'nobody is refused'),
  act('routes/view-public-route', everybody('visitors look for where to go'), 'nobody is refused'),
  act('routes/list-routes', readers, READ),
  act('routes/view-route', readers, READ),
  act('routes/find-stops', keepers, KEEP),
  act('routes/make-route', keepers, KEEP),
  act('routes/change-route', keepers, KEEP),
  act('routes/add-stop', keepers, KEEP),
  act('routes/change-stop', keepers, KEEP),
  act('routes/turn-route', keepers, KEEP),
  act('routes/list-consents', [...readers, ownProducer('its own word')], 'the word of a producer is not for others'),
  act('routes/view-consent', [...readers, ownProducer('its own word')], 'the word of a producer is not for others'),
  act('routes/give-consent', [...keepers, ownProducer('its own word')], 'nobody else lets visitors into its house'),
];
