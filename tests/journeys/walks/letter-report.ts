// What nobody did yet is seen, and the report to the ministry is written, approved, numbered and printed.

import { readFileSync } from 'node:fs';
import { readDocument } from '#platform/document-text/read-document.ts';
import { textsOf } from '#texts/index.ts';
import { signsIn } from '../stage/signing-in.ts';
import { type LetterPeople, NUMBER } from './letter-people.ts';

const t = textsOf('vi');
const words = t.officeReports;
const REPORT = '412/BC-UBND';

export async function coverageShowsHoles({ hoa }: LetterPeople, letter: string): Promise<void> {
  await hoa.step('sees which clauses of the letter nobody has done, and where', async () => {
    await signsIn(hoa, 'tinh', letter.replace('/van-ban/', '/bao-cao/bao-phu/'));
    await hoa.sees(t.reporting.coverage.byClause);
    await hoa.sees(t.reporting.coverage.holes['not-assigned']);
    await hoa.sees(t.reporting.coverage.holes.silent);
  });
}

/** Answers the address of the report. */
export async function officerWritesTheReport({ hoa }: LetterPeople): Promise<string> {
  await hoa.step('has a report on the letter laid out from what was done', async () => {
    await hoa.goesTo('/bao-cao/lap');
    await hoa.choosesIn(words.open.letter, await hoa.optionWith(words.open.letter, NUMBER));
    await hoa.choosesIn(t.reporting.question.period, t.reporting.question.periods['half-year']);
    await hoa.types(t.reporting.question.from, '12/10/2026');
    await hoa.presses(words.open.submit);
    await hoa.sees(words.open.done);
  });
  await hoa.step('adds what no figure says, and saves it', async () => {
    await hoa.types(
      words.write.text(1),
      'Ủy ban nhân dân tỉnh báo cáo kết quả rà soát sản phẩm OCOP đã hết thời hạn trên địa bàn.',
    );
    await hoa.presses(words.write.save);
    await hoa.sees(words.write.saved(2));
    await hoa.sees('Đã rà soát 9 sản phẩm');
  });
  const report = hoa.where();
  await hoa.step('sends it to be approved, and the figures stand still', async () => {
    await hoa.follows(words.acts.submit);
    await hoa.presses(words.submit.button);
    await hoa.sees(words.submit.done);
    await hoa.sees(words.whyNot.own);
  });
  return report;
}

export async function reportGoesOut({ binh, thu, pao }: LetterPeople, report: string): Promise<void> {
  await binh.step('approves it', async () => {
    await binh.goesTo(report);
    await binh.follows(words.acts.approve);
    await binh.presses(words.approve.button);
    await binh.sees(words.approve.done);
  });
  await thu.step('gives it its number, and it stands in the book of outgoing letters', async () => {
    await signsIn(thu, 'vanthu', report);
    await thu.follows(words.acts.issue);
    await thu.choosesIn(words.issue.shape, 'Gửi Bộ Nông nghiệp và Môi trường');
    await thu.types(words.issue.number, REPORT);
    await thu.presses(words.issue.button);
    await thu.sees(words.issue.done(REPORT));
    await thu.follows(words.view.letter);
    await thu.sees(REPORT);
  });
  await binh.step('prints it: the letter that asked, what was done, and its number stand on it', async () => {
    await binh.goesTo(report);
    const file = readFileSync(await binh.savesFrom(words.view.pdf));
    const read = await readDocument(file);
    const text = read.ok ? read.value.text.replace(/\s+/g, ' ') : '';
    for (const part of [REPORT, 'BÁO CÁO', 'Kính gửi', NUMBER, 'Đã rà soát 9 sản phẩm', 'Nơi nhận']) {
      if (!text.includes(part)) throw new Error(`the printed report lacks "${part}": ${text.slice(0, 3000)}`);
    }
  });
  await pao.step(
    'of a commune does not see the report of the province',
    async () => {
      await pao.goesTo(report);
      await pao.doesNotSee(REPORT);
    },
    { expects: [404] },
  );
}
