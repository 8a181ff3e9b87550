// Producers, products, recognitions and kept views: every act done once by the office of the province or of the commune.

import type { AccountId } from '#kernel/ids.ts';
import { completeRecognition, correctRecognition } from '#modules/certificates/use-cases/correct-recognition.ts';
import { decideCorrection } from '#modules/certificates/use-cases/decide-correction.ts';
import { recordRecognition } from '#modules/certificates/use-cases/record-recognition.ts';
import { dropKeptSheet } from '#modules/evaluation/use-cases/drop-kept-sheet.ts';
import { keepSheet } from '#modules/evaluation/use-cases/keep-sheet.ts';
import { saveKeptSheet } from '#modules/evaluation/use-cases/save-kept-sheet.ts';
import { changePrivateFacts } from '#modules/producers/use-cases/change-private-facts.ts';
import { changeProducer } from '#modules/producers/use-cases/change-producer.ts';
import { mergeProducers } from '#modules/producers/use-cases/merge-producers.ts';
import { registerProducer } from '#modules/producers/use-cases/register-producer.ts';
import { undoProducerMerge } from '#modules/producers/use-cases/undo-producer-merge.ts';
import { viewPrivateFacts } from '#modules/producers/use-cases/view-private-facts.ts';
import { viewProducer } from '#modules/producers/use-cases/view-producer.ts';
import { DrawnUpload } from '#modules/products/drawn-upload.ts';
import { changeCodes } from '#modules/products/use-cases/change-codes.ts';
import { changeProduct } from '#modules/products/use-cases/change-product.ts';
import { decideDeclaredProduct } from '#modules/products/use-cases/decide-declared-product.ts';
import { mergeProducts } from '#modules/products/use-cases/merge-products.ts';
import { addPhoto, changePhoto, removePhoto } from '#modules/products/use-cases/photos.ts';
import { registerProduct } from '#modules/products/use-cases/register-product.ts';
import { transferProduct } from '#modules/products/use-cases/transfer-product.ts';
import { undoProductMerge } from '#modules/products/use-cases/undo-product-merge.ts';
import { viewProduct } from '#modules/products/use-cases/view-product.ts';
import { removeView } from '#modules/saved-views/use-cases/remove-view.ts';
import { saveView } from '#modules/saved-views/use-cases/save-view.ts';
import { as, binhLu, cooperative, province, speakerOf } from '../../producers/people.ts';
import { picture, signedScan } from '../../register/making.ts';
import type { Proving } from './proving.ts';

const otherOfficer = { ...province, accountId: '019a0000-0000-7000-8000-0000000000ab' as AccountId };
const place = { commune: 'Xã Bình Lư (03390)', provinceCode: '12', isAnother: 'yes' };

const producerOf = async (proving: Proving, code: string) => {
  const found = await as(proving.house.ports, province, viewProducer, { code });
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.value;
};
const productOf = async (proving: Proving, code: string) => {
  const found = await as(proving.house.ports, province, viewProduct, { code });
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.value;
};

export async function proveProducers(proving: Proving): Promise<{ readonly code: string; readonly other: string }> {
  const facts = { ...cooperative, isAnother: 'yes', name: 'HTX Giả định Nhật Ký', registrationNumber: '6200005601' };
  const { code } = await proving.act(registerProducer, facts, binhLu, ['producer']);
  const { producer } = await producerOf(proving, code);
  const change = { ...facts, code, version: producer.version, workers: '21' };
  await proving.act(changeProducer, change, binhLu, ['producer'], () => [producer.id]);
  const own = { code, gender: 'woman', ethnicity: 'Thái', disabled: 'no' };
  await proving.act(changePrivateFacts, own, binhLu, ['producer-private'], () => [producer.id]);
  await proving.act(viewPrivateFacts, { code }, binhLu, ['producer-private-read'], () => [producer.id]);
  const twin = { ...facts, name: 'HTX Giả định Nhật Ký Hai', registrationNumber: '6200005602' };
  const { code: other } = await proving.act(registerProducer, twin, province, ['producer']);
  const second = (await producerOf(proving, other)).producer;
  const first = (await producerOf(proving, code)).producer;
  const merge = { code: other, into: code, version: second.version, intoVersion: first.version, reason: 'Ghi hai lần' };
  await proving.act(mergeProducers, merge, province, ['producer'], () => [first.id, second.id]);
  const mergeId = (await producerOf(proving, code)).merged[0]?.mergeId;
  await proving.act(undoProducerMerge, { mergeId }, province, ['producer'], () => [first.id, second.id]);
  return { code, other };
}

export async function proveProducts(
  proving: Proving,
  owners: { readonly code: string; readonly other: string },
): Promise<void> {
  const facts = { ...place, name: 'Chè dây giả định', producerCode: owners.code };
  const { code } = await proving.act(registerProduct, facts, binhLu, ['product']);
  const first = (await productOf(proving, code)).product;
  const change = { ...facts, code, version: first.version, summary: 'Chè dây hái tay.' };
  await proving.act(changeProduct, change, binhLu, ['product'], () => [first.id]);
  const numbered = { code, act: 'add', kind: 'gtin', written: '8938505974194' };
  await proving.act(changeCodes, numbered, binhLu, ['product-codes'], () => [first.id]);

  const drawn = await DrawnUpload.of(await picture('#7a9e7e'));
  if (!drawn.ok) throw new Error(drawn.problem.code);
  await proving.act(addPhoto, { code, photo: drawn.value }, binhLu, ['product-photos'], () => [first.id]);
  const photoId = (await productOf(proving, code)).photos[0]?.id;
  const caption = { code, photoId, act: 'caption', caption: 'Mặt trước' };
  await proving.act(changePhoto, caption, binhLu, ['product-photos'], () => [first.id]);
  await proving.act(removePhoto, { code, photoId }, binhLu, ['product-photos'], () => [first.id]);

  const moved = { code, version: (await productOf(proving, code)).product.version, producerCode: owners.other };
  const paper = { from: '01/11/2026', reason: 'Chuyển cơ sở', document: 'Biên bản 3/2026' };
  await proving.act(transferProduct, { ...moved, ...paper }, province, ['product', 'product-ownership'], () => [
    first.id,
  ]);

  const { code: twin } = await proving.act(registerProduct, { ...place, name: 'Chè dây giả định hai' }, province, [
    'product',
  ]);
  const [from, into] = [(await productOf(proving, twin)).product, (await productOf(proving, code)).product];
  const merge = { code: twin, into: code, version: from.version, intoVersion: into.version, reason: 'Ghi hai lần' };
  await proving.act(mergeProducts, merge, province, ['product'], () => [from.id, into.id]);
  const mergeId = (await productOf(proving, code)).merged[0]?.mergeId;
  await proving.act(undoProductMerge, { mergeId }, province, ['product'], () => [from.id, into.id]);
  await proveDeclared(proving, owners.code);
}

/** What a producer enters itself, and the look of its commune at it. */
async function proveDeclared(proving: Proving, producerCode: string): Promise<void> {
  const speaker = speakerOf((await producerOf(proving, producerCode)).producer.id);
  const facts = { name: 'Trà hoa giả định tự khai', producerCode };
  const { code } = await proving.act(registerProduct, facts, speaker, ['product']);
  const { product } = await productOf(proving, code);
  const decision = { code, version: product.version, decision: 'confirmed' };
  await proving.act(decideDeclaredProduct, decision, binhLu, ['product'], () => [product.id]);
}

export async function proveRecognitions(proving: Proving): Promise<void> {
  const { code } = await proving.act(registerProduct, { ...place, name: 'Mật ong giả định nhật ký' }, province, [
    'product',
  ]);
  const paper = { decisionNumber: '1024/QĐ-UBND', issuedOn: '01/10/2023', issuer: 'UBND huyện Tam Đường' };
  const recorded = await proving.act(
    recordRecognition,
    { code, stars: 3, ...paper },
    province,
    ['recognition'],
    (done) => [done.id],
  );
  const { id } = recorded;
  const seen = async () => (await productOf(proving, code)).recognitions.find((one) => one.id === id)?.version;
  const mended = {
    id,
    version: await seen(),
    stars: 3,
    ...paper,
    decisionNumber: '1025/QĐ-UBND',
    reason: 'Gõ nhầm số',
  };
  await proving.act(correctRecognition, mended, province, ['recognition', 'recognition-correction'], () => [id]);
  await proveRaisedStar(proving, {
    ...mended,
    version: await seen(),
    stars: 4,
    issuer: 'UBND tỉnh Lai Châu',
    reason: 'Chép thiếu một sao',
  });

  const reported = { name: 'Gạo giả định nhật ký', ...place };
  const { code: other } = await proving.act(registerProduct, reported, province, ['product']);
  const star = await proving.act(recordRecognition, { code: other, stars: 3, reportedYear: '2024' }, province, [
    'recognition',
  ]);
  const [open] = (await productOf(proving, other)).recognitions;
  const complete = { id: star.id, version: open?.version, stars: 3, ...paper };
  await proving.act(completeRecognition, complete, province, ['recognition'], () => [star.id]);
}

/** One star more: proposed with its signed decision by one officer, confirmed by another. */
async function proveRaisedStar(proving: Proving, raised: object): Promise<void> {
  const signed = { paperNumber: '1400/QĐ-UBND', paperDate: '20/11/2026', paperBody: 'Chủ tịch UBND tỉnh Lai Châu' };
  const proposal = { ...raised, ...signed, file: await signedScan() };
  const { correctionId } = await proving.act(correctRecognition, proposal, province, ['recognition-correction']);
  const word = { correctionId, version: 1, decision: 'confirmed' };
  await proving.act(decideCorrection, word, otherOfficer, ['recognition', 'recognition-correction']);
}

export async function proveViews(proving: Proving): Promise<void> {
  const view = { page: '/chu-the', query: 'loai=cooperative', name: 'Hợp tác xã', for: 'unit' };
  const kept = await proving.act(saveView, view, binhLu, ['saved-view'], (done) => [done.id]);
  await proving.act(removeView, { viewId: kept.id }, binhLu, ['saved-view'], () => [kept.id]);
}

export async function proveKeptSheets(proving: Proving): Promise<void> {
  const sheet = { set: '26-2026/11', answers: '1.1=3', name: 'Chè giả định' };
  const kept = await proving.act(keepSheet, sheet, binhLu, ['kept-sheet'], (done) => [done.id]);
  const changed = { sheetId: kept.id, version: 1, answers: '1.1=2' };
  await proving.act(saveKeptSheet, changed, binhLu, ['kept-sheet'], () => [kept.id]);
  await proving.act(dropKeptSheet, { sheetId: kept.id }, binhLu, ['kept-sheet'], () => [kept.id]);
}
