// /viec: what waits for me, the most pressing first; for a producer, the own products and how they stand.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Stars } from '#design/stars.tsx';
import { type RecognitionState, StatusTag } from '#design/status-tag.tsx';
import { Tag } from '#design/tag.tsx';
import { daysBetween, formatInstantInVietnam, formatVietnamese } from '#kernel/calendar.ts';
import { isLapsed, shownState, statusOfStanding } from '#modules/certificates/index.ts';
import { waitsForLook } from '#modules/products/index.ts';
import { NextStep } from '#modules/products/services.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { DeskDossier } from '../use-cases/dossiers-on-desk.ts';
import { type Desk, type DeskProduct, viewDesk } from '../use-cases/view-desk.ts';
import { OwnCorrections } from './own-corrections.tsx';
import { OwnMarket } from './own-market.tsx';
import { OwnVisits } from './own-visits.tsx';
import { SilentOutput } from './silent-output.tsx';
import { PRODUCTS, places } from './waiting-places.ts';
import { WaysOn } from './ways-on.tsx';

function WaitingList({ desk, ui }: { readonly desk: Desk; readonly ui: Ui }) {
  const t = ui.t.desk;
  if (desk.waiting.length === 0) {
    const bring = desk.emptyRegister && ui.may('exchange/preview-register-import');
    return (
      <EmptyState
        title={t.nothingWaits}
        text={bring ? t.emptyRegister : t.nothingWaitsText}
        action={bring ? <ButtonLink href={ui.href('/bang-tinh/nhap')}>{t.importNow}</ButtonLink> : undefined}
      />
    );
  }
  return (
    <ul class="task-list">
      {desk.waiting.map(({ kind, count }) => (
        <li key={kind} class="task">
          <div class="task__words">
            <a class="task__label" href={ui.href(places[kind])}>
              {t.waiting[kind].label(count)}
            </a>
            <p class="task__hint">{t.waiting[kind].hint}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What waits at a dossier of a producer, in words. */
function dossierHint(one: DeskDossier, ui: Ui): string {
  const t = ui.t.desk.dossiers;
  if (one.state === 'returned') return t.complete;
  if (one.asksWord !== null) return t.confirm;
  return one.byProxy ? t.confirmed : t.write;
}

function OwnDossiers({ desk, ui }: { readonly desk: Desk; readonly ui: Ui }) {
  const t = ui.t.desk.dossiers;
  if (desk.dossiers.length === 0) return null;
  return (
    <Section id="ho-so" title={t.own} action={<a href={ui.href('/ho-so')}>{t.all}</a>}>
      <ul class="task-list">
        {desk.dossiers.map((one) => (
          <li key={one.id} class="task">
            <div class="task__words">
              <a class="task__label" href={ui.href(`/ho-so/${one.id}`)}>
                {one.productName}
              </a>
              <p class="task__hint">{dossierHint(one, ui)}</p>
            </div>
            <Tag
              words={ui.t.dossiers.states[one.state]}
              tone={one.state === 'returned' ? 'red' : 'gold'}
              shape={one.state === 'returned' ? 'pause' : 'half'}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Dossiers whose term runs, the first to be due first. */
function Running({ desk, ui }: { readonly desk: Desk; readonly ui: Ui }) {
  const t = ui.t.desk.dossiers;
  if (desk.dossiers.length === 0) return null;
  const left = (day: DeskDossier['dueOn']): string => {
    if (day === null) return '–';
    const days = daysBetween(ui.today, day);
    return days < 0 ? t.over(-days) : ui.t.desk.days(days);
  };
  return (
    <Section id="ho-so" title={t.running} lead={t.runningLead} action={<a href={ui.href('/ho-so')}>{t.all}</a>}>
      <DataTable
        t={ui.t.design}
        caption={t.running}
        captionHidden
        rows={desk.dossiers}
        rowKey={(one) => one.id}
        columns={[
          {
            key: 'name',
            label: ui.t.desk.columns.product,
            lead: true,
            cell: (one) => <a href={ui.href(`/ho-so/${one.id}`)}>{one.productName}</a>,
          },
          { key: 'producer', label: ui.t.desk.columns.producer, cell: (one) => one.producerName },
          { key: 'state', label: t.state, cell: (one) => ui.t.dossiers.states[one.state] },
          {
            key: 'due',
            label: t.due,
            nowrap: true,
            cell: (one) =>
              one.dueOn === null ? '–' : `${formatVietnamese(one.dueOn)}${one.dueEstimated ? ` (${t.estimated})` : ''}`,
          },
          { key: 'left', label: ui.t.desk.columns.left, numeric: true, cell: (one) => left(one.dueOn) },
        ]}
      />
    </Section>
  );
}

function Ending({ products, ui }: { readonly products: readonly DeskProduct[]; readonly ui: Ui }) {
  const t = ui.t.desk;
  if (products.length === 0) return null;
  return (
    <Section
      id="ending"
      title={t.ending}
      lead={t.endingLead}
      action={<a href={ui.href(places.expiring)}>{t.endingAll}</a>}
    >
      <DataTable
        t={ui.t.design}
        caption={t.ending}
        captionHidden
        rows={products}
        rowKey={(product) => product.code}
        columns={[
          {
            key: 'name',
            label: t.columns.product,
            lead: true,
            cell: (product) => <a href={ui.href(`${PRODUCTS}/${product.code}`)}>{product.name}</a>,
          },
          { key: 'producer', label: t.columns.producer, cell: (product) => product.producerName ?? '–' },
          { key: 'commune', label: t.columns.commune, cell: (product) => product.commune || '–' },
          {
            key: 'until',
            label: t.columns.until,
            nowrap: true,
            cell: (product) => (product.validUntil === null ? '–' : formatVietnamese(product.validUntil)),
          },
          {
            key: 'left',
            label: t.columns.left,
            numeric: true,
            cell: (product) => (product.validUntil === null ? '–' : t.days(daysBetween(ui.today, product.validUntil))),
          },
        ]}
      />
    </Section>
  );
}

function Recent({ products, ui }: { readonly products: readonly DeskProduct[]; readonly ui: Ui }) {
  const t = ui.t.desk;
  if (products.length === 0) return null;
  return (
    <Section id="recent" title={t.recent} lead={t.recentLead}>
      <DataTable
        t={ui.t.design}
        caption={t.recent}
        captionHidden
        rows={products}
        rowKey={(product) => product.code}
        columns={[
          {
            key: 'name',
            label: t.columns.product,
            lead: true,
            cell: (product) => <a href={ui.href(`${PRODUCTS}/${product.code}`)}>{product.name}</a>,
          },
          { key: 'producer', label: t.columns.producer, cell: (product) => product.producerName ?? '–' },
          { key: 'commune', label: t.columns.commune, cell: (product) => product.commune || '–' },
          {
            key: 'changed',
            label: t.columns.changed,
            nowrap: true,
            cell: (product) => formatInstantInVietnam(product.changedAt),
          },
        ]}
      />
    </Section>
  );
}

function OwnProducts({ desk, ui }: { readonly desk: Desk; readonly ui: Ui }) {
  const t = ui.t.desk;
  if (desk.next !== null) return <NextStep ui={ui} next={desk.next} />;
  return (
    <Section
      id="own"
      title={t.own}
      action={ui.may('ideas/list-ideas') && <a href={ui.href('/y-tuong')}>{ui.t.ideas.link}</a>}
    >
      <ul class="task-list">
        {desk.own.map((product) => {
          const state = statusOfStanding(product, ui.today);
          const shown: RecognitionState | null = state === null ? null : shownState(state.status);
          return (
            <li key={product.code} class="task">
              <div class="task__words">
                <a class="task__label" href={ui.href(`${PRODUCTS}/${product.code}`)}>
                  {product.name}
                </a>
                <p class="task__hint">
                  <Stars
                    t={ui.t.design}
                    level={product.stars}
                    lapsed={state !== null && isLapsed(state.status)}
                    short
                  />
                  {product.validUntil === null || product.standing === 'unclear-term'
                    ? ''
                    : ` ${t.until(formatVietnamese(product.validUntil))}`}
                </p>
              </div>
              {waitsForLook(product.status) && (
                <Tag
                  words={ui.t.products.waiting.tags[product.status as 'declared' | 'sent-back']}
                  tone="blue"
                  shape="clock"
                />
              )}
              {product.proposedName !== null && (
                <Tag words={ui.t.products.waiting.tags.renamed} tone="blue" shape="clock" />
              )}
              {shown !== null && <StatusTag t={ui.t.design} state={shown} />}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function OwnWallet({ desk, ui }: { readonly desk: Desk; readonly ui: Ui }) {
  const t = ui.t.desk.wallet;
  if (!ui.may('evidence/list-ending')) return null;
  return (
    <Section id="wallet" title={t.title} lead={t.lead} action={<a href={ui.href('/vi-minh-chung')}>{t.open}</a>}>
      {desk.endingEvidence > 0 && (
        <Notice t={ui.t.design} tone="warning" title={t.ending(desk.endingEvidence)} text={t.endingText} />
      )}
    </Section>
  );
}

/** What the province asks a producer for, before everything else. */
function OpenSupplements({ desk, ui }: { readonly desk: Desk; readonly ui: Ui }) {
  const t = ui.t.desk.supplements;
  return (
    <>
      {desk.supplements.map((one) => (
        <Notice key={one.dossierId} t={ui.t.design} tone="warning" title={t.title(one.product, one.items)}>
          <p>
            {t.until(formatVietnamese(one.dueOn))}{' '}
            <a href={ui.href(`/ho-so-tinh/${one.dossierId}/bo-sung`)}>{t.answer}</a>
          </p>
        </Notice>
      ))}
    </>
  );
}

/** What an officer typed for a producer that has an account: it reads it, and says yes where it stands. */
function WordsAsked({ desk, ui }: { readonly desk: Desk; readonly ui: Ui }) {
  const t = ui.t.desk.words;
  const asked = desk.dossiers.filter((one) => one.asksWord !== null);
  return (
    <>
      {asked.map((one) => (
        <Notice
          key={one.id}
          t={ui.t.design}
          tone="warning"
          title={t.title(one.productName)}
          text={one.asksWord === 'changed' ? t.changed : t.text}
        >
          <p>
            <a href={ui.href(`/ho-so/${one.id}/xac-nhan`)}>{t.read}</a>
          </p>
        </Notice>
      ))}
    </>
  );
}

/** A member of a council without a role of an office is told here; officers find it in their list. */
function OwnDuties({ desk, ui }: { readonly desk: Desk; readonly ui: Ui }) {
  if (!desk.forProducer) return null;
  const duties = [
    ['sheets-to-score', desk.sheets.own, ui.t.scoring.mine.title],
    ['paper-sheets-to-check', desk.sheets.paper, ui.t.scoring.mine.title],
    ['declarations-to-give', desk.declarations, ui.t.councilSessions.sessions.title],
  ] as const;
  return (
    <>
      {duties
        .filter(([, count]) => count > 0)
        .map(([kind, count, place]) => (
          <Notice key={kind} t={ui.t.design} tone="warning" title={ui.t.desk.waiting[kind].label(count)}>
            <p>
              <a href={ui.href(places[kind])}>{place}</a>
            </p>
          </Notice>
        ))}
    </>
  );
}

/** A producer is told here of what an office asked; officers find it in their list. */
function OwnThreads({ desk, ui }: { readonly desk: Desk; readonly ui: Ui }) {
  const t = ui.t.desk.waiting['threads-waiting'];
  if (!desk.forProducer || desk.threads === 0) return null;
  return (
    <Notice t={ui.t.design} tone="info" title={t.label(desk.threads)}>
      <p>
        <a href={ui.href(places['threads-waiting'])}>{ui.t.desk.answerThreads}</a>
      </p>
    </Notice>
  );
}

export const deskPage = definePage<Desk>({
  path: '/viec',
  right: 'desk/view-desk',
  rate: 'page',
  title: (_desk, ui) => ui.t.desk.title,
  load: (request) => request.run(viewDesk, {}),
  json: (desk) => desk,
  view: (desk, ui) => {
    const t = ui.t.desk;
    return (
      <>
        <PageHeading
          heading={desk.forProducer ? t.headingProducer : t.heading}
          summary={t.summary(formatVietnamese(ui.today))}
          action={
            desk.own.length > 0 && (
              <ButtonLink href={ui.href(`${PRODUCTS}/them`)} icon="add">
                {t.addOwn}
              </ButtonLink>
            )
          }
        />
        <WaysOn desk={desk} ui={ui} />
        <OwnVisits desk={desk} ui={ui} />
        <OpenSupplements desk={desk} ui={ui} />
        <OwnCorrections desk={desk} ui={ui} />
        <SilentOutput desk={desk} ui={ui} />
        <WordsAsked desk={desk} ui={ui} />
        <OwnDuties desk={desk} ui={ui} />
        <OwnThreads desk={desk} ui={ui} />
        <OwnMarket desk={desk} ui={ui} />
        {desk.forProducer ? <OwnProducts desk={desk} ui={ui} /> : <WaitingList desk={desk} ui={ui} />}
        {desk.forProducer ? <OwnDossiers desk={desk} ui={ui} /> : <Running desk={desk} ui={ui} />}
        {desk.forProducer && <OwnWallet desk={desk} ui={ui} />}
        <Ending products={desk.ending} ui={ui} />
        <Recent products={desk.recent} ui={ui} />
        {ui.may('intake/list-intake') && (
          <p class="plain-links">
            <a href={ui.href('/ho-so-tinh')}>{ui.t.intake.list.title}</a>
          </p>
        )}
        {ui.may('certificate-life/view-screening') && (
          <p class="plain-links">
            <a href={ui.href('/ra-soat')}>{ui.t.screening.title}</a>
          </p>
        )}
        {ui.may('evaluation/list-kept-sheets') && (
          <p class="plain-links">
            <a href={ui.href('/phieu-cham')}>{ui.t.scoreSheet.kept.title}</a>
          </p>
        )}
      </>
    );
  },
});
