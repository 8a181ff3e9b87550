// On a producer's desk: findings of an inspection that it still has to answer with what was corrected.

import { Notice } from '#design/notice.tsx';
import type { Ui } from '#web/ui.ts';
import type { Desk } from '../use-cases/view-desk.ts';

/** What was found and is to be corrected. */
export function OwnCorrections({ desk, ui }: { readonly desk: Desk; readonly ui: Ui }) {
  const t = ui.t.desk.corrections;
  const { waiting, late } = desk.corrections;
  if (waiting === 0) return null;
  return (
    <Notice t={ui.t.design} tone="warning" title={t.title(waiting, late)}>
      <p>
        {t.text} <a href={ui.href('/phat-hien?xem=correcting')}>{t.open}</a>
      </p>
    </Notice>
  );
}
