// Why a spreadsheet is not read, and how to mend it.

import type { WorkbookProblemCode } from '#platform/spreadsheets/problems.ts';

type Details = Readonly<Record<string, unknown>>;
const s = (value: unknown): string => String(value ?? '');
const saveAgain = 'Open it in Excel or LibreOffice, save it as .xlsx and upload that.';

export const spreadsheetProblems: Readonly<Record<WorkbookProblemCode, (details: Details) => string>> = {
  'spreadsheets/not-a-workbook': () => `This file is no .xlsx workbook. ${saveAgain}`,
  'spreadsheets/not-text': () => `This file is no table saved as text (CSV, UTF-8). ${saveAgain}`,
  'spreadsheets/old-format': () => `This file is in the old .xls format. ${saveAgain}`,
  'spreadsheets/binary-format': () => `This file is in the .xlsb format. ${saveAgain}`,
  'spreadsheets/encrypted': () =>
    'The file has a password and cannot be read. Remove the password and upload it again.',
  'spreadsheets/macro': () => 'The file holds macros and is refused. Save it as .xlsx without macros and upload that.',
  'spreadsheets/embedded-content': () =>
    'The file holds embedded content and is refused. Copy the cells alone into a new .xlsx file.',
  'spreadsheets/unsafe-xml': () => `The file holds unsafe parts and is refused. ${saveAgain}`,
  'spreadsheets/too-large': (d) =>
    `The file is too large (at most ${Math.floor(Number(d['limit']) / 1_048_576)} MB). Split it into smaller files.`,
  'spreadsheets/expands-too-far': () =>
    'The file unpacks to far too much and is refused. Copy the cells you need into a new file.',
  'spreadsheets/too-many-sheets': (d) => `The file has too many sheets (at most ${s(d['limit'])}). Remove some.`,
  'spreadsheets/too-many-rows': (d) => `The file has too many rows (at most ${s(d['limit'])}). Split it.`,
  'spreadsheets/too-many-columns': (d) =>
    `The file has too many columns (at most ${s(d['limit'])}). Remove those not needed.`,
  'spreadsheets/too-many-cells': (d) => `The file has too many cells (at most ${s(d['limit'])}). Split it.`,
  'spreadsheets/too-much-text': () => 'The file holds too much text. Split it.',
  'spreadsheets/cell-too-long': (d) =>
    `Cell ${s(d['cell'])} is too long (at most ${s(d['limit'])} characters). Shorten it.`,
  'spreadsheets/damaged': () => `The file is damaged or incomplete. ${saveAgain}`,
  'spreadsheets/too-heavy': () =>
    'Reading this file takes too much time or memory and was stopped. Split it into smaller files.',
};
