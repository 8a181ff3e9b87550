// A stranger: asks the register without an account, and asks what became of an old commune.

import { textsOf } from '#texts/index.ts';
import type { Cast } from '../stage/journey.ts';

const t = textsOf('vi');

export async function strangerMeetsAnEmptyRegister(cast: Cast): Promise<void> {
  const stranger = await cast.enters('a stranger', 360);
  await stranger.step('opens the register of an office that has only begun', async () => {
    await stranger.goesTo('/');
    await stranger.seesHeading(t.catalogue.search.heading);
    await stranger.sees(t.catalogue.search.emptyRegisterTitle);
  });
  await stranger.step('asks which unit an old commune is today, without marks', async () => {
    await stranger.follows(new RegExp(t.web.navigation.unitsShort));
    await stranger.types(t.territory.searchLabel, 'xa ta leng, tam duong');
    await stranger.entersIn(t.territory.searchLabel);
    await stranger.sees(/Xã Tả Lèng/);
  });
  await stranger.step('opens a page of officers and is asked to sign in', async () => {
    await stranger.goesTo('/chu-the');
    await stranger.seesHeading(t.access.signIn.heading);
  });
  await stranger.step(
    'mistypes an address and is told what to do',
    async () => {
      await stranger.goesTo('/khong-co-trang-nay');
      await stranger.seesHeading(t.web.notFoundTitle);
    },
    { expects: [404] },
  );
  await stranger.leaves();
}
