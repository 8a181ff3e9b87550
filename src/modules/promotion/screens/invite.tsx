// /xuc-tien/:eventId/moi-chu-the: whom the list proposes and why; people choose.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { Details } from '#design/details.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { type FormState, typedValues } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { Tag } from '#design/tag.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type InviteeList, inviteProducers, listInvitees, type Proposed } from '../use-cases/invite-producers.ts';
import { invitationLetter } from './invitation-letter.ts';
import { eventPath } from './paths.ts';
import { daysOf, eventsCrumb, reasonWords } from './words.tsx';

/** So many stand open; the rest of a long list, and who does not fit, is unfolded. */
const SHOWN = 25;

function Candidates({
  ui,
  form,
  rows,
  caption,
}: {
  readonly ui: Ui;
  readonly form: FormState;
  readonly rows: readonly Proposed[];
  readonly caption: string;
}) {
  const words = ui.t.promotion.invite;
  return (
    <DataTable
      t={ui.t.design}
      caption={caption}
      id={`moi-${rows[0]?.producerId ?? 'khong'}`}
      captionHidden
      rows={rows}
      rowKey={(one) => one.producerId}
      select={{
        name: 'producerIds',
        label: (one) => words.choose(one.producerName),
        chosen: typedValues(form, 'producerIds'),
      }}
      columns={[
        {
          key: 'producer',
          label: words.producer,
          lead: true,
          cell: (one) => (
            <>
              {one.producerName}
              <span class="summary-list__note">{one.commune}</span>
              {!one.fits && <Tag words={words.unfit} tone="gold" shape="question" />}
            </>
          ),
        },
        {
          key: 'points',
          label: words.points,
          numeric: true,
          cell: (one) => (
            <>
              {one.points}
              {one.tie !== null && <span class="summary-list__note">{words.tie(one.tie.place, one.tie.of)}</span>}
            </>
          ),
        },
        { key: 'why', label: words.why, cell: (one) => reasonWords(ui.t, one.reasons) },
        {
          key: 'products',
          label: words.products,
          cell: (one) => (one.products.length === 0 ? '–' : one.products.join('; ')),
        },
      ]}
    />
  );
}

export const invitePage = definePage<InviteeList>({
  path: '/xuc-tien/:eventId/moi-chu-the',
  right: 'promotion/invite-producers',
  rate: 'act',
  title: (_data, ui) => ui.t.promotion.invite.heading,
  breadcrumbs: ({ event }, ui) => [eventsCrumb(ui), { label: event.name, href: eventPath(event.id) }],
  load: ({ run, params }) => run(listInvitees, { eventId: params['eventId'] }),
  view({ event, proposed, isOver }, ui) {
    const words = ui.t.promotion.invite;
    const form = ui.state({});
    const open = proposed.filter((one) => !one.invited);
    const first = open.filter((one) => one.fits).slice(0, SHOWN);
    const rest = open.filter((one) => !first.includes(one));
    const [last, next] = [first.at(-1), rest.find((one) => one.fits)];
    const cut = last !== undefined && last.points === next?.points ? last : null;
    const chosen = typedValues(form, 'producerIds');
    if (proposed.length === 0) {
      return (
        <>
          <PageHeading heading={words.heading} />
          <EmptyState title={words.empty} text={words.emptyText} />
        </>
      );
    }
    return (
      <>
        <ErrorSummary form={form} />
        <PageHeading
          caption={daysOf(ui.t, event)}
          heading={isOver ? words.overHeading : words.heading}
          summary={isOver ? words.overSummary(event.name) : words.summary(event.name)}
        />
        {!isOver && open.some((one) => one.tie !== null) && (
          <p class="quiet">
            {cut !== null && `${words.cut(first.length, cut.tie?.of ?? 0, cut.points)} `}
            {words.order(event.id.slice(-8))}
          </p>
        )}
        <Form action={ui.href(eventPath(event.id, 'moi-chu-the'))} {...ui.form()}>
          <div id="producerIds" class="invitees">
            <Candidates ui={ui} form={form} rows={first} caption={words.caption} />
          </div>
          {rest.length > 0 && (
            <Details summary={words.rest(rest.length)} open={rest.some((one) => chosen.includes(one.producerId))}>
              <div class="invitees">
                <Candidates ui={ui} form={form} rows={rest} caption={words.rest(rest.length)} />
              </div>
            </Details>
          )}
          {isOver ? (
            <TextAreaField form={form} name="reason" label={words.overReason} hint={words.overReasonHint} rows={2} />
          ) : (
            <TextAreaField form={form} name="reason" label={words.reason} hint={words.reasonHint} rows={2} optional />
          )}
          <TextField form={form} name="byDecision" label={words.byDecision} hint={words.byDecisionHint} optional />
          <TextField
            form={form}
            name="byLetter"
            label={words.letter}
            hint={words.letterHint}
            example={words.letterExample}
            optional
          />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.promotion.cancel, href: ui.href(eventPath(event.id)) }}>
            <Button>{isOver ? words.overSubmit : words.submit}</Button>
            {!isOver && ui.may('drafting/start-draft') && (
              <a href={invitationLetter(ui, event, [])}>{ui.t.promotion.letter.act}</a>
            )}
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { eventId = '' } = request.params;
    const done = await request.run(inviteProducers, { ...request.input, eventId });
    if (!done.ok) return done;
    const words = textsOf(request.lang).promotion.invite;
    const flash = (done.value.isOver ? words.overDone : words.done)(done.value.invited);
    return ok({ to: `${eventPath(eventId)}?phan=chu-the`, flash });
  },
});
