// What people feel, as requests to both targets: search, look at a product, create one, scan a code.

import { randomUUID } from 'node:crypto';
import { addressOf, type Question } from './data/questions.ts';
import type { HttpRequest } from './driver/http-client.ts';
import type { BenchPaper } from './place/certificates.ts';
import type { FilledRegister } from './place/fill.ts';
import type { TargetName } from './targets.ts';

/** One kind of request, the same to both targets, made again and again. */
export interface LoadMeasure {
  readonly id: string;
  readonly label: string;
  readonly status: number;
  request(target: TargetName, i: number): HttpRequest;
}

/** What the measures are made of. */
export interface Material {
  readonly questions: readonly Question[];
  readonly register: FilledRegister;
  /** The cookie of an officer who may create. */
  readonly cookie: string;
  /** The cookie of somebody who reads the whole country. */
  readonly countryCookie: string;
  /** Codes of producers in the officer's province. */
  readonly ownProducers: readonly string[];
  /** Certificates whose codes are scanned. */
  readonly papers: readonly BenchPaper[];
}

const at = <T>(list: readonly T[], i: number): T => {
  const found = list[i % list.length];
  if (found === undefined) throw new Error('the workload has nothing to ask for');
  return found;
};

/** Products that are looked at: five hundred, spread over the register. */
const LOOKED_AT = 500;

function creation(material: Material, wrong: boolean) {
  return (target: TargetName, i: number): HttpRequest => {
    const input = {
      // Unlike any other name, or the system would ask whether it is the same product.
      name: wrong ? '' : `Hàng ${randomUUID()}`,
      producerCode: at(material.ownProducers, i),
      setNumber: wrong ? '99' : '11',
      priceVnd: '125000',
    };
    return {
      method: 'POST',
      path: target === 'system' ? '/api/v1/products/register-product' : '/create',
      headers:
        target === 'system'
          ? {
              'Content-Type': 'application/json',
              Cookie: material.cookie,
              'Idempotency-Key': randomUUID(),
              'X-Ocop-Request': '1',
            }
          : { 'Content-Type': 'application/json' },
      body: JSON.stringify(
        target === 'system' ? { ...blankProduct, ...input, papers: [], packs: [], isAnother: false } : input,
      ),
    };
  };
}

/** What a phone opens after a scan. */
export const scan = (target: TargetName, paper: BenchPaper): HttpRequest => ({
  method: 'GET',
  path: `${target === 'system' ? '/V' : '/v'}/${paper.token}`,
});

/** The report of the whole country. */
export const report = (target: TargetName, cookie: string): HttpRequest =>
  target === 'system'
    ? { method: 'GET', path: '/api/v1/reporting/view-summary', headers: { Cookie: cookie } }
    : { method: 'GET', path: '/report' };

/** Every field that the form has, left empty. */
const blankProduct = Object.fromEntries(
  [
    ...['provinceCode', 'commune', 'placeText', 'set2023', 'set2019', 'specification', 'standard', 'otherRight'],
    ...['rawMaterial', 'rawMaterialArea', 'rawMaterialLocalPercent', 'capacity', 'capacityUnit', 'summary', 'story'],
    ...['whereToBuy', 'officialCode', 'gtin'],
  ].map((field) => [field, '']),
);

/** The measures under load, in the order of the report. */
export function loadMeasures(material: Material): readonly LoadMeasure[] {
  const { questions, register } = material;
  const step = Math.max(1, Math.floor(register.productCodes.length / LOOKED_AT));
  const codes = register.productCodes.filter((_, i) => i % step === 0).slice(0, LOOKED_AT);
  const search = (target: TargetName, i: number): string => {
    const address = addressOf(at(questions, i));
    return target === 'system' ? `/api/v1/catalogue/search-products?${address}` : `/search?${address}`;
  };
  return [
    {
      id: 'a',
      label: 'a  public search, exact total',
      status: 200,
      request: (target, i) => ({ method: 'GET', path: search(target, i) }),
    },
    {
      id: 'b-json',
      label: 'b  product by code, JSON',
      status: 200,
      request: (target, i) => ({
        method: 'GET',
        path: `${target === 'system' ? '/san-pham' : '/product'}/${at(codes, i)}.json`,
      }),
    },
    {
      id: 'b-html',
      label: 'b  product by code, page',
      status: 200,
      request: (target, i) => ({
        method: 'GET',
        path: `${target === 'system' ? '/san-pham' : '/product'}/${at(codes, i)}`,
      }),
    },
    { id: 'c', label: 'c  create a product, durable', status: 200, request: creation(material, false) },
    { id: 'c-wrong', label: 'c  a wrong one, fields named', status: 422, request: creation(material, true) },
    {
      id: 'k',
      label: 'k  a scanned code, page',
      status: 200,
      request: (target, i) => scan(target, at(material.papers, i)),
    },
    {
      id: 'f',
      label: 'f  report: commune, set, stars, kind',
      status: 200,
      request: (target) => report(target, material.countryCookie),
    },
  ];
}
