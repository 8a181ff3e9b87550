// A point of sale: opened with its shelf, found by somebody who wants a tea, and what happens when a product on it loses its stars.

import { textsOf } from '#texts/index.ts';
import type { Cast } from '../stage/journey.ts';
import { signsIn } from '../stage/signing-in.ts';
import { type MarketPeople, NUTS, POINT, PRODUCER, TEA, TODAY } from './market-people.ts';

const t = textsOf('vi');
const words = t.pointsOfSale;
const { fields } = words;

/** Answers the address of the point, as the office keeps it. */
export async function pointIsOpened({ tua }: MarketPeople): Promise<string> {
  await tua.step('opens the market from the navigation and begins a new point of sale', async () => {
    await signsIn(tua, 'xa.binhlu', '/viec');
    await tua.follows(t.web.navigation.market);
    await tua.seesHeading(words.list.heading);
    await tua.follows(words.list.add);
    await tua.seesHeading(words.form.newHeading);
  });
  await tua.step(
    'types it with a place in another country, and is told so with what he typed kept',
    async () => {
      await tua.types(fields.name, POINT);
      await tua.ticks(words.kinds.stop);
      await tua.types(fields.place, 'Trạm dừng chân đầu bản (giả định)');
      await tua.types(fields.position, '48.8566, 2.3522');
      await tua.types(fields.operatorCode, PRODUCER);
      await tua.types(fields.openingHours, '7 giờ đến 18 giờ hằng ngày');
      await tua.types(fields.openedOn, TODAY);
      await tua.presses(words.form.save);
      await tua.sees(/không nằm trên đất liền hay đảo nào của Việt Nam/);
      await tua.seesInField(fields.name, POINT);
    },
    { expects: [422] },
  );
  await tua.step(
    'corrects the position and looks the cooperative up',
    async () => {
      await tua.types(fields.position, '22.3123, 103.6212');
      await tua.looksUp(fields.operatorCode);
      await tua.ticks(new RegExp(`^\\s*${PRODUCER}`));
    },
    { expects: [422] },
  );
  await tua.step('saves it and is asked what stands on the shelf', async () => {
    await tua.presses(words.form.save);
    await tua.sees(words.form.added(POINT));
    await tua.seesHeading(words.shelf.heading);
  });
  await tua.step('looks a tea up without marks, and then the nuts: both are found and stay chosen', async () => {
    await tua.within(words.shelf.freshLine(1), async () => {
      await tua.types(fields.product, 'che xanh gia dinh 36');
      await tua.looksUp(fields.product);
    });
    await tua.sees(TEA);
    await tua.within(words.shelf.freshLine(2), async () => {
      await tua.types(fields.product, 'mac ca gia dinh 32');
      await tua.looksUp(fields.product);
    });
    await tua.sees(NUTS);
    await tua.sees(TEA);
    await tua.doesNotSee(/mà chưa lưu được/);
  });
  await tua.step('writes down both with their prices, and the shelf is kept', async () => {
    await tua.within(words.shelf.freshLine(1), async () => {
      await tua.types(fields.priceVnd, '128.000');
      await tua.types(fields.unit, 'hộp 200 g');
      await tua.choosesIn(fields.starsShown, words.shelf.stars(3));
    });
    await tua.within(words.shelf.freshLine(2), async () => {
      await tua.types(fields.priceVnd, '195.000');
      await tua.types(fields.unit, 'túi 500 g');
      await tua.choosesIn(fields.starsShown, words.shelf.stars(3));
    });
    await tua.presses(words.shelf.save);
    await tua.sees(words.shelf.done(2, 0));
    await tua.seesHeading(POINT);
    await tua.sees(words.view.ocopValue(2, 2, 100));
  });
  return tua.where();
}

export async function buyerFindsTheTea({ buyer }: MarketPeople): Promise<void> {
  await buyer.step('looks for the tea without marks and without an account', async () => {
    await buyer.goesTo('/');
    await buyer.types(t.catalogue.search.label, 'che xanh gia dinh 36');
    await buyer.entersIn(t.catalogue.search.label);
    await buyer.follows(new RegExp(TEA));
    await buyer.seesHeading(TEA);
  });
  await buyer.step('reads where it is sold, at what price and when it was seen there', async () => {
    await buyer.sees(words.open.whereToBuy);
    await buyer.sees(POINT);
    await buyer.sees(/128\.000/);
  });
  await buyer.step('opens the point: where it is, when it is open, what else stands there', async () => {
    await buyer.follows(POINT);
    await buyer.seesHeading(POINT);
    await buyer.sees('7 giờ đến 18 giờ hằng ngày');
    await buyer.sees(NUTS);
  });
  await buyer.step('comes to the same place from the points of the commune', async () => {
    await buyer.goesTo('/');
    await buyer.follows(t.web.navigation.pointsOfSale);
    await buyer.seesHeading(words.open.heading);
    await buyer.follows(POINT);
    await buyer.seesHeading(POINT);
  });
  await buyer.step('goes by the map: the country, the province, the commune, the tea', async () => {
    await buyer.goesTo('/ban-do');
    await buyer.seesHeading(t.catalogueMap.heading.products);
    await buyer.follows(/^(?:Tỉnh )?Lai Châu/);
    await buyer.seesHeading(t.catalogueMap.headingOf.products('Tỉnh Lai Châu'));
  });
  await buyer.step('opens the commune where the tea is grown and finds it again', async () => {
    await buyer.follows(/Khun Há/);
    await buyer.sees(TEA);
  });
}

/** The nuts are sold no more as OCOP: nobody did anything, the day came. */
export async function lapsedProductLeaves(cast: Cast, { tua, may }: MarketPeople, point: string): Promise<void> {
  const buyer = await cast.enters('another buyer', 360);
  await buyer.step('finds the tea at the point and the nuts no more', async () => {
    await buyer.goesTo(point.replace('/quan-ly', ''));
    await buyer.seesHeading(POINT);
    await buyer.sees(TEA);
    await buyer.doesNotSee(NUTS);
  });
  await buyer.step('reads on the page of the nuts that their recognition ended, and no place to buy', async () => {
    await buyer.goesTo(`/?q=${encodeURIComponent(NUTS)}`);
    await buyer.follows(new RegExp(NUTS));
    await buyer.seesHeading(NUTS);
    await buyer.doesNotSee(words.open.whereToBuy);
  });
  await tua.step('is shown the points whose shelf holds something unsuitable', async () => {
    await signsIn(tua, 'xa.binhlu', '/quan-ly/diem-ban');
    await tua.sees(words.list.unfitText);
    await tua.follows(words.list.unfitLink);
    await tua.sees(words.list.unfit(1));
    await tua.follows(POINT);
    await tua.sees(words.faults.lapsed);
    await tua.sees(words.view.unfitHeading);
  });
  await tua.step('asks for the nuts to be taken off the shelf', async () => {
    await tua.presses(words.view.sendNotice);
    await tua.sees(/^Đã báo cho \d người có tài khoản/);
  });
  await may.step('reads it on her phone, takes them off and says so', async () => {
    await signsIn(may, 'chuthe', point);
    await may.sees(words.view.unfitProducer);
    await may.follows(words.view.shelfAct);
    await may.within(new RegExp(NUTS), () => may.ticks(words.shelf.gone));
    await may.presses(words.shelf.save);
    await may.sees(words.shelf.done(1, 1));
    await may.doesNotSee(words.view.unfitProducer);
  });
}
