// Dossiers of an invented cooperative in a training installation, so that commune and province find something at work from the first
// start: one that is finished and whose product was recognised since, from which an upgrade begins; one at the province that waits
// for a supplement; one that has just arrived there; one that was just sent to the commune. Made through the acts that people use,
// once. What no act makes yet is the council: the decision that recognises the first product is typed, as one is from its paper.

import { type Actor, localOperator } from '#access/actor.ts';
import { findActorByLogin } from '#access/find-actor.ts';
import { addDays, formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { parameterOn } from '#law/parameters.ts';
import { receivedForNow, receivedOn } from '#law/working-days.ts';
import { recordRecognition } from '#modules/certificates/use-cases/record-recognition.ts';
import { assessDossier } from '#modules/dossiers/use-cases/assess-dossier.ts';
import { forwardDossier } from '#modules/dossiers/use-cases/forward-dossier.ts';
import { recordConsent } from '#modules/dossiers/use-cases/give-consent.ts';
import { openDossier } from '#modules/dossiers/use-cases/open-dossier.ts';
import { savePart } from '#modules/dossiers/use-cases/save-part.ts';
import { submitDossier } from '#modules/dossiers/use-cases/submit-dossier.ts';
import { takeInDossier } from '#modules/dossiers/use-cases/take-in-dossier.ts';
import { compileSet } from '#modules/evaluation/index.ts';
import { CheckedFile } from '#modules/evidence/services.ts';
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
import { registerProduct } from '#modules/products/use-cases/register-product.ts';
import type { Ports } from '#runner/ports.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import type { UseCase } from '#runner/use-case.ts';
import { trainingScan } from './paper-dossier.ts';
import {
  cooperative,
  finding,
  PRODUCER,
  PROVINCE,
  paperOf,
  partsOf,
  privateFacts,
  products,
  recognitionOn,
  SET,
} from './standing-dossiers-words.ts';
import { demonstrationProducer } from './tie-producer.ts';

type Act = <I, O>(useCase: UseCase<I, O>, input: unknown, actor?: Actor) => Promise<O>;
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
    const file = await CheckedFile.of(`${kind}.pdf`, scan);
    if (!file.ok) throw new Error(`training dossiers: ${JSON.stringify(file.problem)}`);
    await act(addFile, { pieceId: id, file: file.value });
    return id;
  };
  await add('business-registration', 'Giấy đăng ký hợp tác xã 71 (giả định)', '');
  const contract = await add('raw-material-origin', 'Hợp đồng mua búp chè (giả định)', dayOf(addDays(today, 900)));
  const report = await add('test-report', 'Phiếu kiểm nghiệm chè (giả định)', dayOf(addDays(today, 300)));
  return { code, contract, report };
}

interface Typed {
  readonly productCode: string;
  readonly dossierId: string;
}

/** A product with its dossier, filled in and sent; typed in the producer's place, with its word on paper. */
async function sendDossier(
  act: Act,
  producer: Awaited<ReturnType<typeof makeProducer>>,
  name: string,
  today: LocalDate,
): Promise<Typed> {
  const product = { name, producerCode: producer.code, setNumber: SET.split('/')[1], isAnother: 'yes' };
  const { code: productCode } = await act(registerProduct, { ...product, ...products.facts });
  const { dossierId } = await act(openDossier, { productCode });
  const set = await findCriteriaSet(SET);
  if (set === null) throw new Error(`no criteria set ${SET}`);
  // The middle of what each criterion offers.
  const answers = compileSet(set).leaves.map((leaf) => `${leaf.code}=${Math.ceil(leaf.options.length / 2)}`);
  const parts = partsOf(answers.join('&'), { contract: producer.contract, report: producer.report });
  for (const [part, fields] of Object.entries(parts)) await act(savePart, { dossierId, part, version: 1, ...fields });
  const page = await CheckedFile.of('trang-ky.pdf', trainingScan(1, productCode));
  if (!page.ok) throw new Error(`training dossiers: ${JSON.stringify(page.problem)}`);
  const note = 'Bản giấy giả định, tập huấn';
  const paper = { way: 'signed-paper', givenOn: dayOf(today), note, page: page.value };
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

interface Offices {
  readonly commune: Actor;
  readonly province: Actor;
  /** Member of the advisory team. */
  readonly department: () => Promise<Actor>;
}

/** Through office and advisory team to the door of the council; then the decision as it is typed from its paper. */
async function finish(act: Act, { dossierId, productCode }: Typed, today: LocalDate, offices: Offices): Promise<void> {
  const { province } = offices;
  await act(acceptDossier, { dossierId }, province);
  const member = await offices.department();
  const decision = { decisionNumber: '70/QĐ-UBND', decidedOn: dayOf(today), validFrom: dayOf(today) };
  const named = { provinceCode: PROVINCE, ...decision, accounts: member.accountId };
  const { teamId } = await act(appointTeam, named, province);
  await act(handToTeam, { dossierId, version: 1, teamId }, province);
  // The duty is hers from now on.
  const adviser = await offices.department();
  const set = await findCriteriaSet(SET);
  const answers =
    set === null ? [] : compileSet(set).leaves.map((leaf) => `${leaf.code}=${Math.ceil(leaf.options.length / 2)}`);
  await act(
    saveReview,
    { dossierId, answers: answers.join('&'), opinion: 'Đủ điều kiện trình Hội đồng (giả định).' },
    adviser,
  );
  await act(issueReview, { dossierId, version: 2 }, adviser);
  await act(markReady, { dossierId, version: 3 }, province);
  await act(recordRecognition, { code: productCode, ...recognitionOn(dayOf(today)) }, province);
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
  const actorOf = async (login: string): Promise<Actor> => {
    const actor = await findActorByLogin(db, login, today);
    if (actor === null) throw new Error(`training dossiers: no account ${login}`);
    return actor;
  };
  const act: Act = async (useCase, input, actor = localOperator) => {
    const done = await runUseCase(ports, useCase, input, { actor });
    if (!done.ok) throw new Error(`training dossiers: ${useCase.name}: ${JSON.stringify(done.problem)}`);
    return done.value;
  };
  const offices: Offices = {
    commune: await actorOf('xa.binhlu'),
    province: await actorOf('tinh'),
    department: () => actorOf('so.congthuong'),
  };
  const producer = await makeProducer(act, today);
  const { finished, waiting, arrived, sent } = products.names;
  const first = await sendDossier(act, producer, finished, today);
  await sendOn(act, first, '71', today, offices.commune);
  await finish(act, first, today, offices);
  const second = await sendDossier(act, producer, waiting, today);
  await sendOn(act, second, '72', today, offices.commune);
  await act(acceptDossier, { dossierId: second.dossierId }, offices.province);
  const ask = { dossierId: second.dossierId, version: 1, dueOn: dayOf(receivedForNow(addDays(today, 14))) };
  const items = { 'p-plan': 'Nêu rõ diện tích trồng thêm và nơi bán trong năm tới (giả định).' };
  await act(requestSupplement, { ...ask, items }, offices.province);
  await sendOn(act, await sendDossier(act, producer, arrived, today), '73', today, offices.commune);
  await sendDossier(act, producer, sent, today);
  // The laboratory's result is withdrawn once the first product is recognised: an upgrade has something to renew.
  await act(withdrawPiece, {
    pieceId: producer.report,
    version: 2,
    reason: 'Đã có lô mới, phải kiểm nghiệm lại (giả định)',
  });
  return [
    `  training: ${finished} was recognised after its dossier of Decision 26/2026; an upgrade starts from it`,
    '  training: three more dossiers stand at the commune Bình Lư and at the province, one waits for a supplement',
  ];
}
