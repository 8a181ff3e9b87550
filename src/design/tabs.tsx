// Sections of one record, each with its own address: links, not a script.

export interface Tab {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean | undefined;
  readonly count?: number | undefined;
}

export interface TabsProps {
  /** Names the group for screen readers: "Phần của hồ sơ". */
  readonly label: string;
  readonly tabs: readonly Tab[];
}

/**
 * @example <Tabs label="Phần của sản phẩm" tabs={[{ label: 'Thông tin', href: '?', current: true }]} />
 */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul class="tabs__list">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a class="tabs__link" href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
              {tab.count !== undefined && <span class="tabs__count">{tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
