// Who may do what with figures and reports (26/2026/QĐ-TTg, Art. 10.3, 10.4); part of `authorisation.expected.ts`. That nobody approves what
// they wrote in, and that an office's acts are for who stands for it, the rules of the acts say.

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

const OWN = 'same successor';

const officers: readonly Allowed[] = [
  may('province-officer', OWN, 'ocopOffice consolidates and reports for the province (Art. 10.3)'),
  may('department-officer', OWN, 'lineDepartment reports in its field'),
  may('commune-officer', COMMUNE, 'communePeoplesCommittee reports for the commune (Art. 10.4)'),
];
const leaders: readonly Allowed[] = [
  may('leader@province', OWN, 'the chair of the province answers for what goes out'),
  may('leader@commune', COMMUNE, 'the chair of the commune answers for what goes out'),
];
const clerks: readonly Allowed[] = [
  may('clerk@province', OWN, 'numbers and issues papers (30/2020/NĐ-CP, Art. 15)'),
  may('clerk@commune', COMMUNE, 'numbers and issues papers (30/2020/NĐ-CP, Art. 15)'),
];
const ownOffice: readonly Allowed[] = [
  ...officers,
  ...leaders,
  ...clerks,
  may('auditor', OWN, 'examines everything of the province, changes nothing'),
];
const NOT_A_WRITER = 'a report is its own office’s to write; others read it once it is issued';

const reads = [
  'view-figures',
  'list-figure-records',
  'view-map',
  'view-board',
  'view-coverage',
  'view-by-unit',
  'view-summary',
  'list-summary',
  'view-commune-board',
  'view-targets',
  'list-reports',
];
const reading = [...reads, 'view-report', 'view-report-figure'].map(
  (name): ExpectedAct => ({ act: `reporting/${name}`, allowed: readers, others: NOT_PUBLIC }),
);
const writing = [
  'set-target',
  'end-target',
  'open-report',
  'propose-sections',
  'save-report',
  'submit-report',
  'drop-report',
];

/** The province's own people; of the chair and the clerk the right of a province that is no more does not pass on. */
const ofProvince = readers
  .filter(({ holder }) => !holder.includes('commune'))
  .map((one) => (one.holder.includes('@') ? { ...one, relations: ['same', 'descendant'] as const } : one));
/** Who may see what a producer earns: who assesses or examines it, and itself; nobody who only keeps papers or the machine. */
const ofProducer = [
  ...readers.filter(({ holder }) => holder !== 'platform-admin' && !holder.startsWith('clerk')),
  ownProducer('its own figures'),
];

export const reportingExpected: readonly ExpectedAct[] = [
  ...reading,
  {
    act: 'reporting/view-province-board',
    allowed: ofProvince,
    others: 'a commune has a board of its own (Art. 10.3)',
  },
  { act: 'reporting/view-producer-board', allowed: ofProducer, others: 'what a producer earns is its own' },
  ...writing.map((name): ExpectedAct => ({ act: `reporting/${name}`, allowed: officers, others: NOT_A_WRITER })),
  {
    act: 'reporting/compare-versions',
    allowed: ownOffice,
    others: 'what an office has not sent yet is its own',
  },
  { act: 'reporting/reopen-report', allowed: [...officers, ...leaders], others: NOT_A_WRITER },
  { act: 'reporting/return-report', allowed: [...officers, ...leaders], others: NOT_A_WRITER },
  {
    act: 'reporting/send-back-report',
    allowed: [
      may('province-officer', PROVINCE, 'ocopOffice consolidates what communes report (Art. 10.3)'),
      may('leader@province', PROVINCE, 'the chair of the province asks for what is missing'),
      may('leader@commune', COMMUNE, 'by the role alone: nobody stands below, so the rule of the act refuses'),
    ],
    others: 'what went out is sent back by the office above alone',
  },
  { act: 'reporting/approve-report', allowed: [...officers, ...leaders], others: NOT_A_WRITER },
  { act: 'reporting/issue-report', allowed: [...officers, ...clerks], others: NOT_A_WRITER },
];
