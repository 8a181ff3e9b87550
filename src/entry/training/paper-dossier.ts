// The paper dossier of the producer's product in a training installation: scanned, split and in order, so that a class tries an
// upgrade at once. Made through the same acts that officers use; once, and what a class undoes stays undone.

import { findActorByLogin } from '#access/find-actor.ts';
import { listProducerLinksOf } from '#access/store-links.ts';
import { addDays, formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { CheckedFile } from '#modules/evidence/services.ts';
import { findLegacyStart } from '#modules/legacy-files/services.ts';
import { settleLegacyFile } from '#modules/legacy-files/use-cases/close-file.ts';
import { openLegacyFile } from '#modules/legacy-files/use-cases/open-file.ts';
import { placeRanges } from '#modules/legacy-files/use-cases/place-ranges.ts';
import { saveCommitments } from '#modules/legacy-files/use-cases/save-commitments.ts';
import { addScan } from '#modules/legacy-files/use-cases/scans.ts';
import { findProductsByProducer } from '#modules/products/services.ts';
import type { Ports } from '#runner/ports.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import type { UseCase } from '#runner/use-case.ts';

const PRODUCER_LOGIN = 'chuthe';
const COMMUNE_LOGIN = 'xa.binhlu';
const PAGES = 14;

/** A scan of some pages that say only their number, and what they are of: plain letters alone. */
export function trainingScan(pages: number, of = 'Trang'): Uint8Array {
  const places: number[] = [];
  let text = '%PDF-1.7\n';
  const object = (words: string): void => {
    places.push(text.length);
    text += `${places.length} 0 obj\n${words}\nendobj\n`;
  };
  const kids = Array.from({ length: pages }, (_, i) => `${4 + i * 2} 0 R`).join(' ');
  object('<< /Type /Catalog /Pages 2 0 R >>');
  object(`<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`);
  object('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  for (let page = 1; page <= pages; page += 1) {
    const shown = `BT /F1 40 Tf 120 420 Td (${of} ${page}) Tj ET`;
    const box = '/MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>';
    object(`<< /Type /Page /Parent 2 0 R ${box} /Contents ${places.length + 2} 0 R >>`);
    object(`<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`);
  }
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = places.length + 1;
  return new TextEncoder().encode(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`,
  );
}

/** The papers on its pages: two that hold, one that has ended and is to be renewed. */
function papersOn(today: LocalDate) {
  const day = (days: number): string => formatVietnamese(addDays(today, days));
  const paper = { issuer: 'Nơi cấp giả định', number: '', issuedOn: '', expiresOn: '', note: '', sharedWhy: '' };
  return [
    { ...paper, from: '1', to: '2', kind: 'business-registration', title: 'Giấy đăng ký hợp tác xã (giả định)' },
    {
      ...paper,
      from: '4',
      to: '7',
      kind: 'test-report',
      title: 'Phiếu kiểm nghiệm hạt mắc ca (giả định)',
      number: 'KN-32/GĐ',
      issuedOn: day(-500),
      expiresOn: day(-136),
    },
    {
      ...paper,
      from: '8',
      to: '12',
      kind: 'raw-material-origin',
      title: 'Hợp đồng mua mắc ca với các hộ (giả định)',
      expiresOn: day(800),
    },
  ];
}

const promised = {
  volume: '3 tấn hạt sấy mỗi năm (giả định)',
  standard: 'TCCS 32:2024/GĐ (giả định)',
  rawMaterial: '6 ha mắc ca của 12 hộ trong xã (giả định)',
  labour: '9 lao động, 8 người của xã (giả định)',
  markets: 'Chợ phiên, 3 cửa hàng trong tỉnh (giả định)',
};

/** Makes it; answers the line that the start prints, or none where there is nothing to make. */
export async function preparePaperDossier(ports: Ports): Promise<readonly string[]> {
  const db = ports.database.write;
  const today = ports.clock.today();
  const speaker = await findActorByLogin(db, PRODUCER_LOGIN, today);
  const officer = await findActorByLogin(db, COMMUNE_LOGIN, today);
  if (officer === null || speaker?.accountId == null) return [];
  const link = (await listProducerLinksOf(db, speaker.accountId)).find((one) => one.status === 'confirmed');
  const producerId = link?.producerId ?? null;
  if (producerId === null) return [];
  const product = (await findProductsByProducer(db, producerId)).find((one) => one.name.includes('giả định'));
  if (product === undefined || (await findLegacyStart(db, product.id)) !== null) return [];
  const act = async <I, O>(useCase: UseCase<I, O>, input: unknown): Promise<O> => {
    const done = await runUseCase(ports, useCase, input, { actor: officer });
    if (!done.ok) throw new Error(`training paper dossier: ${useCase.name}: ${JSON.stringify(done.problem)}`);
    return done.value;
  };
  const scan = await CheckedFile.of('hồ sơ giấy (giả định).pdf', trainingScan(PAGES));
  if (!scan.ok) throw new Error(`training paper dossier: ${JSON.stringify(scan.problem)}`);
  const { fileId } = await act(openLegacyFile, { productCode: product.code, note: 'Tủ hồ sơ giả định' });
  await act(addScan, { fileId, scan: scan.value });
  await act(placeRanges, { fileId, ranges: papersOn(today) });
  await act(saveCommitments, { fileId, seen: '0', ...promised });
  await act(settleLegacyFile, { fileId, version: 4 });
  return [`  training: ${product.name} has a paper dossier of ${PAGES} pages; an upgrade starts from it`];
}
