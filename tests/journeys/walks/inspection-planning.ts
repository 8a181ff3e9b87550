// From the list of risks to a visit with its notice: chosen with reasons, decided by a paper, a team of several agencies, a number of the clerk.

import { readFile, stat } from 'node:fs/promises';
import { textsOf } from '#texts/index.ts';
import type { JourneyPerson } from '../stage/person.ts';
import { signsIn } from '../stage/signing-in.ts';
import { photographed, readCode } from './council-certificate.ts';
import { type InspectionPeople, PRODUCER, PRODUCT, TODAY } from './inspection-people.ts';

const t = textsOf('vi');
const words = t.inspections;
const named = (text: string): RegExp => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

/** What is printed on the packs: the code as a photograph, and the address in it. */
export interface OnThePacks {
  readonly picture: Buffer;
  readonly address: string;
}

/** The paper of the old decision, so that packs carry a code that everybody can check. */
export async function productHasItsCode({ hoa }: InspectionPeople): Promise<OnThePacks> {
  await hoa.step('gives the recognised product its certificate', async () => {
    await signsIn(hoa, 'tinh', '/giay-chung-nhan');
    await hoa.follows(PRODUCT);
    await hoa.presses(t.certificatePages.issue.submit);
    await hoa.sees(t.certificatePages.states.expiring);
  });
  let svg = Buffer.alloc(0);
  await hoa.step('takes the code for the printer of the packs', async () => {
    svg = await readFile(await hoa.savesFrom(t.certificatePages.view.codeOnly));
  });
  const picture = await photographed(svg);
  return { picture, address: await readCode(picture) };
}

/** Answers the address of the plan. */
export async function provinceChoosesByRisk({ hoa }: InspectionPeople): Promise<void> {
  await hoa.step('opens inspection from the navigation and reads what speaks for a visit', async () => {
    await hoa.goesTo('/viec');
    await hoa.follows(t.web.navigation.inspections);
    await hoa.follows(t.web.navigationPages.inspectionRisk);
    await hoa.seesHeading(words.risk.heading);
    await hoa.sees(named(PRODUCT));
  });
  await hoa.step('opens the plan of the year and its list', async () => {
    await hoa.goesTo('/kiem-tra-giam-sat/ke-hoach');
    await hoa.follows(/^Kế hoạch kiểm tra, giám sát sản phẩm OCOP năm 2026/);
    await hoa.follows(words.plan.choose);
    await hoa.sees(named(PRODUCT));
  });
  await hoa.step('chooses the product, and says why', async () => {
    await hoa.follows(new RegExp(`^${words.risk.choose} ${PRODUCT}$`));
    await hoa.ticks(words.choice.yes);
    await hoa.types(words.choice.why, 'Có phát hiện quá hạn khắc phục, nhãn in từ trước.');
    await hoa.presses(words.choice.submit);
    await hoa.sees(words.choice.done(PRODUCT));
  });
}

/** Answers the address of the visit. */
export async function provinceSendsATeam({ hoa }: InspectionPeople): Promise<string> {
  await hoa.step('sets up the inspection, with the paper that decided it and a team of three agencies', async () => {
    await hoa.follows(words.plan.makeInspection);
    await hoa.types(words.makeInspection.title, 'Kiểm tra việc sử dụng nhãn hiệu OCOP, đợt 2 năm 2026');
    await hoa.types(words.makeInspection.purpose, 'Xem nhãn, số sao in trên bao bì, sổ sản xuất.');
    await hoa.types(words.makeInspection.startsOn, TODAY);
    await hoa.types(words.makeInspection.endsOn, '31/12/2026');
    await hoa.types(words.decision.number, '131/QĐ-UBND');
    await hoa.types(words.decision.date, '20/11/2026');
    await hoa.types(words.decision.body, 'UBND tỉnh Lai Châu');
    await member(hoa, 1, 'Chị Hoa');
    await member(hoa, 2, 'Anh Seo');
    await hoa.within(words.team.person(3), async () => {
      await hoa.types(words.team.name, 'Cán bộ Chi cục (giả định)');
      await hoa.types(words.team.agency, 'Chi cục Quản lý chất lượng (giả định)');
    });
    await hoa.presses(words.makeInspection.submit);
    await hoa.sees(words.makeInspection.done);
  });
  await hoa.step('finds the producer and what else was there in twelve months', async () => {
    await hoa.follows(words.inspection.addVisit);
    await hoa.types(words.planVisit.search, PRODUCER);
    await hoa.entersIn(words.planVisit.search);
    await hoa.follows(PRODUCER);
    await hoa.seesHeading(PRODUCER);
    await hoa.sees(words.planVisit.lately);
  });
  await hoa.step('sets the day of the visit', async () => {
    await hoa.types(words.planVisit.plannedOn, TODAY);
    await hoa.types(words.planVisit.place, 'Bản Giả định 3, xã Bình Lư');
    await hoa.presses(words.planVisit.submit);
    await hoa.sees(words.planVisit.done(PRODUCER));
    await hoa.follows(PRODUCER);
    await hoa.seesHeading(PRODUCER);
  });
  return hoa.where();
}

async function member(hoa: JourneyPerson, n: number, name: string): Promise<void> {
  await hoa.within(words.team.person(n), async () => {
    await hoa.choosesIn(words.team.account, await hoa.optionWith(words.team.account, name));
  });
}

export async function noticeGoesOut({ hoa, thu, may }: InspectionPeople, visit: string): Promise<void> {
  await hoa.step('prints the notice letter', async () => {
    const { size } = await stat(await hoa.savesFrom(words.visit.pdf));
    if (size < 5_000) throw new Error(`the notice has only ${size} bytes`);
  });
  await thu.step(
    'numbers the notice; she is asked, for it tells the producer on the very day of the visit',
    async () => {
      await signsIn(thu, 'vanthu', visit);
      await thu.follows(words.visit.numberNotice);
      await thu.types(words.notice.number, '215/TB-VPĐP');
      await thu.types(words.notice.day, '23/11/2026');
      await thu.presses(words.notice.submit);
      await thu.sees(words.notice.onTheDay);
    },
    { expects: [422] },
  );
  await thu.step('sends it all the same, and the letter is in her book', async () => {
    await thu.ticks(words.notice.onTheDayYes);
    await thu.presses(words.notice.submit);
    await thu.sees(words.notice.done('215/TB-VPĐP'));
  });
  await may.step('reads on her phone that somebody comes, and who', async () => {
    await signsIn(may, 'chuthe', visit);
    await may.seesHeading(PRODUCER);
    await may.sees(TODAY);
  });
}
