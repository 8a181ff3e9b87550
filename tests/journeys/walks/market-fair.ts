// A fair: planned, producers invited with reasons, answered and sold at from a phone, its costs written down, settled; and what the leader sees.

import { textsOf } from '#texts/index.ts';
import type { Cast } from '../stage/journey.ts';
import { signsIn } from '../stage/signing-in.ts';
import { AFTER_FAIR, FAIR, FAIR_FROM, FAIR_UNTIL, type MarketPeople, NUTS, PRODUCER } from './market-people.ts';

const t = textsOf('vi');
const words = t.promotion;

/** Answers the address of the fair. */
export async function fairIsPlanned({ lan }: MarketPeople): Promise<string> {
  await lan.step('comes to promotion from the navigation and begins an event', async () => {
    await signsIn(lan, 'so.congthuong', '/viec');
    await lan.follows(t.web.navigation.market);
    await lan.follows(t.web.navigationPages.promotion);
    await lan.seesHeading(words.list.heading);
    await lan.follows(words.list.plan);
    await lan.seesHeading(words.plan.heading);
  });
  await lan.step(
    'leaves out the last day, and is told why it is needed',
    async () => {
      await lan.types(words.plan.name, FAIR);
      await lan.choosesIn(words.plan.kind, words.kinds['market-week']);
      await lan.types(words.plan.place, 'Chợ trung tâm xã Bình Lư (giả định)');
      await lan.types(words.plan.from, FAIR_FROM);
      await lan.types(words.plan.organiser, 'Sở Công Thương (giả định)');
      await lan.types(words.plan.stands, '6');
      await lan.types(`${words.plan.source} 1`, 'Ngân sách tỉnh');
      await lan.types(`${words.plan.budgetAmount} 1`, '8.000.000');
      await lan.presses(words.plan.submit);
      await lan.sees(/^Chưa có ngày kết thúc/);
      await lan.seesInField(words.plan.name, FAIR);
    },
    { expects: [422] },
  );
  await lan.step('adds it, and the fair is planned', async () => {
    await lan.types(words.plan.until, FAIR_UNTIL);
    await lan.presses(words.plan.submit);
    await lan.sees(words.plan.done(FAIR));
    await lan.seesHeading(FAIR);
    await lan.sees(words.states.planned);
  });
  const fair = lan.where();
  await lan.step(
    'chooses a cooperative that stands further down the list, and is asked why',
    async () => {
      await lan.follows(words.event.invite);
      await lan.seesHeading(words.invite.heading);
      await lan.opensFold('chủ thể đứng dưới hoặc chưa hợp điều kiện');
      await lan.ticks(`${t.design.table.select}: ${words.invite.choose(PRODUCER)}`);
      await lan.presses(words.invite.submit);
      await lan.sees(/^Lựa chọn khác danh sách/);
    },
    { expects: [422] },
  );
  await lan.step(
    'answers with one letter, which is no reason; and reads at those with equal points how they stand',
    async () => {
      await lan.types(words.invite.reason, 'x');
      await lan.presses(words.invite.submit);
      await lan.sees(/Lý do quá ngắn/);
      await lan.sees(/^thứ\s\d+\/\d+\scùng/);
    },
    { expects: [422] },
  );
  await lan.step('says why, and the invitation goes out', async () => {
    await lan.types(words.invite.reason, 'Phiên chợ họp ngay tại xã của hợp tác xã này.');
    await lan.presses(words.invite.submit);
    await lan.sees(words.invite.done(1));
    await lan.sees(PRODUCER);
    await lan.sees(words.answers.waits);
  });
  return fair;
}

export async function producerComes({ may }: MarketPeople): Promise<void> {
  await may.step('reads on her phone that she is invited, and why', async () => {
    await signsIn(may, 'chuthe', '/thong-bao');
    await may.presses(new RegExp(`^Mời tham gia ${FAIR.slice(0, 18)}`));
    await may.seesHeading(/^Mời tham gia/);
    await may.sees(words.invitation.why);
  });
  await may.step('says that she comes and what she brings', async () => {
    await may.ticks(words.invitation.comes);
    await may.ticks(NUTS);
    await may.types(words.invitation.words, 'Xin gian gần cửa.');
    await may.presses(words.invitation.submit);
    await may.sees(words.invitation.done);
    await may.sees(words.answers.comes);
  });
}

export async function fairIsHeld(cast: Cast, { lan, may }: MarketPeople, fair: string): Promise<void> {
  await cast.daysPass(AFTER_FAIR);
  await may.step(
    'types what she sold on the last day, 900 for 900 thousand, and is asked to look again',
    async () => {
      await signsIn(may, 'chuthe', '/xuc-tien');
      await may.follows(FAIR);
      await may.follows(words.invitation.sales);
      await may.seesHeading(words.sales.dayHeading(FAIR_UNTIL));
      await may.types(words.sales.money, '900');
      await may.types(words.sales.quantity, '5');
      await may.presses(words.sales.submit);
      await may.sees(words.sales.doubtTitle);
    },
    { expects: [422] },
  );
  await may.step('corrects it, and the day is kept', async () => {
    await may.types(words.sales.money, '900.000');
    await may.presses(words.sales.submit);
    await may.sees(words.sales.done(1));
    await may.seesInField(words.sales.money, '900.000');
  });
  await may.step('adds the first day, which she had no time for', async () => {
    await may.follows(new RegExp(`^${FAIR_FROM.slice(0, 5)}`));
    await may.seesHeading(words.sales.dayHeading(FAIR_FROM));
    await may.types(words.sales.money, '1.350.000');
    await may.types(words.sales.quantity, '7');
    await may.presses(words.sales.submit);
    await may.sees(words.sales.done(1));
    await may.sees(words.sales.said);
  });
  await lan.step('writes down what the stands cost', async () => {
    await signsIn(lan, 'so.congthuong', fair);
    await lan.follows(words.event.cost);
    await lan.types(words.cost.amount, '1.200.000');
    await lan.presses(words.cost.submit);
    await lan.sees(words.cost.done);
    await lan.sees(/1\.200\.000/);
  });
  await lan.step('writes down a contract that was signed there', async () => {
    await lan.follows(new RegExp(`^${words.event.producers}`));
    await lan.sees(words.answers.comes);
    await lan.follows(words.event.addContract);
    await lan.types(words.contract.buyer, 'Siêu thị giả định Tây Bắc');
    await lan.types(words.contract.value, '24.000.000');
    await lan.types(words.contract.signed, FAIR_UNTIL);
    await lan.presses(words.contract.submit);
    await lan.sees(words.contract.done);
  });
  await lan.step(
    'cannot settle sales of somebody whom no officer saw there',
    async () => {
      await lan.goesTo(fair);
      await lan.follows(words.event.settle);
      await lan.presses(words.settle.submit);
      await lan.sees(/tự báo có bán mà chưa ai ghi có mặt hay vắng/);
    },
    { expects: [409] },
  );
  await lan.step('says that she was there', async () => {
    await lan.goesTo(fair);
    await lan.follows(words.event.attend);
    await lan.choosesIn(words.attendance.attended, words.attendance.yes);
    await lan.presses(words.attendance.submit);
    await lan.sees(words.attendance.done(1));
  });
  await lan.step('settles the fair, and its sheet says what it brought', async () => {
    await lan.goesTo(fair);
    await lan.follows(words.event.settle);
    await lan.sees(words.settle.text);
    await lan.types(words.settle.words, 'Hàng sấy khô bán chạy, nên mời sớm hơn.');
    await lan.presses(words.settle.submit);
    await lan.sees(words.settle.done);
    await lan.sees(/2\.250\.000/);
    await lan.sees(/24\.000\.000/);
    await lan.sees('1,88');
  });
}

/** What the leader reads of it, and that the figure opens to the fair. */
export async function leaderSeesTheYield({ binh }: MarketPeople): Promise<void> {
  await binh.step('reads on his page what promotion cost and brought', async () => {
    await signsIn(binh, 'lanhdao', '/bao-cao');
    await binh.sees(t.reporting.trade.title);
  });
  await binh.step('opens the figure and finds the fair among what makes it up', async () => {
    await binh.follows(new RegExp(`^${t.reporting.trade.open}`));
    await binh.seesHeading(words.yields.heading);
    await binh.sees(FAIR);
    await binh.follows(FAIR);
    await binh.seesHeading(FAIR);
    await binh.sees(words.states.settled);
  });
}
