// Front door of saved views: pure rules that pages with lists use.

export { type ViewPage, viewPages, viewQuery } from './rules/view-query.ts';
