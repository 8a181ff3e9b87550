// The history at the side of a record.

import { HistoryList } from '#design/history-list.tsx';
import type { HistoryLine } from '#modules/producers/services.ts';
import type { Ui } from '#web/ui.ts';
import { actorWords, actWords, shownChanges, whenWords } from './history-words.ts';

interface RecordHistoryProps {
  readonly ui: Ui;
  readonly lines: readonly HistoryLine[];
  readonly id?: string;
  readonly title?: string;
}

/** What happened to the record, newest first. */
export function RecordHistory({ ui, lines, id, title }: RecordHistoryProps) {
  const { record } = ui.t.products;
  return (
    <HistoryList
      id={id}
      title={title ?? record.history}
      empty={record.noHistory}
      entries={lines.map((line) => ({
        key: String(line.seq),
        when: whenWords(line.at),
        datetime: line.at,
        what: actWords(ui.t, line),
        who: actorWords(ui.t, line),
        detail: <Changes ui={ui} line={line} />,
      }))}
    />
  );
}

function Changes({ ui, line }: { readonly ui: Ui; readonly line: HistoryLine }) {
  const { record } = ui.t.products;
  const changes = shownChanges(ui.t, line);
  if (changes.length === 0) return null;
  return (
    <ul class="changes">
      {changes.map((change) => (
        <li key={change.field}>
          {change.field}: {change.to === '' ? record.empty : change.to}{' '}
          <span class="changes__before">
            ({record.from}: {change.from === '' ? record.empty : change.from})
          </span>
        </li>
      ))}
    </ul>
  );
}
