// A record's page: the facts in the order of the work, the history at the side (under them on a phone).

import type { ComponentChildren } from 'preact';

export interface RecordLayoutProps {
  readonly side: ComponentChildren;
  readonly children: ComponentChildren;
}

/**
 * @example <RecordLayout side={<HistoryList … />}><SummaryList … /></RecordLayout>
 */
export function RecordLayout({ side, children }: RecordLayoutProps) {
  return (
    <div class="record">
      <div class="record__main">{children}</div>
      <aside class="record__side">{side}</aside>
    </div>
  );
}
