// /hoi-dong/ban-chep-tieu-chi: which criteria nobody has compared with the signed act, and who answers for using the copy until when.

import { Button } from '#design/button.tsx';
import { Details } from '#design/details.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { CriteriaWaiver } from '../rules/waiver.ts';
import { endWaiver, listWaiversOf, recordWaiver, type WaiversView } from '../use-cases/waivers.ts';
import { councilsPath, waiversPath } from './paths.ts';
import { dayWords, setNumber, whenWords } from './words.ts';

interface Frame {
  readonly ui: Ui;
  readonly view: WaiversView;
}

function WaiverLine({ ui, waiver }: { readonly ui: Ui; readonly waiver: CriteriaWaiver }) {
  const t = ui.t.councils.waivers;
  return (
    <div class="task__words">
      <p class="task__label">{t.line(setNumber(waiver.setKey), dayWords(waiver.lastDay))}</p>
      <p class="task__hint">{t.by(waiver.grantedByName, waiver.grantedByPosition, dayWords(waiver.grantedOn))}</p>
      {waiver.document !== null && <p class="task__hint">{waiver.document}</p>}
      <p class="task__hint">{waiver.reason}</p>
    </div>
  );
}

function Current({ ui, view }: Frame) {
  const t = ui.t.councils.waivers;
  const form = ui.state({});
  return (
    <Section id="hieu-luc" title={t.current}>
      {view.current.length === 0 && <p class="quiet">{t.none}</p>}
      <ul class="task-list">
        {view.current.map((one) => (
          <li key={one.id} class="task">
            <WaiverLine ui={ui} waiver={one} />
            {ui.may('councils/end-waiver') && (
              <Details summary={t.end}>
                <Form
                  action={ui.href(waiversPath)}
                  {...ui.form()}
                  version={one.version}
                  hidden={{ act: 'end', waiverId: one.id }}
                  label={`${t.end}: ${t.line(setNumber(one.setKey), dayWords(one.lastDay))}`}
                >
                  <TextField form={{ ...form, values: {} }} name="reason" label={t.endReason} />
                  <Button kind="danger">{t.end}</Button>
                </Form>
              </Details>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Past({ ui, view }: Frame) {
  const t = ui.t.councils.waivers;
  if (view.past.length === 0) return null;
  return (
    <Section id="da-thoi" title={t.past}>
      <ul class="task-list">
        {view.past.map((one) => (
          <li key={one.id} class="task">
            <WaiverLine ui={ui} waiver={one} />
            {one.endedAt !== null && <p class="task__hint">{t.endedOn(whenWords(one.endedAt), one.endReason ?? '')}</p>}
            {one.endedAt === null && one.lastDay >= ui.today && <p class="task__hint">{t.contentChanged}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Record({ ui, view }: Frame) {
  const t = ui.t.councils.waivers;
  const form = ui.state({});
  return (
    <Section id="ghi" title={t.record}>
      <Form
        action={ui.href(waiversPath)}
        {...ui.form()}
        hidden={{ act: 'record', provinceCode: view.provinceCode ?? '' }}
        label={t.record}
      >
        <TextField form={form} name="grantedByName" label={t.name} />
        <TextField form={form} name="grantedByPosition" label={t.position} />
        <TextField form={form} name="document" label={t.document} hint={t.documentHint} optional />
        <TextAreaField form={form} name="reason" label={t.reason} hint={t.reasonHint} rows={3} />
        <DateField form={form} name="lastDay" label={t.lastDay} hint={t.lastDayHint(view.longestDays)} />
        <CheckboxField
          form={form}
          name="sets"
          label={t.sets}
          hint={t.setsHint}
          options={view.open.map((one) => ({
            value: one.setKey,
            label: ui.t.councilSessions.session.set(setNumber(one.setKey)),
            hint: ui.t.law.compared[one.state],
          }))}
        />
        <FormActions t={ui.t.design} cancel={{ label: ui.t.councils.form.cancel, href: ui.href(councilsPath) }}>
          <Button>{t.submit}</Button>
        </FormActions>
      </Form>
    </Section>
  );
}

export const waiversPage = definePage<WaiversView>({
  path: waiversPath,
  right: 'councils/list-waivers',
  postRight: 'councils/record-waiver',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.councils.waivers.title,
  breadcrumbs: (_view, ui) => [{ label: ui.t.councils.list.title, href: councilsPath }],
  load: (request) => request.run(listWaiversOf, {}),
  view(view, ui) {
    const t = ui.t.councils.waivers;
    return (
      <>
        <PageHeading heading={t.heading} summary={t.summary} />
        {view.training && <Notice t={ui.t.design} tone="info" text={t.trainingNote} />}
        <ErrorSummary form={ui.state({})} />
        <Current ui={ui} view={view} />
        {ui.may('councils/record-waiver') && view.open.length > 0 && <Record ui={ui} view={view} />}
        <Past ui={ui} view={view} />
      </>
    );
  },
  async post(request) {
    const { act, ...input } = request.input;
    const { waivers } = textsOf(request.lang).councils;
    if (act === 'end') {
      const ended = await request.run(endWaiver, input);
      return ended.ok ? ok({ to: waiversPath, flash: waivers.ended }) : ended;
    }
    const done = await request.run(recordWaiver, input);
    return done.ok ? ok({ to: waiversPath, flash: waivers.done(done.value.sets) }) : done;
  },
});
