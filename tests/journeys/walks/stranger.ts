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

export async function strangerFindsAProduct(cast: Cast): Promise<void> {
  const stranger = await cast.enters('a buyer', 360);
  await stranger.step('looks for a tea without marks', async () => {
    await stranger.goesTo('/');
    await stranger.types(t.catalogue.search.label, 'hong tra shan');
    await stranger.entersIn(t.catalogue.search.label);
    await stranger.sees(/Hồng trà/i);
  });
  await stranger.step('opens it and is told honestly that no decision is known', async () => {
    await stranger.follows(/Hồng trà/i);
    await stranger.sees(t.catalogue.product.producer);
    await stranger.sees(t.catalogue.meanings.none);
  });
  await stranger.step('looks for honey, and for what may carry its stars today', async () => {
    await stranger.goesTo('/');
    await stranger.types(t.catalogue.search.label, 'mat ong hoa rung gia dinh');
    await stranger.entersIn(t.catalogue.search.label);
    await stranger.sees(/Mật ong hoa rừng giả định/);
  });
  await stranger.step('opens it and sees its maker, its stars and until when they hold', async () => {
    await stranger.follows(/Mật ong hoa rừng giả định/);
    await stranger.sees(t.catalogue.product.producer);
    await stranger.sees(/\d sao/);
    await stranger.sees(/Quyết định số/);
  });
  await stranger.step('misspells another one and is shown the nearest', async () => {
    await stranger.goesTo('/');
    await stranger.types(t.catalogue.search.label, 'hong tra san');
    await stranger.entersIn(t.catalogue.search.label);
    await stranger.sees(/Hồng trà/i);
  });
  await stranger.step('reads the same page in English', async () => {
    await stranger.follows(t.web.otherLanguage);
    await stranger.seesHeading(textsOf('en').catalogue.search.heading);
  });
  await stranger.leaves();
}
