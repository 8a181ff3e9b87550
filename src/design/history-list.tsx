// What happened to a record, newest first: when, what, who, on which document.

import type { ComponentChildren } from 'preact';

export interface HistoryEntry {
  readonly key: string;
  /** `23/11/2026` or `23/11/2026 10:42`. */
  readonly when: string;
  /** The same for machines. */
  readonly datetime: string;
  readonly what: ComponentChildren;
  readonly who?: string | undefined;
  readonly detail?: ComponentChildren;
}

export interface HistoryListProps {
  /** Needed where a page holds two of them. */
  readonly id?: string | undefined;
  readonly title: string;
  readonly entries: readonly HistoryEntry[];
  /** Sentence for a record without history yet. */
  readonly empty?: string | undefined;
}

/**
 * @example <HistoryList title="Lịch sử" entries={[{ key: '1', when: '23/11/2026', datetime: '2026-11-23', what: 'Tạo hồ sơ' }]} />
 */
export function HistoryList({ id = 'history', title, entries, empty }: HistoryListProps) {
  return (
    <section class="history" aria-labelledby={id}>
      <h2 class="history__title" id={id}>
        {title}
      </h2>
      {entries.length === 0 && empty && <p class="history__empty">{empty}</p>}
      <ol class="history__list">
        {entries.map((entry) => (
          <li key={entry.key} class="history__entry">
            <p class="history__when">
              <time dateTime={entry.datetime}>{entry.when}</time>
            </p>
            <p class="history__what">{entry.what}</p>
            {entry.who && <p class="history__who">{entry.who}</p>}
            {entry.detail && <div class="history__detail">{entry.detail}</div>}
          </li>
        ))}
      </ol>
    </section>
  );
}
