// The history of a record: every act with who and when, and what it changed, read from the ledger.

import { ChangeList } from '#design/change-list.tsx';
import { HistoryList } from '#design/history-list.tsx';
import type { Ui } from '#web/ui.ts';
import type { HistoryLine } from '../history.ts';
import { actorWords, actWords, shownChanges, whenWords } from './words.ts';

interface ProducerHistoryProps {
  readonly ui: Ui;
  readonly lines: readonly HistoryLine[];
  readonly unitNames: Readonly<Record<string, string>>;
  readonly id?: string;
  readonly title: string;
}

export function ProducerHistory({ ui, lines, unitNames, id, title }: ProducerHistoryProps) {
  const { t } = ui;
  return (
    <HistoryList
      id={id}
      title={title}
      empty={t.producers.record.noHistory}
      entries={lines.map((line) => ({
        key: String(line.seq),
        when: whenWords(line.at),
        datetime: line.at,
        what: actWords(t, line.useCase),
        who: actorWords(t, line),
        detail: <ChangeList changes={shownChanges(t, line, unitNames)} empty={t.design.compare.empty} />,
      }))}
    />
  );
}
