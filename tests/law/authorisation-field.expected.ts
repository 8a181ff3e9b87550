// Who may do what with records of visits and devices (26/2026/QĐ-TTg, Art. 9); part of `authorisation.expected.ts`. That only the team of a visit
// writes its record is asked by the acts themselves, of the decision that named the team.

import { type Allowed, type ExpectedAct, may, PROVINCE, readers, signedIn } from './authorisation-words.ts';

const team = signedIn('who is in the team of a visit writes its record, by the decision that names the team (Art. 9)');
const deciders: readonly Allowed[] = [
  may('province-officer', PROVINCE, 'ocopOffice leads inspection and keeps its devices (Art. 9)'),
  may('leader@province', 'same descendant', 'the head stands in where the office has one officer'),
];
const auditing: readonly Allowed[] = [may('auditor', PROVINCE, 'examines everything in the province, changes nothing')];

/** The union of who may by themselves and who may by a role. */
const also = (own: readonly Allowed[], more: readonly Allowed[]): readonly Allowed[] => {
  const others = own.filter((one) => !more.some((each) => each.holder === one.holder));
  const both = more.map((one) => ({
    ...one,
    relations: own.some((each) => each.holder === one.holder)
      ? [...new Set(['own' as const, ...one.relations])]
      : one.relations,
  }));
  return [...others, ...both];
};
const of = (acts: readonly string[], allowed: readonly Allowed[], others: string): readonly ExpectedAct[] =>
  acts.map((act) => ({ act, allowed, others }));

export const fieldExpected: readonly ExpectedAct[] = [
  ...of(
    [
      'field/register-device',
      'field/read-package',
      'field/sync',
      'field/keep-photo',
      'field/fill-answers',
      'field/add-entry',
      'field/finish-record',
      'field/correct-entry',
    ],
    team,
    'who is not in the team writes nothing of the visit',
  ),
  ...of(
    ['field/resolve-conflict'],
    also(team, deciders),
    'the head of the team decides between two versions; the leading office where the head wrote one of them',
  ),
  ...of(
    ['field/view-record'],
    also(
      team,
      readers.filter((one) => one.holder !== 'platform-admin'),
    ),
    'the record names people and premises; who runs the machine inspects nobody',
  ),
  ...of(
    ['field/list-devices', 'field/view-device'],
    also(team, [...deciders, ...auditing]),
    'whose phone it is is nobody else’s business',
  ),
  ...of(['field/revoke-device'], also(team, deciders), 'a phone is taken out of use by its person or the office'),
  ...of(
    ['field/bring-in', 'field/release-held', 'field/decide-quarantined'],
    deciders,
    'what enters a record late is an officer’s decision',
  ),
  ...of(['field/list-checklists', 'field/view-checklist'], readers, 'a working paper of the offices'),
  ...of(
    ['field/import-checklist'],
    [may('province-officer', PROVINCE, 'the office of the province says what its teams ask')],
    'one office brings checklists',
  ),
  ...of(['field/release-overdue'], [], 'the clock of the house alone'),
];
