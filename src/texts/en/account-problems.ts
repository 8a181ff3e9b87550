// Account keeping: refusals, and what is wrong with a field.

import type { Shape } from '../shape.ts';
import type { accountProblems as viProblems } from '../vi/account-problems.ts';

type Details = Readonly<Record<string, unknown>>;

export const accountProblems: Shape<typeof viProblems> = {
  'access/login-format': () =>
    'A sign-in name is a mobile number, an e-mail address, or a name of 3 to 40 signs without marks that begins with a letter. For example: tua.binhlu.',
  'access/mail-format': () => 'This is no e-mail address yet. Write it like name@office.gov.vn.',
  'access/role-not-grantable': () =>
    'You cannot give this role for this unit: it is wider than your right, or not held at that level. Choose another role, or ask the level above.',
  'access/end-not-ahead': () =>
    'The last day must be today or later. Choose another day, or leave it empty for no end.',
  'access/end-before-start': () => 'The last day must not lie before the first. Mend one of the two.',
  'access/no-mail-here': () =>
    'No letter can go out: the server has nowhere to send it, or the account has no address. Choose the printed slip.',
  'access/day-ahead': () => 'This day has not come. Enter the day the slip was handed over, today at the latest.',
  'access/unit-not-found': () =>
    'No such unit within your reach. Use the name of a commune, ward or province of today, or its code.',
  'access/role-unknown': () =>
    'This role is not understood. Write one of: province officer, department officer, commune officer, inspector, leader, auditor, clerk, producer.',
  'access/unit-ambiguous': () => 'Several units have this name. Write the code of the unit instead, for example 03390.',
  'access/login-twice-in-sheet': () => 'This sign-in name stands in a row above. Everybody needs their own.',
  'access/sheet-headings-missing': (d: Details) =>
    `Columns not found: ${String(d['columns'] ?? '')}. Add them as in the template and upload again.`,
  'access/sheet-empty': () => 'There is nobody under the headings. Fill in at least one row and upload again.',
  'access/sheet-too-long': (d: Details) =>
    `The file has ${String(d['found'] ?? '')} rows, at most ${String(d['most'] ?? '')} are taken. Divide it into several files.`,
  'access/sheet-missing': () => 'No file was chosen. Choose an .xlsx or .csv file, then press the button.',
};
