// /xuc-tien/:eventId/doanh-so/:producerCode: what was sold on a day, product by product; a minute on a phone.

import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Fieldset } from '#design/fields/fieldset.tsx';
import { MoneyField } from '#design/fields/money-field.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { type FormState, typedValue } from '#design/form-state.ts';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Tabs } from '#design/tabs.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { formatWhole } from '#kernel/money.ts';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { recordSales, type SaleLine, type SalesView, viewSales } from '../use-cases/record-sales.ts';
import { ConfirmedBox, isDoubtful } from './confirmed-box.tsx';
import { eventPath, eventsPath, invitationPath, salesPath } from './paths.ts';
import { daysOf, dayWords, doubtWords, Earlier, eventsCrumb, moneyOr, quantityWords } from './words.tsx';

interface Frame {
  readonly ui: Ui;
  readonly view: SalesView;
}

/** What was said of the day, as it is typed. */
function typedOf({ ui, view }: Frame): Readonly<Record<string, string>> {
  return Object.fromEntries(
    view.lines.flatMap(({ said, units }, i) => [
      [`lines.${i}.quantity`, said?.quantity == null ? '' : ui.t.promotion.typed(said.quantity)],
      [`lines.${i}.unit`, said?.unit ?? units[0] ?? 'kg'],
      [`lines.${i}.salesVnd`, said?.salesVnd == null ? '' : formatWhole(said.salesVnd)],
      [`lines.${i}.seen`, String(said?.version ?? 0)],
    ]),
  );
}

/** Whether somebody saved another figure while the form was filled in. */
const isStale = (ui: Ui): boolean => ui.problem?.code === 'records/changed-meanwhile';

/** What somebody else saved meanwhile, beside what is typed. */
function Newer({ ui, line: { said } }: { readonly ui: Ui; readonly line: SaleLine }) {
  if (!isStale(ui) || said === null) return null;
  const figures = `${moneyOr(ui.t, said.salesVnd)}, ${quantityWords(ui.t, said)}`;
  return <Notice t={ui.t.design} tone="warning" text={ui.t.promotion.sales.newer(figures, said.madeByName)} />;
}

/** What an officer found of an unusual figure, and what stood there before. */
function Found({ ui, line: { said } }: { readonly ui: Ui; readonly line: SaleLine }) {
  if (said === null || (said.review === null && said.earlier.length === 0)) return null;
  const { event: words } = ui.t.promotion;
  const { review, reviewWords, reviewedByName, reviewedOn } = said;
  return (
    <p class="quiet">
      {review !== null && (
        <span class="summary-list__note">
          {words.reviews[review]} ({doubtWords(ui.t, said)}).
        </span>
      )}
      {reviewWords !== null && (
        <span class="summary-list__note">
          {words.reviewed(reviewWords, reviewedByName ?? '', dayWords(ui.t, reviewedOn))}
        </span>
      )}
      <Earlier t={ui.t} sale={said} />
    </p>
  );
}

function Line({
  ui,
  form,
  line,
  at,
}: {
  readonly ui: Ui;
  readonly form: FormState;
  readonly line: SaleLine;
  readonly at: number;
}) {
  const words = ui.t.promotion.sales;
  if (!line.valid) {
    return (
      <Fieldset legend={line.name}>
        <p class="quiet">{words.notValid}</p>
      </Fieldset>
    );
  }
  return (
    <Fieldset legend={line.name} inPairs>
      <input type="hidden" name={`lines.${at}.productId`} value={line.productId} />
      <input
        type="hidden"
        name={`lines.${at}.seen`}
        value={isStale(ui) ? String(line.said?.version ?? 0) : typedValue(form, `lines.${at}.seen`)}
      />
      <Newer ui={ui} line={line} />
      <Found ui={ui} line={line} />
      <MoneyField
        form={form}
        name={`lines.${at}.salesVnd`}
        label={words.money}
        example={at === 0 ? words.moneyExample : undefined}
        optional
      />
      <NumberField
        form={form}
        name={`lines.${at}.quantity`}
        label={words.quantity}
        hint={at === 0 ? ui.t.promotion.numberHint || undefined : undefined}
        optional
      />
      <SelectField
        form={form}
        name={`lines.${at}.unit`}
        label={words.unit}
        choices={line.units.map((value) => ({ value, label: value }))}
        emptyLabel={null}
      />
    </Fieldset>
  );
}

function Days({ ui, view }: Frame) {
  const words = ui.t.promotion.sales;
  if (view.days.length < 2 && view.outside === null) return null;
  const tabs = view.days.map(({ day, said }) => ({
    label: ui.t.promotion.dayOfYear(day),
    href: ui.href(`${salesPath(view.event.id, view.producer.code)}?ngay=${day}`),
    current: view.outside === null && day === view.day,
    note: said ? words.said : undefined,
  }));
  return <Tabs label={words.days} tabs={tabs} />;
}

function SalesForm({ ui, view }: Frame) {
  const words = ui.t.promotion.sales;
  const { event, producer, day, lines } = view;
  const form = ui.state(typedOf({ ui, view }));
  return (
    <>
      {isDoubtful(ui, form) ? (
        <Notice t={ui.t.design} tone="warning" title={words.doubtTitle} text={ui.t.problems['promotion/doubtful']()} />
      ) : (
        <ErrorSummary form={form} />
      )}
      <Form
        action={ui.href(`${salesPath(event.id, producer.code)}?ngay=${day}`)}
        {...ui.form()}
        hidden={{ soldOn: formatVietnamese(day) }}
        keptOnDevice={ui.t.design}
      >
        {lines.map((line, at) => (
          <Line key={line.productId} ui={ui} form={form} line={line} at={at} />
        ))}
        <ConfirmedBox ui={ui} form={form} hint={words.confirmedHint} />
        {view.isOver && lines.some((one) => one.said !== null) && (
          <TextField
            form={form}
            name="changeReason"
            label={words.changeReason}
            hint={words.changeReasonHint}
            optional
          />
        )}
        <FormActions
          t={ui.t.design}
          cancel={{ label: ui.t.promotion.cancel, href: ui.href(invitationPath(event.id, producer.code)) }}
        >
          <Button>{words.submit}</Button>
        </FormActions>
      </Form>
    </>
  );
}

export const salesPage = definePage<SalesView>({
  path: '/xuc-tien/:eventId/doanh-so/:producerCode',
  right: 'promotion/view-sales',
  postRight: 'promotion/record-sales',
  rate: 'act',
  width: 'narrow',
  islands: ['keep-draft'],
  title: ({ day }, ui) => ui.t.promotion.sales.dayHeading(dayWords(ui.t, day)),
  breadcrumbs: ({ event, own }, ui) => [
    eventsCrumb(ui),
    ...(own || !ui.may('promotion/view-event') ? [] : [{ label: event.name, href: eventPath(event.id) }]),
  ],
  load: ({ run, params, query }) =>
    run(viewSales, {
      eventId: params['eventId'],
      producerCode: params['producerCode'],
      day: /^\d{4}-\d{2}-\d{2}$/.test(query['ngay'] ?? '') ? query['ngay'] : undefined,
    }),
  view(view, ui) {
    const words = ui.t.promotion.sales;
    const { event, producer, day, own, may, lines, outside, unanswered } = view;
    return (
      <>
        <PageHeading
          caption={`${event.name}, ${daysOf(ui.t, event)}`}
          heading={
            outside !== null ? words.days : day === ui.today ? words.heading : words.dayHeading(dayWords(ui.t, day))
          }
          summary={words.summary}
        />
        {!own && <Notice t={ui.t.design} tone="info" text={words.proxy(producer.name)} />}
        <Days ui={ui} view={view} />
        {!may.sell ? (
          <EmptyState title={words.closed} />
        ) : outside !== null ? (
          <EmptyState
            title={words.outside(dayWords(ui.t, outside), dayWords(ui.t, event.from), dayWords(ui.t, event.until))}
            text={words.outsideText}
          />
        ) : unanswered ? (
          <EmptyState
            title={words.unanswered}
            text={words.unansweredText}
            action={
              <ButtonLink href={ui.href(invitationPath(event.id, producer.code))}>{words.toInvitation}</ButtonLink>
            }
          />
        ) : lines.length === 0 ? (
          <EmptyState
            title={words.nothing}
            text={words.nothingText}
            action={
              <ButtonLink href={ui.href(invitationPath(event.id, producer.code))}>{words.toInvitation}</ButtonLink>
            }
          />
        ) : (
          <SalesForm ui={ui} view={view} />
        )}
        <p class="not-on-paper">
          <a href={ui.href(eventsPath)}>{ui.t.promotion.tabs.events}</a>
        </p>
      </>
    );
  },
  async post(request) {
    const { eventId = '', producerCode = '' } = request.params;
    const done = await request.run(recordSales, { ...request.input, eventId, producerCode });
    if (!done.ok) return done;
    const day = request.query['ngay'] ?? '';
    const words = textsOf(request.lang).promotion.sales;
    return ok({
      to: `${salesPath(eventId, producerCode)}${day === '' ? '' : `?ngay=${day}`}`,
      flash: `${words.done(done.value.lines)}${done.value.waiting > 0 ? words.wait(done.value.waiting) : ''}`,
    });
  },
});
