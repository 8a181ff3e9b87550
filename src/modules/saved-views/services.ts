// Side door of saved views: what a page with a list loads and posts.

export { type ListedView, listSavedViews, type ViewList } from './use-cases/list-views.ts';
export { removeView } from './use-cases/remove-view.ts';
export { saveView } from './use-cases/save-view.ts';
