// The note on what rests on a visit's record, where the record was changed after the minutes were closed.

import { Notice } from '#design/notice.tsx';
import { formatInstantInVietnam } from '#kernel/calendar.ts';
import type { Ui } from '#web/ui.ts';
import type { RecordChange } from '../record-changes.ts';

export function RecordChanged({
  ui,
  visitId,
  change,
}: {
  readonly ui: Ui;
  readonly visitId: string;
  readonly change: RecordChange | null;
}) {
  if (change === null) return null;
  const t = ui.t.visitPapers.follow;
  return (
    <Notice t={ui.t.design} tone="warning" title={t.recordChanged}>
      <p>
        {t.recordChangedText(change.fields, formatInstantInVietnam(change.lastAt))}{' '}
        <a href={ui.href(`/phieu-kiem-tra/${visitId}`)}>{t.toRecord}</a>
      </p>
    </Notice>
  );
}
