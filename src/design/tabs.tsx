// Sections of one record, each with its own address: links, not a script. Above a form whose words must not be lost on the way
// they are buttons that send it.

import type { SendsForm } from './sends-form.ts';

export interface Tab {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean | undefined;
  readonly count?: number | undefined;
  /** A few quiet words under the label: `còn 37 ngày`. */
  readonly note?: string | undefined;
}

export interface TabsProps {
  /** Names the group for screen readers: "Phần của hồ sơ". */
  readonly label: string;
  readonly tabs: readonly Tab[];
  /** Each tab sends this form, with its own word; absent: each is a link. */
  readonly sends?: SendsForm<Tab> | undefined;
}

/**
 * @example <Tabs label="Phần của sản phẩm" tabs={[{ label: 'Thông tin', href: '?', current: true }]} />
 */
export function Tabs({ label, tabs, sends }: TabsProps) {
  const inside = (tab: Tab) => (
    <>
      {tab.label}
      {tab.count !== undefined && <span class="tabs__count">{tab.count}</span>}
      {tab.note !== undefined && <span class="tabs__note">{tab.note}</span>}
    </>
  );
  return (
    <nav class="tabs" aria-label={label}>
      <ul class="tabs__list">
        {tabs.map((tab) => (
          <li key={tab.href}>
            {sends === undefined ? (
              <a class="tabs__link" href={tab.href} aria-current={tab.current ? 'page' : undefined}>
                {inside(tab)}
              </a>
            ) : (
              <button
                type="submit"
                class="tabs__link"
                form={sends.form}
                name={sends.name}
                value={sends.valueOf(tab)}
                aria-current={tab.current ? 'page' : undefined}
              >
                {inside(tab)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
