// /quan-tri/phieu/:link: one slip, or the slips of a batch, each a page of A5. It names the person, the way in and until when,
// nothing else. Each look at this page stands in the ledger.

import { shortestPassword } from '#access/password-rules.ts';
import { ButtonLink } from '#design/button-link.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { QrPicture } from '#design/qr-picture.tsx';
import { WovenBand } from '#design/shell/woven-band.tsx';
import { ok } from '#kernel/result.ts';
import { type QrPath, qrPath } from '#platform/qr/qr-path.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { pathOfToken, tokenOfLink } from '../one-time-links.ts';
import { printSlip, type Slip } from '../use-cases/print-slip.ts';
import { handOverPath, listPath, recordPath } from './paths.ts';
import { whenWords } from './words.ts';

/** A slip with the way in written out. */
interface PrintedSlip extends Slip {
  /** Where the code is entered, as people type it. */
  readonly page: string;
  readonly code: string;
  readonly qr: QrPath;
}

function OneSlip({ slip, ui }: { readonly slip: PrintedSlip; readonly ui: Ui }) {
  const t = ui.t.accounts.slip;
  const { link } = slip;
  return (
    <article class="slip" aria-labelledby={`slip-${link.id}`}>
      <p class="slip__office">{ui.frame.office.name}</p>
      {ui.frame.training && <p class="slip__hint">{t.training}</p>}
      <WovenBand id={`band-${link.id}`} />
      <h2 class="slip__title" id={`slip-${link.id}`}>
        {t.title[link.purpose]}
      </h2>
      <p class="slip__person">
        {t.for} <strong>{slip.displayName}</strong>
        <br />
        {t.login}: <strong>{slip.login}</strong>
      </p>
      <div class="slip__way">
        <ol class="slip__steps">
          <li>
            {t.step1}
            <span class="slip__address">{slip.page}</span>
            <span class="slip__label">{t.code}</span>
            <span class="slip__code">{slip.code}</span>
            <span class="slip__hint">{t.codeHint}</span>
          </li>
          <li>{t.step2(shortestPassword)}</li>
        </ol>
        <QrPicture size={slip.qr.size} path={slip.qr.path} label={t.qr} />
      </div>
      <p class="slip__until">{t.until(whenWords(link.expiresAt))}</p>
      <p class="slip__warning">{t.onlyYou}</p>
      <div class="slip__hands">
        <p>
          {t.giver}
          <br />
          <span class="slip__hint">{t.day}</span>
        </p>
        <p>
          {t.receipt}
          <br />
          <span class="slip__hint">{t.day}</span>
        </p>
      </div>
    </article>
  );
}

export const printSlipPage = definePage<readonly PrintedSlip[]>({
  path: '/quan-tri/phieu/:link',
  right: 'access/print-slip',
  rate: 'act',
  width: 'narrow',
  title: (slips, ui) => ui.t.accounts.slip.heading(slips.length),
  breadcrumbs: (slips, ui) => [
    { label: ui.t.accounts.list.caption, href: listPath },
    ...slips.slice(0, slips.length === 1 ? 1 : 0).map((slip) => ({
      label: slip.displayName,
      href: recordPath(slip.accountId),
    })),
  ],
  async load(request) {
    const slips = await request.run(printSlip, { linkId: request.params['link'] });
    if (!slips.ok) return slips;
    const page = `${request.origin}${pathOfToken('')}`.replace(/^https?:\/\//, '').replace(/\/$/, '');
    const printed: PrintedSlip[] = [];
    for (const slip of slips.value) {
      const code = tokenOfLink(request.ports.formSecret, slip.link.id);
      printed.push({ ...slip, code, page, qr: await qrPath(`${request.origin}${pathOfToken(code)}`) });
    }
    return ok(printed);
  },
  view: (slips, ui) => {
    const t = ui.t.accounts.slip;
    const [only, ...others] = slips;
    return (
      <>
        <div class="not-on-paper slip-lead">
          <PageHeading
            heading={t.heading(slips.length)}
            summary={t.summary}
            action={
              only !== undefined &&
              others.length === 0 && (
                <>
                  {only.link.handedAt === null && (
                    <ButtonLink href={ui.href(handOverPath(only.link.id))} icon="check">
                      {t.hand}
                    </ButtonLink>
                  )}
                  <ButtonLink href={ui.href(recordPath(only.accountId))} kind="secondary">
                    {t.back}
                  </ButtonLink>
                </>
              )
            }
          />
          <Notice t={ui.t.design} tone="info" text={t.how} />
        </div>
        {slips.map((slip) => (
          <OneSlip key={slip.link.id} slip={slip} ui={ui} />
        ))}
      </>
    );
  },
});
