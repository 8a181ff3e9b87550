// The end: a numbered conclusion starts fifteen days, a proposal opens the case with its evidence, another person decides, everybody sees it.

import { textsOf } from '#texts/index.ts';
import { picture } from '../../register/making.ts';
import type { Cast } from '../stage/journey.ts';
import { signsIn } from '../stage/signing-in.ts';
import { DECIDED, DECISION_DAY, type InspectionPeople, PRODUCT, RECHECK } from './inspection-people.ts';
import type { OnThePacks } from './inspection-planning.ts';

const t = textsOf('vi');
const words = t.findings;
const { conclusion } = t.visitPapers;
const life = t.certificateLife;
const CONCLUSION = '240/TB-VPĐP';
const WITHDRAWN = '1502/QĐ-UBND';

export async function conclusionIsNumbered(
  { hoa, thu }: InspectionPeople,
  visit: string,
  finding: string,
): Promise<void> {
  await hoa.step('cannot propose a withdrawal without a conclusion, and is told what lacks', async () => {
    await hoa.goesTo(finding);
    await hoa.follows(words.steps['propose-withdrawal']);
    await hoa.sees(words.forms['propose-withdrawal'].noPaper);
  });
  await hoa.step('drafts the conclusion from minutes and findings', async () => {
    await hoa.goesTo(`/phat-hien/chuyen/${visit.split('/').at(-1)}/ket-luan`);
    await hoa.types(conclusion.content, 'Cơ sở in 4 sao trên sản phẩm 3 sao, hết hạn khắc phục vẫn bán.');
    await hoa.types(conclusion.demands, 'Đề nghị thu hồi giấy chứng nhận sản phẩm OCOP.');
    await hoa.presses(conclusion.submit);
    await hoa.sees(conclusion.done);
    await hoa.sees(conclusion.noTerm);
  });
  const draft = hoa.where();
  await thu.step('issues it with number, signer and the signed scan', async () => {
    await signsIn(thu, 'vanthu', draft);
    await thu.follows(conclusion.issue.heading);
    await thu.types(conclusion.issue.number, CONCLUSION);
    await thu.types(conclusion.issue.issuedOn, RECHECK);
    await thu.types(conclusion.issue.signer, 'Ông Bình Giả định');
    const buffer = Buffer.from(await picture('#efe9dc'));
    await thu.attaches(conclusion.issue.file, { name: 'ket-luan.jpg', mimeType: 'image/jpeg', buffer });
    await thu.presses(conclusion.issue.submit);
    await thu.sees(conclusion.issue.done);
    await thu.sees(conclusion.term);
  });
}

/** Answers the address of the case. */
export async function caseOpens({ hoa }: InspectionPeople, finding: string): Promise<string> {
  await hoa.step('proposes the withdrawal: the case opens, to be decided within fifteen days', async () => {
    await hoa.goesTo(`${finding}/de-nghi-thu-hoi`);
    await hoa.ticks(life.grounds['mark-misuse']);
    await hoa.presses(words.forms['propose-withdrawal'].submit);
    await hoa.sees(/^Đã mở vụ việc thu hồi, hạn quyết định \d/);
  });
  await hoa.step('finds minutes and photographs attached to the case', async () => {
    await hoa.follows(new RegExp(`^${words.view.toWithdrawal}`));
    await hoa.sees(life.view.attached);
    await hoa.sees(/^Biên bản kiểm tra \(bản chụp\)/);
  });
  const place = hoa.where();
  await hoa.step('writes what was verified, and proposes', async () => {
    await hoa.follows(life.acts.conclude);
    await hoa.types(life.fields.finding, 'Bao bì in 4 sao, giấy chứng nhận 3 sao; không khắc phục đến 07/12/2026.');
    await hoa.types(life.fields.conclusionNumber, '41/BC-VPĐP');
    await hoa.types(life.fields.concludedOn, RECHECK);
    await hoa.types(life.fields.conclusionBody, 'Văn phòng OCOP');
    await hoa.presses(life.submits.conclude);
    await hoa.follows(life.acts.propose);
    await hoa.types(life.fields.proposedOn, RECHECK);
    await hoa.presses(life.submits.propose);
    await hoa.sees(life.done.propose);
  });
  return place;
}

/** The chair of the province signs; the clerk, who did not propose, puts it on record. */
export async function decisionIsRecorded(cast: Cast, { thu }: InspectionPeople, place: string): Promise<void> {
  await cast.daysPass(DECISION_DAY);
  await thu.step('records the signed decision within the fifteen days', async () => {
    await signsIn(thu, 'vanthu', place);
    await thu.follows(life.acts.decide);
    await thu.types(life.fields.decisionNumber, WITHDRAWN);
    await thu.types(life.fields.decidedOn, DECIDED);
    const buffer = Buffer.from(await picture('#e8e4da'));
    await thu.attaches(life.fields.decisionScan, { name: 'quyet-dinh.jpg', mimeType: 'image/jpeg', buffer });
    await thu.presses(life.submits.decide);
    await thu.sees(life.done.decide);
  });
}

/** What the board of supervision counts of findings and of conclusions. */
export async function boardCounts({ hoa }: InspectionPeople): Promise<{ findings: number; conclusions: number }> {
  const counted = { findings: Number.NaN, conclusions: Number.NaN };
  await hoa.step('reads what the board of supervision counts', async () => {
    await hoa.goesTo('/phat-hien/bang');
    await hoa.seesHeading(t.visitPapers.board.heading);
    const figures = (await hoa.reads('.key-figures')).split('\n').filter((line) => line.trim() !== '');
    const after = (label: string): number => Number(figures[figures.indexOf(label) + 1]);
    counted.findings = after(t.visitPapers.board.key.findings);
    counted.conclusions = after(t.visitPapers.board.key.conclusions);
    if (Number.isNaN(counted.findings + counted.conclusions)) throw new Error(`no figures in ${figures.join(' | ')}`);
  });
  return counted;
}

export async function everybodySeesIt(cast: Cast, packs: OnThePacks): Promise<void> {
  const phone = await cast.enters('a stranger with a telephone', 360);
  await phone.step('scans a pack and reads that it was withdrawn, by which decision', async () => {
    await phone.livesOn(DECISION_DAY);
    await phone.opens(packs.address);
    await phone.seesHeading(PRODUCT);
    await phone.sees(t.verify.state.withdrawn);
    await phone.sees(t.verify.withdrawnBy(WITHDRAWN, DECIDED));
  });
  await phone.step('looks the product up, and its page says the same', async () => {
    await phone.goesTo(`/tra-cuu?q=${encodeURIComponent(PRODUCT)}`);
    await phone.sees(PRODUCT);
    await phone.follows(PRODUCT);
    await phone.sees(t.verify.state.withdrawn);
  });
  const file = { name: 'tem.png', mimeType: 'image/png', buffer: packs.picture };
  await phone.step('opens the checker once, and without a connection it says so too', async () => {
    await phone.goesTo('/kiem-tra');
    await phone.sees(/^Dữ liệu lúc /);
    await phone.attaches(t.verify.checker.picture, file);
    await phone.sees(t.verify.state.withdrawn);
    await phone.waitsForTheWorker();
    await phone.goesOffline();
    await phone.goesTo('/kiem-tra');
    await phone.attaches(t.verify.checker.picture, file);
    await phone.sees(t.verify.state.withdrawn);
    await phone.goesOffline(false);
  });
}
