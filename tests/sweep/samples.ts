// A little register for the sweep, and which record stands behind each `:part` of an address.

import type { OneTimeLinkId } from '#access/account.ts';
import { localOperator } from '#access/actor.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { putTotp } from '#access/store-factors.ts';
import { trainingAccounts, trainingPassword } from '#entry/training/accounts.ts';
import { date, instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { tokenOfLink } from '#modules/accounts/one-time-links.ts';
import { inviteAccount } from '#modules/accounts/use-cases/invite-account.ts';
import { insertProductsWithRecognitions } from '#modules/certificates/services.ts';
import { emptyProducerDraft } from '#modules/producers/index.ts';
import { insertProducers } from '#modules/producers/services.ts';
import { mergeProducers } from '#modules/producers/use-cases/merge-producers.ts';
import { viewProducer } from '#modules/producers/use-cases/view-producer.ts';
import { emptyProductDraft } from '#modules/products/index.ts';
import { findProductByCode } from '#modules/products/services.ts';
import { mergeProducts } from '#modules/products/use-cases/merge-products.ts';
import { registerProduct } from '#modules/products/use-cases/register-product.ts';
import { viewProduct } from '#modules/products/use-cases/view-product.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { done, speakerOf } from '../producers/people.ts';
import { enter, makePhoto, makeProduct } from '../register/making.ts';
import type { TestHouse } from '../support/database.ts';
import { openWeb, Person } from '../support/web.ts';
import { accountSamples } from './account-samples.ts';
import { certificateSamples } from './certificate-samples.ts';
import { custodySamples } from './custody-samples.ts';
import { dossierSamples } from './dossier-samples.ts';
import { draftingSamples } from './drafting-samples.ts';
import { evidenceSamples } from './evidence-samples.ts';
import { exchangeSamples } from './exchange-samples.ts';
import { fieldSamples } from './field-samples.ts';
import { findingSamples } from './finding-samples.ts';
import { ideaSamples } from './idea-samples.ts';
import { inspectionSamples } from './inspection-samples.ts';
import { keySamples } from './key-samples.ts';
import { legacySamples } from './legacy-samples.ts';
import { letterSamples } from './letter-samples.ts';
import { lifeSamples } from './life-samples.ts';
import { outputSamples } from './output-samples.ts';
import { pointSamples } from './point-samples.ts';
import { promotionSamples } from './promotion-samples.ts';
import { reportingSamples } from './reporting-samples.ts';
import { resultSamples } from './result-samples.ts';
import { routeSamples } from './route-samples.ts';
import { scoringSamples } from './scoring-samples.ts';
import { supportSamples } from './support-samples.ts';
import { taskSamples } from './task-samples.ts';
import { webhookSamples } from './webhook-samples.ts';

/** Values by the beginning of an address and the name of its part; the longest beginning wins. */
export type Samples = ReadonlyMap<string, string>;

const PLACE = { provinceCode: '12', communeCode: '03390' } as const;

/** Puts producers, products and recognitions in, and answers what addresses are made of. */
export async function fillSamples(house: TestHouse): Promise<Samples> {
  const { ports } = house;
  const db = ports.database.write;
  const making = { now: ports.clock.now(), random: ports.random, today: ports.clock.today() };
  const samples = await ports.database.write.transaction().execute(async (tx) => {
    const producers = await insertProducers(
      tx,
      ['HTX Giả định Bình Lư', 'Tổ hợp tác Giả định Nà Phát', 'Hộ Giả định Chẳm chéo', 'HTX Giả định Bình Lư cũ'].map(
        (name) => ({
          ...emptyProducerDraft,
          ...PLACE,
          name,
          producerType: 'cooperative' as const,
          description: 'Chế biến chè Shan tuyết của các hộ trong bản, bán ở chợ phiên và cho khách qua đường.',
        }),
      ),
      making,
    );
    const names = [
      'Chè Shan tuyết cổ thụ hái tay một tôm hai lá hộp quà tặng',
      'Miến dong Bình Lư',
      'Chẳm chéo khô',
      'Mật ong hoa rừng',
    ];
    const inserted = await insertProductsWithRecognitions(
      tx,
      names.map((name, i) => ({
        product: {
          draft: {
            ...emptyProductDraft,
            ...PLACE,
            name,
            producerId: producers[i % 3]?.id ?? null,
            producerName: producers[i % 3]?.name ?? null,
            setNumber: 11,
            priceVnd: 125_000,
            summary: 'Sản phẩm của bản, làm theo mùa.',
            story: 'Cây chè mọc trên núi cao.\n\nMỗi năm hái ba vụ.',
            whereToBuy: 'Tại nhà sản xuất',
          },
          codes: [{ kind: 'ocop-new' as const, code: `12-03390-${i + 1}-2026` }],
        },
        recognitions: [
          {
            source: 'imported' as const,
            stars: 3 + (i % 2),
            decisionNumber: `${i + 1}/QĐ-UBND`,
            issuedOn: date(i === 1 ? '2023-05-10' : '2025-06-15'),
            expiresOn: null,
            issuer: 'UBND tỉnh Lai Châu',
            instrument: null,
            productCode: `12-03390-${i + 1}-2026`,
            reportedYear: null,
            note: null,
          },
        ],
      })),
      making,
    );
    return new Map([
      ['/don-vi :code', '03390'],
      ['/ban-do :code', '12'],
      ['/san-pham :code', inserted.products.products[0]?.code ?? ''],
      ['/quan-ly/san-pham :code', inserted.products.products[1]?.code ?? ''],
      ['/quan-ly/san-pham :section', 'chung'],
      ['/quan-ly/san-pham/:code/cong-nhan :id', inserted.recognitions[1]?.id ?? ''],
      ['/quan-ly/san-pham/:code/ma :id', inserted.products.codes[1]?.id ?? ''],
      ['/co-so :code', producers[0]?.code ?? ''],
      ['/chu-the :code', producers[0]?.code ?? ''],
      ['merged away', producers[3]?.code ?? ''],
    ]);
  });
  const [stays, goes] = [samples.get('/chu-the :code') ?? '', samples.get('merged away') ?? ''];
  const as = { actor: localOperator, freshRead: true };
  const merged = await runUseCase(ports, mergeProducers, { code: goes, into: stays, version: 1, intoVersion: 1 }, as);
  const producer = await runUseCase(ports, viewProducer, { code: stays }, as);
  if (!merged.ok || !producer.ok) throw new Error('two records of one producer could not be merged');
  const kept = samples.get('/quan-ly/san-pham :code') ?? '';
  await makePhoto(ports, kept);
  const double = await makeProduct(ports, 'Miến dong Bình Lư nhập hai lần');
  const [from, into] = [await findProductByCode(db, double), await findProductByCode(db, kept)];
  const versions = { version: from?.version, intoVersion: into?.version };
  await enter(ports, mergeProducts, { code: double, into: kept, ...versions });
  const view = await enter(ports, viewProduct, { code: kept });
  const own = { name: 'Trà hoa giả định chủ thể tự khai', producerCode: stays, summary: 'Hoa trà hái buổi sớm.' };
  const declared = await done(ports, speakerOf(producer.value.producer.id), registerProduct, own);
  return new Map([
    ...samples,
    ['/quan-ly/san-pham/:code/xem :code', declared.code],
    ['/chu-the :merge', producer.value.merged[0]?.mergeId ?? ''],
    ['/quan-ly/san-pham :photo', view.photos[0]?.id ?? ''],
    ['/quan-ly/san-pham/:code/tach :id', view.merged[0]?.mergeId ?? ''],
    ...(await accountSamples(house, stays)),
    ...(await exchangeSamples(house)),
    ...(await dossierSamples(house)),
    ...(await certificateSamples(house)),
    ...(await custodySamples(house)),
    ...(await evidenceSamples(house, stays)),
    ...(await draftingSamples(house)),
    ...(await fieldSamples(house)),
    ...(await ideaSamples(house)),
    ...(await inspectionSamples(house)),
    ...(await keySamples(house, 'tinh')),
    ...(await webhookSamples(house)),
    ...(await legacySamples(house)),
    ...(await letterSamples(house)),
    ...(await lifeSamples(house)),
    ...(await outputSamples(house)),
    ...(await promotionSamples(house)),
    ...(await routeSamples(house)),
    ...(await pointSamples(house)),
    ...(await supportSamples(house)),
    ...(await reportingSamples(house)),
    ['/bao-cao/bang/xa :code', '03390'],
    ['/bao-cao/bang/chu-the :code', stays],
    ...(await scoringSamples(house)),
    ...(await resultSamples(house)),
    ...(await taskSamples(house)),
    ...(await findingSamples(house)),
    ['/bo-tieu-chi :instrument', '26-2026'],
    ['/bo-tieu-chi :number', '26'],
    ['/tu-cham-diem :instrument', '26-2026'],
    ['/tu-cham-diem :number', '26'],
    ['/phieu-cham :sheetId', await keptSheet(house)],
    // Last: from then on that officer gives a second step at every sign-in.
    ...(await fillAccounts(house)),
  ]);
}

/** A score sheet in the account that the sweep opens it with: the first one of the training accounts. */
async function keptSheet(house: TestHouse): Promise<string> {
  const [first] = trainingAccounts;
  const person = new Person(openWeb(house.ports));
  await person.signIn(first?.login ?? '', trainingPassword);
  const keep = (name: string) => person.submit('/tu-cham-diem/26-2026/11/ket-qua?1.1=3&1.2=2', { name });
  const kept = await keep('Chè Shan giả định');
  house.clock.moveTo(instantOf(millisecondsOf(house.ports.clock.now()) + 1_000));
  // The sweep presses the first button of the list, which drops the newest.
  await keep('Chè Shan để bỏ');
  return kept.location?.split('/').at(-1) ?? '';
}

/** An invitation that still works, and an authenticator app that the officer of the province can remove. */
async function fillAccounts({ ports }: TestHouse): Promise<Samples> {
  const who = { displayName: 'Người giả định', login: 'gia.dinh', role: 'clerk', unit: '12', delivery: 'slip' };
  const invited = await runUseCase(ports, inviteAccount, who, { actor: localOperator });
  const officer = await findAccountByLogin(ports.database.write, 'tinh');
  if (!invited.ok || officer === undefined) throw new Error('an account could not be made ready');
  const app = { secretBox: 'not opened here', lastStep: 0, confirmedAt: ports.clock.now() };
  await putTotp(ports.database.write, officer.id, app);
  return new Map([
    ['/loi-moi :token', tokenOfLink(ports.formSecret, invited.value.linkId as OneTimeLinkId)],
    ['/tai-khoan/bao-mat/go :factor', 'app'],
  ]);
}

/** The address of a page with its parts filled in, or null where nobody said what to fill in. */
export function addressOf(path: string, samples: Samples): string | null {
  const beginnings = [...samples.keys()].sort((a, b) => b.length - a.length);
  let known = true;
  const address = path.replace(/:(\w+)/g, (part) => {
    const key = beginnings.find((one) => {
      const [beginning = '', name] = one.split(' ');
      return name === part && (path === beginning || path.startsWith(`${beginning}/`));
    });
    if (key === undefined) known = false;
    return encodeURIComponent(samples.get(key ?? '') ?? '');
  });
  return known ? address : null;
}
