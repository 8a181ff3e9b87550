// /giay-chung-nhan/:code/giay.pdf, tem-N.pdf, ma.svg: what is printed, and only what holds that day.

import { dateInVietnam } from '#kernel/calendar.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { plainName } from '#kernel/vietnamese-text.ts';
import { certificateSheet, labelSheet } from '#official-forms/certificate.ts';
import {
  renderCertificate,
  renderCertificates,
  renderLabel,
  renderLabels,
} from '#platform/documents/render-certificate.ts';
import { qrPath } from '#platform/qr/qr-path.ts';
import { type Download, defineFile, type PageRequest } from '#web/page.ts';
import { scanAddress } from '../rules/scan-address.ts';
import { type CertificateView, viewCertificate, viewPapersOfDecision } from '../use-cases/view-certificate.ts';

async function printable(request: PageRequest): Promise<Result<CertificateView & { readonly origin: string }>> {
  const view = await request.run(viewCertificate, { code: request.params['code'] });
  if (!view.ok) return view;
  if (!view.value.holds) return refuse(problem('conflict', 'certificates/not-printable-today'));
  return ok({ ...view.value, origin: view.value.host ?? request.origin });
}

async function factsOf({ certificate, template, origin }: CertificateView & { readonly origin: string }) {
  return {
    ...certificate,
    ...template,
    madeOn: dateInVietnam(certificate.madeAt),
    host: origin.replace(/^https?:\/\//, ''),
    qr: await qrPath(scanAddress(origin, certificate.token)),
  };
}

const pdf = (body: Uint8Array, name: string): Download => ({
  body,
  contentType: 'application/pdf',
  fileName: `${name}.pdf`,
});

export const certificatePaper = defineFile({
  path: '/giay-chung-nhan/:code/giay.pdf',
  right: 'certificates/view-certificate',
  rate: 'page',
  async load(request) {
    const found = await printable(request);
    if (!found.ok) return found;
    const drawn = await renderCertificate(certificateSheet(await factsOf(found.value)));
    return ok(pdf(drawn.pdf, plainName(`giay-chung-nhan-${found.value.certificate.productName}`)));
  },
});

export const certificateLabel = defineFile({
  path: '/giay-chung-nhan/:code/:name{tem-[0-9]+\\.pdf}',
  right: 'certificates/view-certificate',
  rate: 'page',
  async load(request) {
    const found = await printable(request);
    if (!found.ok) return found;
    const { packs, productName } = found.value.certificate;
    const which = Number(/\d+/.exec(request.params['name'] ?? '')?.[0] ?? 0);
    if (which < 1 || which > Math.max(1, packs.length)) return refuse(problem('not-found', 'web/no-such-page'));
    const pack = packs[which - 1] ?? '';
    const drawn = await renderLabel(labelSheet({ ...(await factsOf(found.value)), pack }));
    return ok(pdf(drawn.pdf, plainName(`tem-${productName}-${pack}`)));
  },
});

/** So many papers in one file: drawing them holds the server for less than a second. */
export const MOST_IN_FILE = 50;

/** Every certificate of a decision, or every label, in one file; long decisions in several: `giay-ca-quyet-dinh-2.pdf`. */
export const decisionPapers = defineFile({
  path: '/giay-chung-nhan/:code/:name{(giay|tem)-ca-quyet-dinh-[0-9]+\\.pdf}',
  right: 'certificates/view-certificate',
  rate: 'search',
  async load(request) {
    const found = await printable(request);
    if (!found.ok) return found;
    const same = await request.run(viewPapersOfDecision, { code: found.value.certificate.code });
    if (!same.ok) return same;
    const [, what, which] = /^(giay|tem)-ca-quyet-dinh-(\d+)/.exec(request.params['name'] ?? '') ?? [];
    const from = (Number(which) - 1) * MOST_IN_FILE;
    const papers = same.value.slice(Math.max(0, from), from + MOST_IN_FILE);
    if (from < 0 || papers.length === 0) return refuse(problem('not-found', 'web/no-such-page'));
    const all = await Promise.all(papers.map((certificate) => factsOf({ ...found.value, certificate })));
    const { decisionNumber } = found.value.certificate;
    const title = `${what === 'giay' ? 'Giấy chứng nhận' : 'Tem'} theo Quyết định ${decisionNumber}`;
    const drawn =
      what === 'giay'
        ? await renderCertificates(title, all.map(certificateSheet))
        : await renderLabels(
            title,
            all.flatMap((facts) =>
              (facts.packs.length === 0 ? [''] : facts.packs).map((pack) => labelSheet({ ...facts, pack })),
            ),
          );
    return ok(pdf(drawn.pdf, plainName(`${what}-${decisionNumber}-${which}`)));
  },
});

export const certificateCodeFile = defineFile({
  path: '/giay-chung-nhan/:code/ma.svg',
  right: 'certificates/view-certificate',
  rate: 'page',
  async load(request) {
    const found = await printable(request);
    if (!found.ok) return found;
    const { qr, code } = await factsOf(found.value);
    const side = qr.size + 8;
    const body = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${side} ${side}" width="20mm" height="20mm"><path d="M-4-4h${side}v${side}h-${side}z" fill="#fff"/><path d="${qr.path}" shape-rendering="crispEdges"/></svg>\n`;
    return ok({ body, contentType: 'image/svg+xml', fileName: `${code}.svg` });
  },
});
