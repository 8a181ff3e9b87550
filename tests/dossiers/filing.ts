// Products and people for the tests of dossiers: chị Mẩy speaks for a cooperative of Bình Lư that exists nowhere.

import { registerProducer } from '#modules/producers/use-cases/register-producer.ts';
import type { Ports } from '#runner/ports.ts';
import { enter, makeProduct, speaksFor } from '../register/making.ts';
import type { TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';

let counted = 0;

/** A cooperative with everything that Form 02 part I asks of the register. */
export async function makeCooperative(ports: Ports, name: string, more: Readonly<Record<string, unknown>> = {}) {
  counted += 1;
  const facts = {
    name,
    producerType: 'cooperative',
    registrationNumber: `62000${String(counted).padStart(5, '0')}`,
    registeredOn: '02/03/2019',
    registrationIssuer: 'Phòng Tài chính – Kế hoạch (giả định)',
    commune: 'Xã Bình Lư (03390)',
    provinceCode: '12',
    address: 'Bản Giả định, xã Bình Lư',
    phone: '0900 000 001',
    legalRepresentativeName: 'Người Đại Diện Giả Định',
    legalRepresentativePosition: 'Giám đốc',
    history: 'Thành lập năm 2019 từ mười hộ trong bản.',
    organisation: 'Ban giám đốc ba người, hai tổ sản xuất.',
    isAnother: 'yes',
    ...more,
  };
  return (await enter(ports, registerProducer, facts)).code;
}

/** A tea of set 11 that a producer makes. */
export const makeTea = (ports: Ports, producerCode: string, name: string, more = {}): Promise<string> =>
  makeProduct(ports, name, {
    producerCode,
    setNumber: '11',
    rawMaterial: 'Búp chè Shan tuyết',
    rawMaterialArea: 'Bản Giả định',
    specification: 'Hộp 100 g',
    standard: 'TCCS 01:2025/GĐ',
    ...more,
  });

/** Chị Mẩy signed in, speaking for a new cooperative with one tea. */
export async function mayWithTea(house: TestHouse, name: string) {
  // The first to sign in opens the accounts.
  await signedInPerson(house, 'chị Mẩy, producer');
  const producerCode = await makeCooperative(house.ports, `HTX Giả định ${name}`);
  await speaksFor(house.ports, 'chuthe', producerCode);
  const productCode = await makeTea(house.ports, producerCode, `Chè ${name}`);
  const may = await signedInPerson(house, 'chị Mẩy, producer');
  return { may, producerCode, productCode };
}

/** Opens the dossier of a product; answers its address. */
export async function opened(person: Person, productCode: string, kind?: string): Promise<string> {
  const answer = await person.submit(
    '/ho-so/mo',
    kind === undefined ? {} : { kind },
    `/ho-so/mo?san-pham=${productCode}`,
  );
  if (answer.status !== 303) throw new Error(`${answer.status} ${wordsOf(answer.text).slice(0, 1_500)}`);
  return answer.location ?? '';
}
