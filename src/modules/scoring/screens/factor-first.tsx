// A member who holds no officer role sets up the second factor before scoring: what is missing, where it is done, and how the session goes
// on meanwhile. Training asks nobody.

import { Notice } from '#design/notice.tsx';
import type { Ui } from '#web/ui.ts';

/** @example <FactorFirst ui={ui} /> */
export function FactorFirst({ ui }: { readonly ui: Ui }) {
  if (ui.actor.secondFactor) return null;
  const t = ui.t.scoring.factorFirst;
  return (
    <Notice t={ui.t.design} tone="warning" title={t.title} text={t.text}>
      <p>
        <a href={ui.href('/tai-khoan/bao-mat')}>{t.link}</a>
      </p>
    </Notice>
  );
}
