// Who may do what with offices and tasks; part of `authorisation.expected.ts`. Not of Decision 26/2026/QĐ-TTg: how offices follow up work that
// letters name (30/2020/NĐ-CP for the letters; the two tiers of Law 72/2025/QH15 for who stands above whom).

import { type Allowed, COMMUNE, type ExpectedAct, everybody, may, PROVINCE, readers } from './authorisation-words.ts';

/** The province itself, or the one it was merged into; nothing under it. */
const OWN_PROVINCE = 'same successor';

const keepers: readonly Allowed[] = [
  may('province-officer', OWN_PROVINCE, 'the office of the province keeps its bodies and who leads what'),
];
const assigners: readonly Allowed[] = [
  may('leader@province', OWN_PROVINCE, 'the head gives work and takes its results'),
  may('leader@commune', COMMUNE, 'the head gives work and takes its results'),
  may('province-officer', OWN_PROVINCE, 'gives work in the name of the office of the province'),
  may('commune-officer', COMMUNE, 'gives work in the name of the commune'),
];
const doers: readonly Allowed[] = [
  may('province-officer', OWN_PROVINCE, 'does the work of the office of the province'),
  may('department-officer', OWN_PROVINCE, 'does the work of the department'),
  may('commune-officer', COMMUNE, 'does the work of the commune'),
];
const heads: readonly Allowed[] = [
  may('leader@province', PROVINCE, 'lateness is not the only failure: the head sees who is silent'),
  may('leader@commune', COMMUNE, 'the same of the own commune'),
  may('province-officer', PROVINCE, 'follows up for the head'),
  may('auditor', PROVINCE, 'examines everything in the province, changes nothing'),
];
const followers: readonly Allowed[] = [
  ...doers,
  may('leader@province', OWN_PROVINCE, 'follows the due dates of the office'),
  may('leader@commune', COMMUNE, 'follows the due dates of the office'),
  may('clerk@province', OWN_PROVINCE, 'follows the due dates of the office'),
  may('clerk@commune', COMMUNE, 'follows the due dates of the office'),
];
const giving: readonly Allowed[] = assigners;

const of = (acts: readonly string[], allowed: readonly Allowed[], others: string): readonly ExpectedAct[] =>
  acts.map((act) => ({ act, allowed, others }));

const INSIDE = 'work among offices; producers and strangers have no part in it';
const CLOCK = 'the clock of the house alone';

export const tasksExpected: readonly ExpectedAct[] = [
  ...of(['offices/list-bodies', 'offices/view-body', 'offices/list-responsibilities'], readers, INSIDE),
  ...of(
    [
      'offices/register-bodies',
      'offices/change-body',
      'offices/end-body',
      'offices/add-member',
      'offices/end-member',
      'offices/set-responsibility',
      'tasks/change-setting',
    ],
    keepers,
    'the office of the province alone',
  ),
  ...of(['tasks/list-tasks', 'tasks/view-task', 'tasks/view-board'], readers, INSIDE),
  ...of(
    ['tasks/assign-tasks', 'tasks/decide-result', 'tasks/decide-extension', 'tasks/change-due', 'tasks/cancel-task'],
    assigners,
    'only who gives work for an office decides about it',
  ),
  ...of(['tasks/report-progress', 'tasks/ask-extension', 'tasks/hand-in-result'], doers, 'only who does the work'),
  ...of(['tasks/list-silent'], heads, 'for heads and who follows up for them'),
  ...of(
    ['tasks/list-hand-overs'],
    [...giving, may('auditor', OWN_PROVINCE, 'examines everything in the province, changes nothing')],
    'who answers for the work of an office',
  ),
  ...of(['tasks/hand-over'], giving, 'who answers for the work of an office'),
  ...of(
    ['tasks/view-calendar', 'tasks/make-calendar-link', 'tasks/revoke-calendar-link'],
    followers,
    'who has due dates of an office to follow',
  ),
  { act: 'tasks/read-calendar', allowed: everybody('a secret address is the key; it shows no person'), others: '' },
  ...of(['tasks/remind-lead', 'tasks/escalate-task', 'tasks/continue-series', 'tasks/follow-unit'], [], CLOCK),
];
