// After the closing: the clerk numbers the papers, the decision is recorded from its scan by somebody who neither scored nor prepared, every
// producer is told, below three stars too.

import { stat } from 'node:fs/promises';
import { trainingScan } from '#entry/training/paper-dossier.ts';
import { textsOf } from '#texts/index.ts';
import type { Cast } from '../stage/journey.ts';
import type { JourneyPerson } from '../stage/person.ts';
import { signsIn } from '../stage/signing-in.ts';
import { type CouncilPeople, fair, modest, TODAY } from './council-people.ts';

const t = textsOf('vi');
const words = t.results;
/** Numbers as the clerk takes them from the books, in the order in which one paper rests on another. */
const numbers = [
  ['minutes', '02/BB-HĐOCOP'],
  ['report', '02/BC-HĐOCOP'],
  ['submission', '210/TTr-SNNMT'],
] as const;
const KIND = words.kinds.recognition;
export const DECIDED = '1350/QĐ-UBND';
export const scan = () => ({
  name: 'quyet-dinh.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(trainingScan(2)),
});

/** A file behind a link is a whole paper, not a page that says no. */
async function savesPaper(person: JourneyPerson, label: string | RegExp, least: number): Promise<string> {
  const path = await person.savesFrom(label);
  const { size } = await stat(path);
  if (size < least) throw new Error(`${label} has only ${size} bytes`);
  return path;
}

/** Numbers of the papers, one on a day that cannot be. */
export async function clerkNumbersThePapers(cast: Cast, { hoa }: CouncilPeople): Promise<JourneyPerson> {
  const thu = await cast.enters('chị Thu, clerk,', 1280);
  await hoa.step('finds the results that wait, from the navigation, and prints the minutes', async () => {
    await hoa.goesTo('/viec');
    await hoa.follows(t.web.navigation.council);
    await hoa.follows(t.web.navigationPages.results);
    await hoa.follows(new RegExp(`${TODAY}$`));
    await hoa.sees(words.stages.report);
    await savesPaper(hoa, 'PDF', 10_000);
  });
  await thu.step(
    'types a day before the session and is told that no paper is older than what it rests on',
    async () => {
      await signsIn(thu, 'vanthu', hoa.where());
      await thu.follows(words.session.numberThe(words.kinds.minutes));
      await thu.types(words.paper.number, numbers[0][1]);
      await thu.types(words.paper.issuedOn, '24/11/2026');
      await thu.presses(words.paper.submit);
      await thu.sees(/^Ngày ban hành: /);
    },
    { expects: [422] },
  );
  for (const [kind, number] of numbers) {
    await thu.step(`numbers the ${kind}`, async () => {
      if (kind !== 'minutes') await thu.follows(words.session.numberThe(words.kinds[kind]));
      await thu.types(words.paper.number, number);
      await thu.types(words.paper.issuedOn, TODAY);
      await thu.presses(words.paper.submit);
      await thu.sees(words.paper.done(number));
      await thu.goesTo(hoa.where());
    });
  }
  return thu;
}

/** The decision: previewed, then recorded from its scan; who scored cannot. */
export async function decisionIsRecorded(thu: JourneyPerson, { hoa, binh }: CouncilPeople): Promise<void> {
  const place = hoa.where();
  await thu.step(
    'types a decision dated before its minutes and is told so',
    async () => {
      await thu.follows(words.session.recordThe(KIND));
      await thu.types(words.decision.number, DECIDED);
      await thu.types(words.decision.decidedOn, '24/11/2026');
      await thu.types(words.decision.signer, 'Chủ tịch (giả định)');
      await thu.presses(words.decision.look);
      await thu.sees(/^Ngày quyết định: /);
    },
    { expects: [422] },
  );
  const page = thu.where();
  await thu.step('looks at what would happen', async () => {
    await thu.types(words.decision.decidedOn, TODAY);
    await thu.presses(words.decision.look);
    await thu.sees(words.decision.preview);
    await thu.sees(/^Công nhận 3 sao, mã 12-03390-/);
  });
  await binh.step(
    'presided and scored, and records no decision on it',
    async () => {
      await binh.goesTo(page);
      await binh.seesHeading(t.web.forbiddenTitle);
    },
    { expects: [403] },
  );
  await thu.step('records it from the scan; the product is recognised', async () => {
    await thu.attaches(words.decision.file, scan());
    await thu.presses(words.decision.submit);
    await thu.sees(words.decision.done(DECIDED, 1, 1, 0, 0));
  });
  await hoa.step('prints the decision with its annex', async () => {
    await hoa.goesTo(place);
    await savesPaper(hoa, 'DOCX', 5_000);
    await hoa.sees(words.session.numbered(DECIDED, TODAY));
  });
}

/** Written results to everybody; the commune reads what to do below three stars. */
export async function resultsAreTold(cast: Cast, { hoa }: CouncilPeople): Promise<void> {
  const tua = await cast.enters('anh Tủa of Bình Lư', 360);
  await tua.step('has read nothing of a result so far', async () => {
    await signsIn(tua, 'xa.binhlu', '/thong-bao');
    await tua.doesNotSee(/Kết quả.*Trà túi lọc/);
  });
  await hoa.step('sends the two results, each with its reasons', async () => {
    await hoa.follows(words.session.tell(2));
    await hoa.presses(words.notices.submit);
    await hoa.sees(words.notices.done(2));
  });
  await tua.step('reads for his producer why it is no star, and what to do next', async () => {
    await tua.goesTo('/thong-bao');
    await tua.presses(new RegExp(modest));
    await tua.seesHeading(words.result.heading(modest));
    await tua.sees(words.result.noCertificate('2 sao'));
    await tua.sees(words.result.next);
  });
  await tua.step('reads that the other one is recognised', async () => {
    await tua.goesTo('/thong-bao');
    await tua.presses(new RegExp(fair));
    await tua.sees(words.result.recognised('3 sao', '25/11/2029'));
  });
  await tua.leaves();
}
