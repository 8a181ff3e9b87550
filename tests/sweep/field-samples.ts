// Visits with records for the sweep: answers that contradict, a photograph, a finding, signatures, a phone with a gap and one that was revoked.

import type { Role } from '#access/roles.ts';
import { CheckedFile } from '#modules/evidence/services.ts';
import { answerField, keyedField } from '#modules/field/index.ts';
import { inAddress } from '#modules/field/screens/paths.ts';
import { recordOf } from '#modules/field/services.ts';
import { addEntry } from '#modules/field/use-cases/add-entry.ts';
import { revokeDevice } from '#modules/field/use-cases/devices.ts';
import { keepPhoto } from '#modules/field/use-cases/keep-photo.ts';
import { answer, newId, newPhone, planned, send, write } from '../field/phones.ts';
import { done, province } from '../producers/people.ts';
import { picture } from '../register/making.ts';
import type { TestHouse } from '../support/database.ts';
import { trained } from '../tasks/offices-and-people.ts';
import type { Samples } from './samples.ts';

const NAME = answerField('label@1', 'name');

export async function fieldSamples(house: TestHouse): Promise<Samples> {
  const { ports } = house;
  const person = (login: string, role: Role) => trained(ports, login, role);
  const [hoa, seo] = [await person('tinh', 'province-officer'), await person('kiemtra', 'inspector')];
  const position = { latitude: 22.3105, longitude: 103.6412 };
  const lan = await person('so.congthuong', 'department-officer');
  const visitId = await planned(house, [hoa, seo, lan], { position });
  const phone = await newPhone(ports, seo, 'Điện thoại của anh Seo');
  const other = await newPhone(ports, lan, 'Điện thoại của chị Lan');
  const photo = await CheckedFile.of('nhan.jpg', await picture('#7a9e7e'));
  if (!photo.ok) throw new Error('the photograph of the sweep is none');
  const { sha256 } = photo.value;
  await send(ports, phone, [
    write(phone, visitId, 'opened', 'visit', { checklists: ['label@1'] }),
    write(phone, visitId, 'located', 'position', { position: { ...position, accuracy: 18 }, reason: null }),
    write(phone, visitId, 'answered', answerField('label@1', 'present'), answer('yes', null, [sha256])),
    write(phone, visitId, 'answered', NAME, answer('yes')),
    write(phone, visitId, 'photographed', keyedField('photo', sha256), {
      sha256,
      original: 'e'.repeat(64),
      bytes: photo.value.sent.byteLength,
      mediaType: 'image/jpeg',
      of: answerField('label@1', 'present'),
      words: 'Mặt trước của gói 100 g',
      position: { ...position, accuracy: 18 },
    }),
    write(phone, visitId, 'signed', keyedField('signature', newId()), {
      name: 'Người được kiểm tra giả định',
      role: 'inspected',
      over: 'f'.repeat(64),
      strokes: 'M20 80 L80 20 L140 120 L200 60 L260 110',
    }),
  ]);
  await send(ports, other, [
    write(other, visitId, 'answered', NAME, answer('no', 'Nhãn của gói nhỏ không ghi tên hàng hóa')),
  ]);
  await done(ports, seo, keepPhoto, { visitId, sha256, file: photo.value });
  const note = { entry: 'note', words: 'Kho ẩm, cần kê cao nguyên liệu.' };
  await done(ports, hoa, addEntry, { visitId, what: note });
  const noted = (await recordOf(ports.database.write, visitId)).notes[0]?.field ?? '';
  const lost = await newPhone(ports, seo, 'Điện thoại đã mất');
  await done(ports, province, revokeDevice, { deviceId: lost.id, reason: 'Mất tại chợ phiên' });
  await send(ports, lost, [write(lost, visitId, 'answered', NAME, answer('yes'))]);
  const gap = await newPhone(ports, seo, 'Điện thoại gửi thiếu');
  write(gap, visitId, 'answered', NAME, answer('yes'));
  await send(ports, gap, [write(gap, visitId, 'answered', NAME, answer('no'))]);
  return new Map([
    ['/phieu-kiem-tra :visitId', visitId],
    ['/phieu-kiem-tra/:visitId/nhap :checklist', 'label@1'],
    ['/phieu-kiem-tra/:visitId/chon :field', inAddress(NAME)],
    ['/phieu-kiem-tra/:visitId/dinh-chinh :field', inAddress(noted)],
    ['/thiet-bi-hien-truong :deviceId', phone.id],
    ['/thiet-bi-hien-truong/:deviceId/nap-tep :deviceId', lost.id],
    ['/thiet-bi-hien-truong/:deviceId/cho-xem :deviceId', lost.id],
    ['/thiet-bi-hien-truong/:deviceId/cho-qua :deviceId', gap.id],
    ['/bo-cau-hoi-kiem-tra :key', 'food-safety@1'],
  ]);
}
