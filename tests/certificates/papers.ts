// Certificates for tests: a product of a cooperative with a picture and packs, recognised, and its paper.

import { issueCertificate } from '#modules/certificates/use-cases/issue-certificate.ts';
import type { Ports } from '#runner/ports.ts';
import { enter, makePhoto, makeProducer, makeProduct, makeRecognition } from '../register/making.ts';

/** A product with everything that a paper prints; answers its code. */
export async function makeTea(ports: Ports, name: string, photo = true): Promise<string> {
  const producerCode = await makeProducer(ports, `HTX ${name} (giả định)`);
  const packs = [{ name: 'Hộp 100 g' }, { name: 'Túi 500 g' }];
  const code = await makeProduct(ports, name, { producerCode, packs });
  if (photo) await makePhoto(ports, code);
  return code;
}

/** What the province decided on 06/06/2026: three stars until 06/06/2029. */
export const decided = {
  stars: 3,
  decisionNumber: '512/QĐ-UBND',
  issuedOn: '06/06/2026',
  issuer: 'UBND tỉnh Lai Châu',
};

export interface MadePaper {
  readonly productCode: string;
  readonly recognitionId: string;
  readonly code: string;
  readonly number: string;
}

/** A product, its recognition, its certificate. */
export async function makePaper(
  ports: Ports,
  name: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<MadePaper> {
  const productCode = await makeTea(ports, name);
  const recognitionId = await makeRecognition(ports, productCode, { ...decided, ...more });
  const { code, number } = await enter(ports, issueCertificate, { recognitionId });
  return { productCode, recognitionId, code, number };
}
