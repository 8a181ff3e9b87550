// Front door of the letter book: what a number is, for the rules of other rooms.

export {
  type BookRow,
  type BookSeries,
  type NumberedPaper,
  type NumberInUse,
  serialOf,
  wrongNumber,
  yearOf,
} from './rules/number.ts';
