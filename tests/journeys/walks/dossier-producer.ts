// Chị Mẩy on her phone: opens the dossier of a tea that anh Tủa entered, sees everything that lacks at once, fills it in bit by
// bit, puts a paper into her wallet, cites it, and sends the dossier.

import { textsOf } from '#texts/index.ts';
import { picture } from '../../register/making.ts';
import type { Cast } from '../stage/journey.ts';
import type { JourneyPerson } from '../stage/person.ts';
import { signsIn } from '../stage/signing-in.ts';

const t = textsOf('vi');
const words = t.dossiers;
const wallet = t.evidence;

export const tea = 'Chè Shan tuyết giả định Hua Bó';
const producer = 'HTX Giả định 32';
const reportTitle = 'Phiếu kiểm nghiệm chè Hua Bó (giả định)';

export interface DossierPeople {
  readonly may: JourneyPerson;
  readonly tua: JourneyPerson;
  readonly pao: JourneyPerson;
}

/** The tea stands in the register before anybody asks for a star. */
export async function communeEntersTheTea(cast: Cast): Promise<DossierPeople> {
  const tua = await cast.enters('anh Tủa of Bình Lư', 1280);
  const forms = t.productForms;
  await tua.step('puts a new tea of the cooperative into the register', async () => {
    await signsIn(tua, 'xa.binhlu', '/chu-the');
    await tua.follows(producer);
    await tua.follows(t.producers.acts.addProduct);
    await tua.seesHeading(forms.register.heading);
    await tua.types(t.products.fields.name, tea);
    await tua.choosesIn(t.products.fields.setNumber, '11. Chè tươi, chè chế biến');
    await tua.presses(forms.register.submit);
    await tua.seesHeading(tea);
  });
  const may = await cast.enters('chị Mẩy, producer,', 360);
  const pao = await cast.enters('anh Páo of Đoàn Kết', 1280);
  return { may, tua, pao };
}

/** Answers the address of the dossier. */
export async function producerOpensADossier({ may, pao }: DossierPeople): Promise<string> {
  await may.step('signs in on her phone and sees the dossiers of her cooperative', async () => {
    await signsIn(may, 'chuthe', '/ho-so');
    await may.seesHeading(words.list.ownHeading);
  });
  await may.step('chooses her tea and is told which kind of dossier the law leaves it, and why', async () => {
    await may.follows(words.list.open);
    await may.follows(tea);
    await may.sees(words.open.decided(words.kinds.first));
    await may.sees(words.reasons['never-recognised']({ opensOn: '', closesOn: '' }));
  });
  await may.step('opens it, and what the register knows stands in it', async () => {
    await may.presses(words.open.submit);
    await may.seesHeading(tea);
    await may.sees(words.open.opened(tea));
    await may.sees(producer);
  });
  const place = may.where();
  await pao.step(
    'of another commune is answered at its address as if there were none',
    async () => {
      await signsIn(pao, 'xa.doanket', place);
      await pao.doesNotSee(tea);
    },
    { expects: [404] },
  );
  return place;
}

/** What the register does not know of the cooperative yet; Form 02 part I asks it. */
async function producerCompletesHerRecord(may: JourneyPerson): Promise<void> {
  const { fields, form } = t.producers;
  await may.step('follows a gap to her own record and completes it', async () => {
    await may.follows(words.check.gaps['fact-missing'](words.check.facts.registrationNumber));
    await may.seesHeading(form.changeHeading);
    await may.types(form.nameOfPerson, 'Người Đại Diện Giả Định');
    await may.types(fields.legalRepresentativePosition, 'Giám đốc');
    await may.types(fields.address, 'Bản Giả định 3');
    await may.types(fields.registrationNumber, '6200999032');
    await may.types(fields.registeredOn, '02/03/2019');
    await may.types(fields.workers, '15');
    await may.types(fields.localWorkers, '14');
    await may.presses(form.saveChange);
    await may.sees(form.changed(producer));
  });
  await may.step('writes what is private about the representative, kept apart', async () => {
    await may.follows(t.producers.acts.private);
    await may.follows(t.producers.private.change);
    await may.ticks(form.woman);
    await may.types(fields.ethnicity, 'Mông');
    await may.types(fields.permanentAddress, 'Bản Giả định 3, xã Bình Lư');
    await may.presses(t.producers.private.save);
    await may.sees(t.producers.private.saved);
  });
}

/** The wallet: one paper, with a photograph; a file that lies about what it is is refused. */
async function producerPutsAPaperIn(may: JourneyPerson): Promise<void> {
  const { form, fields, piece, kinds } = wallet;
  await may.step('adds the test report of her tea to her wallet', async () => {
    await may.goesTo('/vi-minh-chung');
    await may.follows(producer);
    await may.follows(wallet.wallet.addOf(kinds['test-report'].name));
    await may.types(fields.title, reportTitle);
    await may.types(fields.issuer, 'Phòng thử nghiệm giả định');
    await may.types(fields.number, 'KN-12/2026');
    await may.presses(form.submitAdd);
    await may.sees(form.added(reportTitle));
  });
  await may.step(
    'takes a text for a photograph and is told what is accepted',
    async () => {
      await may.attaches(piece.addFile, {
        name: 'phieu.jpg',
        mimeType: 'image/jpeg',
        buffer: Buffer.from('đây không phải là ảnh '.repeat(40)),
      });
      await may.presses(piece.send);
      await may.sees(t.problems['images/not-a-photo']());
    },
    { expects: [422] },
  );
  await may.step('sends the photograph of the report', async () => {
    const buffer = Buffer.from(await picture('#8a5a2b'));
    await may.attaches(piece.addFile, { name: 'phieu.jpg', mimeType: 'image/jpeg', buffer });
    await may.presses(piece.send);
    await may.sees(piece.sent('phieu.jpg'));
  });
}

/** Everything that lacks, then part after part. */
export async function producerFillsItIn({ may }: DossierPeople, place: string): Promise<void> {
  const { fields, form, parts } = words;
  await may.step('asks to send it at once and sees everything that lacks, each with a link', async () => {
    await may.follows(words.check.heading);
    await may.sees(words.check.blocks);
    await may.sees(words.check.gaps['line-missing'](fields.plan));
    await may.sees(/^Chưa tự chấm 32 tiêu chí/);
  });
  await producerCompletesHerRecord(may);
  await may.step('fills in Mẫu 01', async () => {
    await may.goesTo(place);
    await may.follows(parts.registration.name);
    await may.seesInField(fields.position, 'Giám đốc');
    await may.types(fields.contactAddress, 'Bản Giả định 3, xã Bình Lư');
    await may.types(fields.phone, '0900 000 001');
    await may.types(fields.sampleCount, '5');
    await may.presses(form.save);
    await may.sees(form.saved);
  });
  await may.step('fills in part I of Mẫu 02', async () => {
    await may.follows(parts.general.name);
    await may.types(fields.specification, 'Hộp giấy 100 g');
    await may.types(fields.history, 'Thành lập năm 2019 từ mười hộ trong bản.');
    await may.types(fields.organisation, 'Ban giám đốc ba người, hai tổ sản xuất.');
    await may.presses(form.save);
    await may.sees(form.saved);
  });
  await may.step(
    'writes a revenue in words, is told how to write it, and what she wrote is kept',
    async () => {
      await may.follows(parts.results.name);
      await may.types(fields.materialAndTechnology, 'Hai mươi héc-ta chè Shan trong bản, sao bằng lò điện.');
      await may.types(fields.qualityChanges, 'Hộp giấy mới, nhãn có mã truy xuất.');
      await may.types(fields.markets, 'Chợ phiên, hai siêu thị ở tỉnh.');
      await may.types(fields.businessResults, 'Doanh thu 1,2 tỷ đồng, lợi nhuận 150 triệu đồng.');
      await may.types(fields.revenueVnd, 'hơn một tỷ');
      await may.presses(form.save);
      await may.sees(new RegExp(`^${fields.revenueVnd}: `));
      await may.seesInField(fields.markets, 'Chợ phiên, hai siêu thị ở tỉnh.');
    },
    { expects: [422] },
  );
  await may.step('writes it as a figure', async () => {
    await may.types(fields.revenueVnd, '1.200.000.000');
    await may.presses(form.save);
    await may.sees(form.saved);
  });
  await may.step('marks every criterion of the sheet', async () => {
    await may.follows(parts.sheet.name);
    await may.picksTheFirstEverywhere();
    await may.presses(form.save);
    await may.sees(form.saved);
  });
  await producerPutsAPaperIn(may);
  await may.step('cites it beside a criterion and says why she chose that level', async () => {
    await may.goesTo(place);
    await may.follows(parts.proofs.name);
    await may.types(`${form.description} (3.3)`, 'Mười bốn người trong bản làm quanh năm.');
    await may.ticks(reportTitle);
    await may.presses(form.save);
    await may.sees(form.saved);
  });
  await may.step('writes her plan', async () => {
    await may.follows(parts.plan.name);
    await may.types(fields.plan, 'Trồng thêm năm héc-ta, bán trên mạng.');
    await may.presses(form.save);
    await may.sees(form.saved);
  });
}

/** The declaration, the slip, and no second sending. */
export async function producerSendsIt({ may }: DossierPeople, place: string): Promise<void> {
  await may.step('sees that it can be sent, and what sending today would fix', async () => {
    await may.goesTo(place);
    await may.follows(words.check.heading);
    await may.sees(words.check.none);
    await may.sees(words.filing.dueOn);
  });
  await may.step(
    'sends it without the declaration and is asked for it',
    async () => {
      await may.presses(words.check.submit);
      await may.sees(t.problems['dossiers/not-declared']());
    },
    { expects: [422] },
  );
  await may.step('declares, sends, and has a slip with a number and a day', async () => {
    await may.ticks(words.check.declaration);
    await may.presses(words.check.submit);
    await may.sees(/^Đã nộp. Phiếu số \d\d-\d\/PĐK-12-03390-\d{4}/);
    await may.sees(words.states.submitted);
  });
  await may.step(
    'can neither send nor change it any more',
    async () => {
      await may.goesTo(`${place}/nop`);
      await may.seesHeading(t.web.problemTitle);
      await may.goesTo(`${place}/phan/mau-01`);
      await may.sees(t.dossiers.closed.title);
    },
    { expects: [409] },
  );
}
