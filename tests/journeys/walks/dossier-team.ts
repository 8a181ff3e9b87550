// Chị Hoa records the advisory team and hands the tea to it; chị Lan of the team looks at every criterion that papers bear out and
// issues the opinion; then the tea stands in the list of the round for the council. Nothing of it is skipped.

import { textsOf } from '#texts/index.ts';
import type { Cast } from '../stage/journey.ts';
import type { JourneyPerson } from '../stage/person.ts';
import { signsIn } from '../stage/signing-in.ts';
import { type DossierPeople, tea } from './dossier-producer.ts';

const t = textsOf('vi');
const words = t.intake;
/** The box before the tea in the list. */
const chosen = `${t.design.table.select}: ${tea}`;
const TEAM = '1299/QĐ-UBND';
const OPINION = 'Giấy tờ đủ và khớp. Đề nghị Hội đồng xem thêm bao bì.';

/** The decision that set up the team, and the dossier given to it out of the list. */
export async function provinceHandsToTheTeam(hoa: JourneyPerson, people: DossierPeople, place: string): Promise<void> {
  const { may, tua } = people;
  await hoa.step('wants to put it before the council at once, and is told line by line why not', async () => {
    await hoa.goesTo('/ho-so-tinh');
    await hoa.ticks(chosen);
    await hoa.presses(words.acts['mark-ready']);
    await hoa.sees(t.problems['intake/needs-opinion']());
    await hoa.sees(words.many.nothing);
  });
  await may.step(
    'may not set up the team that looks at her dossier',
    async () => {
      await may.goesTo('/ho-so-tinh/to-tu-van');
      await may.seesHeading(t.web.forbiddenTitle);
    },
    { expects: [403] },
  );
  await hoa.step('records the decision that set up the advisory team', async () => {
    await hoa.goesTo('/ho-so-tinh');
    await hoa.follows(words.list.teams);
    await hoa.types(words.teams.number, TEAM);
    await hoa.types(words.teams.day, '20/11/2026');
    await hoa.types(words.teams.validFrom, '20/11/2026');
    await hoa.ticks('Chị Lan (tập huấn)');
    await hoa.types(words.teams.others, 'Thành viên Giả định, Sở Y tế');
    await hoa.presses(words.teams.submit);
    await hoa.sees(words.teams.done(2));
  });
  await hoa.step('hands the tea to the team, chosen in the list and previewed', async () => {
    await hoa.goesTo('/ho-so-tinh');
    await hoa.ticks(chosen);
    await hoa.presses(words.acts['hand-to-team']);
    await hoa.sees(words.many.outcomes['hand-to-team']);
    await hoa.ticks(words.teams.of(TEAM, '20/11/2026'));
    await hoa.presses(words.many.confirm(1));
    await hoa.sees(words.many.resultHeading(1, 1));
    await hoa.sees(words.many.gained.team);
    await hoa.sees(words.states['under-review']);
  });
  await tua.step(
    'of the commune does not read what the team writes',
    async () => {
      await tua.goesTo(`${place}/phieu-to-tu-van`);
      await tua.seesHeading(t.web.forbiddenTitle);
    },
    { expects: [403] },
  );
  await hoa.step('reads the sheet and does not write in it: she is not in the team', async () => {
    await hoa.goesTo(`${place}/phieu-to-tu-van`);
    await hoa.sees(words.review.readOnly);
    await hoa.doesNotSee(words.review.save);
  });
}

/** The sheet of the team, criterion by criterion, and its opinion. */
export async function teamGivesItsOpinion(cast: Cast): Promise<void> {
  const lan = await cast.enters('chị Lan of the advisory team', 1280);
  await lan.step('is told that a dossier waits for the team, and opens its sheet', async () => {
    await signsIn(lan, 'so.congthuong', '/thong-bao');
    await lan.presses(new RegExp(tea));
    await lan.seesHeading(words.review.title);
    await lan.sees(words.review.claimed);
  });
  await lan.step('saves a first word', async () => {
    await lan.types(words.review.opinion, OPINION);
    await lan.presses(words.review.save);
    await lan.sees(words.review.saved);
  });
  await lan.step(
    'wants to issue it and is told which criteria nobody has looked at',
    async () => {
      await lan.follows(words.review.issue);
      await lan.presses(words.review.issue);
      await lan.sees(words.review.notYet);
    },
    { expects: [422] },
  );
  await lan.step('finds what the papers bear out at every criterion', async () => {
    await lan.follows(words.review.title);
    await lan.picksTheFirstEverywhere();
    await lan.types(`${words.review.noted} (3.3)`, 'Xem hợp đồng lao động: mười bốn người.');
    await lan.presses(words.review.save);
    await lan.sees(words.review.left(0, 0));
  });
  await lan.step('issues the opinion', async () => {
    await lan.follows(words.review.issue);
    await lan.sees(OPINION);
    await lan.presses(words.review.issue);
    await lan.sees(words.review.issued(tea));
  });
}

/** Into the list of the round for the council. */
export async function provincePutsItBeforeTheCouncil(
  hoa: JourneyPerson,
  { may }: DossierPeople,
  place: string,
): Promise<void> {
  await may.step(
    'may not put her own dossier before the council',
    async () => {
      await may.goesTo(`${place}/ra-hoi-dong`);
      await may.seesHeading(t.web.forbiddenTitle);
    },
    { expects: [403] },
  );
  await hoa.step('is told that the team is done, and puts it before the council', async () => {
    await hoa.goesTo('/thong-bao');
    await hoa.presses(new RegExp(`Tổ tư vấn.*${tea}`));
    await hoa.sees(words.states.reviewed);
    await hoa.follows(words.acts['mark-ready']);
    await hoa.presses(words.ready.submit);
    await hoa.sees(words.ready.done(tea));
  });
  await hoa.step('has the list of the round that is ready for the council', async () => {
    await hoa.goesTo('/ho-so-tinh?tt=ready');
    await hoa.sees(tea);
  });
  await may.step('is told in which round her tea goes before the council', async () => {
    await may.goesTo('/thong-bao');
    await may.presses(new RegExp(`Hội đồng.*${tea}|${tea}.*Hội đồng`));
    await may.sees(words.states.ready);
  });
}
