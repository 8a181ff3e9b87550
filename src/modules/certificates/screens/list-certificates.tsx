// /giay-chung-nhan: a producer's portfolio on its phone, an office's list with what still waits for a paper.

import type { Actor } from '#access/actor.ts';
import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { Details } from '#design/details.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { QrPicture } from '#design/qr-picture.tsx';
import { Section } from '#design/section.tsx';
import { Stars } from '#design/stars.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { type QrPath, qrPath } from '#platform/qr/qr-path.ts';
import { sentenceOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { scanAddress } from '../rules/scan-address.ts';
import {
  type CertificateLine,
  type CertificateList,
  listCertificates,
  type WaitingLine,
} from '../use-cases/list-certificates.ts';
import { CertificateStateTag, dayOrDash, isOutlined } from './certificate-state.tsx';
import { certificatePath, certificatesPath, correctionsPath, issuePath, settingsPath } from './paths.ts';

/** The list, and for a producer the codes of the papers that hold. */
interface Data extends CertificateList {
  readonly codes: ReadonlyMap<string, QrPath>;
}

const speaksOnly = ({ grants }: Pick<Actor, 'grants'>): boolean =>
  grants.length > 0 && grants.every((grant) => grant.role === 'producer');
const isProducer = (ui: Ui): boolean => speaksOnly(ui.actor);

/** The next step of a paper, for who holds it. */
function nextStep(line: CertificateLine, ui: Ui): string | null {
  const words = ui.t.certificatePages.list;
  if (line.state === 'expired') return words.newDossier;
  if (!line.holds || line.window === null || line.state === 'extended') return null;
  const { opensOn, closesOn } = line.window;
  if (ui.today > closesOn) return words.windowPast;
  if (ui.today >= opensOn) return words.windowNow(formatVietnamese(closesOn));
  return words.window(formatVietnamese(opensOn), formatVietnamese(closesOn));
}

function Until({ line, ui }: { readonly line: CertificateLine; readonly ui: Ui }) {
  const step = isProducer(ui) ? nextStep(line, ui) : null;
  return (
    <>
      {dayOrDash(line.until ?? line.validUntil)}
      {line.daysLeft !== null && <span class="muted"> ({ui.t.certificatePages.list.daysLeft(line.daysLeft)})</span>}
      {step !== null && <p class="muted">{step}</p>}
    </>
  );
}

/** The code to be scanned and the sheet to print of each paper that holds, at hand for who carries the phone. */
function Carried({ data, ui }: { readonly data: Data; readonly ui: Ui }) {
  const words = ui.t.certificatePages.list;
  const carried = data.lines.flatMap((line) => {
    const qr = data.codes.get(line.id);
    return qr === undefined ? [] : [{ line, qr }];
  });
  if (carried.length === 0) return null;
  return (
    <Section id="ma" title={words.carried} lead={words.carriedLead}>
      {carried.map(({ line, qr }) => (
        <Details key={line.id} summary={line.productName} open={carried.length === 1}>
          <div class="certificate-code">
            <QrPicture {...qr} label={ui.t.certificatePages.view.qrAlt(line.number)} />
            <p>
              {line.code}
              <br />
              <a href={certificatePath(line.code, 'giay.pdf')} download>
                {words.print}
              </a>
            </p>
          </div>
        </Details>
      ))}
    </Section>
  );
}

function Papers({ data, ui }: { readonly data: Data; readonly ui: Ui }) {
  const words = ui.t.certificatePages.list;
  return (
    <DataTable<CertificateLine>
      t={ui.t.design}
      caption={words.caption}
      captionHidden
      rows={data.lines}
      rowKey={(line) => line.id}
      empty={<EmptyState title={words.emptyTitle} text={isProducer(ui) ? words.emptyOwn : words.emptyText} />}
      columns={[
        {
          key: 'product',
          label: words.columns.product,
          lead: true,
          cell: (line) => <a href={ui.href(certificatePath(line.code))}>{line.productName}</a>,
        },
        { key: 'number', label: words.columns.number, nowrap: true, cell: (line) => line.number },
        {
          key: 'stars',
          label: words.columns.stars,
          nowrap: true,
          cell: (line) => <Stars t={ui.t.design} level={line.stars} lapsed={isOutlined(line.state)} short />,
        },
        {
          key: 'state',
          label: words.columns.state,
          cell: (line) => <CertificateStateTag ui={ui} state={line.state} />,
        },
        { key: 'until', label: words.columns.until, cell: (line) => <Until line={line} ui={ui} /> },
      ]}
    />
  );
}

function Waiting({ lines, ui }: { readonly lines: readonly WaitingLine[]; readonly ui: Ui }) {
  const words = ui.t.certificatePages.list;
  const { view } = ui.t.certificatePages;
  return (
    <Section id="cho-cap" title={`${words.waiting} (${lines.length})`} lead={words.waitingLead}>
      <DataTable<WaitingLine>
        t={ui.t.design}
        id="cho-cap-bang"
        caption={words.waiting}
        captionHidden
        rows={lines}
        rowKey={(line) => line.recognitionId}
        columns={[
          {
            key: 'product',
            label: words.columns.product,
            lead: true,
            cell: (line) =>
              line.fault === null && ui.may('certificates/issue-certificate') ? (
                <a href={ui.href(issuePath(line.recognitionId))}>{line.productName}</a>
              ) : (
                line.productName
              ),
          },
          { key: 'producer', label: view.producer, cell: (line) => line.producerName ?? '–' },
          {
            key: 'stars',
            label: words.columns.stars,
            nowrap: true,
            cell: (line) => <Stars t={ui.t.design} level={line.stars} short />,
          },
          {
            key: 'decision',
            label: view.decision,
            cell: (line) =>
              line.fault === null
                ? view.decisionOf(line.decisionNumber, formatVietnamese(line.issuedOn))
                : sentenceOf(ui.t, { kind: 'conflict', code: line.fault as never, details: {} }),
          },
        ]}
      />
    </Section>
  );
}

function SettingsLink({ ui }: { readonly ui: Ui }) {
  const province = ui.actor.grants.find((grant) => grant.role === 'province-officer')?.provinceCode ?? null;
  if (province === null || !ui.may('certificates/change-settings')) return null;
  return (
    <ButtonLink kind="secondary" href={ui.href(settingsPath(province))}>
      {ui.t.certificatePages.list.settings}
    </ButtonLink>
  );
}

export const listCertificatesPage = definePage<Data>({
  path: certificatesPath,
  right: 'certificates/list-certificates',
  rate: 'page',
  title: (_data, ui) => ui.t.certificatePages.list[isProducer(ui) ? 'ownHeading' : 'heading'],
  islands: ['keep-portfolio'],
  async load(request) {
    const found = await request.run(listCertificates, {});
    if (!found.ok) return found;
    const { lines, host } = found.value;
    const carried = speaksOnly(request.actor) ? lines.filter((line) => line.holds) : [];
    const codes = await Promise.all(
      carried.map(async (line) => [line.id, await qrPath(scanAddress(host ?? request.origin, line.token))] as const),
    );
    return ok({ ...found.value, codes: new Map(codes) });
  },
  view(data, ui) {
    const words = ui.t.certificatePages.list;
    const own = isProducer(ui);
    return (
      <>
        <PageHeading
          heading={own ? words.ownHeading : words.heading}
          summary={own ? words.ownSummary : words.summary}
          action={
            <>
              {ui.may('certificates/list-reports') && (
                <ButtonLink kind="secondary" href={ui.href('/phan-anh-tieu-dung')}>
                  {ui.t.consumerReports.list.heading}
                </ButtonLink>
              )}
              {ui.may('certificates/list-corrections') && (
                <ButtonLink kind="secondary" href={ui.href(correctionsPath)}>
                  {ui.t.corrections.title}
                </ButtonLink>
              )}
              <SettingsLink ui={ui} />
            </>
          }
        />
        {!own && data.waiting.length > 0 && <Waiting lines={data.waiting} ui={ui} />}
        <div {...(own ? { 'data-portfolio': ui.actor.accountId ?? '' } : {})}>
          <Section id="da-cap" title={words.caption}>
            <Papers data={data} ui={ui} />
          </Section>
          {own && <Carried data={data} ui={ui} />}
          {own && (
            <p class="quiet" data-portfolio-kept hidden>
              {words.kept(formatVietnamese(ui.today))}
            </p>
          )}
        </div>
      </>
    );
  },
  json: ({ lines, waiting }) => ({ lines: lines.map(({ token: _token, ...line }) => line), waiting }),
});
