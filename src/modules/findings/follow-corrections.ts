// Every morning: producers are reminded of corrections, and what is late is told one level further. Each is an act of its own.

import { systemActor } from '#access/actor.ts';
import { addDays } from '#kernel/calendar.ts';
import { taskSettingOn } from '#modules/tasks/services.ts';
import type { Ports } from '#runner/ports.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { listCorrectionsDueBy } from './store.ts';
import { escalateCorrection, isToRemind, levelsDue, remindCorrection } from './use-cases/clock-acts.ts';

const MOST_REMIND_DAYS = 60;

/** Does what is due this morning; answers how much of each. */
export async function followCorrections(
  ports: Ports,
): Promise<{ readonly reminded: number; readonly escalated: number }> {
  const db = ports.database.write;
  const today = ports.clock.today();
  let reminded = 0;
  let escalated = 0;
  for (const one of await listCorrectionsDueBy(db, addDays(today, MOST_REMIND_DAYS))) {
    const { remindDays, graceDays } = await taskSettingOn(db, one.provinceCode, today);
    const act = isToRemind(one, remindDays, today)
      ? remindCorrection
      : levelsDue(one, graceDays, today) > one.escalation
        ? escalateCorrection
        : null;
    if (act === null) continue;
    const done = await runUseCase(ports, act, { findingId: one.id }, { actor: systemActor });
    if (done.ok && act === remindCorrection) reminded += 1;
    else if (done.ok) escalated += 1;
  }
  return { reminded, escalated };
}
