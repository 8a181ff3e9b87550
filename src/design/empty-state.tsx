// A list with nothing in it says what would fill it, and how.

import type { ComponentChildren } from 'preact';

export interface EmptyStateProps {
  /** "Chưa có sản phẩm nào ở xã này." */
  readonly title: string;
  /** What would fill it. */
  readonly text?: string | undefined;
  /** How: a button, a link. */
  readonly action?: ComponentChildren;
}

/**
 * @example <EmptyState title="Chưa có sản phẩm nào." text="Nhập từ bảng tính, hoặc thêm từng sản phẩm." action={…} />
 */
export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <div class="empty">
      <p class="empty__title">{title}</p>
      {text && <p class="empty__text">{text}</p>}
      {action && <div class="actions">{action}</div>}
    </div>
  );
}
