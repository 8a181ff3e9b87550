// After the visit: a finding confirmed, minutes closed, a correction asked for, answered from a phone, looked at again and not there.

import { textsOf } from '#texts/index.ts';
import { picture } from '../../register/making.ts';
import type { Cast } from '../stage/journey.ts';
import { signsIn } from '../stage/signing-in.ts';
import { DUE, type InspectionPeople, RECHECK, RECHECK_DAY, SEEN, TODAY, wrongStars } from './inspection-people.ts';

const t = textsOf('vi');
const words = t.findings;
const papers = t.visitPapers;

const photo = async (name: string, colour: string) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: Buffer.from(await picture(colour)),
});

/** The checklist of the mark, by how its title begins. */
const MARKS = /^Nhãn hiệu OCOP/;

/** Answers the address of the finding. */
export async function findingIsConfirmed({ seo, hoa }: InspectionPeople, visit: string): Promise<string> {
  const id = visit.split('/').at(-1);
  await seo.step('confirms what he wrote down on the spot as a finding', async () => {
    await seo.goesTo(`/phat-hien/chuyen/${id}`);
    await seo.sees(papers.follow.proposed);
    await seo.presses(papers.follow.confirm);
    await seo.sees(/^Đã ghi \d phát hiện/);
  });
  await seo.step('completes the minutes, which the record has filled', async () => {
    await seo.goesTo(`/bien-ban-kiem-tra/${id}`);
    await seo.types(papers.minutes.startedAt, '08 giờ 30 phút');
    await seo.types(papers.minutes.endedAt, '10 giờ');
    await seo.types(papers.minutes.opinion, 'Hợp tác xã nhận in nhầm, sẽ thay hộp.');
    await seo.presses(papers.minutes.save);
    await seo.sees(papers.minutes.saved);
  });
  await seo.step('closes them with the photograph of the signed paper', async () => {
    await seo.follows(papers.minutes.close);
    await seo.ticks(papers.minutes.outcomes.paper);
    await seo.types(papers.minutes.signedOn, TODAY);
    await seo.attaches(papers.minutes.file, await photo('bien-ban.jpg', '#e8e4da'));
    await seo.presses(papers.minutes.closeSubmit);
    await seo.sees(papers.minutes.closed);
  });
  await hoa.step('asks for the correction, with a day', async () => {
    await hoa.goesTo(`/phat-hien?q=${encodeURIComponent(SEEN.slice(0, 12))}`);
    await hoa.follows(new RegExp(`^${wrongStars}`));
    await hoa.follows(words.steps['ask-correction']);
    await hoa.types(words.forms['ask-correction'].correction, 'Thu hồi hộp in 4 sao, in lại đúng 3 sao, gửi ảnh.');
    await hoa.types(words.forms['ask-correction'].dueOn, DUE);
    await hoa.presses(words.forms['ask-correction'].submit);
    await hoa.sees(words.forms['ask-correction'].done);
  });
  return hoa.where();
}

export async function producerAnswers({ may }: InspectionPeople, finding: string): Promise<void> {
  await may.step('reads on her phone what is to be done and until when', async () => {
    await may.goesTo('/phat-hien');
    await may.seesHeading(words.list.ownHeading);
    await may.follows(new RegExp(`^${wrongStars}`));
    await may.sees(/Thu hồi hộp in 4 sao/);
    if (may.where() !== finding) throw new Error(`another finding: ${may.where()}`);
  });
  await may.step('answers with a photograph of the new box', async () => {
    await may.follows(words.steps.answer);
    await may.types(words.forms.answer.words, 'Đã để riêng 60 hộp cũ, đang chờ nhà in làm hộp mới.');
    await may.attaches(words.forms.answer.photos, await photo('hop-moi.jpg', '#2f6b4a'));
    await may.presses(words.forms.answer.submit);
    await may.sees(words.forms.answer.done);
  });
}

export async function recheckFails(cast: Cast, { hoa, seo }: InspectionPeople, finding: string): Promise<void> {
  await hoa.step('plans to look again', async () => {
    await hoa.goesTo(finding);
    await hoa.follows(words.steps['plan-recheck']);
    await hoa.types(words.forms['plan-recheck'].plannedOn, RECHECK);
    await hoa.presses(words.forms['plan-recheck'].submit);
    await hoa.sees(words.forms['plan-recheck'].done);
  });
  await cast.daysPass(RECHECK_DAY);
  await seo.step(
    'who wrote the finding does not check its correction alone',
    async () => {
      await signsIn(seo, 'kiemtra', `${finding}/kiem-tra-khac-phuc`);
      await seo.sees(t.problems['findings/own-finding']());
    },
    { expects: [403] },
  );
  const marks = '/nhap/mark-and-advertising@2';
  const no = t.field.record.values.no;
  await hoa.step('comes from the second visit and opens its record at the office', async () => {
    await signsIn(hoa, 'tinh', finding);
    await hoa.follows(new RegExp(`^${words.view.toRecheck}`));
    const id = hoa.where().split('/').at(-1);
    await hoa.goesTo(`/phieu-kiem-tra/${id}/nhap`);
    await hoa.seesHeading(t.field.desk.heading);
    await hoa.follows(MARKS);
    await hoa.within(/in nhãn hiệu OCOP hoặc số sao không/, () => hoa.ticks('Có'));
    await hoa.presses(t.field.desk.save);
    await hoa.sees(/^Đã ghi 1 câu/);
  });
  await hoa.step('writes down that the boxes still show four stars', async () => {
    if (!hoa.where().endsWith(marks)) await hoa.follows(MARKS);
    await hoa.within(/giấy chứng nhận đang còn hiệu lực/, () => hoa.ticks(t.field.record.values.yes));
    await hoa.types(/Số sao in trên bao bì/, '4');
    await hoa.presses(t.field.desk.save);
    await hoa.sees(/^Đã ghi 2 câu/);
    await hoa.within(/Số sao in đúng/, () => hoa.ticks(no));
    await hoa.presses(t.field.desk.save);
    await hoa.sees(/^Đã ghi 1 câu/);
  });
  await hoa.step('says that it was not corrected', async () => {
    await hoa.goesTo(finding);
    await hoa.follows(words.steps.check);
    await hoa.ticks(words.forms.check.outcomes['not-corrected']);
    await hoa.types(words.forms.check.words, 'Ngày 07/12/2026 vẫn bán hộp in 4 sao tại hai cửa hàng.');
    await hoa.presses(words.forms.check.submit);
    await hoa.sees(words.forms.check.done);
    await hoa.sees(words.states['not-corrected']);
  });
}
