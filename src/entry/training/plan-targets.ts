// Targets of plans in a training installation, of the year before and of this one, for the province and for one commune: with them boards show what
// was planned beside what is. All invented. Once; what a class takes back stays taken back.

import type { Actor } from '#access/actor.ts';
import { partsOf } from '#kernel/calendar.ts';
import { officeKey } from '#modules/offices/index.ts';
import { officesOfActor } from '#modules/offices/services.ts';
import { setTarget, viewTargets } from '#modules/reporting/use-cases/targets.ts';
import type { Ports } from '#runner/ports.ts';
import { trainingActs } from './acts.ts';

/** Indicator and target of the year before and of this one; `null`: none was set. */
const ofProvince = [
  ['products', 55, 60],
  ['products-new', 10, 12],
  ['producers', null, 45],
  ['revenue-reported', null, 1_600],
] as const;
const ofCommune = [
  ['products', null, 8],
  ['products-reporting', null, 4],
] as const;

/** Sets the targets once. */
export async function preparePlanTargets(ports: Ports): Promise<readonly string[]> {
  const { act, as } = trainingActs(ports, 'targets');
  const { year } = partsOf(ports.clock.today());
  const province = await as('tinh');
  if ((await act(viewTargets, {}, province)).targets.length > 0) return [];
  const set = async (actor: Actor, rows: typeof ofProvince | typeof ofCommune): Promise<void> => {
    const [office] = await officesOfActor(ports.database.write, actor, ports.clock.today());
    if (office === undefined) throw new Error('training targets: somebody without an office');
    for (const [indicator, before, now] of rows) {
      for (const [of, target] of [
        [year - 1, before],
        [year, now],
      ] as const) {
        if (target === null) continue;
        const plan = `Kế hoạch OCOP năm ${of} (giả định)`;
        const days = { from: `01/01/${of}`, to: `31/12/${of}` };
        const input = { office: officeKey(office), plan, indicator, target: String(target), note: '', ...days };
        // Early in a year little was reported yet, and every plan looks far off.
        await act(setTarget, { ...input, confirmed: 'yes' }, actor);
      }
    }
  };
  await set(province, ofProvince);
  await set(await as('xa.binhlu'), ofCommune);
  return [`  training: targets of plans of ${year - 1} and ${year}`];
}
