// Who may do what with what a visit found (26/2026/QĐ-TTg, Art. 8, 9); part of `authorisation.expected.ts`. That who drafted a conclusion does not
// issue it, and that nobody alone checks the correction of what they found, the rules of the acts say.

import { type Allowed, COMMUNE, type ExpectedAct, may, PROVINCE } from './authorisation-words.ts';

const writers: readonly Allowed[] = [
  may('province-officer', PROVINCE, 'ocopOffice leads inspection and supervision (Art. 9)'),
  may('department-officer', PROVINCE, 'departments inspect with it in their field (Art. 9)'),
  may('commune-officer', COMMUNE, 'guides and supervises its producers, sits in the team (Art. 10.4)'),
  may('inspector', PROVINCE, 'writes what was found on the ground (Art. 9)'),
];

export const findingsExpected: readonly ExpectedAct[] = [
  { act: 'findings/record-finding', allowed: writers, others: 'who was not there writes nothing of it' },
];
