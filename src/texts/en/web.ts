// The frame of the pages, error pages and the refusals every room shares.

import type { Shape } from '../shape.ts';
import type { web as viWeb, webProblems as viWebProblems } from '../vi/web.ts';

type Details = Readonly<Record<string, unknown>>;

const whole = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

export const web: Shape<typeof viWeb> = {
  area: 'Register of OCOP products',
  office: 'OpenOCOP',
  signIn: 'Sign in',
  otherLanguage: 'Tiếng Việt',
  thisLanguage: 'English',
  home: 'Home',
  navigation: {
    register: 'Find a product',
    registerShort: 'Find',
    criteria: 'Criteria',
    criteriaShort: 'Criteria',
    selfScore: 'Score your product',
    selfScoreShort: 'Score',
    units: 'Old and new units',
    unitsShort: 'Units',
    openData: 'Open data',
    desk: 'My desk',
    deskShort: 'Desk',
    inspections: 'Inspection',
    inspectionsShort: 'Inspection',
    pointsOfSale: 'Points of sale',
    market: 'Market',
    letters: 'Letters and tasks',
    lettersShort: 'Letters',
    producers: 'Producers',
    products: 'Products',
    intake: 'At the province',
    intakeShort: 'Dossiers',
    dossiers: 'Dossiers',
    custody: 'Samples and paper',
    custodyShort: 'Samples',
    council: 'Council',
    certificates: 'Certificates',
    certificatesShort: 'Certificates',
    exchange: 'Spreadsheets',
    exchangeShort: 'Sheets',
    accounts: 'Accounts',
    keys: 'Keys for programs',
    ledger: 'Ledger',
  },
  /** Pages of one entry, below the main row. */
  wholeList: {
    all: (n: number) => `See all ${whole(n)} lines, to print`,
    paged: 'See page by page',
    cut: (most: number, all: number) =>
      `This page holds the first ${whole(most)} of ${whole(all)} lines. Narrow it by commune to have all.`,
  },
  navigationPages: {
    pointsOfSale: 'Points of sale',
    promotion: 'Promotion',
    sellingPapers: 'Papers that sell',
    routes: 'Routes',
    visitors: 'Visitors',
    visits: 'Visits',
    fieldRecords: 'Records',
    findings: 'Findings',
    findingBoard: 'Board of inspections',
    inspectionPlans: 'Yearly plans',
    inspectionRisk: 'Choose by risk',
    inspectionCases: 'Cases',
    fieldChecklists: 'Checklists',
    fieldApp: 'Field app',
    fieldDevices: 'Devices in the field',
    products: 'List of products',
    output: 'Output',
    health: 'Health of products',
    support: 'Support',
    letters: 'Letters in and out',
    tasks: 'Tasks',
    reports: 'Reports, figures',
    drafting: 'Drafting',
    offices: 'Bodies, duties',
    scoring: 'Scoring',
    sessions: 'Sessions',
    results: 'Results and decisions',
    councils: 'Councils',
    certificates: 'Issued',
    screening: 'Screening',
    withdrawals: 'Withdrawals',
    extensions: 'Extensions',
    corrections: 'Corrections',
    accounts: 'All accounts',
    keys: 'Keys for programs',
    receivers: 'Receivers of changes',
  },
  footerSource:
    'OpenOCOP, open-source software under Apache-2.0. The data are entered by the offices that manage OCOP and are theirs to answer for.',
  footerTraining: 'Training copy: invented data or data from the press, without legal value.',
  keptForm: {
    back: 'You are signed in. What you typed is still here below and was not sent: look at it once more, then press the button at its end.',
    backWithoutFiles:
      'You are signed in. What you typed is still here below and was not sent. Files cannot be kept: choose them again, then press the button at the end of the form.',
    switchedWithoutFiles:
      'A chosen file is not kept when the language changes: choose it again before you send the form. What you typed is still here below.',
  },
  problemTitle: 'Not done yet',
  notFoundTitle: 'Not found',
  forbiddenTitle: 'Not allowed',
  unavailableTitle: 'Not available just now',
  faultTitle: 'The system has a fault',
  fault: (id: string) =>
    `This is a fault of the software, not yours. Nothing was changed. Try again; if it happens again, give the administrator the code ${id}.`,
  tryAgain: 'Try again',
  toHome: 'To the first page',
  goOnWithRest: 'Open the sheet with what is right',
  toRecord: 'See the record as it stands',
  back: 'Back',
  unknownProblem: (code: string) => `The request was refused (code ${code}). Try again or tell the administrator.`,
};

export const webProblems: Shape<typeof viWebProblems> = {
  'records/not-found': () =>
    'There is no such record, or it does not belong to your unit. Check the address or search by name.',
  'records/changed-meanwhile': () =>
    'While you were editing, somebody saved a newer version. Nothing is lost: look at both below and save again.',
  'access/sign-in-needed': () => 'This needs a sign-in. Sign in and go on.',
  'access/right-missing': () =>
    'Your account has no right to do this. If it is your work, ask the administrator of your unit for the right.',
  'input/invalid': () => 'Some fields are not right yet. Mend those named and send again; what you typed is kept.',
  'command/in-progress': () => 'This request is being worked on. Wait a few seconds and load the page again.',
  'command/used-for-another-request': () =>
    'This form was already sent with other content. Open the page again and re-enter it.',
  'web/wrong-origin': () =>
    'The request did not come from a page of this system and was refused. Open the page and send it again.',
  'web/form-expired': () =>
    'The form is too old or the session has changed. What you typed is kept below: please send it again.',
  'web/too-many-requests': (d: Details) =>
    `Too many requests in a short time. Wait ${String(d['seconds'] ?? '')} seconds and try again.`,
  'web/not-sent-yet': (d: Details) =>
    `Not sent yet: too many requests in a short time. Wait ${String(d['seconds'] ?? '')} seconds and send it again; what you typed is still here (passwords and files must be given again).`,
  'web/unknown-field': () =>
    'This call has no such field. Leave it out, or look up the right name at /api/v1/openapi.json.',
  'web/field-left-out': () =>
    'This field is missing. A call that changes a record sends every field; send null for what is to be empty.',
  'web/wrong-method': (d: Details) => `This address takes ${String(d['allowed'] ?? '')} only. Send it that way.`,
  'web/key-twice': () => 'This key stands twice in one JSON object, so it is not clear which value is meant. Keep one.',
  'web/body-too-large': (d: Details) =>
    `What was sent is too large (at most ${String(d['megabytes'] ?? '')} MB). Split or compress it.`,
  'web/file-too-large': (d: Details) =>
    `The file is too large and was not taken: ${String(d['megabytes'] ?? '')} MB at most each time. Choose a smaller one: scan at 150–200 dpi, photograph page by page, or split it; then send it here again.`,
  'web/file-empty': () =>
    'This file is empty (0 bytes). Open it, save or photograph it again, then choose it once more.',
  'web/not-json-type': (d: Details) =>
    `What was sent is ${String(d['type'] ?? '')}, and only JSON is taken here. Send it with Content-Type: application/json.`,
  'web/not-a-form': () => 'What was sent cannot be read. Open the page again and resend.',
  'web/no-such-page': () => 'There is no such page. The address may be wrong or the page has moved.',
  'web/if-match-missing': () =>
    'The version of the record is missing (header If-Match or field version). Read the record and send its version.',
  'web/idempotency-key-missing': () =>
    'A call that changes data needs an Idempotency-Key header: a UUID made by the caller, so that a repeat acts once.',
  'web/not-json': () => 'What was sent is not readable JSON (at most 1 MB).',
  'database/unavailable': () =>
    'The database does not answer just now. Nothing was changed; try again in a few minutes.',
};
