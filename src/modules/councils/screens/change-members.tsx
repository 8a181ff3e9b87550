// /hoi-dong/:councilId/thanh-vien: another decision changes who is in the council.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { changeMembers } from '../use-cases/change-members.ts';
import { type CouncilChoices, seeChoices } from '../use-cases/list-councils.ts';
import { type CouncilView, viewCouncil } from '../use-cases/view-council.ts';
import { councilPath, councilsPath } from './paths.ts';
import { PeopleFields } from './people-fields.tsx';
import { MORE_ROWS, rowsOf } from './set-up-council.tsx';

interface ChangeData {
  readonly view: CouncilView;
  readonly choices: CouncilChoices;
}

const FIRST_ROWS = 2;

export const changeMembersPage = definePage<ChangeData>({
  path: '/hoi-dong/:councilId/thanh-vien',
  right: 'councils/change-members',
  rate: 'act',
  width: 'narrow',
  islands: ['keep-draft'],
  title: (_data, ui) => ui.t.councils.changes.title,
  breadcrumbs: ({ view: { council } }, ui) => [
    { label: ui.t.councils.list.title, href: councilsPath },
    { label: ui.t.councils.record.heading(council.decisionNumber), href: councilPath(council.id) },
  ],
  async load(request) {
    const view = await request.run(viewCouncil, { councilId: request.params['councilId'] });
    if (!view.ok) return view;
    const choices = await request.run(seeChoices, {});
    return choices.ok ? ok({ view: view.value, choices: choices.value }) : choices;
  },
  view({ view, choices }, ui) {
    const { changes: t, form: words, duties, bodies } = ui.t.councils;
    const { council, members } = view;
    const form = ui.state({});
    const rows = rowsOf(form, FIRST_ROWS);
    return (
      <>
        <PageHeading
          caption={ui.t.councils.record.heading(council.decisionNumber)}
          heading={t.heading}
          summary={t.summary}
        />
        <ErrorSummary form={form} />
        <Form
          action={ui.href(councilPath(council.id, 'thanh-vien'))}
          {...ui.form()}
          version={council.version}
          hidden={{ rows: String(rows) }}
          keptOnDevice={ui.t.design}
          enterSaves
        >
          <TextField form={form} name="decisionNumber" label={t.number} example={words.numberExample} />
          <DateField form={form} name="decidedOn" label={t.day} />
          <DateField form={form} name="from" label={t.from} />
          <CheckboxField
            form={form}
            name="leaving"
            label={t.leaving}
            hint={t.leavingHint}
            options={members.map((one) => ({
              value: one.id,
              label: one.name,
              hint: `${duties[one.duty]}, ${one.bodyName ?? bodies[one.body]}`,
            }))}
            optional
          />
          <TextField form={form} name="leavingReason" label={t.reason} optional />
          <Section id="vao" title={t.entering} lead={words.membersHint}>
            <PeopleFields ui={ui} form={form} rows={rows} candidates={choices.candidates} />
            <p>
              <Button kind="secondary" name="more" value="yes">
                {words.more}
              </Button>
            </p>
          </Section>
          <TextAreaField
            form={form}
            name="compositionReason"
            label={words.reason}
            hint={words.reasonHint}
            rows={3}
            optional
          />
          <FormActions
            t={ui.t.design}
            cancel={{
              label: ui.t.councils.record.heading(council.decisionNumber),
              href: ui.href(councilPath(council.id)),
            }}
          >
            <Button>{t.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { councilId = '' } = request.params;
    const { rows, more, ...input } = request.input;
    if (more !== undefined) return ok({ again: { rows: String(Number(rows) + MORE_ROWS) } });
    const done = await request.run(changeMembers, { ...input, councilId });
    if (!done.ok) return done;
    const { changes } = textsOf(request.lang).councils;
    return ok({ to: councilPath(councilId), flash: changes.done(done.value.left, done.value.entered) });
  },
});
