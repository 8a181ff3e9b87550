// /tai-khoan: who I am here, what I may do where, for whom I speak, how I prove it is me, where I am signed in.

import { holdsOn, type ProducerLinkStatus } from '#access/account.ts';
import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import { dateInVietnam, formatInstantInVietnam, formatVietnamese } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { endOwnSessions } from '../use-cases/end-own-sessions.ts';
import { type OpenSession, type OwnAccount, viewOwnAccount } from '../use-cases/view-own-account.ts';
import { textOf } from './new-password-fields.tsx';
import { lastDayWords } from './words.ts';

interface Data {
  readonly own: OwnAccount;
  readonly sessionId: string;
}

const LOOKS: Readonly<Record<ProducerLinkStatus, { readonly tone: TagTone; readonly shape: TagShape }>> = {
  requested: { tone: 'blue', shape: 'clock' },
  confirmed: { tone: 'green', shape: 'check' },
  refused: { tone: 'red', shape: 'cross' },
  ended: { tone: 'neutral', shape: 'ring' },
};

function Person({ own, ui }: { readonly own: OwnAccount; readonly ui: Ui }) {
  const t = ui.t.access.own;
  const other = ui.lang === 'en' ? '/tai-khoan' : '/en/tai-khoan';
  return (
    <SummaryList
      items={[
        { label: t.name, value: own.displayName, note: t.changeHint },
        { label: t.login, value: own.login },
        { label: t.email, value: own.email },
        {
          label: t.language,
          value: (
            <>
              {t.thisLanguage} · <a href={other}>{t.otherLanguage}</a>
            </>
          ),
        },
      ]}
    />
  );
}

function Roles({ own, ui }: { readonly own: OwnAccount; readonly ui: Ui }) {
  const t = ui.t.access.own;
  const held = own.grants.filter((grant) => holdsOn(grant, ui.today));
  return (
    <Section id="roles" title={t.rolesTitle}>
      <DataTable
        t={ui.t.design}
        caption={t.rolesCaption}
        captionHidden
        rows={held}
        rowKey={(grant) => grant.id}
        empty={<EmptyState title={t.noRoles} text={t.noRolesText} />}
        columns={[
          { key: 'role', label: t.role, lead: true, cell: (grant) => ui.t.accounts.roles[grant.role] },
          {
            key: 'unit',
            label: t.unit,
            cell: (grant) => [grant.office, grant.unitName].filter((part) => part).join(', '),
          },
          { key: 'from', label: t.from, nowrap: true, cell: (grant) => formatVietnamese(grant.validFrom) },
          {
            key: 'until',
            label: t.until,
            nowrap: true,
            cell: (grant) => lastDayWords(ui.t, grant.validUntil),
          },
        ]}
      />
    </Section>
  );
}

/** Dated duties that hold or are still to come; nothing where there are none. */
function Duties({ own, ui }: { readonly own: OwnAccount; readonly ui: Ui }) {
  const t = ui.t.access.own;
  const { duties, dutyStates, fields } = ui.t.accounts;
  const coming = own.assignments.filter((duty) => duty.validUntil === null || duty.validUntil > ui.today);
  if (coming.length === 0) return null;
  return (
    <Section id="duties" title={t.assignments} lead={t.assignmentsLead}>
      <DataTable
        t={ui.t.design}
        caption={t.assignments}
        captionHidden
        rows={coming}
        rowKey={(duty) => duty.id}
        columns={[
          { key: 'kind', label: fields.kind, lead: true, cell: (duty) => duties[duty.kind] },
          { key: 'document', label: fields.document, cell: (duty) => duty.document ?? '–' },
          { key: 'dutyFrom', label: t.from, nowrap: true, cell: (duty) => formatVietnamese(duty.validFrom) },
          { key: 'dutyUntil', label: t.until, nowrap: true, cell: (duty) => lastDayWords(ui.t, duty.validUntil) },
          {
            key: 'dutyState',
            label: t.dutyState,
            cell: (duty) =>
              duty.validFrom > ui.today ? (
                <Tag words={dutyStates.ahead} tone="blue" shape="clock" />
              ) : (
                <Tag words={dutyStates.holds} tone="green" shape="check" />
              ),
          },
        ]}
      />
    </Section>
  );
}

function Links({ own, ui }: { readonly own: OwnAccount; readonly ui: Ui }) {
  const t = ui.t.access.own;
  const ask = (
    <ButtonLink kind="secondary" icon="add" href={ui.href('/tai-khoan/chu-the')}>
      {t.ask}
    </ButtonLink>
  );
  if (own.links.length === 0) {
    // Officers speak for no producer and are not asked to.
    if (own.isOfficer) return null;
    return (
      <Section id="links" title={t.linksTitle}>
        <EmptyState title={t.noLinks} text={t.linksLead} action={ask} />
      </Section>
    );
  }
  return (
    <Section id="links" title={t.linksTitle} lead={t.linksLead} action={ask}>
      <SummaryList
        items={own.links.map((link) => ({
          label: link.producerName,
          value: <Tag words={t.linkStates[link.status]} {...LOOKS[link.status]} />,
          note: [
            t.requestedOn(formatVietnamese(dateInVietnam(link.requestedAt))),
            ...(link.reason === null ? [] : [t.reason(link.reason)]),
          ].join('. '),
        }))}
      />
    </Section>
  );
}

function Security({ own, ui }: { readonly own: OwnAccount; readonly ui: Ui }) {
  const t = ui.t.access.own;
  const factors = t.factors(own.app !== null, own.passkeys.length);
  const since = own.passwordChangedAt;
  return (
    <Section id="security" title={t.securityTitle}>
      <SummaryList
        items={[
          {
            label: t.password,
            value: since === null ? null : t.passwordSince(formatVietnamese(dateInVietnam(since))),
            action: { label: t.change, href: ui.href('/tai-khoan/mat-khau') },
          },
          {
            label: t.secondFactor,
            value: factors === '' ? t.secondFactorNone : factors,
            action: { label: t.manage, href: ui.href('/tai-khoan/bao-mat') },
          },
        ]}
      />
    </Section>
  );
}

function SessionTable({ own, sessionId, ui }: Data & { readonly ui: Ui }) {
  const t = ui.t.access.own;
  const end = (session: OpenSession) =>
    session.id === sessionId ? (
      '–'
    ) : (
      <Button kind="secondary" name="only" value={session.id}>
        {t.end}
        <span class="visually-hidden">: {t.endOne(formatInstantInVietnam(session.madeAt))}</span>
      </Button>
    );
  return (
    <DataTable
      t={ui.t.design}
      caption={t.sessionsTitle}
      captionHidden
      rows={[...own.sessions].sort((a, b) => Number(b.id === sessionId) - Number(a.id === sessionId))}
      rowKey={(session) => session.id}
      columns={[
        {
          key: 'which',
          label: t.session,
          lead: true,
          cell: (session) => (session.id === sessionId ? t.thisSession : t.otherSession),
        },
        { key: 'since', label: t.since, nowrap: true, cell: (session) => formatInstantInVietnam(session.madeAt) },
        { key: 'seen', label: t.seen, nowrap: true, cell: (session) => formatInstantInVietnam(session.lastSeenAt) },
        { key: 'address', label: t.address, nowrap: true, cell: (session) => session.address ?? '–' },
        ...(own.sessions.length > 1 ? [{ key: 'end', label: t.end, cell: end }] : []),
      ]}
    />
  );
}

function Sessions(props: Data & { readonly ui: Ui }) {
  const { own, ui } = props;
  const t = ui.t.access.own;
  if (own.sessions.length < 2) {
    return (
      <Section id="sessions" title={t.sessionsTitle}>
        <SessionTable {...props} />
      </Section>
    );
  }
  return (
    <Section id="sessions" title={t.sessionsTitle} lead={t.sessionsLead}>
      <Form action={ui.href('/tai-khoan')} {...ui.form()}>
        <SessionTable {...props} />
        <FormActions t={ui.t.design}>
          <Button kind="danger">{t.endOthers}</Button>
        </FormActions>
      </Form>
    </Section>
  );
}

export const ownAccountPage = definePage<Data>({
  path: '/tai-khoan',
  right: 'access/view-own-account',
  postRight: 'access/end-own-sessions',
  rate: 'page',
  title: (_data, ui) => ui.t.access.own.title,
  async load(request) {
    const own = await request.run(viewOwnAccount, {});
    return own.ok ? ok({ own: own.value, sessionId: request.session?.id ?? '' }) : own;
  },
  view: ({ own, sessionId }, ui) => (
    <>
      <ErrorSummary form={ui.state()} />
      <PageHeading heading={ui.t.access.own.title} />
      <Person own={own} ui={ui} />
      <Roles own={own} ui={ui} />
      <Duties own={own} ui={ui} />
      <Links own={own} ui={ui} />
      <Security own={own} ui={ui} />
      <Sessions own={own} sessionId={sessionId} ui={ui} />
      <p class="plain-links">
        <a href={ui.href('/phieu-cham')}>{ui.t.scoreSheet.kept.title}</a>{' '}
        <a href={ui.href('/quan-tri/khoa-truy-cap')}>{ui.t.interfaceKeys.heading}</a>
      </p>
    </>
  ),
  async post(request) {
    const only = textOf(request.input, 'only');
    const input = { sessionId: request.session?.id, ...(only === '' ? {} : { only }) };
    const done = await request.run(endOwnSessions, input);
    if (!done.ok) return done;
    const t = textsOf(request.lang).access.own;
    return ok({ to: '/tai-khoan', flash: only === '' ? t.ended(done.value.ended) : t.endedOne });
  },
});
