// /mau-va-ho-so-giay/:code/nhan and /lay-lai: the two ends of a hand-over that waits: counted and acknowledged, or taken back.

import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { CustodyMove } from '../rules/custody-item.ts';
import { acknowledgeHandOver, recallHandOver } from '../use-cases/settle-hand-over.ts';
import { type ItemView, viewItem } from '../use-cases/view-item.ts';
import { CustodyForm } from './custody-form.tsx';
import { itemPath } from './paths.ts';
import { itemCrumbs } from './record-crumbs.ts';
import { dayWords } from './words.ts';

/** A thing with the hand-over that waits. */
interface WaitingView extends ItemView {
  readonly waiting: CustodyMove;
}

async function loadWaiting(request: PageRequest) {
  const found = await request.run(viewItem, { code: request.params['code'] });
  if (!found.ok) return found;
  const { waiting } = found.value;
  if (waiting === null) return refuse(problem('conflict', 'custody/nothing-on-the-way'));
  return ok<WaitingView>({ ...found.value, waiting });
}

/** What was handed over, as its minutes say. */
function Minutes({ view, ui }: { readonly view: WaitingView; readonly ui: Ui }) {
  const { receipt: words, places, item } = ui.t.custody;
  const { waiting } = view;
  return (
    <Section id="noi-dung" title={words.minutes}>
      <SummaryList
        items={[
          { label: words.from, value: `${places[waiting.fromPlace]}: ${waiting.handedBy}` },
          { label: words.to, value: `${places[waiting.toPlace]}: ${waiting.takenBy}` },
          { label: words.onDay, value: dayWords(waiting.movedOn) },
          view.item.kind === 'samples'
            ? { label: words.sent, value: item.receivedWords(waiting.quantity, view.item.facts.unit) }
            : {
                label: item.pages,
                value: item.pagesWords(view.item.facts.formPages, view.item.facts.evidencePages),
              },
          { label: words.reason, value: waiting.reason },
        ]}
      />
    </Section>
  );
}

export const acknowledgePage = definePage<WaitingView>({
  path: '/mau-va-ho-so-giay/:code/nhan',
  right: 'custody/acknowledge-hand-over',
  rate: 'act',
  width: 'narrow',
  title: ({ item }, ui) => ui.t.custody.receipt.heading(item.code),
  breadcrumbs: itemCrumbs,
  load: loadWaiting,
  view(view, ui) {
    const words = ui.t.custody.receipt;
    const { item, waiting } = view;
    const form = ui.state({
      arrived: item.kind === 'samples' ? '' : '1',
      arrivedOn: dayWords(ui.today),
      acknowledgedBy: view.readerName,
    });
    return (
      <>
        <PageHeading caption={item.productName} heading={words.heading(item.code)} summary={words.summary} />
        <ErrorSummary form={form} />
        <Minutes view={view} ui={ui} />
        <CustodyForm
          ui={ui}
          action={itemPath(item.code, 'nhan')}
          back={itemPath(item.code)}
          version={item.version}
          submit={words.submit}
        >
          {item.kind === 'samples' ? (
            <NumberField form={form} name="arrived" label={words.arrived} unit={`/ ${waiting.quantity}`} whole />
          ) : (
            <RadioField
              form={form}
              name="arrived"
              label={words.arrivedPaper}
              options={[
                { value: '1', label: words.arrivedYes },
                { value: '0', label: words.arrivedNo },
              ]}
            />
          )}
          <TextAreaField form={form} name="remark" label={words.remark} hint={words.remarkHint} rows={2} optional />
          <DateField form={form} name="arrivedOn" label={words.arrivedOn} />
          <TextField form={form} name="acknowledgedBy" label={words.acknowledgedBy} />
        </CustodyForm>
      </>
    );
  },
  async post(request) {
    const done = await request.run(acknowledgeHandOver, { ...request.input, code: request.params['code'] });
    if (!done.ok) return done;
    const flash = textsOf(request.lang).custody.receipt.done(done.value.lost);
    return ok({ to: itemPath(done.value.code), flash });
  },
});

export const recallPage = definePage<WaitingView>({
  path: '/mau-va-ho-so-giay/:code/lay-lai',
  right: 'custody/recall-hand-over',
  rate: 'act',
  width: 'narrow',
  title: ({ item }, ui) => ui.t.custody.recalling.heading(item.code),
  breadcrumbs: itemCrumbs,
  load: loadWaiting,
  view(view, ui) {
    const words = ui.t.custody.recalling;
    const { item } = view;
    const form = ui.state({});
    return (
      <>
        <PageHeading caption={item.productName} heading={words.heading(item.code)} summary={words.summary} />
        <ErrorSummary form={form} />
        <Minutes view={view} ui={ui} />
        <CustodyForm
          ui={ui}
          action={itemPath(item.code, 'lay-lai')}
          back={itemPath(item.code)}
          version={item.version}
          submit={words.submit}
          kind="danger"
        >
          <TextField form={form} name="remark" label={words.remark} />
        </CustodyForm>
      </>
    );
  },
  async post(request) {
    const done = await request.run(recallHandOver, { ...request.input, code: request.params['code'] });
    if (!done.ok) return done;
    const flash = textsOf(request.lang).custody.recalling.done;
    return ok({ to: itemPath(done.value.code), flash });
  },
});
