// Recognised products with a paper dossier for tests, and its scan as people send it.

import { CheckedFile } from '#modules/evidence/services.ts';
import { openLegacyFile } from '#modules/legacy-files/use-cases/open-file.ts';
import { addScan } from '#modules/legacy-files/use-cases/scans.ts';
import { makeTea } from '../dossiers/filing.ts';
import { walletOwner } from '../evidence/making.ts';
import { pdf } from '../evidence/pdf-making.ts';
import { binhLu, done } from '../producers/people.ts';
import { makeRecognition } from '../register/making.ts';
import type { TestHouse } from '../support/database.ts';

/** A tea that is recognised with three stars until the end of 2027, and its producer in Xã Bình Lư. */
export async function recognisedTea(house: TestHouse, name: string) {
  const owner = await walletOwner(house);
  const productCode = await makeTea(house.ports, owner.code, name);
  await makeRecognition(house.ports, productCode);
  return { owner, productCode };
}

/** A scanned dossier of so many pages. */
export async function scanOf(pages: number, name = 'hồ sơ giấy.pdf'): Promise<CheckedFile> {
  const checked = await CheckedFile.of(name, pdf({ pages, trailer: `% ${name} ${pages}\n` }));
  if (!checked.ok) throw new Error(checked.problem.code);
  return checked.value;
}

/** The paper dossier of such a tea with a scan of forty pages, opened by the commune. */
export async function paperDossier(house: TestHouse, name: string, pages = 40) {
  const tea = await recognisedTea(house, name);
  const { fileId } = await done(house.ports, binhLu, openLegacyFile, { productCode: tea.productCode, note: 'Tủ số 2' });
  await done(house.ports, binhLu, addScan, { fileId, scan: await scanOf(pages, `${name}.pdf`) });
  return { ...tea, fileId };
}

/** A row of the splitting form. */
export const row = (from: number, to: number, kind: string, more: Readonly<Record<string, string>> = {}) => ({
  from: String(from),
  to: String(to),
  kind,
  title: `Giấy giả định ${from}`,
  issuer: '',
  number: '',
  issuedOn: '',
  expiresOn: '',
  note: '',
  sharedWhy: '',
  ...more,
});
