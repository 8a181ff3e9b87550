// The facts of a record: name and value, with a link to change one where that is allowed, or the reason why not yet.

import type { ComponentChildren } from 'preact';

export interface SummaryItem {
  readonly label: string;
  /** `null` or empty text shows a dash: the fact is not known. */
  readonly value: ComponentChildren;
  readonly action?: { readonly label: string; readonly href: string } | undefined;
  /** A remark in grey under the value: source, date, why it cannot be changed. */
  readonly note?: string | undefined;
}

export interface SummaryListProps {
  readonly items: readonly SummaryItem[];
}

/**
 * @example <SummaryList items={[{ label: 'Chủ thể', value: 'HTX chè Tả Lèng' }]} />
 */
export function SummaryList({ items }: SummaryListProps) {
  return (
    <dl class="summary-list">
      {items.map((item) => (
        <div key={item.label} class="summary-list__row">
          <dt class="summary-list__label">{item.label}</dt>
          <dd class="summary-list__value">
            {item.value === null || item.value === undefined || item.value === '' ? '–' : item.value}
            {item.note && <span class="summary-list__note">{item.note}</span>}
          </dd>
          {item.action && (
            <dd class="summary-list__action">
              <a href={item.action.href}>
                {item.action.label}
                <span class="visually-hidden"> {item.label}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
