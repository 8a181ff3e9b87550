// /xuc-tien/:eventId/chu-the/:producerCode/bo: a producer that was invited or written down by mistake is taken off the list.

import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { Notice } from '#design/notice.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Participation } from '../rules/participation.ts';
import { dropParticipation } from '../use-cases/drop-participation.ts';
import { type EventView, viewEvent } from '../use-cases/view-event.ts';
import { eventPath } from './paths.ts';
import { eventsCrumb } from './words.tsx';

interface Dropping {
  readonly view: EventView;
  readonly part: Participation;
  readonly name: string;
}

const listOf = (eventId: string): string => `${eventPath(eventId)}?phan=chu-the`;

export const dropParticipationPage = definePage<Dropping>({
  path: '/xuc-tien/:eventId/chu-the/:producerCode/bo',
  right: 'promotion/drop-participation',
  rate: 'act',
  width: 'narrow',
  title: ({ name }, ui) => ui.t.promotion.drop.question(name),
  breadcrumbs: ({ view: { event } }, ui) => [eventsCrumb(ui), { label: event.name, href: listOf(event.id) }],
  async load({ run, params }) {
    const view = await run(viewEvent, { eventId: params['eventId'] });
    if (!view.ok) return view;
    const part = view.value.parts.find((one) => view.value.producers[one.producerId]?.code === params['producerCode']);
    if (part === undefined || !view.value.may.invite) return refuse(notFound);
    return ok({ view: view.value, part, name: view.value.producers[part.producerId]?.name ?? '' });
  },
  view({ view: { event, producers }, part, name }, ui) {
    const words = ui.t.promotion.drop;
    const form = ui.state();
    const code = producers[part.producerId]?.code ?? '';
    return (
      <>
        <ErrorSummary form={form} />
        {ui.problem?.code === 'promotion/drop-has-records' && ui.problemText !== null && (
          <Notice t={ui.t.design} tone="warning" text={ui.problemText} />
        )}
        <Form action={ui.href(eventPath(event.id, `chu-the/${code}/bo`))} {...ui.form()} version={part.version}>
          <ConfirmPanel
            t={ui.t.design}
            question={words.question(name)}
            confirmLabel={words.confirm}
            cancelHref={ui.href(listOf(event.id))}
          >
            <p>{words.text}</p>
            <TextField form={form} name="reason" label={words.reason} />
          </ConfirmPanel>
        </Form>
      </>
    );
  },
  async post(request) {
    const { eventId = '', producerCode = '' } = request.params;
    const { version, reason } = request.input;
    const done = await request.run(dropParticipation, { eventId, producerCode, version, reason });
    if (!done.ok) return done;
    return ok({ to: listOf(eventId), flash: textsOf(request.lang).promotion.drop.done(done.value.producer) });
  },
});
