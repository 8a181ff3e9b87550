// /phat-hien/chuyen/:visitId: what follows a visit on one page: proposed findings to confirm, findings, minutes, samples, conclusions.

import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { type SummaryItem, SummaryList } from '#design/summary-list.tsx';
import { Tag } from '#design/tag.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { certifiedWords } from '../against-register.ts';
import { samplesNotListed } from '../rules/recorded.ts';
import { holderOf } from '../rules/sample.ts';
import { confirmProposed } from '../use-cases/confirm-proposed.ts';
import { type VisitView, viewVisit } from '../use-cases/view-visit.ts';
import { FindingTable } from './list-findings.tsx';
import { conclusionPath, listPath, minutesPath, visitPath } from './paths.ts';
import { RecordChanged } from './record-changed.tsx';
import { dayWords } from './words.tsx';

interface Frame {
  readonly ui: Ui;
  readonly view: VisitView;
}

/** How the minutes stand, as a key of the words. */
export function minutesState({
  minutes,
}: Pick<VisitView, 'minutes'>): 'none' | 'draft' | 'paper' | 'screen' | 'refused' {
  if (minutes === null) return 'none';
  if (minutes.state === 'signed') return minutes.way ?? 'paper';
  return minutes.state;
}

function Proposed({ ui, view }: Frame) {
  const t = ui.t.visitPapers.follow;
  const { recorded, visit, may, minutes } = view;
  if (recorded.proposed.length === 0 || !may.confirm) return null;
  const against = recorded.proposed.filter((one) => one.certified.length > 0);
  const plain = recorded.proposed.filter((one) => one.certified.length === 0);
  const form = ui.state({ keys: plain.map((one) => one.key) });
  return (
    <Section id="de-xuat" title={t.proposed} lead={t.proposedLead}>
      <ErrorSummary form={form} labelOf={labelled({ keys: t.confirmLabel, registerReason: t.registerReason })} />
      {minutes !== null && minutes.state !== 'draft' && (
        <Notice t={ui.t.design} tone="warning" text={t.confirmAfter(dayWords(minutes.signedOn))} />
      )}
      {against.length > 0 && <Notice t={ui.t.design} tone="warning" title={t.registerTitle} text={t.registerText} />}
      <Form action={ui.href(visitPath(visit.id))} {...ui.form()}>
        <CheckboxField
          form={form}
          name="keys"
          label={t.confirmLabel}
          options={recorded.proposed.map((one) => ({
            value: one.key,
            label: `${ui.t.findings.kinds[one.kind]} (${ui.t.findings.severities[one.severity]})`,
            hint: [
              ...(one.certified.length === 0 ? [] : [t.registerSays(certifiedWords(one.certified))]),
              one.words.split('\n').join(' '),
              one.law,
              t.photoCount(one.photos.length),
              ...(one.author === null ? [] : [t.foundBy(one.author.name)]),
            ]
              .filter((part) => part !== null)
              .join(' · '),
          }))}
        />
        {against.length > 0 && (
          <TextAreaField
            form={form}
            name="registerReason"
            label={t.registerReason}
            hint={t.registerReasonHint}
            rows={3}
            maxLength={1_000}
            optional
          />
        )}
        <p>
          <Button>{t.confirm}</Button>
        </p>
      </Form>
    </Section>
  );
}

function Minutes({ ui, view }: Frame) {
  const t = ui.t.visitPapers.follow;
  const { minutes, visit, may, own } = view;
  const open = minutes !== null || may.minutes;
  if (own && minutes === null) return null;
  return (
    <Section id="bien-ban" title={t.minutes}>
      <SummaryList
        items={[
          {
            label: t.minutes,
            value: t.minutesStates[minutesState(view)],
            ...(minutes?.signedOn == null ? {} : { note: dayWords(minutes.signedOn) }),
            ...(open ? { action: { label: t.toMinutes, href: ui.href(minutesPath(visit.id)) } } : {}),
          },
        ]}
      />
    </Section>
  );
}

function Samples({ ui, view }: Frame) {
  const t = ui.t.visitPapers;
  const { samples, visit, may, own, recorded } = view;
  const fresh = samplesNotListed(recorded.samples, samples);
  if (own && samples.length === 0) return null;
  return (
    <Section id="mau" title={t.follow.samples}>
      {fresh.length > 0 && (
        <>
          <p>{t.follow.samplesOnSpot}</p>
          <ul>
            {fresh.map((one) => (
              <li key={one.key}>{t.sample.fromRecordLine(one.seal, one.what, one.quantity)}</li>
            ))}
          </ul>
        </>
      )}
      {samples.length + fresh.length === 0 && <p class="quiet">{t.follow.noSamples}</p>}
      {samples.length > 0 && (
        <SummaryList
          items={samples.map(
            (one): SummaryItem => ({
              label: t.sample.title(one.sealNumber),
              value:
                one.result === null ? (
                  t.sample.noResult
                ) : (
                  <Tag
                    words={t.sample.results[one.result]}
                    tone={one.result === 'passed' ? 'green' : 'red'}
                    shape={one.result === 'passed' ? 'check' : 'cross'}
                  />
                ),
              note: `${one.productName}, ${one.quantity}. ${t.sample.holder}: ${holderOf(one, one.steps)}`,
              ...(own ? {} : { action: { label: t.sample.open, href: ui.href(visitPath(visit.id, `mau/${one.id}`)) } }),
            }),
          )}
        />
      )}
      {may.sample && (
        <p>
          <a href={ui.href(visitPath(visit.id, 'mau/ghi'))}>{t.follow.takeSample}</a>
        </p>
      )}
    </Section>
  );
}

function Conclusions({ ui, view }: Frame) {
  const t = ui.t.visitPapers;
  const { conclusions, visit, may, minutes, own } = view;
  if (own && conclusions.length === 0) return null;
  const closed = minutes !== null && minutes.state !== 'draft';
  return (
    <Section id="ket-luan" title={t.follow.conclusions}>
      {conclusions.length === 0 ? (
        <p class="quiet">{t.follow.noConclusions}</p>
      ) : (
        <SummaryList
          items={conclusions.map((one) => ({
            label:
              one.number === null
                ? t.conclusion.states[one.state]
                : t.conclusion.numbered(one.number, dayWords(one.issuedOn)),
            value: one.content.split('\n')[0] ?? '',
            action: { label: t.sample.open, href: ui.href(conclusionPath(one.id)) },
          }))}
        />
      )}
      {may.draft && (
        <p>
          <a href={ui.href(visitPath(visit.id, 'ket-luan'))}>{t.follow.draft}</a>
        </p>
      )}
      {!may.draft && !closed && ui.may('findings/draft-conclusion') && <p class="quiet">{t.follow.needMinutes}</p>}
    </Section>
  );
}

export const viewVisitPage = definePage<VisitView>({
  path: '/phat-hien/chuyen/:visitId',
  right: 'findings/view-visit',
  rate: 'page',
  title: ({ visit }, ui) => ui.t.visitPapers.follow.heading(visit.producerName),
  breadcrumbs: (_view, ui) => [{ label: ui.t.findings.crumb, href: listPath }],
  load: (request) => request.run(viewVisit, { visitId: request.params['visitId'] }),
  json: (view) => view,
  view(view, ui) {
    const { visit, recorded, findings, may, own } = view;
    const t = ui.t.visitPapers.follow;
    const when = visit.heldOn === null ? t.plannedOn(dayWords(visit.plannedOn)) : t.heldOn(dayWords(visit.heldOn));
    return (
      <>
        <PageHeading
          caption={t.caption[visit.kind]}
          heading={t.heading(visit.producerName)}
          summary={[when, visit.place].filter((one) => one !== '').join('. ')}
          action={
            may.record ? (
              <ButtonLink href={ui.href(visitPath(visit.id, 'ghi'))}>{ui.t.findings.list.record}</ButtonLink>
            ) : undefined
          }
        />
        <RecordChanged ui={ui} visitId={visit.id} change={view.recordChanged} />
        {!own && recorded.missingFiles > 0 && (
          <Notice t={ui.t.design} tone="warning" text={t.missing(recorded.missingFiles)} />
        )}
        {!own && recorded.undecided > 0 && (
          <Notice t={ui.t.design} tone="warning" text={t.undecided(recorded.undecided)} />
        )}
        <Proposed ui={ui} view={view} />
        <Section id="phat-hien" title={t.findings}>
          {findings.length === 0 ? (
            <p class="quiet">{t.noFindings}</p>
          ) : (
            <FindingTable
              ui={ui}
              findings={findings}
              caption={t.findings}
              of={own ? 'the reader' : 'one producer'}
              outsideMinutes={view.outsideMinutes}
            />
          )}
        </Section>
        <Minutes ui={ui} view={view} />
        <Samples ui={ui} view={view} />
        <Conclusions ui={ui} view={view} />
        {!own && ui.may('findings/view-visit') && (
          <p>
            <a href={ui.href(`/kiem-tra-giam-sat/luot/${visit.id}`)}>{t.toVisit}</a>
          </p>
        )}
      </>
    );
  },
  async post(request) {
    const { visitId = '' } = request.params;
    const done = await request.run(confirmProposed, { ...request.input, visitId });
    if (!done.ok) return done;
    const t = textsOf(request.lang).visitPapers.follow;
    return ok({ to: visitPath(visitId), flash: t.confirmed(done.value.findingIds.length) });
  },
});
