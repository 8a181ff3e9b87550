// Pages of a long list: where I am, one back, one on, and the pages around.

import type { ComponentChildren } from 'preact';
import type { DesignTexts } from '#texts/vi/design.ts';
import { Icon } from './icon.tsx';
import type { SendsForm } from './sends-form.ts';

export interface PaginationProps {
  readonly t: DesignTexts;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  /** The address of a page. */
  readonly href: (page: number) => string;
  /** Each page sends this form, with its own word; absent: each is a link. */
  readonly sends?: SendsForm<number> | undefined;
}

interface StepProps extends Pick<PaginationProps, 'href' | 'sends'> {
  readonly to: number;
  readonly class: string;
  readonly rel?: 'prev' | 'next';
  readonly label?: string;
  readonly current?: boolean;
  readonly children: ComponentChildren;
}

/** One page to go to: a link, or a button that sends the form. */
function Step({ to, href, sends, rel, label, current, children, ...rest }: StepProps) {
  const names = { class: rest.class, 'aria-label': label, 'aria-current': current ? ('page' as const) : undefined };
  if (sends === undefined) {
    return (
      <a {...names} href={href(to)} rel={rel}>
        {children}
      </a>
    );
  }
  return (
    <button {...names} type="submit" form={sends.form} name={sends.name} value={sends.valueOf(to)}>
      {children}
    </button>
  );
}

/** Page numbers to show; `null` is a gap. `shownPages(5, 20)` is 1, gap, 4, 5, 6, gap, 20. */
export function shownPages(page: number, last: number): readonly (number | null)[] {
  const wanted = [...new Set([1, page - 1, page, page + 1, last])]
    .filter((n) => n >= 1 && n <= last)
    .sort((a, b) => a - b);
  const shown: (number | null)[] = [];
  for (const n of wanted) {
    const before = shown.at(-1);
    if (typeof before === 'number' && n - before === 2) shown.push(before + 1);
    else if (typeof before === 'number' && n - before > 2) shown.push(null);
    shown.push(n);
  }
  return shown;
}

/**
 * Draws only the position where one page holds everything.
 * @example <Pagination t={t} page={2} pageSize={50} total={1234} href={(n) => `?trang=${n}`} />
 */
export function Pagination({ t, page, pageSize, total, href, sends }: PaginationProps) {
  const leads = { href, sends };
  if (total === 0) return null;
  const last = Math.max(1, Math.ceil(total / pageSize));
  const from = (page - 1) * pageSize + 1;
  const position = (
    <p class="pagination__position">{t.pagination.position(from, Math.min(total, page * pageSize), total)}</p>
  );
  if (last === 1) return <div class="pagination">{position}</div>;
  return (
    <nav class="pagination" aria-label={t.pagination.label}>
      {position}
      <ul class="pagination__list">
        {page > 1 && (
          <li>
            <Step {...leads} class="pagination__step" to={page - 1} rel="prev">
              <Icon name="previous" /> {t.pagination.previous}
            </Step>
          </li>
        )}
        {shownPages(page, last).map((n, index) => (
          <li key={n ?? `gap-${index}`} class={n === page ? undefined : 'pagination__other'}>
            {n === null ? (
              <span class="pagination__gap">…</span>
            ) : (
              <Step {...leads} class="pagination__page" to={n} label={t.pagination.page(n)} current={n === page}>
                {n}
              </Step>
            )}
          </li>
        ))}
        {page < last && (
          <li>
            <Step {...leads} class="pagination__step" to={page + 1} rel="next">
              {t.pagination.next} <Icon name="next" />
            </Step>
          </li>
        )}
      </ul>
    </nav>
  );
}
