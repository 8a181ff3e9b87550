// Side door of evaluation: the score sheet as a component, for rooms whose forms hold one, and as a paper.

export { wayWords } from './screens/next-star-words.ts';
export { postedEntries } from './screens/sheet-view.ts';
export { ScoreSheet, type ScoreSheetProps } from './sheet/score-sheet.tsx';
export { sheetAsPaper } from './sheet-as-paper.ts';
