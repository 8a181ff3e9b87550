// What other rooms may know of the public register without reading it: its kinds of records and how a place among their changes is written.

export { type ChangeCursor, cursorText, parseCursor, type SubjectKind, subjectKinds } from './rules/public-change.ts';
