// The daily look for silent products: on each day of the duty the next reminder goes out, one act a product. A first start of the house, or
// days on which it slept, send only the last step that is due.

import { systemActor } from '#access/actor.ts';
import { unlimitedReach } from '#access/reach.ts';
import { addDays } from '#kernel/calendar.ts';
import type { Ports } from '#runner/ports.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { daysOfPeriod, outputPeriodWord } from './rules/output-period.ts';
import { dutyFrom, silentProducts } from './silent-products.ts';
import { listDuties, listReminders, type OutputReminder } from './store.ts';
import { remindSilent } from './use-cases/remind-silent.ts';

/** Reminds whom it is time to remind; answers how many. */
export async function remindSilentProducers(ports: Ports): Promise<number> {
  const db = ports.database.write;
  const today = ports.clock.today();
  const duties = await listDuties(db, null);
  const known = new Map<string, readonly OutputReminder[]>();
  let reminded = 0;
  for (const product of await silentProducts(db, unlimitedReach, today)) {
    const duty = dutyFrom(duties, product.provinceCode, today);
    const [period] = product.missed;
    if (duty === null || period === undefined) continue;
    const { to } = daysOfPeriod(period);
    const step = duty.remindDays.findLastIndex((days) => addDays(to, days) <= today);
    const word = outputPeriodWord(period);
    const told = known.get(word) ?? (await listReminders(db, period));
    known.set(word, told);
    if (step < 0 || told.some((one) => one.productId === product.productId && one.step >= step)) continue;
    const input = { productId: product.productId, period: word, step };
    const done = await runUseCase(ports, remindSilent, input, { actor: systemActor });
    if (done.ok) reminded += 1;
  }
  return reminded;
}
