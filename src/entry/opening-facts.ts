// What `ocop doctor` asks the rooms before an installation is opened to the public.

import { findHolders } from '#access/find-recipients.ts';
import { findTotp, listPasskeys } from '#access/store-factors.ts';
import { listHoldersOf } from '#access/store-grants.ts';
import { reformDay } from '#law/territory-types.ts';
import { provinceDrawing } from '#modules/territory/services.ts';
import { countFailing } from '#modules/webhooks/services.ts';
import { systemClock } from '#platform/clock/clock.ts';
import type { Db } from '#platform/database/db.ts';
import type { OpeningFacts } from '#platform/operations/doctor/opening-checks.ts';

export async function openingFacts(db: Db): Promise<OpeningFacts> {
  const today = systemClock.today();
  const administrators = await findHolders(db, ['platform-admin'], { provinceCode: null, communeCode: null }, today);
  let withoutFactor = 0;
  for (const id of administrators) {
    const has = (await findTotp(db, id)) !== undefined || (await listPasskeys(db, id)).length > 0;
    if (!has) withoutFactor += 1;
  }
  const officers = await listHoldersOf(db, ['province-officer'], { provinceCode: null, today, reform: reformDay });
  const withoutBoundaries: string[] = [];
  for (const code of new Set(officers.flatMap(({ provinceCode }) => provinceCode ?? []))) {
    if ((await provinceDrawing(db, code)) === null) withoutBoundaries.push(code);
  }
  return {
    administrators: administrators.length,
    withoutFactor,
    officers: new Set(officers.map(({ accountId }) => accountId)).size,
    withoutBoundaries,
    failingReceivers: await countFailing(db),
  };
}
