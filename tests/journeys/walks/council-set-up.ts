// Chị Hoa calls off the session of the old council, records the decision that set up the new one, plans its session and puts two products
// on the agenda; the members are told and declare; anh Dìn counts who is there, and the session opens.

import { textsOf } from '#texts/index.ts';
import type { Cast } from '../stage/journey.ts';
import type { JourneyPerson } from '../stage/person.ts';
import { signsIn } from '../stage/signing-in.ts';
import { type CouncilPeople, DECISION, fair, members, modest, PRODUCER, sessionLink, TODAY } from './council-people.ts';

const t = textsOf('vi');
const { form } = t.councils;
const words = t.councilSessions;
const HEALTH = 4;

async function names(hoa: JourneyPerson, at: number): Promise<void> {
  const { name, account } = members[at] ?? { name: '', account: null };
  await hoa.within(new RegExp(`^${form.person(at + 1)}`), async () => {
    await hoa.types(form.name, name);
    if (account !== null) await hoa.choosesIn(form.account, account);
  });
}

/** The decision with its Quy chế; a member of Art. 7.3b forgotten first, and a rule without its paper. */
export async function provinceSetsUpTheCouncil({ hoa }: CouncilPeople): Promise<void> {
  await hoa.step('calls off the session of the old council; its products wait again', async () => {
    await signsIn(hoa, 'tinh', '/phien-hop');
    await hoa.follows(sessionLink);
    await hoa.follows(words.session.toCancel);
    await hoa.types(words.acts.cancel.reason, 'UBND tỉnh đã kiện toàn Hội đồng.');
    await hoa.presses(words.acts.cancel.submit);
    await hoa.sees(words.acts.cancel.done);
  });
  await hoa.step(
    'records the new decision, forgets a department and marks a quorum that no Quy chế sets',
    async () => {
      await hoa.goesTo('/phien-hop');
      await hoa.follows(words.sessions.councils);
      await hoa.follows(t.councils.list.record);
      await hoa.types(form.number, DECISION);
      await hoa.types(form.day, TODAY);
      await hoa.types(form.validFrom, TODAY);
      await hoa.types(form.mandate, 'Đánh giá, phân hạng sản phẩm OCOP của tỉnh.');
      for (const at of members.keys()) if (at !== HEALTH) await names(hoa, at);
      await hoa.types(t.councils.rules.quorumPercent, '70');
      await hoa.presses(form.submit);
      await hoa.sees(new RegExp(`còn thiếu: đại diện ${t.councils.bodies.health}`));
      await hoa.sees(t.problems['councils/rule-without-paper']());
    },
    { expects: [422] },
  );
  await hoa.step('writes the member in and where the quorum comes from', async () => {
    await names(hoa, HEALTH);
    await hoa.types(form.regulationNumber, '1326/QĐ-UBND');
    await hoa.types(form.regulationOn, TODAY);
    await hoa.ticks(t.councils.rules.quorumPercent);
    await hoa.presses(form.submit);
    await hoa.sees(form.done(members.length));
    await hoa.sees(t.councils.ruleSources.regulation('1326/QĐ-UBND'));
    await hoa.sees(t.councils.ruleSources.ours.gapPoints);
  });
}

/** Two products on the agenda; answers the address of the session. */
export async function provincePlansTheSession(cast: Cast, { hoa }: CouncilPeople): Promise<string> {
  await hoa.step('plans the session of today', async () => {
    await hoa.follows(t.councils.record.plan);
    await hoa.types(words.plan.day, TODAY);
    await hoa.types(words.plan.hour, '8h30');
    await hoa.types(words.plan.place, 'Phòng họp số 2, Văn phòng OCOP');
    await hoa.presses(words.plan.submit);
    await hoa.sees(words.plan.done);
  });
  await hoa.step('puts the two products that wait on its agenda', async () => {
    await hoa.ticks(`${t.design.table.select}: ${fair}`);
    await hoa.ticks(`${t.design.table.select}: ${modest}`);
    await hoa.presses(words.agenda.submit);
    await hoa.sees(words.agenda.done(2));
  });
  const place = hoa.where();
  const may = await cast.enters('chị Mẩy, producer of something else,', 360);
  await may.step(
    'finds no session under its address',
    async () => {
      await signsIn(may, 'chuthe', place);
      await may.doesNotSee(fair);
    },
    { expects: [403, 404] },
  );
  await may.leaves();
  return place;
}

async function declaresNothing(member: JourneyPerson, login: string, place: string): Promise<void> {
  await member.step('declares that there is no conflict', async () => {
    await signsIn(member, login, place);
    await member.follows(words.session.declareOwn(2));
    await member.ticks(words.declaration.allNo);
    await member.presses(words.declaration.submit);
    await member.sees(words.declaration.done(2, 0));
  });
}

/** Told, read, declared: one is recused from the product of a relative; who has no account declared on paper. */
export async function membersDeclare(people: CouncilPeople, place: string): Promise<void> {
  const { sao, phu, my, lu, binh, din } = people;
  await sao.step('is told of the session, and by her telephone brought to what she is asked first', async () => {
    await signsIn(sao, 'hd.nongnghiep', '/thong-bao');
    await sao.presses(/phiên|Hội đồng/i);
    await sao.seesHeading(words.declaration.heading);
    await sao.sees(modest);
  });
  await sao.step(
    'saves before she chose anything and is asked to',
    async () => {
      await sao.presses(words.declaration.submit);
      await sao.sees(t.problems['councils/nothing-declared']());
    },
    { expects: [422] },
  );
  await sao.step('declares that there is no conflict', async () => {
    await sao.ticks(words.declaration.allNo);
    await sao.presses(words.declaration.submit);
    await sao.sees(words.declaration.done(2, 0));
  });
  await sao.step('reads a dossier before the session', async () => {
    await sao.follows(fair);
    await sao.sees(words.dossier.opinion);
  });
  await phu.step('declares that his brother works there, and does not score that product', async () => {
    await signsIn(phu, 'hd.yte', place);
    await phu.follows(words.session.declareOwn(2));
    await phu.within(new RegExp(`^1\\. ${fair}`), () => phu.ticks(words.declaration.no));
    await phu.within(new RegExp(`^2\\. ${modest}`), async () => {
      await phu.ticks(words.declaration.yes);
      await phu.types(words.declaration.reason, 'Em trai phụ trách đóng gói ở hợp tác xã.');
    });
    await phu.presses(words.declaration.submit);
    await phu.sees(words.declaration.done(2, 1));
  });
  await declaresNothing(my, 'hd.khoahoc', place);
  await declaresNothing(lu, 'hd.vanhoa', place);
  await declaresNothing(binh, 'lanhdao', place);
  await din.step('types the declaration that bà Vân signed on paper', async () => {
    await signsIn(din, 'thuky', place);
    await din.follows(words.session.declareFor(members[3].name));
    await din.ticks(words.declaration.allNo);
    await din.presses(words.declaration.submit);
    await din.sees(words.declaration.done(2, 0));
  });
}

async function counts(din: JourneyPerson, here: readonly number[]): Promise<void> {
  for (const [at, { name }] of members.entries()) {
    const isHere = here.includes(at);
    await din.within(new RegExp(`^${name}`), () => din.ticks(isHere ? words.attendance.yes : words.attendance.no));
  }
}

/** Too few first; then enough, one of them on paper, and the session opens. */
export async function sessionOpens({ din, hoa }: CouncilPeople, place: string): Promise<void> {
  await din.step('counts four members and reads that they are too few', async () => {
    await din.follows(words.session.toAttendance);
    await counts(din, [0, 1, 2, 4, 5]);
    await din.presses(words.attendance.submit);
    await din.sees(words.attendance.done(4, 7, false));
  });
  await din.step(
    'wants to open it all the same and is told why not',
    async () => {
      await din.goesTo(`${place}/khai-mac`);
      await din.presses(words.acts.open.submit);
      await din.sees(/^Chưa đủ số người: có mặt 4 trong 7/);
    },
    { expects: [409, 422] },
  );
  await hoa.step(
    'of the office cannot run the session in the place of its secretary',
    async () => {
      await hoa.goesTo(`${place}/diem-danh`);
      await hoa.sees(t.problems['councils/not-running-it']());
    },
    { expects: [403] },
  );
  await din.step('counts again: two more came, bà Vân scores on paper and chị Hoa compares', async () => {
    await din.goesTo(`${place}/diem-danh`);
    await counts(din, [0, 1, 2, 3, 4, 5, 6]);
    await din.within(new RegExp(`^${members[3].name}`), async () => {
      await din.opensFold(words.attendance.more);
      await din.ticks(words.attendance.onPaper);
      await din.choosesIn(words.attendance.checker, 'Chị Hoa (tập huấn)');
    });
    await din.presses(words.attendance.submit);
    await din.sees(words.attendance.done(6, 7, true));
  });
  await din.step('opens the session', async () => {
    await din.follows(words.acts.open.label);
    await din.presses(words.acts.open.submit);
    await din.sees(words.acts.open.done);
  });
  await din.step('lets the members score', async () => {
    await din.follows(words.acts.start.label);
    await din.presses(words.acts.start.submit);
    await din.sees(words.acts.start.done);
    await din.sees(PRODUCER);
  });
}
