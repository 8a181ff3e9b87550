// Who issues certificates, who sees them, and who answers what consumers report.

import {
  ALL,
  COMMUNE,
  type ExpectedAct,
  everybody,
  keepers,
  may,
  ownProducer,
  PROVINCE,
  PUBLIC,
  provinceOnly,
  readers,
  secondPersons,
} from './authorisation-words.ts';

const RUNS = [may('platform-admin', ALL, 'runs the machine whose name is printed and whose keys sign')];
const NOT_THE_MACHINE = 'who keeps the register does not keep the keys and names of the machine';

export const certificatesExpected: readonly ExpectedAct[] = [
  { act: 'certificates/verify', allowed: everybody(PUBLIC), others: '' },
  { act: 'certificates/report-product', allowed: everybody('a consumer reports without an account'), others: '' },
  {
    act: 'certificates/follow-report',
    allowed: everybody('whoever holds the secret of a report reads its outcome'),
    others: '',
  },
  {
    act: 'certificates/list-certificates',
    allowed: [...readers, ownProducer('the producer holds its certificates (Art. 4.3)')],
    others: 'a certificate is public by its code; the list belongs to its office and its producer',
  },
  {
    act: 'certificates/view-certificate',
    allowed: [...readers, ownProducer('the producer holds its certificates (Art. 4.3)')],
    others: 'a certificate is public by its code; its papers belong to its office and its producer',
  },
  {
    act: 'certificates/check-label',
    allowed: [...readers, ownProducer('the producer prints its own labels (Art. 8)')],
    others: 'what a label may say is public by its code; the check of a pack is for the office and the producer',
  },
  {
    act: 'certificates/issue-certificate',
    allowed: provinceOnly('the certificate follows the decision that the province keeps (Art. 4.3)'),
    others: 'a certificate is issued by the office that keeps the decision',
  },
  {
    act: 'certificates/reissue-certificate',
    allowed: provinceOnly('another paper for the same recognition is issued by the office that issued the first'),
    others: 'a certificate is issued by the office that keeps the decision',
  },
  {
    act: 'certificates/list-corrections',
    allowed: secondPersons('proposals are internal until they are confirmed'),
    others: 'what is proposed is no record yet; what was corrected is public',
  },
  {
    act: 'certificates/decide-correction',
    allowed: secondPersons(
      'the office that keeps the decision; never who proposed it (one more rule compares accounts)',
    ),
    others: 'a star is never corrected by who receives, makes, scores, signs or inspects',
  },
  {
    act: 'certificates/change-settings',
    allowed: provinceOnly('26/2026 gives no form of the certificate: its number and words are the province’s'),
    others: 'the words of the certificate are the province’s',
  },
  { act: 'certificates/confirm-host', allowed: RUNS, others: NOT_THE_MACHINE },
  { act: 'certificates/change-key', allowed: RUNS, others: NOT_THE_MACHINE },
  {
    act: 'certificates/list-reports',
    allowed: [
      ...keepers,
      may('inspector', PROVINCE, 'a report may become a visit (Art. 9)'),
      may('leader@province', PROVINCE, 'answers for the management of what is recognised (Art. 10.3)'),
      may('leader@commune', COMMUNE, 'answers for the management of what is made in the commune'),
      may('auditor', PROVINCE, 'examines everything in the province, changes nothing'),
    ],
    others: 'what a consumer reports is for who can look into it',
  },
  {
    act: 'certificates/answer-report',
    allowed: keepers,
    others: 'a report is answered by the office whose register it concerns',
  },
];
