// Scoring: a producer scores her tea on a telephone, learns what keeps the next star away, mends the sheet and keeps its address.

import { stat } from 'node:fs/promises';
import { trainingPassword } from '#entry/training/accounts.ts';
import { textsOf } from '#texts/index.ts';
import type { Cast, Journey } from '../stage/journey.ts';

const t = textsOf('vi');
const words = t.scoreSheet;

/** What is true of her tea: one option each, in the words of the sheet. */
const TRUE_OF_THE_TEA = [
  'Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 75% đến 100%',
  'Không được cấp giấy chứng nhận chất lượng',
  'Có năng lực, quy mô sản xuất trung bình',
  'Có hợp đồng liên kết từ 50% đến dưới 75% sản lượng tiêu thụ',
  'Đóng gói sáng tạo, bao bì đẹp',
] as const;

async function producerScoresHerTea(cast: Cast): Promise<void> {
  const may = await cast.enters('chị Mẩy, producer,', 360);
  await may.step('asks how many stars her product would get', async () => {
    await may.goesTo('/');
    await may.follows(new RegExp(`^${words.title}|^${t.web.navigation.selfScoreShort}`));
    await may.seesHeading(words.choose.heading);
  });
  await may.step('chooses tea', async () => {
    await may.follows(/Chè tươi, chè chế biến/);
    await may.seesHeading(words.heading('Chè tươi, chè chế biến'));
    await may.sees(t.scoreBar.open(32));
  });
  await may.step('chooses what is true of it, one row after another', async () => {
    for (const option of TRUE_OF_THE_TEA) await may.ticks(new RegExp(`^${option.replace(/[.()]/g, '\\$&')}`));
    if (!cast.scripts) await may.presses(words.update);
    await may.sees(t.scoreBar.points(8));
    await may.sees(t.scoreBar.open(27));
  });
  await may.step('sees the level and what is open, and is asked to finish before anything is proposed', async () => {
    await may.presses(words.result);
    await may.seesHeading(words.answer.heading('Chè tươi, chè chế biến'));
    await may.sees(words.answer.low(1));
    await may.sees(words.answer.total('8,00'));
    await may.sees(words.answer.openTitle(27));
    await may.sees(t.evaluationNext.headingToFinish(3));
    await may.sees(t.evaluationNext.nothingFromAnswered);
  });
  await may.step('goes back, finds her choices kept, and answers one more', async () => {
    await may.follows(words.answer.change);
    await may.sees(t.scoreBar.points(8));
    await may.ticks(/^Có hợp đồng liên kết trên 75% sản lượng tiêu thụ(?! và)/);
    await may.presses(words.result);
    await may.sees(words.answer.total('9,00'));
  });
  const kept = may.where();
  await may.step('takes the sheet home as a PDF and as DOCX', async () => {
    for (const label of [words.answer.pdf, words.answer.docx]) {
      const { size } = await stat(await may.savesFrom(label));
      if (size < 5_000) throw new Error(`${label} has only ${size} bytes`);
    }
  });
  await may.step('signs in and keeps the sheet in her account', async () => {
    await may.goesTo(`/dang-nhap?tiep=${encodeURIComponent(kept)}`);
    await may.types(t.access.signIn.login, 'chuthe');
    await may.types(t.access.signIn.password, trainingPassword);
    await may.presses(t.access.signIn.title);
    await may.types(words.kept.name, 'Chè Shan của nhà');
    await may.presses(words.kept.keep);
    await may.seesHeading(words.heading('Chè Shan của nhà'));
    await may.sees(words.kept.keptFlash);
  });
  await may.step('chooses on; the sheet is saved', async () => {
    await may.ticks(/^Chế biến sâu từ vùng nguyên liệu địa phương/);
    if (cast.scripts) await may.sees(/^Đã lưu lúc \d\d:\d\d$/);
    else await may.presses(words.kept.save);
    await may.goesTo('/phieu-cham');
    await may.follows('Chè Shan của nhà');
    await may.sees(t.scoreBar.points(12));
  });
  await may.leaves();

  const daughter = await cast.enters('her daughter', 1280);
  await daughter.step('opens the address that was sent to her and sees the same', async () => {
    await daughter.goesTo(kept);
    await daughter.sees(words.answer.total('9,00'));
    await daughter.sees(TRUE_OF_THE_TEA[0]);
  });
  await daughter.step('says that a paper is false, and reads that nothing else counts then', async () => {
    await daughter.follows(words.answer.change);
    await daughter.ticks(words.gates.yes);
    await daughter.presses(words.result);
    await daughter.sees(words.answer.stopped);
    await daughter.sees(words.answer.gatesTitle);
  });
  await daughter.step(
    'mistypes the address and is told at which criterion',
    async () => {
      await daughter.goesTo('/tu-cham-diem/26-2026/11/ket-qua?1.1=7');
      await daughter.sees(/Tiêu chí 1\.1 chỉ nhận một lựa chọn/);
    },
    { expects: [422] },
  );
  await daughter.leaves();
}

export const scoreJourney: Journey = {
  name: 'score',
  about: 'who scores a product, what they learn of the next star, and what a wrong address says',
  begins: { register: 'empty' },
  async walk(cast) {
    await producerScoresHerTea(cast);
  },
};
