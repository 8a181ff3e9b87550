// Where this page lies. The page itself is not repeated: its heading says it.

import type { DesignTexts } from '#texts/vi/design.ts';
import type { TextLink } from '../page-frame.ts';

export interface BreadcrumbsProps {
  readonly t: DesignTexts;
  readonly items: readonly TextLink[];
}

/**
 * @example <Breadcrumbs t={t} items={[{ label: 'Sản phẩm', href: '/san-pham' }]} />
 */
export function Breadcrumbs({ t, items }: BreadcrumbsProps) {
  if (items.length === 0) return null;
  return (
    <nav class="breadcrumbs" aria-label={t.shell.breadcrumbs}>
      <ol class="breadcrumbs__list">
        {items.map((item) => (
          <li key={item.href} class="breadcrumbs__item">
            <a href={item.href}>{item.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
