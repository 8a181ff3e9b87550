// The clerk puts the letter into the book, the officer says what it asks for.

import { textsOf } from '#texts/index.ts';
import { signsIn } from '../stage/signing-in.ts';
import { LETTER_FILE, type LetterPeople, NUMBER } from './letter-people.ts';

const t = textsOf('vi');
const words = t.directives;

/** Answers the address of the letter. */
export async function clerkEntersTheLetter({ thu, pao }: LetterPeople): Promise<string> {
  await thu.step('signs in, and the book of an office that has nothing leads her on', async () => {
    await signsIn(thu, 'vanthu', '/van-ban');
    await thu.seesHeading(words.list.heading);
    await thu.follows(words.list.addFirst);
  });
  await thu.step(
    'sends the form without a letter and is told what to do',
    async () => {
      await thu.presses(words.open.submit);
      await thu.sees(t.problems['directives/nothing-sent']());
    },
    { expects: [422] },
  );
  await thu.step('gives the file, and finds what was read beside the letter', async () => {
    await thu.ticks(words.directions.incoming);
    await thu.attaches(words.fields.file, LETTER_FILE);
    await thu.presses(words.open.submit);
    await thu.seesHeading(words.draft.heading.incoming);
    await thu.seesInField(words.fields.fullNumber, NUMBER);
    await thu.seesInField(words.fields.issuedOn, '29/05/2026');
  });
  await thu.step('puts it into the book as the first of the year', async () => {
    await thu.presses(words.draft.submit);
    await thu.sees(words.draft.done(1, 2026));
    await thu.sees('26/2026/QĐ-TTg');
  });
  const letter = thu.where();
  await thu.step('gives the same letter again and is shown where it stands', async () => {
    await thu.goesTo('/van-ban/them');
    await thu.attaches(words.fields.file, LETTER_FILE);
    await thu.presses(words.open.submit);
    await thu.sees(words.draft.twiceTitle);
  });
  await pao.step(
    'of a commune does not see what only the province has',
    async () => {
      await signsIn(pao, 'xa.doanket', letter);
      await pao.doesNotSee(NUMBER);
    },
    { expects: [404] },
  );
  return letter;
}

export async function officerConfirmsTheClauses({ hoa }: LetterPeople, letter: string): Promise<void> {
  await hoa.step('reads what the letter asks for beside its text', async () => {
    await signsIn(hoa, 'tinh', letter);
    await hoa.follows(words.record.clausesLink);
    await hoa.seesHeading(words.clauses.heading);
    await hoa.sees(words.clauses.proposals);
  });
  await hoa.step('leaves one for later and confirms the others', async () => {
    await hoa.within(words.clauses.point('3'), () => hoa.ticks(words.clauses.takes.later));
    for (const ordinal of ['1', '2', '4', '5']) {
      await hoa.within(words.clauses.point(ordinal), () => hoa.ticks(words.clauses.takes.yes));
    }
    await hoa.presses(words.clauses.submit);
    await hoa.sees(words.clauses.done(4, 0));
  });
}
