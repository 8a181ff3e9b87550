// On a producer's desk: products of which a period that ended was not reported.

import { Notice } from '#design/notice.tsx';
import type { Ui } from '#web/ui.ts';
import type { Desk } from '../use-cases/view-desk.ts';

/** A period of output that a producer has not reported. */
export function SilentOutput({ desk, ui }: { readonly desk: Desk; readonly ui: Ui }) {
  const t = ui.t.desk.output;
  if (desk.silentProducts === 0) return null;
  return (
    <Notice t={ui.t.design} tone="info" title={t.title(desk.silentProducts)}>
      <p>
        {t.text} <a href={ui.href('/san-luong')}>{t.open}</a>
      </p>
    </Notice>
  );
}
