// /tai-khoan/bao-mat: the second factors of one's own account, and how many recovery codes are left.

import { passkeysWorkAt } from '#access/passkeys.ts';
import { ButtonLink } from '#design/button-link.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { dateInVietnam, formatVietnamese, type Instant } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type OwnAccount, viewOwnAccount } from '../use-cases/view-own-account.ts';

interface Data {
  readonly own: OwnAccount;
  readonly must: boolean;
  readonly keysWork: boolean;
}

const day = (at: Instant): string => formatVietnamese(dateInVietnam(at));
const BASE = '/tai-khoan/bao-mat';

function App({ own, ui }: { readonly own: OwnAccount; readonly ui: Ui }) {
  const t = ui.t.access.security;
  const { app } = own;
  return (
    <Section
      id="app"
      title={t.app}
      action={
        <ButtonLink kind={app === null ? 'primary' : 'secondary'} href={ui.href(`${BASE}/ung-dung`)}>
          {app === null ? t.appAdd : t.appReplace}
        </ButtonLink>
      }
    >
      {app === null ? (
        <p class="quiet">{t.appNone}</p>
      ) : (
        <SummaryList
          items={[
            {
              label: t.app,
              value: t.appSince(day(app.since)),
              action: { label: t.remove, href: ui.href(`${BASE}/go/app`) },
            },
          ]}
        />
      )}
    </Section>
  );
}

function Keys({ own, keysWork, ui }: { readonly own: OwnAccount; readonly keysWork: boolean; readonly ui: Ui }) {
  const t = ui.t.access.security;
  return (
    <Section
      id="keys"
      title={t.keys}
      action={
        keysWork && (
          <ButtonLink kind="secondary" href={ui.href(`${BASE}/khoa`)}>
            {t.keyAdd}
          </ButtonLink>
        )
      }
    >
      {own.passkeys.length === 0 && <p class="quiet">{keysWork ? t.keysNone : t.keysNotHere}</p>}
      {own.passkeys.length > 0 && (
        <SummaryList
          items={own.passkeys.map((key) => ({
            label: key.name,
            value: t.keySince(day(key.madeAt)),
            action: { label: t.remove, href: ui.href(`${BASE}/go/${key.id}`) },
          }))}
        />
      )}
    </Section>
  );
}

function Codes({ own, ui }: { readonly own: OwnAccount; readonly ui: Ui }) {
  const t = ui.t.access.security;
  const { left, all } = own.recoveryCodes;
  return (
    <Section
      id="codes"
      title={t.codes}
      action={
        <ButtonLink kind="secondary" href={ui.href(`${BASE}/ma-khoi-phuc`)}>
          {all === 0 ? t.codesMake : t.codesRenew}
        </ButtonLink>
      }
    >
      <p class={all === 0 ? 'quiet' : undefined}>{all === 0 ? t.codesNone : t.codesLeft(left, all)}</p>
    </Section>
  );
}

export const securityPage = definePage<Data>({
  path: BASE,
  right: 'access/view-own-account',
  rate: 'page',
  width: 'narrow',
  beforeFullSession: true,
  title: (_data, ui) => ui.t.access.security.title,
  breadcrumbs: (data, ui) => (data.must ? [] : [{ label: ui.t.access.own.title, href: '/tai-khoan' }]),
  async load(request) {
    const own = await request.run(viewOwnAccount, {});
    if (!own.ok) return own;
    const must = request.session?.mustFirst === 'enrol-second-factor';
    return ok({ own: own.value, must, keysWork: passkeysWorkAt(request.origin) });
  },
  view: ({ own, must, keysWork }, ui) => {
    const t = ui.t.access.security;
    return (
      <>
        <PageHeading heading={t.heading} summary={t.summary} />
        {must && <Notice t={ui.t.design} tone="warning" text={t.mustEnrol} />}
        {ui.mode === 'training' && <Notice t={ui.t.design} tone="info" text={t.training} />}
        <App own={own} ui={ui} />
        <Keys own={own} keysWork={keysWork} ui={ui} />
        <Codes own={own} ui={ui} />
      </>
    );
  },
});
