// Rows of records: a table on a desk, cards on a phone, the same order of facts, no script. Roles are written out because a
// table whose boxes are re-drawn as cards would otherwise lose them.
// biome-ignore-all lint/a11y/noRedundantRoles: CSS re-draws the table as cards, which takes the native roles away.

import type { ComponentChildren } from 'preact';
import type { DesignTexts } from '#texts/vi/design.ts';

export type SortDirection = 'ascending' | 'descending';

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** Figures: right-aligned, tabular. */
  readonly numeric?: boolean | undefined;
  /** The column that names the record: heading of the row, title of the card (a number gets its label there). Exactly one. */
  readonly lead?: boolean | undefined;
  /** Whether this fact says nothing of a row, like a zero: the card on a phone leaves it out. */
  readonly saysNothing?: ((row: Row) => boolean) | undefined;
  /** Keep on one line (dates, codes). */
  readonly nowrap?: boolean | undefined;
  /** Link that sorts by this column; `direction` where it already does. */
  readonly sort?: { readonly href: string; readonly direction?: SortDirection | undefined } | undefined;
}

export interface DataTableProps<Row> {
  readonly t: DesignTexts;
  readonly caption: string;
  /** Needed where a page holds two tables of the same columns. */
  readonly id?: string | undefined;
  /** Keep the caption for screen readers only, where a heading above already says it. */
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Checkboxes for an act on several rows; the table then stands inside a form. */
  readonly select?:
    | {
        readonly name: string;
        readonly label: (row: Row) => string;
        readonly chosen?: readonly string[] | undefined;
        /** Which rows can be chosen; absent: all. */
        readonly when?: ((row: Row) => boolean) | undefined;
      }
    | undefined;
  /** More columns than a desk holds: the table scrolls sideways in its own frame. */
  readonly wide?: boolean | undefined;
  /** A name and a few short figures: stays a table on a phone, where cards would fill many screens. */
  readonly compact?: boolean | undefined;
  /** Shown instead of a table without rows: an `EmptyState`. */
  readonly empty?: ComponentChildren;
}

/**
 * @example
 * <DataTable t={t} caption="Sản phẩm" rows={products} rowKey={(p) => p.id} columns={[
 *   { key: 'name', label: 'Sản phẩm', lead: true, cell: (p) => <a href={p.href}>{p.name}</a> },
 *   { key: 'until', label: 'Hiệu lực đến', nowrap: true, cell: (p) => p.until },
 * ]} />
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { t, columns, rows } = props;
  if (rows.length === 0 && props.empty !== undefined) return <>{props.empty}</>;
  const captionId = props.id ?? `caption-${columns.map((c) => c.key).join('-')}`;
  const table = (
    <table class={props.compact ? 'compact-table' : 'data-table'} role="table">
      <caption class={props.captionHidden ? 'visually-hidden' : 'data-table__caption'} id={captionId}>
        {props.caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {props.select && (
            <th scope="col" role="columnheader" class="data-table__select">
              <span class="visually-hidden">{t.table.select}</span>
            </th>
          )}
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              role="columnheader"
              class={cellClass(column)}
              aria-sort={column.sort?.direction}
            >
              {column.sort ? <SortLink t={t} label={column.label} sort={column.sort} /> : column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={props.rowKey(row)} role="row">
            {props.select && (
              <td role="cell" class="data-table__select">
                {(props.select.when?.(row) ?? true) && (
                  <input
                    class="option__input"
                    type="checkbox"
                    name={props.select.name}
                    value={props.rowKey(row)}
                    checked={props.select.chosen?.includes(props.rowKey(row))}
                    aria-label={`${t.table.select}: ${props.select.label(row)}`}
                  />
                )}
              </td>
            )}
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (!props.wide) return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard.
    <section class="table-scroll" aria-labelledby={captionId} tabIndex={0}>
      {table}
    </section>
  );
}

/** Classes of a column's head and cells; none for plain text. */
function cellClass<Row>(column: Column<Row>): string | undefined {
  return [column.numeric && 'numeric', column.nowrap && 'nowrap'].filter(Boolean).join(' ') || undefined;
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const classes = cellClass(column);
  if (column.lead) {
    return (
      <th scope="row" role="rowheader" class={classes} data-label={column.numeric ? column.label : undefined}>
        {column.cell(row)}
      </th>
    );
  }
  const shown = column.saysNothing?.(row) === true ? [classes, 'not-on-a-card'].filter(Boolean).join(' ') : classes;
  return (
    <td role="cell" class={shown} data-label={column.label}>
      {column.cell(row)}
    </td>
  );
}

function SortLink({
  t,
  label,
  sort,
}: {
  readonly t: DesignTexts;
  readonly label: string;
  readonly sort: { readonly href: string; readonly direction?: SortDirection | undefined };
}) {
  const next = sort.direction === 'ascending' ? t.table.sortDescending(label) : t.table.sortAscending(label);
  return (
    <a class={`sort-link sort-link--${sort.direction ?? 'none'}`} href={sort.href} title={next}>
      {label}
      <svg class="sort-link__mark" viewBox="0 0 10 14" width="10" height="14" aria-hidden="true" focusable="false">
        <path class="sort-link__up" d="M5 1l4 5H1z" />
        <path class="sort-link__down" d="M5 13l4-5H1z" />
      </svg>
    </a>
  );
}
