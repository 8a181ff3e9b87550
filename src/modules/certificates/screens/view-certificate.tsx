// /giay-chung-nhan/:code: one paper, what it says, its code, and the files to print while it holds.

import { ButtonLink } from '#design/button-link.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { QrPicture } from '#design/qr-picture.tsx';
import { Section } from '#design/section.tsx';
import { Stars } from '#design/stars.tsx';
import { type SummaryItem, SummaryList } from '#design/summary-list.tsx';
import { dateInVietnam, formatVietnamese } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { type QrPath, qrPath } from '#platform/qr/qr-path.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { scanAddress } from '../rules/scan-address.ts';
import { type CertificateView, viewCertificate, viewPapersOfDecision } from '../use-cases/view-certificate.ts';
import { MOST_IN_FILE } from './certificate-papers.ts';
import { CertificateStateTag, dayOrDash, isOutlined } from './certificate-state.tsx';
import { certificatePath, certificatesPath, verifyPath } from './paths.ts';

interface Data {
  readonly view: CertificateView;
  readonly qr: QrPath;
  /** How many papers of the same decision may be printed today. */
  readonly ofDecision: number;
}

function facts({ view }: Data, ui: Ui): readonly SummaryItem[] {
  const words = ui.t.certificatePages.view;
  const { certificate } = view;
  return [
    { label: words.product, value: certificate.productName },
    { label: words.producer, value: certificate.producerName },
    { label: words.place, value: certificate.placeName },
    { label: words.packs, value: certificate.packs.join('; ') },
    {
      label: words.decision,
      value: words.decisionOf(certificate.decisionNumber, formatVietnamese(certificate.issuedOn)),
    },
    { label: words.issuer, value: certificate.issuer },
    {
      label: words.term,
      value: words.termOf(formatVietnamese(certificate.issuedOn), formatVietnamese(certificate.validUntil)),
    },
    { label: words.made, value: formatVietnamese(dateInVietnam(certificate.madeAt)) },
    { label: words.code, value: <span class="nowrap">{certificate.code}</span> },
  ];
}

/** What became of a paper that is void. */
function ending({ view }: Data, ui: Ui): readonly SummaryItem[] {
  const words = ui.t.certificatePages.view;
  const { certificate, replacedBy, replaces } = view;
  const link = (one: { readonly code: string; readonly number: string }) => (
    <a href={ui.href(certificatePath(one.code))}>{one.number}</a>
  );
  return [
    ...(replaces === null ? [] : [{ label: words.replaces, value: link(replaces) }]),
    ...(certificate.endedOn === null || certificate.endKind === null
      ? []
      : [
          { label: words.ended, value: dayOrDash(certificate.endedOn), note: words.endKinds[certificate.endKind] },
          { label: words.decision, value: certificate.endDecision },
          { label: words.endReason, value: certificate.endReason },
        ].filter((item) => item.value !== null)),
    ...(replacedBy === null ? [] : [{ label: words.replacedBy, value: link(replacedBy) }]),
  ];
}

function Files({ data, ui }: { readonly data: Data; readonly ui: Ui }) {
  const words = ui.t.certificatePages.view;
  const { certificate, holds } = data.view;
  if (!holds) return <Notice t={ui.t.design} tone="warning" title={words.notPrintable} text={words.notPrintableText} />;
  const at = (part: string): string => certificatePath(certificate.code, part);
  const packs = certificate.packs.length === 0 ? [null] : certificate.packs;
  return (
    <div class="actions">
      <ButtonLink href={at('giay.pdf')} icon="download" download>
        {words.print}
      </ButtonLink>
      {packs.map((pack, i) => (
        <ButtonLink key={pack ?? ''} kind="secondary" href={at(`tem-${i + 1}.pdf`)} icon="download" download>
          {pack === null ? words.label : words.labelOf(pack)}
        </ButtonLink>
      ))}
      <ButtonLink kind="secondary" href={at('ma.svg')} icon="download" download>
        {words.codeOnly}
      </ButtonLink>
    </div>
  );
}

/** All papers of the same decision at once. */
function WholeDecision({ data, ui }: { readonly data: Data; readonly ui: Ui }) {
  const words = ui.t.certificatePages.view;
  const { certificate, holds } = data.view;
  const { ofDecision } = data;
  if (!holds || ofDecision < 2) return null;
  const files = Array.from({ length: Math.ceil(ofDecision / MOST_IN_FILE) }, (_, i) => i + 1);
  const link = (what: 'giay' | 'tem', n: number) => (
    <a href={certificatePath(certificate.code, `${what}-ca-quyet-dinh-${n}.pdf`)} download>
      {words.allOf[what](n, files.length)}
    </a>
  );
  return (
    <p>
      {words.wholeDecision(certificate.decisionNumber, ofDecision)}{' '}
      {files.map((n) => (
        <span key={n}>
          {link('giay', n)}, {link('tem', n)}
          {n < files.length && '; '}
        </span>
      ))}
    </p>
  );
}

export const viewCertificatePage = definePage<Data>({
  path: '/giay-chung-nhan/:code',
  right: 'certificates/view-certificate',
  rate: 'page',
  title: ({ view }, ui) => ui.t.certificatePages.view.heading(view.certificate.number),
  breadcrumbs: (_data, ui) => [{ label: ui.t.certificatePages.list.heading, href: certificatesPath }],
  async load(request) {
    const view = await request.run(viewCertificate, { code: request.params['code'] });
    if (!view.ok) return view;
    const { certificate, host } = view.value;
    const papers = await request.run(viewPapersOfDecision, { code: certificate.code });
    if (!papers.ok) return papers;
    const qr = await qrPath(scanAddress(host ?? request.origin, certificate.token));
    return ok({ view: view.value, qr, ofDecision: papers.value.length });
  },
  view(data, ui) {
    const words = ui.t.certificatePages.view;
    const { certificate, state } = data.view;
    const mayReissue = certificate.endedOn === null && ui.may('certificates/reissue-certificate');
    const ended = ending(data, ui);
    return (
      <>
        <PageHeading
          caption={certificate.productName}
          heading={words.heading(certificate.number)}
          states={
            <>
              <Stars t={ui.t.design} level={certificate.stars} lapsed={isOutlined(state)} short />
              <CertificateStateTag ui={ui} state={state} />
            </>
          }
        />
        {state === 'differs' && <Notice t={ui.t.design} tone="warning" text={words.differs} />}
        {certificate.training && <Notice t={ui.t.design} tone="info" text={words.training} />}
        <Files data={data} ui={ui} />
        <WholeDecision data={data} ui={ui} />
        <div class="certificate-code">
          <QrPicture {...data.qr} label={words.qrAlt(certificate.number)} />
          <p>
            <a href={ui.href(verifyPath(certificate.code))}>{words.publicPage}</a>
          </p>
        </div>
        <Section id="noi-dung" title={words.facts} lead={words.noTemplate}>
          <SummaryList items={facts(data, ui)} />
          {ended.length > 0 && <SummaryList items={ended} />}
        </Section>
        {mayReissue && (
          <p>
            <a href={ui.href(certificatePath(certificate.code, 'cap-lai'))}>{words.reissue}</a>
          </p>
        )}
      </>
    );
  },
  json: ({ view: { certificate, template: _template, host: _host, ...rest } }) => {
    const { token: _token, madeBy: _by, ...told } = certificate;
    return { ...rest, certificate: told };
  },
});
