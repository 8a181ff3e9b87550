// /xuc-tien/:eventId/loi-moi/:producerCode: an invitation, answered from a phone.

import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { answerInvitation, type InvitationView, viewInvitation } from '../use-cases/answer-invitation.ts';
import { eventPath, eventsPath, invitationPath, salesPath } from './paths.ts';
import { AnswerTag, daysOf, dayWords, EventStateTag, eventsCrumb, Moves, OtherAnswers, reasonWords } from './words.tsx';

interface Frame {
  readonly ui: Ui;
  readonly view: InvitationView;
}

function Facts({ ui, view }: Frame) {
  const { event: words, invitation, kinds } = ui.t.promotion;
  const { event, part, products } = view;
  const brings = products.filter((one) => part.answer === 'comes' && part.productIds.includes(one.id));
  const by = part.answeredByName;
  return (
    <SummaryList
      items={[
        { label: words.kind, value: kinds[event.kind] },
        { label: words.when, value: daysOf(ui.t, event) },
        { label: words.place, value: event.place },
        { label: words.organiser, value: event.organiser },
        ...(part.byLetter === null ? [] : [{ label: words.decision, value: words.letter(part.byLetter) }]),
        ...(part.stand === null ? [] : [{ label: words.stand, value: part.stand }]),
        {
          label: invitation.why,
          value: reasonWords(
            ui.t,
            part.invitedFor.filter((one) => one.points >= 0),
            false,
          ),
        },
        {
          label: invitation.yours,
          value: (
            <>
              {part.afterEvent && part.answer === 'comes' ? (
                ui.t.promotion.event.writtenDown(part.choiceReason ?? '')
              ) : (
                <AnswerTag ui={ui} answer={part.answer} />
              )}
              <OtherAnswers ui={ui} part={part} />
            </>
          ),
          note:
            [
              ...(by === null ? [] : [invitation.on(dayWords(ui.t, part.answeredOn), by)]),
              ...brings.map((one) => one.name),
              ...(part.answerWords === null ? [] : [part.answerWords]),
            ].join('; ') || undefined,
        },
      ]}
    />
  );
}

function AnswerForm({ ui, view }: Frame) {
  const { invitation: words, stars } = ui.t.promotion;
  const { event, part, products, producer } = view;
  const valid = products.filter((one) => one.valid);
  const mayCome = valid.length > 0 || part.byDecision !== null;
  const form = ui.state({
    answer: part.answer === 'waits' ? (mayCome ? '' : 'declines') : part.answer,
    productIds: part.productIds.length > 0 ? part.productIds : valid.map((one) => one.id),
    words: part.answerWords ?? '',
  });
  return (
    <Form
      action={ui.href(invitationPath(event.id, producer.code))}
      {...ui.form()}
      version={part.version}
      keptOnDevice={ui.t.design}
    >
      {!mayCome && <Notice t={ui.t.design} tone="warning" text={words.noneValid} />}
      <RadioField
        form={form}
        name="answer"
        label={words.answer}
        options={[
          ...(mayCome ? [{ value: 'comes', label: words.comes }] : []),
          { value: 'declines', label: words.declines },
        ]}
      />
      {valid.length > 0 && (
        <CheckboxField
          form={form}
          name="productIds"
          label={words.products}
          hint={words.productsHint}
          options={valid.map((one) => ({
            value: one.id,
            label: one.name,
            hint: one.stars === null ? undefined : stars(one.stars),
          }))}
          optional
        />
      )}
      {view.isOver ? (
        <TextAreaField form={form} name="words" label={words.overWords} hint={words.overWordsHint} rows={2} />
      ) : (
        <TextAreaField form={form} name="words" label={words.words} example={words.wordsExample} rows={2} optional />
      )}
      <FormActions t={ui.t.design} cancel={{ label: ui.t.promotion.cancel, href: ui.href(eventsPath) }}>
        <Button>{words.submit}</Button>
      </FormActions>
    </Form>
  );
}

export const invitationPage = definePage<InvitationView>({
  path: '/xuc-tien/:eventId/loi-moi/:producerCode',
  right: 'promotion/view-invitation',
  postRight: 'promotion/answer-invitation',
  rate: 'act',
  width: 'narrow',
  islands: ['keep-draft'],
  title: ({ event }, ui) => ui.t.promotion.invitation.heading(event.name),
  breadcrumbs: ({ event, own }, ui) => [
    eventsCrumb(ui),
    ...(own || !ui.may('promotion/view-event') ? [] : [{ label: event.name, href: eventPath(event.id) }]),
  ],
  load: ({ run, params }) => run(viewInvitation, { eventId: params['eventId'], producerCode: params['producerCode'] }),
  view(view, ui) {
    const words = ui.t.promotion.invitation;
    const { event, producer, own, may, part } = view;
    const form = ui.state({});
    return (
      <>
        <ErrorSummary form={form} />
        <PageHeading
          caption={producer.name}
          heading={words.heading(event.name)}
          states={<EventStateTag ui={ui} event={event} />}
          action={may.sell && <ButtonLink href={ui.href(salesPath(event.id, producer.code))}>{words.sales}</ButtonLink>}
        />
        {!own && may.answer && (
          <Notice
            t={ui.t.design}
            tone="info"
            text={view.isOver ? words.overProxy(producer.name) : words.proxy(producer.name)}
          />
        )}
        {event.moves.length > 0 && (
          <Notice
            t={ui.t.design}
            tone={part.answer === 'waits' && may.answer ? 'warning' : 'info'}
            title={
              part.answer === 'waits' && may.answer ? ui.t.promotion.moves.askedTitle : ui.t.promotion.moves.movedTitle
            }
          >
            <Moves ui={ui} moves={event.moves} />
          </Notice>
        )}
        <Facts ui={ui} view={view} />
        {may.answer ? (
          <AnswerForm ui={ui} view={view} />
        ) : (
          <p class="quiet">{event.state === 'planned' ? '' : words.closed}</p>
        )}
      </>
    );
  },
  async post(request) {
    const { eventId = '', producerCode = '' } = request.params;
    const done = await request.run(answerInvitation, { ...request.input, eventId, producerCode });
    if (!done.ok) return done;
    return ok({ to: invitationPath(eventId, producerCode), flash: textsOf(request.lang).promotion.invitation.done });
  },
});
