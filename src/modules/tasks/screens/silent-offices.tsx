// /nhiem-vu/hoi-lai: offices that call for a question, with the signs; /nhiem-vu/moc-nhac: the days of reminders.

import { Button } from '#design/button.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok } from '#kernel/result.ts';
import { officeKey } from '#modules/offices/index.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import type { SilenceReason } from '../rules/silence.ts';
import {
  changeTaskSetting,
  listSilent,
  type SilentList,
  type TaskSettingView,
  viewTaskSetting,
} from '../use-cases/silent-offices.ts';
import { listPath, settingPath, silentPath } from './paths.ts';
import { dayWords } from './words.tsx';

function reasonWords(ui: Ui, reason: SilenceReason): string {
  const { reasons } = ui.t.tasks.silent;
  switch (reason.kind) {
    case 'no-act':
      return reasons['no-act'](reason.days, dayWords(reason.since));
    case 'copied':
      return reasons.copied(reason.from, dayWords(reason.on), reason.words.slice(0, 160));
    case 'round-figures':
      return reasons['round-figures'](reason.figures.join('; '));
  }
}

export const silentOfficesPage = definePage<SilentList>({
  path: silentPath,
  right: 'tasks/list-silent',
  rate: 'search',
  title: (_data, ui) => ui.t.tasks.silent.heading,
  breadcrumbs: (_data, ui) => [{ label: ui.t.tasks.crumb, href: listPath }],
  load: (request) => request.run(listSilent, {}),
  json: (data) => data,
  view({ offices, setting, openOffices }, ui) {
    const { silent } = ui.t.tasks;
    return (
      <>
        <PageHeading
          heading={silent.heading}
          summary={silent.summary(offices.length, openOffices, setting.silentDays)}
        />
        {offices.length === 0 ? (
          <EmptyState title={silent.empty} text={silent.emptyText} />
        ) : (
          <ul class="task-list">
            {offices.map((one) => (
              <li key={officeKey(one.office)} class="task">
                <div class="task__words">
                  <a
                    class="task__label"
                    href={withQuery(ui.href(listPath), { phan: 'tat-ca', 'don-vi': officeKey(one.office) })}
                  >
                    {one.label}
                  </a>
                  <p class="task__hint">{silent.open(one.openTasks)}</p>
                  <ul>
                    {one.reasons.map((reason) => (
                      <li key={reason.kind}>{reasonWords(ui, reason)}</li>
                    ))}
                  </ul>
                </div>
              </li>
            ))}
          </ul>
        )}
        <p class="quiet">{silent.note}</p>
      </>
    );
  },
});

export const taskSettingPage = definePage<TaskSettingView>({
  path: settingPath,
  right: 'tasks/change-setting',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.tasks.setting.heading,
  breadcrumbs: (_view, ui) => [{ label: ui.t.tasks.crumb, href: listPath }],
  load: (request) => request.run(viewTaskSetting, {}),
  view({ provinceCode, setting, earlier }, ui) {
    const { setting: words } = ui.t.tasks;
    const form = ui.state({
      validFrom: dayWords(ui.today),
      remindDays: String(setting.remindDays),
      graceDays: String(setting.graceDays),
      silentDays: String(setting.silentDays),
    });
    const boxes = [
      ['remindDays', words.days],
      ['graceDays', words.workingDays],
      ['silentDays', words.days],
    ] as const;
    return (
      <>
        <PageHeading heading={words.heading} summary={words.summary} />
        <ErrorSummary form={form} labelOf={labelled(words.fields)} />
        <Form action={ui.href(settingPath)} {...ui.form()} hidden={{ provinceCode }}>
          {boxes.map(([name, unit]) => (
            <NumberField
              key={name}
              form={form}
              name={name}
              label={words.fields[name]}
              hint={words.hints[name]}
              unit={unit}
              whole
            />
          ))}
          <DateField form={form} name="validFrom" label={words.fields.validFrom} />
          <FormActions t={ui.t.design} cancel={{ label: words.back, href: ui.href(listPath) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
        {earlier.length > 0 && (
          <Section id="da-dat" title={words.earlier}>
            <ul>
              {earlier.map((one) => (
                <li key={one.id}>
                  {words.line(dayWords(one.validFrom), one.remindDays, one.graceDays, one.silentDays)}
                </li>
              ))}
            </ul>
          </Section>
        )}
      </>
    );
  },
  async post(request) {
    const { provinceCode, validFrom, remindDays, graceDays, silentDays } = request.input;
    const done = await request.run(changeTaskSetting, { provinceCode, validFrom, remindDays, graceDays, silentDays });
    if (!done.ok) return done;
    return ok({ to: settingPath, flash: textsOf(request.lang).tasks.setting.done(dayWords(done.value.validFrom)) });
  },
});
