// Names of what is done with figures and reports; part of use-cases.ts.

import type { reportingUseCases as vi } from '../vi/reporting-use-cases.ts';

export const reportingUseCases: typeof vi = {
  'reporting/view-figures': 'View figures for reports',
  'reporting/view-map': 'View figures on a map',
  'reporting/list-figure-records': 'View the records behind a figure',
  'reporting/view-board': 'View the reports page of an office',
  'reporting/view-province-board': 'See the board of the province',
  'reporting/view-commune-board': 'See the board of a commune',
  'reporting/view-producer-board': 'See the board of a producer',
  'reporting/view-by-unit': 'See figures by units of today and before',
  'reporting/view-summary': 'See the register summed up by commune, set, stars, kind',
  'reporting/list-summary': 'See the products of one line of the summary',
  'reporting/view-coverage': 'View how far a letter is carried out',
  'reporting/view-targets': 'View targets of plans with actual figures',
  'reporting/set-target': 'Set a target of a plan',
  'reporting/end-target': 'End a target',
  'reporting/list-reports': 'View the list of reports',
  'reporting/view-report': 'View a report',
  'reporting/view-report-figure': 'View the records behind a figure of a report',
  'reporting/compare-versions': 'Compare versions of a report that is not issued',
  'reporting/open-report': 'Begin a report',
  'reporting/propose-sections': 'Draw the proposal of a report anew',
  'reporting/save-report': 'Write a report',
  'reporting/submit-report': 'Submit a report',
  'reporting/drop-report': 'Drop a report begun by mistake',
  'reporting/return-report': 'Return a report',
  'reporting/reopen-report': 'Take an issued report of the own office up again',
  'reporting/send-back-report': 'Send an issued report of an office below back',
  'reporting/approve-report': 'Approve a report',
  'reporting/issue-report': 'Issue a report',
};
