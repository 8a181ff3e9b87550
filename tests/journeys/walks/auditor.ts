// The auditor: comes in past a mistyped password and reads who did what.

import { trainingPassword } from '#entry/training/accounts.ts';
import { textsOf } from '#texts/index.ts';
import type { Cast } from '../stage/journey.ts';

const t = textsOf('vi');

export async function auditorReadsTheLedger(cast: Cast): Promise<void> {
  const nga = await cast.enters('chị Nga, auditor,', 1280);
  await nga.step(
    'opens the ledger, mistypes her password, and her name is kept',
    async () => {
      await nga.goesTo('/nhat-ky');
      await nga.seesHeading(t.access.signIn.heading);
      await nga.sees(t.access.signIn.summaryGoOn);
      await nga.types(t.access.signIn.login, 'kiemtoan');
      await nga.types(t.access.signIn.password, 'sai mat khau');
      await nga.presses(t.access.signIn.title);
      await nga.seesInField(t.access.signIn.login, 'kiemtoan');
    },
    { expects: [422] },
  );
  await nga.step('signs in, comes to the ledger she wanted, and reads who did what', async () => {
    await nga.types(t.access.signIn.password, trainingPassword);
    await nga.presses(t.access.signIn.title);
    await nga.seesHeading(t.ledger.heading);
    await nga.sees(t.useCases['producers/register-producer']);
  });
  await nga.leaves();
}
