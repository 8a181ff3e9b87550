// What other rooms may know of criteria sets: a set as a flat table.

export { setColumns, setTable } from './rules/set-table.ts';
