// Who may do what with what travels with a dossier (26/2026/QĐ-TTg, Art. 6.2d, 7.1, 7.2b, 7.3); part of
// `authorisation.expected.ts`. Which of the two offices may write where a thing lies, the rule of the act says.

import {
  type Allowed,
  COMMUNE,
  type ExpectedAct,
  may,
  NOT_PUBLIC,
  ownProducer,
  PROVINCE,
  readers,
} from './authorisation-words.ts';

/** The two offices that samples and paper go through. */
const holders: readonly Allowed[] = [
  may('commune-officer', COMMUNE, 'Art. 6.2d, 7.1, 7.2b: the commune receives samples and paper and sends them on'),
  may('province-officer', PROVINCE, 'Art. 7.3a: ocopOffice receives them from the commune; 6.3: sends them on'),
];
/** Who asks for a test or comes to look. */
const askers: readonly Allowed[] = [
  may('commune-officer', COMMUNE, 'Art. 7.2a: the commune looks at origin, labour and raw material on the ground'),
  may('province-officer', PROVINCE, 'Art. 7.3c, 7.6c: tests and surveys are asked for at the province'),
];
const NOT_A_HOLDER = 'reads, scores, signs or brings; does not hold samples or paper for an office';
const NOT_AN_ASKER = 'the office that works on the dossier asks and records what came out';

const reading = (act: string): ExpectedAct => ({
  act,
  allowed: [...readers, ownProducer('where its own samples and papers are')],
  others: NOT_PUBLIC,
});

export const custodyExpected: readonly ExpectedAct[] = [
  reading('custody/list-custody'),
  reading('custody/view-custody'),
  reading('custody/view-item'),
  { act: 'custody/receive-samples', allowed: holders, others: NOT_A_HOLDER },
  { act: 'custody/make-paper-set', allowed: holders, others: NOT_A_HOLDER },
  { act: 'custody/hand-over-item', allowed: holders, others: NOT_A_HOLDER },
  { act: 'custody/acknowledge-hand-over', allowed: holders, others: NOT_A_HOLDER },
  { act: 'custody/recall-hand-over', allowed: holders, others: NOT_A_HOLDER },
  { act: 'custody/note-damage', allowed: holders, others: NOT_A_HOLDER },
  { act: 'custody/correct-batch', allowed: holders, others: NOT_A_HOLDER },
  {
    act: 'custody/view-request',
    allowed: [...askers, may('auditor', PROVINCE, 'examines everything in the province, changes nothing')],
    others: NOT_AN_ASKER,
  },
  { act: 'custody/make-request', allowed: askers, others: NOT_AN_ASKER },
  { act: 'custody/record-result', allowed: askers, others: NOT_AN_ASKER },
  { act: 'custody/withdraw-request', allowed: askers, others: NOT_AN_ASKER },
  {
    act: 'custody/tell-of-thing',
    allowed: [],
    others: 'the house tells by itself that samples end or that paper is missing; nobody tells by hand',
  },
];
