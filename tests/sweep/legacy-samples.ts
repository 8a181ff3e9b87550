// Paper dossiers for the sweep, one for each state that a page is for, half split, with pages that are shared and pages in none.

import { localOperator } from '#access/actor.ts';
import { settleLegacyFile } from '#modules/legacy-files/use-cases/close-file.ts';
import { openLegacyFile } from '#modules/legacy-files/use-cases/open-file.ts';
import { placeRanges } from '#modules/legacy-files/use-cases/place-ranges.ts';
import { saveCommitments } from '#modules/legacy-files/use-cases/save-commitments.ts';
import { addScan } from '#modules/legacy-files/use-cases/scans.ts';
import { viewLegacyFile } from '#modules/legacy-files/use-cases/view-file.ts';
import { makeCooperative, makeTea } from '../dossiers/filing.ts';
import { row, scanOf } from '../legacy-files/making.ts';
import { done } from '../producers/people.ts';
import { makeRecognition } from '../register/making.ts';
import type { TestHouse } from '../support/database.ts';

export async function legacySamples({ ports }: TestHouse): Promise<readonly [string, string][]> {
  const enter = <I, O>(useCase: Parameters<typeof done<I, O>>[2], input: unknown): Promise<O> =>
    done(ports, localOperator, useCase, input);
  const producerCode = await makeCooperative(ports, 'HTX Giả định Hồ sơ giấy', { registrationNumber: '6200008802' });
  let number = 900;
  const split = async (name: string): Promise<string> => {
    number += 1;
    const productCode = await makeTea(ports, producerCode, name);
    await makeRecognition(ports, productCode, { decisionNumber: `${number}/QĐ-UBND` });
    const { fileId } = await enter(openLegacyFile, { productCode, note: 'Tủ hồ sơ số 2, Phòng Kinh tế; 2 tập, 64 tờ' });
    await enter(addScan, { fileId, scan: await scanOf(40, `${name} tập 1.pdf`) });
    await enter(addScan, { fileId, scan: await scanOf(24, `${name} tập 2.pdf`) });
    const report = {
      title: 'Phiếu kiểm nghiệm chè Shan tuyết, chỉ tiêu kim loại nặng và vi sinh',
      number: 'KN-12/2023',
    };
    await enter(placeRanges, {
      fileId,
      ranges: [
        row(1, 4, 'business-registration', { title: 'Giấy chứng nhận đăng ký hợp tác xã', number: '6200001234' }),
        row(7, 18, 'test-report', { ...report, issuer: 'Phòng thử nghiệm giả định', expiresOn: '14/06/2024' }),
        row(18, 30, 'quality-declaration', { title: 'Bản tự công bố', sharedWhy: 'Trang 18 ghi cả hai giấy' }),
        row(39, 44, 'intellectual-property', { title: 'Giấy chứng nhận nhãn hiệu', expiresOn: '31/12/2030' }),
      ],
    });
    await enter(saveCommitments, {
      fileId,
      seen: '0',
      volume: '5 tấn búp khô mỗi năm',
      standard: 'TCCS 01:2023; chè một tôm hai lá',
      rawMaterial: '12 ha chè cổ thụ, 38 hộ trong xã',
      environment: 'Kế hoạch bảo vệ môi trường được xã xác nhận',
    });
    return fileId;
  };
  const kept = await split('Chè Shan tuyết có hồ sơ giấy');
  const settled = await split('Chè Shan tuyết hồ sơ giấy đã chốt');
  await enter(settleLegacyFile, { fileId: settled, version: 5 });
  const empty = await makeTea(ports, producerCode, 'Chè Shan tuyết lập nhầm hồ sơ');
  await makeRecognition(ports, empty, { decisionNumber: '950/QĐ-UBND' });
  const { fileId: mistake } = await enter(openLegacyFile, { productCode: empty });
  const { ranges, scans } = await enter(viewLegacyFile, { fileId: kept });
  return [
    ['/ho-so-giay :fileId', kept],
    ['/ho-so-giay/:fileId/mo-lai :fileId', settled],
    ['/ho-so-giay/:fileId/bo :fileId', mistake],
    ['/ho-so-giay :rangeId', ranges[0]?.id ?? ''],
    ['/ho-so-giay :scanId', scans[0]?.id ?? ''],
  ];
}
