// A consumer reports that a pack differs from what its code says: no account, nothing about the person, a photograph drawn anew.

import { z } from 'zod';
import { findHolders } from '#access/find-recipients.ts';
import { partsOf } from '#kernel/calendar.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { tell } from '#modules/notifications/services.ts';
import type { Product } from '#modules/products/index.ts';
import { DrawnUpload, findLiveProductByCode, findProductById } from '#modules/products/services.ts';
import { lines, oneOf, optionalText, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { hashOfReportToken, tokenOfReport } from '../report-tokens.ts';
import type { Certificate } from '../rules/certificate.ts';
import {
  type ConsumerReport,
  reportContent,
  reportKinds,
  reportNumber,
  triageDueOn,
} from '../rules/consumer-report.ts';
import { drawOrdinal } from '../store-certificates.ts';
import { insertReport } from '../store-reports.ts';
import { certificateByCode } from './find-certificate.ts';

interface Reported {
  readonly product: Product;
  readonly certificate: Certificate | null;
}

/** The product behind the code of a certificate or of a product. */
async function reported(context: Context, code: string): Promise<Result<Reported>> {
  const certificate = await certificateByCode(context, code);
  const product =
    certificate === null
      ? await findLiveProductByCode(context.db, code)
      : await findProductById(context.db, certificate.productId);
  return product === null ? refuse(notFound) : ok({ product, certificate });
}

/** What the form shows: of which product one speaks. */
export const viewReported = defineUseCase({
  name: 'certificates/report-product',
  kind: 'read',
  legalBasis: null,
  input: z.object({ code: text(20) }),
  async run({ code }, context) {
    const found = await reported(context, code);
    if (!found.ok) return found;
    const { product, certificate } = found.value;
    const named = certificate === null ? product.name : certificate.productName;
    return ok({ code, name: named, producerName: certificate?.producerName ?? product.producerName });
  },
});

async function tellOffices(context: Context, report: ConsumerReport, product: string): Promise<void> {
  const { provinceCode, communeCode } = report;
  const province = await findHolders(
    context.db,
    ['province-officer'],
    { provinceCode, communeCode: null },
    context.today,
  );
  const commune =
    communeCode === null
      ? []
      : await findHolders(context.db, ['commune-officer'], { provinceCode, communeCode }, context.today);
  await tell(context, {
    kind: 'consumer-report-made',
    to: [...province, ...commune],
    words: { product, number: report.number },
    path: `/phan-anh-tieu-dung/${report.number}`,
    dueOn: report.triageDueOn,
  });
}

export const reportProduct = defineUseCase({
  name: 'certificates/report-product',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 8 và Điều 9',
  input: z.object({
    code: text(20),
    kind: oneOf(reportKinds),
    words: lines(1_000),
    seenAt: optionalText(200),
    photo: z.custom<DrawnUpload>((value) => value instanceof DrawnUpload).nullable(),
  }),
  async run({ code, kind, words, seenAt, photo }, context) {
    const found = await reported(context, code);
    if (!found.ok) return found;
    const { product, certificate } = found.value;
    const { db, now, today, ports } = context;
    const { year } = partsOf(today);
    const id = context.newId<'consumer-report'>();
    const secret = tokenOfReport(ports.formSecret, id);
    const { provinceCode, communeCode } = product;
    const report: ConsumerReport = {
      id,
      version: 1,
      number: reportNumber(provinceCode, await drawOrdinal(db, provinceCode, `PA-${year}`), year),
      secretHash: hashOfReportToken(secret),
      certificateId: certificate?.id ?? null,
      productId: product.id,
      provinceCode,
      communeCode,
      kind,
      words,
      seenAt,
      photoHash: photo === null ? null : await ports.files.put(photo.drawn.large),
      state: 'received',
      triageDueOn: triageDueOn(today),
      madeAt: now,
      changedAt: now,
    };
    await insertReport(db, report);
    context.touch({ kind: 'consumer-report', id, before: null, after: reportContent(report) });
    await tellOffices(context, report, product.name);
    // The secret is made again where it is needed: a remembered answer holds only the id.
    return ok({ id, number: report.number });
  },
});
