// A long list at once: page by page it is read, the whole of it is printed. The address says so in the place of the page (`trang=tat-ca`).

import type { Ui } from './ui.ts';
import { withQuery } from './with-query.ts';

/** The word of the address that asks for everything. */
const WHOLE = 'tat-ca';
/** Most lines that one page shows; a list beyond it is narrowed by its filters, or taken as a spreadsheet. */
export const MOST_AT_ONCE = 1_000;

export const isWholeAsked = ({ query }: Pick<Ui, 'query'>): boolean => query['trang'] === WHOLE;

/** What a list's use case is asked for: the page of the address, or the whole. */
export const pageAsked = (query: Readonly<Record<string, string>>) =>
  query['trang'] === WHOLE ? { whole: 'yes' } : { page: query['trang'] };

/**
 * The way from pages to the whole and back, for the end of the count line; nothing where one page holds everything.
 * @example <WholeLink ui={ui} path="/suc-khoe" query={{ xa: '03390' }} total={109} pageSize={15} />
 */
export function WholeLink(props: {
  readonly ui: Ui;
  readonly path: string;
  /** The question of the list, without its page. */
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly total: number;
  readonly pageSize: number;
}) {
  const { ui, path, query, total, pageSize } = props;
  const words = ui.t.web.wholeList;
  if (total <= pageSize) return null;
  const to = (page: string | undefined) => withQuery(ui.href(path), { ...query, trang: page });
  return isWholeAsked(ui) ? (
    <a href={to(undefined)}>{words.paged}</a>
  ) : (
    <a href={to(WHOLE)}>{words.all(Math.min(total, MOST_AT_ONCE))}</a>
  );
}

/** Says that even the whole is cut, on paper too; nothing where it is not. */
export function CutNote({ ui, total }: { readonly ui: Ui; readonly total: number }) {
  if (!isWholeAsked(ui) || total <= MOST_AT_ONCE) return null;
  return <p>{ui.t.web.wholeList.cut(MOST_AT_ONCE, total)}</p>;
}
