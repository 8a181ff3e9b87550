// Names of kinds of files that nobody remembers: said here, once.

/** A spreadsheet: what the house writes and reads as a table. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A document to write on. */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
