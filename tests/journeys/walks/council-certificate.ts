// The certificate: printed with its label; the code in the printed picture is read as a telephone reads it, and its address opened by a
// stranger; the checker says the same without a connection. Later it is withdrawn: proposed by one, decided by another, and red at once.

import { readFile, stat } from 'node:fs/promises';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { textsOf } from '#texts/index.ts';
import type { Cast } from '../stage/journey.ts';
import type { JourneyPerson } from '../stage/person.ts';
import { type CouncilPeople, DAY, fair, TODAY } from './council-people.ts';
import { scan } from './council-results.ts';

const t = textsOf('vi');
const words = t.certificatePages;
const life = t.certificateLife;
const WITHDRAWN = '1402/QĐ-UBND';

/** A picture of a code as a camera takes it: grey around it, a little turned. */
export const photographed = (svg: Buffer): Promise<Buffer> =>
  sharp(svg, { density: 600 }).resize(600, 600).rotate(4, { background: '#eee' }).png().toBuffer();

/** What the picture says, read with the decoder of the checker. */
export async function readCode(picture: Buffer): Promise<string> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) });
}

/** What was printed: the code as a photograph, and the address in it. */
export interface Printed {
  readonly picture: Buffer;
  readonly address: string;
}

/** From the list to the printed sheet, the label and the code alone. */
export async function certificateIsPrinted({ hoa }: CouncilPeople): Promise<Printed> {
  await hoa.step('finds the certificate that the decision issued', async () => {
    await hoa.goesTo('/viec');
    await hoa.follows(t.web.navigation.certificates);
    await hoa.follows(fair);
    await hoa.sees(words.states['in-force']);
    await hoa.sees(words.view.training);
  });
  let svg = Buffer.alloc(0);
  await hoa.step('prints certificate and label, and takes the code for the printer of the packs', async () => {
    for (const label of [words.view.print, /^Tem /]) {
      const { size } = await stat(await hoa.savesFrom(label));
      if (size < 5_000) throw new Error(`${label} has only ${size} bytes`);
    }
    svg = await readFile(await hoa.savesFrom(words.view.codeOnly));
  });
  const picture = await photographed(svg);
  return { picture, address: await readCode(picture) };
}

/** A stranger scans a pack: the page, without signing in. */
export async function strangerScans(cast: Cast, { address }: Printed): Promise<JourneyPerson> {
  const phone = await cast.enters('a stranger with a telephone', 360);
  await phone.step('scans the printed code and reads that it holds, of what, and until when', async () => {
    await phone.opens(address);
    await phone.seesHeading(fair);
    await phone.sees(t.verify.state['in-force']);
    await phone.sees(t.verify.until('25/11/2029'));
    await phone.sees(t.verify.compare);
    await phone.doesNotSee(new RegExp(`^${t.web.signIn}$`));
  });
  await phone.step('opens an address with one letter changed, and is told that it was not signed here', async () => {
    await phone.opens(address.replace(/.(?=.{9}$)/, (letter) => (letter === 'A' ? 'B' : 'A')));
    await phone.sees(t.verify.unknown['wrong-signature']);
  });
  return phone;
}

/** The checker that was opened once answers without a connection; without scripts it leads to the look-up. */
export async function checkerAnswers(cast: Cast, phone: JourneyPerson, { picture }: Printed): Promise<void> {
  const { checker } = t.verify;
  if (!cast.scripts) {
    await phone.step('opens the checker without scripts and is led to the look-up', async () => {
      await phone.goesTo('/kiem-tra');
      await phone.follows(t.verify.lookUp.heading);
      await phone.types(t.verify.lookUp.field, fair);
      await phone.presses(t.verify.lookUp.submit);
      await phone.sees(fair);
    });
    return;
  }
  const file = { name: 'anh.png', mimeType: 'image/png', buffer: picture };
  await phone.step('opens the checker once and scans with a connection', async () => {
    await phone.livesOn(DAY);
    await phone.goesTo('/kiem-tra');
    await phone.sees(/^Dữ liệu lúc /);
    await phone.attaches(checker.picture, file);
    await phone.sees(t.verify.state['in-force']);
    await phone.waitsForTheWorker();
  });
  await phone.step('scans again with the connection cut, and reads the same', async () => {
    await phone.goesOffline();
    await phone.goesTo('/kiem-tra');
    await phone.attaches(checker.picture, file);
    await phone.sees(t.verify.state['in-force']);
    await phone.goesOffline(false);
  });
}

/** One proposes, another decides; the code turns red. */
export async function certificateIsWithdrawn(
  thu: JourneyPerson,
  phone: JourneyPerson,
  { hoa }: CouncilPeople,
  { address }: Printed,
): Promise<void> {
  await hoa.step('opens a case with the conclusion that started it', async () => {
    await hoa.goesTo(`/quan-ly/san-pham?q=${encodeURIComponent(fair)}`);
    await hoa.follows(fair);
    await hoa.follows(t.products.acts.withdraw);
    await hoa.ticks(new RegExp(`^${life.grounds['criteria-not-kept']}`));
    await hoa.types(life.open.number, '45/KL-SNNMT');
    await hoa.types(life.open.date, TODAY);
    await hoa.types(life.open.body, 'Sở Nông nghiệp và Môi trường');
    await hoa.attaches(life.open.file, scan());
    await hoa.ticks(new RegExp(`^${life.open.concludesYes}`));
    await hoa.presses(life.open.submit);
    await hoa.sees(/^Đã mở vụ việc. Hạn quyết định: 10\/12\/2026/);
  });
  const place = hoa.where();
  await phone.step('scans meanwhile: it holds until somebody decides', async () => {
    await phone.opens(address);
    await phone.sees(t.verify.state['in-force']);
  });
  await hoa.step('writes what was found and proposes', async () => {
    await hoa.follows(life.acts.conclude);
    await hoa.types(life.fields.finding, 'Vùng chè đã bán, không còn nguyên liệu trong tỉnh.');
    await hoa.types(life.fields.conclusionNumber, '15/BC-VPĐP');
    await hoa.types(life.fields.concludedOn, TODAY);
    await hoa.types(life.fields.conclusionBody, 'Văn phòng OCOP');
    await hoa.presses(life.submits.conclude);
    await hoa.follows(life.acts.propose);
    await hoa.types(life.fields.proposedOn, TODAY);
    await hoa.presses(life.submits.propose);
    await hoa.sees(life.done.propose);
  });
  await hoa.step(
    'does not record the decision on what she proposed herself',
    async () => {
      await hoa.goesTo(`${place}/quyet-dinh`);
      await hoa.sees(t.problems['certificate-life/proposer-does-not-decide']());
    },
    { expects: [403] },
  );
  await thu.step('records the decision', async () => {
    await thu.goesTo(`${place}/quyet-dinh`);
    await thu.types(life.fields.decisionNumber, WITHDRAWN);
    await thu.types(life.fields.decidedOn, TODAY);
    await thu.attaches(life.fields.decisionScan, scan());
    await thu.presses(life.submits.decide);
    await thu.sees(life.done.decide);
  });
  await phone.step(
    'scans the same pack: withdrawn, by which decision, and for what the star still counts',
    async () => {
      await phone.opens(address);
      await phone.sees(t.verify.state.withdrawn);
      await phone.sees(t.verify.withdrawnBy(WITHDRAWN, TODAY));
      await phone.sees(t.verify.coveredNone(TODAY));
    },
  );
}
