// Dossiers of an invented cooperative in a training installation, so that commune, province and council find something at work from the
// first start: one whose product the council scored and the decision recognised, from which an upgrade begins; two before the council;
// one at the province that waits for a supplement; one that has just arrived there; one that was just sent to the commune. Made through
// the acts that people use, once.

import type { Actor } from '#access/actor.ts';
import { addDays, formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { parameterOn } from '#law/parameters.ts';
import { receivedForNow, receivedOn } from '#law/working-days.ts';
import { assessDossier } from '#modules/dossiers/use-cases/assess-dossier.ts';
import { forwardDossier } from '#modules/dossiers/use-cases/forward-dossier.ts';
import { recordConsent } from '#modules/dossiers/use-cases/give-consent.ts';
import { openDossier } from '#modules/dossiers/use-cases/open-dossier.ts';
import { savePart } from '#modules/dossiers/use-cases/save-part.ts';
import { submitDossier } from '#modules/dossiers/use-cases/submit-dossier.ts';
import { takeInDossier } from '#modules/dossiers/use-cases/take-in-dossier.ts';
import { addPiece } from '#modules/evidence/use-cases/add-piece.ts';
import { addFile } from '#modules/evidence/use-cases/files.ts';
import { withdrawPiece } from '#modules/evidence/use-cases/withdraw-piece.ts';
import { acceptDossier } from '#modules/intake/use-cases/accept-dossier.ts';
import { appointTeam } from '#modules/intake/use-cases/appoint-team.ts';
import { handToTeam } from '#modules/intake/use-cases/hand-to-team.ts';
import { issueReview } from '#modules/intake/use-cases/issue-review.ts';
import { markReady } from '#modules/intake/use-cases/mark-ready.ts';
import { requestSupplement } from '#modules/intake/use-cases/request-supplement.ts';
import { saveReview } from '#modules/intake/use-cases/save-review.ts';
import { findProducersByFoldedNames } from '#modules/producers/services.ts';
import { changePrivateFacts } from '#modules/producers/use-cases/change-private-facts.ts';
import { registerProducer } from '#modules/producers/use-cases/register-producer.ts';
import { addPhoto } from '#modules/products/use-cases/photos.ts';
import { registerProduct } from '#modules/products/use-cases/register-product.ts';
import type { Ports } from '#runner/ports.ts';
import { type TrainingActs, trainingActs, trainingFile } from './acts.ts';
import { trainingScan } from './paper-dossier.ts';
import { type TrainingAnswers, trainingAnswers } from './standing-answers.ts';
import { prepareCouncil } from './standing-council.ts';
import {
  cooperative,
  finding,
  PRODUCER,
  PROVINCE,
  paperOf,
  partsOf,
  privateFacts,
  products,
  SET,
} from './standing-dossiers-words.ts';
import { drawnProduct } from './standing-pictures.ts';
import { demonstrationProducer } from './tie-producer.ts';

type Act = TrainingActs['act'];
const dayOf = (day: LocalDate): string => formatVietnamese(day);

/** Whether the dossiers can stand as of a day: criteria of 26/2026 apply, and what is sent is received the same day. */
function isDayForThem(today: LocalDate): boolean {
  return parameterOn('criteria-by-receipt', today)?.value === SET.split('/')[0] && receivedOn(today) === today;
}

/** The producer with its papers; answers its code and the pieces that its dossiers cite. */
async function makeProducer(act: Act, today: LocalDate) {
  const { code } = await act(registerProducer, cooperative);
  await act(changePrivateFacts, { code, ...privateFacts });
  const scan = trainingScan(2);
  const add = async (kind: string, title: string, expiresOn: string): Promise<string> => {
    const { id } = await act(addPiece, { producerCode: code, ...paperOf(kind, title), expiresOn });
    await act(addFile, { pieceId: id, file: await trainingFile(`${kind}.pdf`, scan) });
    return id;
  };
  await add('business-registration', 'Giấy đăng ký hợp tác xã 71 (giả định)', '');
  const contract = await add('raw-material-origin', 'Hợp đồng mua búp chè (giả định)', dayOf(addDays(today, 900)));
  const report = await add('test-report', 'Phiếu kiểm nghiệm chè (giả định)', dayOf(addDays(today, 300)));
  return { code, contract, report };
}

/** One of the products that the cooperative makes. */
type Which = keyof typeof products.names;

interface Typed {
  readonly productCode: string;
  readonly dossierId: string;
}

/** A product with its dossier, filled in and sent; typed in the producer's place, with its word on paper. */
async function sendDossier(
  act: Act,
  producer: Awaited<ReturnType<typeof makeProducer>>,
  which: Which,
  answers: string,
  today: LocalDate,
): Promise<Typed> {
  const packs = products.packs[which];
  const specification = packs.map((pack) => pack.name).join('; ');
  const own = { name: products.names[which], specification, packs, producerCode: producer.code };
  const kind = { setNumber: SET.split('/')[1], isAnother: 'yes' };
  const { code: productCode } = await act(registerProduct, { ...own, ...kind, ...products.facts });
  await act(addPhoto, {
    code: productCode,
    caption: 'Hình vẽ (giả định)',
    photo: await drawnProduct(products.looks[which]),
  });
  const { dossierId } = await act(openDossier, { productCode });
  const parts = partsOf(answers, specification, { contract: producer.contract, report: producer.report });
  for (const [part, fields] of Object.entries(parts)) await act(savePart, { dossierId, part, version: 1, ...fields });
  const page = await trainingFile('trang-ky.pdf', trainingScan(1, productCode));
  const note = 'Bản giấy giả định, tập huấn';
  const paper = { way: 'signed-paper', givenOn: dayOf(today), note, page };
  await act(recordConsent, { dossierId, version: 1, ...paper });
  await act(submitDossier, { dossierId, version: 2, declares: 'yes' });
  return { productCode, dossierId };
}

/** The commune takes it in, assesses it and sends it on. */
async function sendOn(act: Act, { dossierId }: Typed, number: string, today: LocalDate, officer: Actor): Promise<void> {
  await act(takeInDossier, { dossierId, version: 3 }, officer);
  await act(assessDossier, { dossierId, ...finding }, officer);
  const issued = { reportNumber: `${number}/BC-UBND`, reportedOn: dayOf(today) };
  const signed = { ...issued, signer: 'Người Ký (giả định)', signerOffice: 'Chủ tịch' };
  await act(forwardDossier, { dossierId, version: 4, ...signed }, officer);
}

/** The advisory team of the round; answers it with its member, whose duty holds from now on. */
async function appointTheTeam({ act, as }: TrainingActs, today: LocalDate, province: Actor) {
  const { accountId } = await as('so.congthuong');
  const decision = { decisionNumber: '70/QĐ-UBND', decidedOn: dayOf(today), validFrom: dayOf(today) };
  const { teamId } = await act(appointTeam, { provinceCode: PROVINCE, ...decision, accounts: accountId }, province);
  return { teamId, adviser: await as('so.congthuong') };
}

/** Through office and advisory team to the door of the council. */
async function makeReady(
  act: Act,
  { dossierId }: Typed,
  { teamId, adviser }: Awaited<ReturnType<typeof appointTheTeam>>,
  { found }: TrainingAnswers,
  province: Actor,
): Promise<void> {
  await act(acceptDossier, { dossierId }, province);
  await act(handToTeam, { dossierId, version: 1, teamId }, province);
  const opinion = 'Đủ điều kiện trình Hội đồng (giả định).';
  await act(saveReview, { dossierId, answers: found, opinion }, adviser);
  await act(issueReview, { dossierId, version: 2 }, adviser);
  await act(markReady, { dossierId, version: 3 }, province);
}

/** Makes them; answers the lines that the start prints, or none where they are there already. */
export async function prepareStandingDossiers(ports: Ports): Promise<readonly string[]> {
  const db = ports.database.write;
  const today = ports.clock.today();
  const isThere = async (name: string) => (await findProducersByFoldedNames(db, PROVINCE, [foldName(name)])).length > 0;
  // Only beside the demonstration register: nothing is mixed into records that somebody brought along.
  if ((await isThere(PRODUCER)) || !(await isThere(demonstrationProducer))) return [];
  if (!isDayForThem(today))
    return ['  training: dossiers at commune and province are made at the first start on a working day'];
  const acts = trainingActs(ports, 'dossiers');
  const { act, as } = acts;
  const [commune, province] = [await as('xa.binhlu'), await as('tinh')];
  const producer = await makeProducer(act, today);
  const answers = await trainingAnswers();
  const team = await appointTheTeam(acts, today, province);
  const send = (which: Which, claimed = answers.fair) => sendDossier(act, producer, which, claimed, today);
  const ready = async (which: Which, number: string, claimed?: string): Promise<string> => {
    const typed = await send(which, claimed);
    await sendOn(act, typed, number, today, commune);
    await makeReady(act, typed, team, answers, province);
    return typed.dossierId;
  };
  const finished = await ready('finished', '71');
  const second = await send('waiting');
  await sendOn(act, second, '72', today, commune);
  await act(acceptDossier, { dossierId: second.dossierId }, province);
  const ask = { dossierId: second.dossierId, version: 1, dueOn: dayOf(receivedForNow(addDays(today, 14))) };
  const items = { 'p-plan': 'Nêu rõ diện tích trồng thêm và nơi bán trong năm tới (giả định).' };
  await act(requestSupplement, { ...ask, items }, province);
  await sendOn(act, await send('arrived'), '73', today, commune);
  await send('sent');
  const planned = [await ready('planned', '75'), await ready('modest', '76', answers.modest)];
  await prepareCouncil(ports, { finished, planned });
  // The laboratory's result is withdrawn once the first product is recognised: an upgrade has something to renew.
  await act(withdrawPiece, {
    pieceId: producer.report,
    version: 2,
    reason: 'Đã có lô mới, phải kiểm nghiệm lại (giả định)',
  });
  return [
    `  training: ${products.names.finished} was recognised after its dossier of Decision 26/2026; an upgrade starts from it`,
    '  training: three more dossiers stand at the commune Bình Lư and at the province, one waits for a supplement',
    '  training: a council has closed one session, and another session with two products waits for its members',
  ];
}
