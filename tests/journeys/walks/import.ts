// The office of the province: chị Hoa brings the list her office keeps into the register, takes it back, brings it in again.

import { textsOf } from '#texts/index.ts';
import type { Cast } from '../stage/journey.ts';
import type { JourneyPerson } from '../stage/person.ts';
import { signsIn } from '../stage/signing-in.ts';

const t = textsOf('vi');
const words = t.exchange;
const WORKBOOK = 'tests/fixtures/register/demo-register.xlsx';

/** The button says how many rows it will write. */
const writesAll = /^Ghi [\d.]+ dòng vào sổ$/;

async function uploads(hoa: JourneyPerson): Promise<void> {
  await hoa.goesTo('/bang-tinh/nhap');
  await hoa.attaches(words.upload.file, WORKBOOK);
  await hoa.presses(words.upload.submit);
  await hoa.seesHeading(words.preview.heading);
}

async function confirms(hoa: JourneyPerson): Promise<void> {
  await hoa.presses(writesAll);
  await hoa.seesHeading(/demo-register\.xlsx/);
}

export async function provinceBringsItsListIn(cast: Cast): Promise<JourneyPerson> {
  const hoa = await cast.enters('chị Hoa of the province', 1280);
  await hoa.step('signs in and comes to the spreadsheets she wanted', async () => {
    await signsIn(hoa, 'tinh', '/bang-tinh');
    await hoa.seesHeading(words.home.heading);
  });
  await hoa.step(
    'sends the form without a file and is told so',
    async () => {
      await hoa.follows(words.home.import);
      await hoa.seesHeading(words.upload.heading);
      await hoa.presses(words.upload.submit);
      await hoa.sees(t.problems['exchange/file-missing']());
    },
    { expects: [422] },
  );
  await hoa.step('gives the list of her office and sees every row judged, nothing written', async () => {
    await hoa.attaches(words.upload.file, WORKBOOK);
    await hoa.presses(words.upload.submit);
    await hoa.seesHeading(words.preview.heading);
    await hoa.sees(words.preview.will);
    await hoa.sees(words.preview.severity.error);
  });
  await hoa.step('sees once more in figures what will be written', async () => {
    await hoa.presses(words.preview.next);
    await hoa.seesHeading(words.confirm.heading);
  });
  await hoa.step('confirms, and the list is in the register', async () => confirms(hoa));
  const importAt = hoa.where();
  await hoa.step('finds it in the public register', async () => {
    await hoa.goesTo('/');
    await hoa.types(t.catalogue.search.label, 'hong tra shan');
    await hoa.entersIn(t.catalogue.search.label);
    await hoa.sees(/Hồng trà/i);
  });
  await hoa.step('takes the whole import back, asked once', async () => {
    await hoa.goesTo(importAt);
    await hoa.follows(words.record.undo);
    await hoa.sees(words.undo.question);
    await hoa.presses(words.undo.submit);
    await hoa.sees(words.undo.done);
  });
  await hoa.step('sees the public register empty again', async () => {
    await hoa.goesTo('/');
    await hoa.sees(t.catalogue.search.emptyRegisterTitle);
  });
  await hoa.step('brings the list in once more', async () => {
    await uploads(hoa);
    await hoa.presses(words.preview.next);
    await confirms(hoa);
  });
  return hoa;
}
