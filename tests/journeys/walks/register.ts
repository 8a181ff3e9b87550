// The register, walked by the people who live with it: the province, the communes, a producer, a stranger, an auditor.

import { trainingPassword } from '#entry/training/accounts.ts';
import { textsOf } from '#texts/index.ts';
import type { Journey } from '../stage/journey.ts';

const t = textsOf('vi');

export const register: Journey = {
  name: 'register',
  about: 'who comes in, who sees and changes what, and what the ledger says of it',
  async walk(cast) {
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
    });
  },
};
