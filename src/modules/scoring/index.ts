// Front door of scoring: types and pure rules that others may know.

export { allSettled, type CompletionItem, itemStanding } from './rules/completion.ts';
export type { DossierProgress, NoQuorum } from './rules/progress.ts';
export type { ComputedResult, PaperResult, ResultContent, ResultId } from './rules/result.ts';
export type { SheetContent } from './rules/sheet-content.ts';
