// /gia-han/:code: the renewal card of a product; and its notice in writing as a paper, for the offices.

import { ButtonLink } from '#design/button-link.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Stars } from '#design/stars.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { ok } from '#kernel/result.ts';
import { expiryNotice } from '#official-forms/decree-30-2020/expiry-notice.ts';
import { paperFormats } from '#platform/documents/paper-formats.ts';
import { defineFile, definePage, type FileRoute } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { type Renewal, viewRenewal } from '../use-cases/view-renewal.ts';
import { renewalPath } from './paths.ts';
import { dayWords } from './words.ts';

function Pieces({ ui, data }: { readonly ui: Ui; readonly data: Renewal }) {
  const t = ui.t.renewal;
  const line = ({ title, expiresOn }: Renewal['holds'][number]) => (
    <li key={title}>{expiresOn === null ? title : t.piece(title, dayWords(expiresOn))}</li>
  );
  return (
    <>
      <Section id="con-dung" title={t.carried(data.holds.length)} lead={t.carriedLead}>
        {data.lastSheetOn !== null && <p>{t.lastSheet(dayWords(data.lastSheetOn))}</p>}
        <ul class="prose">{data.holds.map(line)}</ul>
      </Section>
      <Section
        id="can-moi"
        title={t.toRenew(data.toRenew.length)}
        lead={data.toRenew.length === 0 ? t.nothingToRenew : undefined}
      >
        <ul class="prose">{data.toRenew.map(line)}</ul>
      </Section>
    </>
  );
}

export const renewalPage = definePage<Renewal>({
  path: '/gia-han/:code',
  right: 'certificate-life/view-renewal',
  rate: 'page',
  width: 'narrow',
  title: ({ product }, ui) => `${ui.t.renewal.title}: ${product.name}`,
  load: (request) => request.run(viewRenewal, { code: request.params['code'] }),
  view(data, ui) {
    const t = ui.t.renewal;
    const { product, window, moment } = data;
    const days = [window?.opensOn ?? null, window?.closesOn ?? null].map(dayWords) as [string, string];
    const ended = moment === 'ended';
    return (
      <>
        <PageHeading
          caption={product.producerName ?? ''}
          heading={t.heading(product.name)}
          summary={t.moments[moment](days[0], days[1], dayWords(data.expiresOn))}
          action={
            !data.inHand && data.kinds.allowed.length > 0 && ui.may('dossiers/open-dossier') ? (
              <ButtonLink href={ui.href(withQuery('/ho-so/mo', { 'san-pham': product.code }))}>{t.open}</ButtonLink>
            ) : undefined
          }
        />
        {data.inHand && <Notice t={ui.t.design} tone="info" text={t.inHand} />}
        <SummaryList
          items={[
            { label: t.stars, value: <Stars t={ui.t.design} level={data.stars} short lapsed={ended} /> },
            {
              label: t.decision,
              value:
                data.decision.number === null ? null : t.decisionOf(data.decision.number, dayWords(data.decision.on)),
            },
            { label: t.ends, value: dayWords(data.expiresOn), note: t.term },
            { label: t.window, value: window === null ? null : t.fromTo(days[0], days[1]), note: t.windowNote },
            {
              label: t.kind,
              value: data.kinds.allowed.map((kind) => ui.t.dossiers.kinds[kind]).join('; '),
              note: ended ? t.kindNote : undefined,
            },
          ]}
        />
        <Section id="can-gi" title={t.takes}>
          <ul class="prose">
            {t.parts.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        </Section>
        <Pieces ui={ui} data={data} />
        {ui.may('certificate-life/choose-screening') && (
          <Section id="thong-bao" title={t.letter} lead={t.letterLead}>
            <ul class="plain-links">
              <li>
                <a href={ui.href(`${renewalPath(product.code)}/thong-bao.docx`)}>Word</a>
              </li>
              <li>
                <a href={ui.href(`${renewalPath(product.code)}/thong-bao.pdf`)}>PDF</a>
              </li>
            </ul>
          </Section>
        )}
      </>
    );
  },
});

export const expiryNoticeFiles: readonly FileRoute[] = (['pdf', 'docx'] as const).map((format) =>
  defineFile({
    path: `/gia-han/:code/thong-bao.${format}`,
    right: 'certificate-life/choose-screening',
    rate: 'search',
    async load(request) {
      const found = await request.run(viewRenewal, { code: request.params['code'] });
      if (!found.ok) return found;
      const { product, province, commune, stars, decision, expiresOn, window, moment } = found.value;
      const { contentType, render } = paperFormats[format];
      const body = await render(
        expiryNotice({
          province,
          commune,
          productName: product.name,
          producerName: product.producerName ?? '………………',
          stars,
          decision,
          expiresOn,
          window,
          moment,
          issue: { number: null, date: null },
          madeOn: request.today,
        }),
        request.ports.mode,
      );
      return ok({ body, contentType, fileName: `thong-bao-het-han-${product.code}.${format}` });
    },
  }),
);
