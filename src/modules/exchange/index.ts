// Front door of exchange: an office's register as a spreadsheet, in and out. Types and pure rules others may know.

export type { FieldName, ProducerTypeReading, RegisterRecord } from './rules/fields.ts';
export { type Issue, type IssueCode, issueSeverities, type RowAction, type Severity } from './rules/issues.ts';
export {
  type JudgedRegister,
  type JudgedRow,
  type JudgedSheet,
  type JudgeFacts,
  judgeRegister,
} from './rules/judge-register.ts';
export { producerKey } from './rules/producer-kind.ts';
export {
  type IssuerLevel,
  issuerCompetent,
  issuerLevel,
  lastValidDay,
  remainingValidity,
} from './rules/recognition-law.ts';
export type { RowKind } from './rules/row-kind.ts';
export type { SheetInput } from './rules/sheet.ts';
