// Who may do what around inspection and supervision (26/2026/QĐ-TTg, Art. 9, 10.4); part of `authorisation.expected.ts`.

import { type Allowed, COMMUNE, type ExpectedAct, may, ownProducer, PROVINCE } from './authorisation-words.ts';

const ofProvince: readonly Allowed[] = [
  may('province-officer', PROVINCE, 'ocopOffice leads inspection (Art. 9.4a)'),
  may('department-officer', PROVINCE, 'departments take part in inspection (Art. 9.4a)'),
  may('inspector', PROVINCE, 'goes on the visits'),
  may('leader@province', PROVINCE, 'decides and answers for inspection (Art. 9.4a)'),
  may('auditor', PROVINCE, 'examines everything in the province, changes nothing'),
  may('clerk@province', PROVINCE, 'numbers and issues the papers'),
];
/** A leader and a clerk of a province that was merged stand for its communes alone. */
const planReaders: readonly Allowed[] = ofProvince.map((one) =>
  one.holder.endsWith('@province') ? { ...one, relations: ['same', 'descendant'] } : one,
);
const readers: readonly Allowed[] = [
  ...ofProvince,
  may('commune-officer', COMMUNE, 'the commune goes along and guides its producers (Art. 10.4)'),
  may('leader@commune', COMMUNE, 'answers for the guidance of the commune (Art. 10.4)'),
  may('clerk@commune', COMMUNE, 'keeps the papers of its commune'),
];
const INTERNAL = 'work of the offices until the producer is told; strangers have no part in it';

const planners: readonly Allowed[] = [
  may('province-officer', PROVINCE, 'ocopOffice leads inspection (Art. 9.4a)'),
  may('department-officer', PROVINCE, 'organises inspection with it (Art. 9.4a)'),
];
const NOT_A_PLANNER = 'Art. 9.4 names the office of the province with the departments; a commune decides no inspection';

const caseKeepers: readonly Allowed[] = [
  ...planners,
  may('commune-officer', COMMUNE, 'hears of it first, and guides its producers (Art. 10.4)'),
];
const loggers: readonly Allowed[] = [...caseKeepers, may('inspector', PROVINCE, 'supervises between inspections')];

const papers: readonly Allowed[] = [
  may('province-officer', 'same successor', 'copies number and day from the signed paper'),
  may('clerk@province', 'same successor', 'gives the numbers of the office'),
  may('clerk@commune', COMMUNE, 'papers of its own commune; a plan or notice is the province’s, so it reaches none'),
];

const of = (acts: readonly string[], allowed: readonly Allowed[], others: string): readonly ExpectedAct[] =>
  acts.map((act) => ({ act, allowed, others }));

export const inspectionsExpected: readonly ExpectedAct[] = [
  ...of(
    ['inspections/list-visits', 'inspections/view-visit'],
    [...readers, ownProducer('is told of visits to it, of an inspection once its notice is out')],
    INTERNAL,
  ),
  ...of(['inspections/list-cases', 'inspections/view-case'], readers, INTERNAL),
  ...of(
    ['inspections/view-inspection', 'inspections/list-plans', 'inspections/view-plan'],
    planReaders,
    'whom the province chooses is not told beforehand',
  ),
  ...of(
    ['inspections/view-risk'],
    planReaders.filter((one) => one.holder !== 'department-officer'),
    'whom the signs speak against is read by who chooses, answers, examines or goes; a department goes along where it is asked (Art. 9.4a)',
  ),
  ...of(
    ['inspections/make-plan', 'inspections/choose-for-plan'],
    planners.filter((one) => one.holder !== 'department-officer'),
    'ocopOffice leads the plan of the province; departments work along (Art. 9.4a)',
  ),
  ...of(
    [
      'inspections/make-inspection',
      'inspections/plan-visit',
      'inspections/change-visit',
      'inspections/cancel-visit',
      'inspections/plan-case-visit',
    ],
    planners,
    NOT_A_PLANNER,
  ),
  ...of(['inspections/approve-plan', 'inspections/number-notice'], papers, 'papers of the province'),
  ...of(['inspections/log-visit', 'inspections/open-case'], loggers, 'only who was there, or hears of it in office'),
  ...of(
    ['inspections/hand-over-case', 'inspections/note-case', 'inspections/close-case'],
    caseKeepers,
    'only the offices that answer for what became of it',
  ),
];
