// /phien-hop/:sessionId/chuong-trinh: which dossiers the session takes, and in which order.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { type FormState, typedValue, typedValues } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { dayOfSession } from '../rules/session.ts';
import { setAgenda } from '../use-cases/set-agenda.ts';
import type { SessionView } from '../use-cases/view-session.ts';
import { sessionPages, sessionPath } from './paths.ts';
import { sessionCrumbs, sessionWhere } from './session-frame.tsx';
import { dayWords, sessionName, setNumber } from './words.ts';

interface Frame {
  readonly ui: Ui;
  readonly view: SessionView;
  readonly form: FormState;
}

/** What stands on it, each with its place and a box to take it off. */
function OnAgenda({ ui, view, form }: Frame) {
  const { agenda: t, session } = ui.t.councilSessions;
  const off = typedValues(form, 'off');
  return (
    <Section id="dang-co" title={t.on}>
      <DataTable
        t={ui.t.design}
        id="on-agenda"
        caption={t.on}
        captionHidden
        rows={view.agenda}
        rowKey={(one) => one.line.id}
        empty={<p class="quiet">{session.agendaEmpty}</p>}
        columns={[
          {
            key: 'order',
            label: t.orderColumn,
            cell: (one) => (
              <input
                class="box box--place"
                type="text"
                inputMode="numeric"
                name={`order.${one.line.dossierId}`}
                value={typedValue(form, `order.${one.line.dossierId}`) || String(one.line.ordinal)}
                aria-label={t.order(one.dossier.product)}
              />
            ),
          },
          { key: 'product', label: session.columns.product, lead: true, cell: (one) => one.dossier.product },
          { key: 'producer', label: session.columns.producer, cell: (one) => one.dossier.producer },
          { key: 'kind', label: session.columns.kind, cell: (one) => ui.t.dossiers.kinds[one.dossier.kind] },
          {
            key: 'set',
            label: session.columns.set,
            nowrap: true,
            cell: (one) => session.set(setNumber(one.dossier.setId)),
          },
          {
            key: 'off',
            label: t.off,
            cell: (one) => (
              <input
                class="option__input"
                type="checkbox"
                name="off"
                value={one.line.dossierId}
                checked={off.includes(one.line.dossierId)}
                aria-label={t.offChosen(one.dossier.product)}
              />
            ),
          },
        ]}
      />
    </Section>
  );
}

function Ready({ ui, view, form }: Frame) {
  const { agenda: t, session } = ui.t.councilSessions;
  return (
    <Section id="san-sang" title={t.ready} lead={view.ready.length === 0 ? undefined : t.readyHint}>
      <DataTable
        t={ui.t.design}
        id="ready"
        caption={t.ready}
        captionHidden
        rows={view.ready}
        rowKey={(one) => one.dossierId}
        select={{ name: 'add', label: (one) => one.product, chosen: typedValues(form, 'add') }}
        empty={<EmptyState title={t.readyNone} text={t.readyNoneText} />}
        columns={[
          { key: 'product', label: session.columns.product, lead: true, cell: (one) => one.product },
          { key: 'producer', label: session.columns.producer, cell: (one) => one.producer },
          { key: 'commune', label: session.columns.commune, cell: (one) => view.communes[one.communeCode] ?? '' },
          { key: 'kind', label: session.columns.kind, cell: (one) => ui.t.dossiers.kinds[one.kind] },
          {
            key: 'set',
            label: session.columns.set,
            nowrap: true,
            cell: (one) => session.set(setNumber(one.setId)),
          },
          { key: 'due', label: t.due, nowrap: true, cell: (one) => dayWords(one.dueOn) || '–' },
        ]}
      />
    </Section>
  );
}

/** Of a council on paper: the day of receipt of each dossier that came here later than it met. */
function Receipts({ ui, view, form }: Frame) {
  const { agenda: t } = ui.t.councilSessions;
  const { session, ready } = view;
  const day = dayOfSession(session);
  const later = session.kind === 'paper' ? ready.filter((one) => one.receivedOn > day) : [];
  if (later.length === 0) return null;
  return (
    <Section id="tiep-nhan-giay" title={t.receipts} lead={t.receiptsLead(dayWords(day))}>
      {later.map((one) => (
        <DateField
          key={one.dossierId}
          form={form}
          name={`receipts.${one.dossierId}`}
          label={t.receiptOf(one.product)}
          hint={t.receivedHere(dayWords(one.receivedOn))}
          optional
        />
      ))}
    </Section>
  );
}

export const agendaPage = definePage<SessionView>({
  path: `/phien-hop/:sessionId/${sessionPages['set-agenda']}`,
  right: 'councils/set-agenda',
  rate: 'act',
  title: (_view, ui) => ui.t.councilSessions.agenda.title,
  breadcrumbs: sessionCrumbs,
  load: (request) => sessionWhere(request, 'set-agenda'),
  view(view, ui) {
    const { agenda: t, plan, acts } = ui.t.councilSessions;
    const { session } = view;
    const form = ui.state({});
    const frame = { ui, view, form };
    const mayMeet = session.kind === 'meeting' && session.meetingReason === null;
    const again = view.ready.some((one) => one.kind === 're-evaluation');
    return (
      <>
        <PageHeading caption={sessionName(ui.t, session)} heading={t.heading} summary={t.summary} />
        <ErrorSummary form={form} />
        <Form
          action={ui.href(sessionPath(session.id, sessionPages['set-agenda']))}
          {...ui.form()}
          version={session.version}
        >
          <OnAgenda {...frame} />
          <div id="f-add">
            <Ready {...frame} />
          </div>
          <Receipts {...frame} />
          {mayMeet && again && (
            <TextAreaField
              form={form}
              name="meetingReason"
              label={plan.meetingReason}
              hint={plan.meetingReasonHint}
              rows={2}
              optional
            />
          )}
          <FormActions t={ui.t.design} cancel={{ label: acts.back, href: ui.href(sessionPath(session.id)) }}>
            <Button>{t.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { sessionId = '' } = request.params;
    const done = await request.run(setAgenda, { ...request.input, sessionId });
    if (!done.ok) return done;
    const { agenda } = textsOf(request.lang).councilSessions;
    return ok({ to: sessionPath(sessionId), flash: agenda.done(done.value.dossiers) });
  },
});
