// On the spot with a telephone of 360 px and no signal: the app is opened once with a network, everything else is done without.

import { textsOf } from '#texts/index.ts';
import { picture } from '../../register/making.ts';
import type { JourneyPerson } from '../stage/person.ts';
import { signsInHere } from '../stage/signing-in.ts';
import {
  DAY,
  type InspectionPeople,
  PIN,
  PRODUCER,
  PRODUCT,
  SEAL,
  SEEN,
  STANDS_AT,
  wrongStars,
} from './inspection-people.ts';
import type { OnThePacks } from './inspection-planning.ts';

const t = textsOf('vi');
const app = t.fieldApp;
const beginning = (label: string): RegExp => new RegExp(`^${label}`);

/** The first opening, at the office, with a network. */
export async function inspectorTakesTheVisit({ seo }: InspectionPeople): Promise<void> {
  await seo.step(
    'signs in on the phone and sets the app up with a PIN',
    async () => {
      await seo.livesOn(DAY);
      await seo.standsAt(...STANDS_AT);
      await seo.goesTo('/hien-truong');
      await seo.follows(app.start.signIn);
      await signsInHere(seo, 'kiemtra');
      await seo.seesHeading(app.start.heading);
      await seo.sees(app.start.signedIn('Anh Seo (tập huấn)'));
      await seo.types(app.start.deviceName, 'Máy của anh Seo');
      await seo.types(app.start.pin, PIN);
      await seo.types(app.start.pinAgain, PIN);
      await seo.presses(app.start.go);
      await seo.seesHeading(app.list.heading);
      await seo.sees(PRODUCER);
      await seo.waitsForTheWorker();
    },
    { expects: [403] },
  );
}

async function back(seo: JourneyPerson): Promise<void> {
  await seo.follows(PRODUCER);
  await seo.seesHeading(PRODUCER);
}

/** Without a signal, from a cold start. */
export async function inspectorSeesThePlace({ seo }: InspectionPeople, packs: OnThePacks): Promise<void> {
  const jpeg = async (name: string, colour: string) => ({
    name,
    mimeType: 'image/jpeg',
    buffer: Buffer.from(await picture(colour)),
  });
  await seo.step('opens the app in the village without a signal', async () => {
    await seo.goesOffline();
    await seo.goesTo('/hien-truong');
    await seo.seesHeading(app.lock.heading);
    await seo.types(app.lock.pin, PIN);
    await seo.presses(app.lock.open);
    await seo.seesHeading(app.list.heading);
    await seo.sees(app.offline);
  });
  await seo.step('opens the visit and reads what is to be known before going in', async () => {
    await seo.follows(new RegExp(PRODUCER));
    await seo.seesHeading(PRODUCER);
    await seo.sees(app.visit.judge);
    await seo.presses(app.visit.begin);
    await seo.sees(beginning(app.visit.position));
  });
  await seo.step('writes down where he stands', async () => {
    await seo.follows(beginning(app.visit.position));
    await seo.presses(app.position.take);
    await seo.sees(/22,31230; 103,62120/);
    await back(seo);
  });
  await seo.step('scans a pack: it is the code of the product, and still holds', async () => {
    await seo.follows(beginning(app.visit.scan));
    await seo.attaches(app.scan.picture, { name: 'tem.png', mimeType: 'image/png', buffer: packs.picture });
    await seo.sees(app.scan.matches(PRODUCT));
    await seo.presses(app.scan.keep);
    await seo.sees(/^Đã lưu trên máy/);
    await back(seo);
  });
  await seo.step('answers the first question on the mark, with a photograph', async () => {
    await seo.follows(beginning(t.inspections.checklists['mark-and-advertising'].slice(0, 9)));
    await seo.ticks(app.question.yes);
    await seo.sees(/^Đã lưu trên máy/);
    await seo.attaches(app.photo.take, await jpeg('hop.jpg', '#7a8f3c'));
    await seo.sees(app.photo.waiting);
  });
  await seo.step('says that the certificate holds and which stars the box shows', async () => {
    await seo.follows(app.question.next);
    await seo.seesHeading(/giấy chứng nhận đang còn hiệu lực/);
    await seo.ticks(app.question.yes);
    await seo.sees(/^Đã lưu trên máy/);
    await seo.follows(app.question.next);
    await seo.seesHeading(/Số sao in trên bao bì/);
    await seo.types(app.question.number, '4');
    await seo.presses(app.save);
    await seo.sees(/^Đã lưu trên máy/);
    await seo.attaches(app.photo.take, await jpeg('sao.jpg', '#a33c2b'));
    await seo.sees(app.photo.waiting);
  });
  await seo.step('says that the stars are wrong, with a photograph', async () => {
    await seo.follows(app.question.next);
    await seo.seesHeading(/Số sao in đúng/);
    await seo.ticks(app.question.no);
    await seo.sees(app.question.unmet);
    await seo.attaches(app.photo.take, await jpeg('sai-sao.jpg', '#5b3c8f'));
    await seo.sees(app.photo.waiting);
  });
  await seo.step('writes the finding down, of which product and how many', async () => {
    await seo.follows(app.question.toFinding);
    await seo.choosesIn(app.finding.product, PRODUCT);
    await seo.types(app.finding.words, SEEN);
    await seo.presses(app.save);
    await seo.sees(SEEN);
    await seo.sees(wrongStars);
    await back(seo);
  });
  await seo.step('takes a sample under a numbered seal, with a photograph of the seal', async () => {
    await seo.follows(beginning(app.visit.samples));
    await seo.types(app.sample.seal, SEAL);
    await seo.types(app.sample.what, 'Hạt mắc ca rang, hộp 500 g');
    await seo.types(app.sample.quantity, '2 hộp');
    await seo.choosesIn(app.sample.product, PRODUCT);
    await seo.attaches(app.photo.take, await jpeg('niem-phong.jpg', '#a8862b'));
    await seo.sees(app.photo.waiting);
    await seo.presses(app.save);
    await seo.sees(SEAL);
  });
  await seo.step('cannot use the same seal twice', async () => {
    await seo.types(app.sample.seal, SEAL);
    await seo.types(app.sample.what, 'Hạt mắc ca sấy');
    await seo.types(app.sample.quantity, '1 hộp');
    await seo.presses(app.save);
    await seo.sees(app.sample.taken);
    await back(seo);
  });
  await seo.step('has the woman of the cooperative sign that she was there', async () => {
    await seo.follows(beginning(app.visit.sign));
    await seo.types(app.sign.name, 'Chị Mẩy');
    await seo.signsOn(app.sign.draw);
    await seo.presses(app.sign.keep);
    await seo.sees(app.sign.current);
    await back(seo);
  });
  await seo.step('finishes, and is told what is still open', async () => {
    await seo.follows(beginning(app.visit.finish));
    await seo.types(app.finish.words, 'Các nội dung khác kiểm tra đợt sau.');
    await seo.presses(app.finish.anyway);
    await seo.sees(app.finish.done);
  });
}

/** The network is back: everything is with the server, once. Answers how many entries the record has. */
export async function recordArrivesOnce({ seo, hoa }: InspectionPeople, visit: string): Promise<string> {
  const record = `/phieu-kiem-tra/${visit.split('/').at(-1)}`;
  await seo.step('comes back to the network, and all of it is sent', async () => {
    await seo.goesOffline(false);
    await seo.waitsFor(app.unsent(0));
    await seo.follows(app.unsent(0));
    await seo.sees(app.queue.allSent);
  });
  await seo.step('sends again, and nothing is there twice', async () => {
    await seo.presses(app.queue.send);
    await seo.sees(app.queue.outcome.sent);
    await seo.sees(app.queue.allSent);
  });
  await hoa.step('reads the record with its photographs, position and signature', async () => {
    await hoa.goesTo(record);
    await hoa.seesHeading(PRODUCER);
    await hoa.sees(SEEN);
    await hoa.sees(SEAL);
    await hoa.sees(t.field.record.signed('Chị Mẩy'));
    await hoa.sees(t.field.record.facts.photosHere(4, 0));
    await hoa.sees(t.field.record.signedNow);
    await hoa.seesPicture(t.field.record.pictureAlt(1));
  });
  return record;
}
