// Who may do what with a certificate that was granted (26/2026/QĐ-TTg, Art. 8, 10.1b, 12.3); part of `authorisation.expected.ts`.
// That who proposed a withdrawal does not decide it, the rule of the act says.

import {
  type Allowed,
  COMMUNE,
  type ExpectedAct,
  everybody,
  keepers,
  may,
  NOT_PUBLIC,
  ownProducer,
  PROVINCE,
  PUBLIC,
  provinceOnly,
  readers,
  secondPersons,
} from './authorisation-words.ts';

/** Who reads a case: the offices that know the product, inspect it or answer for it. */
const caseReaders: readonly Allowed[] = [
  may('province-officer', PROVINCE, 'ocopOffice verifies and reports (Art. 8.3a)'),
  may('department-officer', PROVINCE, 'lineDepartment concludes in its field (Art. 8.1c)'),
  may('commune-officer', COMMUNE, 'confirms that its producer stopped (Art. 8.4)'),
  may('inspector', PROVINCE, 'what was found on the ground starts a case (Art. 8.1b, 9)'),
  may('leader@province', PROVINCE, 'provinceChair decides (Art. 8.2a)'),
  may('leader@commune', COMMUNE, 'the commune’s chair signs its confirmation (Art. 8.4)'),
  may('auditor', PROVINCE, 'examines everything in the province, changes nothing'),
  may('clerk@province', PROVINCE, 'numbers and issues the papers of the case'),
  may('clerk@commune', COMMUNE, 'numbers and issues the papers of its commune'),
];
const INTERNAL = 'a case is internal until it is decided: no stranger, no producer, nobody who only runs the machine';

const verifiers: readonly Allowed[] = [
  may('province-officer', PROVINCE, 'ocopOffice verifies, reports and submits (Art. 8.3a)'),
  may('department-officer', PROVINCE, 'the office that leads OCOP may be of a department (Art. 8.1c, 8.3a)'),
];
const NOT_A_VERIFIER = 'reads, confirms, signs or numbers; does not verify or propose a withdrawal';

const recorders: readonly Allowed[] = [
  may('province-officer', 'same successor', 'records what the chair or the minister decided (Art. 8.2)'),
  may('clerk@province', 'same successor', 'types number and day of the decision'),
  may(
    'clerk@commune',
    COMMUNE,
    'papers of its own commune; a decision is a record of the province, so it reaches none',
  ),
];
const NOT_A_RECORDER = 'a decision of the province’s chair is typed by an office of the province alone';

const NOT_A_PROPOSER = 'who keeps the register knows which window could not be met, and proposes';

export const certificateLifeExpected: readonly ExpectedAct[] = [
  { act: 'certificate-life/list-withdrawals', allowed: caseReaders, others: INTERNAL },
  { act: 'certificate-life/view-withdrawal', allowed: caseReaders, others: INTERNAL },
  { act: 'certificate-life/open-withdrawal', allowed: verifiers, others: NOT_A_VERIFIER },
  {
    act: 'certificate-life/confirm-production-stopped',
    allowed: [may('commune-officer', COMMUNE, 'Art. 8.4: confirmation of the commune')],
    others: 'only the commune confirms that a producer of its own stopped (Art. 8.4)',
  },
  { act: 'certificate-life/conclude-case', allowed: verifiers, others: NOT_A_VERIFIER },
  { act: 'certificate-life/record-explanation', allowed: verifiers, others: NOT_A_VERIFIER },
  { act: 'certificate-life/propose-withdrawal', allowed: verifiers, others: NOT_A_VERIFIER },
  { act: 'certificate-life/drop-case', allowed: verifiers, others: NOT_A_VERIFIER },
  { act: 'certificate-life/decide-withdrawal', allowed: recorders, others: NOT_A_RECORDER },
  { act: 'certificate-life/send-withdrawal', allowed: recorders, others: NOT_A_RECORDER },
  { act: 'certificate-life/number-paper', allowed: recorders, others: NOT_A_RECORDER },
  { act: 'certificate-life/list-extensions', allowed: caseReaders, others: 'a proposal is a matter among offices' },
  { act: 'certificate-life/propose-extension', allowed: keepers, others: NOT_A_PROPOSER },
  { act: 'certificate-life/take-extension-back', allowed: keepers, others: NOT_A_PROPOSER },
  {
    act: 'certificate-life/decide-extension',
    allowed: secondPersons('Art. 12.3, confirmed by another person of the office that consolidates'),
    others: 'an extension is the province’s to confirm',
  },
  {
    act: 'certificate-life/suspend-recognition',
    allowed: provinceOnly('records what a competent body ordered'),
    others: 'an order of a competent body is recorded by the office that keeps the register',
  },
  {
    act: 'certificate-life/lift-suspension',
    allowed: provinceOnly('records that the order ended'),
    others: 'an order of a competent body is recorded by the office that keeps the register',
  },
  { act: 'certificate-life/view-screening', allowed: caseReaders, others: 'screening is a matter among offices' },
  { act: 'certificate-life/choose-screening', allowed: keepers, others: NOT_A_PROPOSER },
  {
    act: 'certificate-life/invite-producer',
    allowed: keepers,
    others: 'who guides producers invites them (Art. 10.4)',
  },
  {
    act: 'certificate-life/record-removal',
    allowed: provinceOnly('records the decision that took expired products off the list'),
    others: 'a decision of the province is recorded by its office',
  },
  {
    act: 'certificate-life/set-expired-rule',
    allowed: [may('province-officer', 'same successor', 'Art. 10.3c: the province answers for how it evaluates')],
    others: 'which reading a province follows is the province’s to choose',
  },
  {
    act: 'certificate-life/view-renewal',
    allowed: [...readers, ownProducer('what its own product takes to be renewed')],
    others: NOT_PUBLIC,
  },
  {
    act: 'certificate-life/tell-of-expiry',
    allowed: [],
    others: 'the house tells by itself that a certificate ends; nobody tells by hand',
  },
  { act: 'certificate-life/read-registers', allowed: everybody(PUBLIC), others: '' },
];
