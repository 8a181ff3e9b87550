// The leader gives a clause to every commune; one of them hands in, and the result is taken.

import { textsOf } from '#texts/index.ts';
import { picture } from '../../register/making.ts';
import { signsIn } from '../stage/signing-in.ts';
import { CLAUSE, DUE, type LetterPeople } from './letter-people.ts';

const t = textsOf('vi');
const words = t.tasks;
const COMMUNES = 38;

export async function leaderGivesTasks({ binh, tua }: LetterPeople, letter: string): Promise<void> {
  await tua.step('has nothing to do yet', async () => {
    await signsIn(tua, 'xa.binhlu', '/nhiem-vu');
    await tua.sees(words.list.empty.lead);
  });
  await binh.step('takes the clause on expired products from the letter', async () => {
    await signsIn(binh, 'lanhdao', letter);
    await binh.follows(new RegExp(`^${t.directives.record.give} 4$`));
    await binh.seesHeading(words.assign.heading);
    await binh.seesInField(words.assign.due, DUE);
  });
  await binh.step('gives it to all communes and sees first what will be given', async () => {
    await binh.choosesIn(words.assign.lead, words.spreads.communes);
    await binh.ticks(words.kinds.once);
    await binh.types(words.assign.output, 'Danh sách sản phẩm đã hết thời hạn, có chữ ký');
    await binh.presses(words.assign.preview);
    await binh.sees(words.assign.previewTitle);
    await binh.sees(words.assign.offices(COMMUNES));
  });
  await binh.step('confirms, and every commune has its task', async () => {
    await binh.presses(words.assign.confirm(COMMUNES));
    await binh.sees(words.assign.done(COMMUNES));
    await binh.sees(words.view.childrenLead(0, COMMUNES));
  });
}

/** On a phone the month is a list of the days on which something is due. */
export async function communeLooksAtTheMonth({ tua }: LetterPeople): Promise<void> {
  await tua.step('sees on his phone the one day of September with something due, and no empty day', async () => {
    await tua.goesTo('/nhiem-vu/lich?thang=2026-09');
    await tua.sees(new RegExp(CLAUSE));
    await tua.sees(/30\/9$/);
    await tua.doesNotSee(/ 7\/9$/);
  });
}

/** Answers the address of the task of the commune. */
export async function communeHandsIn({ tua, pao }: LetterPeople): Promise<string> {
  await tua.step('is told of the new task and finds it on his phone', async () => {
    await tua.goesTo('/nhiem-vu');
    await tua.follows(new RegExp(CLAUSE));
    await tua.sees(words.view.caption('UBND xã Bình Lư'));
  });
  const task = tua.where();
  await pao.step(
    'of another commune cannot open it',
    async () => {
      await pao.goesTo(task);
      await pao.doesNotSee(CLAUSE);
    },
    { expects: [404] },
  );
  await tua.step('tells how far he is, with a figure and a picture', async () => {
    await tua.follows(words.view.acts.progress);
    await tua.types(words.report.words, 'Đã rà soát 7 sản phẩm, đang gặp 2 chủ thể ở bản xa.');
    await tua.types(words.report.percent, '70');
    await tua.types(`${words.report.figureName} 1`, 'Sản phẩm đã rà soát');
    await tua.types(words.report.figureValue, '7');
    const buffer = Buffer.from(await picture('#3b6b4a'));
    await tua.attaches(words.report.files, { name: 'ra-soat.jpg', mimeType: 'image/jpeg', buffer });
    await tua.presses(words.report.submit);
    await tua.sees(words.report.done);
    await tua.sees('Sản phẩm đã rà soát');
  });
  await tua.step('hands the result in', async () => {
    await tua.follows(words.handIn.submit);
    await tua.types(words.handIn.words, 'Đã rà soát 9 sản phẩm, 2 sản phẩm hết thời hạn đã ngừng dùng biểu trưng.');
    await tua.presses(words.handIn.submit);
    await tua.sees(words.handIn.done);
    await tua.sees(words.states['handed-in']);
  });
  await tua.step(
    'cannot take his own result',
    async () => {
      await tua.goesTo(`${task}/ket-qua`);
      await tua.sees(t.problems['tasks/not-your-step']());
    },
    { expects: [403] },
  );
  return task;
}

export async function resultIsTaken({ binh }: LetterPeople, task: string): Promise<void> {
  await binh.step('takes the result', async () => {
    await binh.goesTo(task);
    await binh.follows(words.result.heading);
    await binh.sees('Đã rà soát 9 sản phẩm');
    await binh.ticks(words.result.decisions.taken);
    await binh.presses(words.result.submit);
    await binh.sees(words.result.done.taken);
    await binh.sees(words.lights['done-in-time']);
  });
}
