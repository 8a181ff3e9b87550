// Months later: one commune is late, it was told upwards by itself, and the head sees it; then it makes good.

import { textsOf } from '#texts/index.ts';
import { signsIn } from '../stage/signing-in.ts';
import { CLAUSE, type LetterPeople } from './letter-people.ts';

const t = textsOf('vi');
const words = t.tasks;

/** Answers the address of the task that is late. */
export async function lateCommuneIsTold({ pao }: LetterPeople): Promise<string> {
  await pao.step('finds the task late, and who was told of it', async () => {
    await signsIn(pao, 'xa.doanket', '/nhiem-vu');
    await pao.follows(new RegExp(CLAUSE));
    await pao.sees(words.lights.late);
    await pao.seesInTime(words.view.acts.escalated);
  });
  return pao.where();
}

export async function leaderSeesWhoIsLate({ binh }: LetterPeople): Promise<void> {
  await binh.step('sees on the board how many are late', async () => {
    await signsIn(binh, 'lanhdao', '/nhiem-vu/bang');
    await binh.seesHeading(words.board.heading);
    await binh.sees(words.board.summary(38, 37));
  });
  await binh.step('sees which communes are silent, and why they are named', async () => {
    await binh.goesTo('/nhiem-vu/hoi-lai');
    await binh.seesHeading(words.silent.heading);
    await binh.sees('UBND phường Đoàn Kết');
  });
}

export async function lateCommuneMakesGood({ binh, pao }: LetterPeople, task: string): Promise<void> {
  await pao.step('says why it is late', async () => {
    await pao.goesTo(task);
    await pao.follows(words.view.acts.delay);
    await pao.types(words.report.delayWords, 'Hai chủ thể ở bản xa, đường sạt lở từ ngày 20/9.');
    await pao.presses(words.report.submit);
    await pao.sees(words.report.done);
  });
  await pao.step('asks for more time', async () => {
    await pao.follows(words.extension.heading);
    await pao.types(words.extension.until, '30/10/2026');
    await pao.types(words.extension.words, 'Chờ thông đường vào bản.');
    await pao.presses(words.extension.submit);
    await pao.sees(words.extension.done);
  });
  await binh.step('gives the time that was asked for', async () => {
    await binh.goesTo(task);
    await binh.follows(words.extension.decideHeading);
    await binh.ticks(words.extension.decisions.granted);
    await binh.presses(words.extension.decide);
    await binh.sees(words.extension.decided);
  });
  await pao.step('hands in, and is in time now', async () => {
    await pao.goesTo(task);
    await pao.follows(words.handIn.submit);
    await pao.types(words.handIn.words, 'Đã rà soát 4 sản phẩm, không có sản phẩm hết thời hạn.');
    await pao.presses(words.handIn.submit);
    await pao.sees(words.handIn.done);
  });
  await binh.step('returns it with a reason', async () => {
    await binh.goesTo(task);
    await binh.follows(words.result.heading);
    await binh.ticks(words.result.decisions.returned);
    await binh.types(words.result.reason, 'Kèm danh sách từng sản phẩm, có ngày hết thời hạn.');
    await binh.presses(words.result.submit);
    await binh.sees(words.result.done.returned);
  });
}
