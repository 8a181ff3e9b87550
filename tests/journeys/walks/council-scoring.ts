// Sealed scoring: each member on an own sheet, one on paper; what others try to read or to do twice; the reveal, the gap and what one
// member revises with a reason, the closing.

import { trainingScan } from '#entry/training/paper-dossier.ts';
import { textsOf } from '#texts/index.ts';
import type { JourneyPerson } from '../stage/person.ts';
import { type CouncilPeople, fair, members, modest, PRODUCER } from './council-people.ts';

const t = textsOf('vi');
const words = t.scoring;
const paperOf = words.paper.link(members[3].name);

interface Marks {
  readonly answers: string;
  readonly notes?: Readonly<Record<string, string>>;
}

/** From the page where what waits is listed to the sheet, filled in and looked through. */
async function fills(member: JourneyPerson, product: string, { answers, notes = {} }: Marks): Promise<void> {
  await member.goesTo('/cham-diem');
  await member.follows(new RegExp(`^${words.mine.score} ${product}`));
  await member.marks(answers);
  for (const [code, note] of Object.entries(notes)) await member.writesNote(code, note);
  await member.presses(words.sheet.review);
}

/** The step of a member for whom nothing is special. */
async function scores(member: JourneyPerson, product: string, marks: Marks): Promise<void> {
  await member.step(`scores ${product} and submits`, async () => {
    await fills(member, product, marks);
    await member.presses(words.submit.send);
    await member.sees(words.submit.done(product));
  });
}

/** On her telephone: one verified finding taken over with a tap, the rest marked, submitted once and for all. */
async function saoScores({ sao, answers }: CouncilPeople): Promise<void> {
  await sao.step('finds on her telephone what waits for her', async () => {
    await sao.goesTo('/viec');
    await sao.follows(t.web.navigation.council);
    await sao.sees(words.mine.waiting(2));
  });
  await sao.step('takes over what the advisory team verified with one tap', async () => {
    await sao.follows(new RegExp(`^${words.mine.score} ${fair}`));
    await sao.presses(words.sheet.adopt('1.1'));
    await sao.sees(words.sheet.adoptedFlash);
    await sao.sees(/^Đã lấy theo kết quả của Tổ tư vấn lúc /);
  });
  const sheet = sao.where().replace(/#.*$/, '');
  await sao.step('marks the rest and looks through what she submits', async () => {
    await sao.marks(answers.fair);
    await sao.presses(words.sheet.review);
    await sao.seesHeading(words.submit.heading(fair));
    await sao.sees(words.submit.level(3));
  });
  await sao.step('submits; the sheet is under seal', async () => {
    await sao.presses(words.submit.send);
    await sao.sees(words.submit.done(fair));
  });
  await sao.step(
    'opens the page where one submits once more and learns that there is one sheet',
    async () => {
      await sao.goesTo(`${sheet}/nop`);
      await sao.sees(t.problems['scoring/already-submitted']());
    },
    { expects: [409] },
  );
  await scores(sao, modest, { answers: answers.modest });
}

/** Marks far below what others say need their notes; who is recused has no sheet. */
async function othersScore({ phu, my, lu, binh, answers }: CouncilPeople): Promise<void> {
  await phu.step('opens the sheet of the product he is recused from and reads why there is none', async () => {
    await phu.goesTo('/cham-diem');
    await phu.sees(t.problems['scoring/recused']());
    await phu.sees(words.mine.waiting(1));
  });
  await scores(phu, fair, answers.sheetOf(1));
  await my.step('marks far lower than anybody and is told where a note is asked', async () => {
    await fills(my, fair, { answers: answers.modest });
    await my.sees(words.submit.lacking);
    await my.doesNotSee(/^Nộp phiếu$/);
  });
  await my.step('writes why, and submits', async () => {
    await my.follows(words.submit.back);
    await my.writesEveryNoteAskedFor('Mẫu chấm hôm nay chưa đạt mức này.');
    await my.presses(words.sheet.review);
    await my.presses(words.submit.send);
    await my.sees(words.submit.done(fair));
  });
  await my.step('marks the other product just like it, is asked why, and says so', async () => {
    await fills(my, modest, { answers: answers.modest });
    await my.follows(words.submit.back);
    await my.types(words.sheet.alike, 'Hai sản phẩm cùng vùng chè, cùng cách sao.');
    await my.presses(words.sheet.review);
    await my.presses(words.submit.send);
    await my.sees(words.submit.done(modest));
  });
  await scores(lu, modest, { answers: answers.modest });
  await lu.step('fills in the other sheet and is called away before he submits it', async () => {
    await fills(lu, fair, answers.sheetOf(3));
    await lu.sees(words.submit.send);
  });
  await scores(binh, fair, answers.sheetOf(4));
  await scores(binh, modest, { answers: answers.modest });
}

/** What bà Vân wrote, typed by one person and compared with its scan by another. */
async function paperIsTyped({ din, hoa, answers }: CouncilPeople, place: string): Promise<void> {
  for (const [product, marks] of [
    [fair, answers.fair],
    [modest, answers.modest],
  ] as const) {
    await din.step(`types the paper sheet on ${product} and cannot compare it himself`, async () => {
      await din.goesTo(`${place}/ket-qua`);
      await din.follows(paperOf);
      await din.seesHeading(words.paper.typeHeading(members[3].name, product));
      await din.marks(marks);
      const file = { name: 'phieu.pdf', mimeType: 'application/pdf', buffer: Buffer.from(trainingScan(2)) };
      await din.attaches(words.paper.file, file);
      await din.presses(words.paper.send);
      await din.sees(words.paper.typed(members[3].name));
    });
    await hoa.step('compares it with the scan', async () => {
      await hoa.goesTo(`${place}/ket-qua`);
      await hoa.follows(paperOf);
      await hoa.seesHeading(words.paper.checkHeading(members[3].name, product));
      await hoa.presses(words.paper.same);
      await hoa.sees(words.paper.checkedFlash(members[3].name));
    });
  }
}

/** Everybody scores; before the reveal nobody reads more than who has submitted. */
export async function membersScore(people: CouncilPeople, place: string): Promise<void> {
  const { binh, din } = people;
  await saoScores(people);
  await othersScore(people);
  await paperIsTyped(people, place);
  await binh.step('sees who has submitted, and no mark', async () => {
    await binh.goesTo(`${place}/ket-qua`);
    await binh.seesHeading(words.board.headings.sealed);
    await binh.sees(words.progress(5, 6));
    await binh.doesNotSee(words.board.columns.mean);
    await binh.follows(t.councilSessions.sessions.title);
  });
  await din.step(
    'tries the page of a result before the reveal and finds none',
    async () => {
      await din.goesTo(`${place}/cham/00000000-0000-7000-8000-000000000000`);
      await din.seesHeading(t.web.notFoundTitle);
    },
    { expects: [404] },
  );
}

/** The reveal waits for one member, or for a reason; who comes after it is too late. */
export async function chairReveals({ binh, lu, my, answers }: CouncilPeople, place: string): Promise<void> {
  await binh.step(
    'wants to reveal and is asked why nobody waits for anh Lử',
    async () => {
      await binh.goesTo(`${place}/ket-qua`);
      await binh.opensFold(words.board.revealAnyway);
      await binh.presses(words.board.reveal);
      await binh.sees(t.problems['scoring/sheet-missing']({ name: members[6].name }));
    },
    { expects: [422] },
  );
  await binh.step('writes the reason and reveals', async () => {
    await binh.types(words.board.revealFor(members[6].name), 'Được gọi về cơ quan, đồng ý không chờ.');
    await binh.presses(words.board.reveal);
    await binh.sees(words.board.revealedFlash);
    await binh.sees(words.board.gap(17, 10));
  });
  await lu.step(
    'comes back and submits what he had filled in: too late, it does not count',
    async () => {
      await lu.presses(words.submit.send);
      await lu.sees(t.problems['scoring/over']());
      await lu.doesNotSee(words.submit.lacking);
    },
    { expects: [409] },
  );
  await binh.step('looks at the gap: whose sheet lies where', async () => {
    await binh.follows(fair);
    await binh.seesHeading(words.detail.title(fair));
    await binh.sees(words.detail.gapTitle);
    await binh.sees(members[5].name);
  });
  await my.step(
    'wants to revise her sheet without a reason',
    async () => {
      await my.goesTo('/cham-diem');
      await my.follows(new RegExp(`^${words.mine.revise} ${fair}`));
      await my.marks(answers.sheetOf(2).answers);
      await my.presses(words.revise.send);
      await my.sees(new RegExp(`^${words.revise.reason}: `));
    },
    { expects: [422] },
  );
  await my.step('says why; both sheets stay', async () => {
    await my.types(words.revise.reason, 'Xem lại mẫu trong phần trao đổi: bao bì đủ nhãn, hương đậm.');
    await my.presses(words.revise.send);
    await my.sees(words.revise.done(fair));
  });
}

/** The closing: who does not preside cannot; who does freezes the results. */
export async function chairCloses({ binh, din }: CouncilPeople, place: string): Promise<void> {
  await din.step('sees the sheets, but closing is for who presides', async () => {
    await din.goesTo(`${place}/ket-qua`);
    await din.sees(words.board.chairOnly);
    await din.doesNotSee(words.board.close);
  });
  await binh.step(
    'wants to close and is asked what the council said of sheets that are alike',
    async () => {
      await binh.goesTo(`${place}/ket-qua`);
      await binh.presses(words.board.close);
      await binh.sees(t.problems['scoring/alike-undiscussed']({ product: modest }));
    },
    { expects: [422] },
  );
  await binh.step('writes it and closes the session; the results are computed and stay', async () => {
    await binh.types(words.board.discussion(fair), 'Hai thành viên chấm độc lập, cùng nhận định.');
    await binh.types(words.board.discussion(modest), 'Sản phẩm đơn giản, các thành viên thống nhất từng mức.');
    await binh.presses(words.board.close);
    await binh.sees(words.board.closedFlash);
    await binh.sees(PRODUCER);
    await binh.sees(new RegExp(words.board.recomputed.equal));
  });
}
