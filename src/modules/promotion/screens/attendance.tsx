// /xuc-tien/:eventId/tham-gia: who was there.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Fieldset } from '#design/fields/fieldset.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { recordAttendance } from '../use-cases/record-attendance.ts';
import { type EventView, viewEvent } from '../use-cases/view-event.ts';
import { eventPath } from './paths.ts';
import { eventsCrumb } from './words.tsx';

export const attendancePage = definePage<EventView>({
  path: '/xuc-tien/:eventId/tham-gia',
  right: 'promotion/record-attendance',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.promotion.attendance.heading,
  breadcrumbs: ({ event }, ui) => [eventsCrumb(ui), { label: event.name, href: eventPath(event.id) }],
  async load({ run, params }) {
    const view = await run(viewEvent, { eventId: params['eventId'] });
    return view.ok && (!view.value.may.attend || view.value.parts.length === 0) ? refuse(notFound) : view;
  },
  view({ event, parts, producers }, ui) {
    const words = ui.t.promotion.attendance;
    const form = ui.state(
      Object.fromEntries(
        parts.flatMap(({ attended, stand, attendanceWords }, i) => [
          [`lines.${i}.attended`, attended === null ? '' : attended ? 'yes' : 'no'],
          [`lines.${i}.stand`, stand ?? ''],
          [`lines.${i}.words`, attendanceWords ?? ''],
        ]),
      ),
    );
    return (
      <>
        <ErrorSummary form={form} />
        <PageHeading caption={event.name} heading={words.heading} summary={words.summary} />
        <Form action={ui.href(eventPath(event.id, 'tham-gia'))} {...ui.form()}>
          {parts.map((part, i) => (
            <Fieldset key={part.id} legend={producers[part.producerId]?.name ?? ''} inPairs>
              <input type="hidden" name={`lines.${i}.participationId`} value={part.id} />
              <input type="hidden" name={`lines.${i}.version`} value={String(part.version)} />
              <SelectField
                form={form}
                name={`lines.${i}.attended`}
                label={words.attended}
                choices={[
                  { value: 'yes', label: words.yes },
                  { value: 'no', label: words.no },
                ]}
                emptyLabel={ui.t.promotion.unknown}
                optional
              />
              <TextField form={form} name={`lines.${i}.stand`} label={words.stand} width="short" optional />
              <TextField form={form} name={`lines.${i}.words`} label={words.words} optional />
            </Fieldset>
          ))}
          <FormActions t={ui.t.design} cancel={{ label: ui.t.promotion.cancel, href: ui.href(eventPath(event.id)) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { eventId = '' } = request.params;
    const done = await request.run(recordAttendance, { ...request.input, eventId });
    if (!done.ok) return done;
    const flash = textsOf(request.lang).promotion.attendance.done(done.value.changed);
    return ok({ to: `${eventPath(eventId)}?phan=chu-the`, flash });
  },
});
