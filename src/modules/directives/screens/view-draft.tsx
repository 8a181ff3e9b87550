// /van-ban/nhap/:draftId: the letter beside what was read of its head; a person confirms or types it, then it gets its number in the book.

import { Button } from '#design/button.tsx';
import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { Details } from '#design/details.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { officeKey } from '#modules/offices/index.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { pointsOfReading } from '../rules/clause-of-task.ts';
import { headOfReading } from '../rules/head-of-reading.ts';
import { discardDraft, splitDraft } from '../use-cases/draft.ts';
import { enterLetter } from '../use-cases/enter-letter.ts';
import { type DraftView, viewDraft } from '../use-cases/view-draft.ts';
import { DraftNotices } from './draft-notices.tsx';
import { HeadFields, headValues, labelOfHead } from './head-fields.tsx';
import { LetterPane } from './letter-text.tsx';
import { draftPath, letterPath, listPath } from './paths.ts';

interface Frame {
  readonly ui: Ui;
  readonly view: DraftView;
}

/** Of an outgoing letter: offices in the system, the province's first. */
function Recipients({ ui, view, form }: Frame & { readonly form: FormState }) {
  const { draft: words, fields } = ui.t.directives;
  if (view.recipients.length === 0) return null;
  const option = (office: DraftView['recipients'][number]) => ({ value: officeKey(office), label: office.label });
  const communes = view.recipients.filter((office) => office.communeCode !== null);
  const others = view.recipients.filter((office) => office.communeCode === null);
  const isOpen = [form.values['offices'] ?? []].flat().some((one) => one !== '');
  return (
    <Details summary={fields.offices} open={isOpen}>
      <p class="quiet">{words.officesHint}</p>
      {others.length > 0 && (
        <CheckboxField form={form} name="offices" label={words.bodies} options={others.map(option)} optional />
      )}
      <CheckboxField form={form} name="offices" label={words.communes} options={communes.map(option)} optional />
    </Details>
  );
}

/** Of a letter that is held already: that it is another one; of an own letter: that it came back. */
function TakenForOne({ ui, view, form }: Frame & { readonly form: FormState }) {
  const words = ui.t.directives.draft;
  if (view.same === null) return null;
  const isOpen = form.values['apart'] === 'yes' || form.errors.some((error) => error.name === 'apartReason');
  return (
    <>
      {view.same.sent !== null && view.same.own === null && (
        <CheckboxField
          form={form}
          name="ownLetter"
          label={words.ownLetter}
          options={[{ value: 'yes', label: words.ownLetterBox }]}
          optional
        />
      )}
      <Details summary={words.apartTitle} open={isOpen}>
        <p class="quiet">{words.apartHint}</p>
        <CheckboxField
          form={form}
          name="apart"
          label={words.apart}
          options={[{ value: 'yes', label: words.apartBox }]}
          optional
        />
        <TextField form={form} name="apartReason" label={words.apartReason} example={words.apartExample} optional />
      </Details>
    </>
  );
}

/** Why the day lies far back; of an outgoing letter, why it bears another name: asked open where it was missed. */
function Reasons({ ui, view, form }: Frame & { readonly form: FormState }) {
  const words = ui.t.directives.draft;
  const missed = (name: string): boolean => form.errors.some((error) => error.name === name);
  const asksName = missed('otherName') || missed('issuerReason') || form.values['otherName'] === 'yes';
  const isOutgoing = view.draft.direction === 'outgoing';
  return (
    <>
      <TextField
        form={form}
        name="dayReason"
        label={words.dayReason}
        hint={words.dayHint}
        example={words.dayExample}
        optional
      />
      {isOutgoing && asksName && (
        <>
          <CheckboxField
            form={form}
            name="otherName"
            label={words.otherName}
            options={[{ value: 'yes', label: words.otherNameBox }]}
            optional
          />
          <TextField
            form={form}
            name="issuerReason"
            label={words.issuerReason}
            example={words.issuerExample}
            optional
          />
        </>
      )}
    </>
  );
}

/** What was found beside the head. */
function Found({ ui, view }: Frame) {
  const words = ui.t.directives.draft;
  const { reading } = view.draft;
  if (reading === null) return null;
  const cited = new Set(reading.citedInstruments.map((one) => one.number)).size;
  return (
    <p class="quiet">
      {words.tasks(pointsOfReading(reading).length)} {words.cited(cited)}
    </p>
  );
}

export const viewDraftPage = definePage<DraftView>({
  path: '/van-ban/nhap/:draftId',
  right: 'directives/view-draft',
  rate: 'page',
  title: ({ draft }, ui) => ui.t.directives.draft.heading[draft.direction],
  breadcrumbs: (_view, ui) => [{ label: ui.t.directives.list.heading, href: listPath }],
  async load(request) {
    const view = await request.run(viewDraft, { draftId: request.params['draftId'] });
    if (!view.ok || view.value.draft.state === 'open') return view;
    const { state, letterId } = view.value.draft;
    return refuse(problem('conflict', 'directives/draft-closed', { state, letterId }));
  },
  view(view, ui) {
    const { draft: words, fields } = ui.t.directives;
    const { draft } = view;
    const form = ui.state({ ...headValues(headOfReading(draft.reading)), onDay: formatVietnamese(ui.today) });
    const action = ui.href(draftPath(draft.id));
    const hasLetter = draft.text !== null || draft.file !== null;
    return (
      <>
        <ErrorSummary form={form} labelOf={labelOfHead(ui.t)} />
        <PageHeading
          caption={view.officeLabel}
          heading={words.heading[draft.direction]}
          summary={draft.reading === null ? words.summaryHand : words.summary}
        />
        <DraftNotices ui={ui} view={view} />
        <div class={hasLetter ? 'letter-work' : ''}>
          {hasLetter && <LetterPane ui={ui} title={words.letter} {...draft} base={ui.href(draftPath(draft.id))} />}
          <Form action={action} {...ui.form()} version={draft.version} label={words.form} enterSaves>
            <HeadFields ui={ui} form={form} reading={draft.reading} beside={draft.text !== null} />
            <DateField
              form={form}
              name="onDay"
              label={draft.direction === 'incoming' ? fields.incomingDay : fields.outgoingDay}
              example="10/01/2025"
            />
            <Reasons ui={ui} view={view} form={form} />
            <Recipients ui={ui} view={view} form={form} />
            <TextField form={form} name="note" label={fields.note} optional />
            <TakenForOne ui={ui} view={view} form={form} />
            <Found ui={ui} view={view} />
            <FormActions t={ui.t.design} cancel={{ label: words.discard, href: ui.href(draftPath(draft.id, 'bo')) }}>
              <Button>{words.submit}</Button>
            </FormActions>
          </Form>
        </div>
      </>
    );
  },
  async post(request) {
    const { draftId = '' } = request.params;
    const words = textsOf(request.lang).directives.draft;
    const { act, version, ...given } = request.input;
    if (act === 'split') {
      const done = await request.run(splitDraft, { draftId, version });
      return done.ok ? ok({ to: draftPath(done.value.draftId), flash: words.splitDone }) : done;
    }
    const done = await request.run(enterLetter, { ...given, version, draftId });
    if (!done.ok) return done;
    const { letterId, bookNumber, bookYear, waiting } = done.value;
    const [number, year] = [bookNumber ?? 0, bookYear ?? 0];
    const flash = waiting > 0 ? words.doneSent(number, year, waiting) : words.done(number, year);
    return ok({ to: letterPath(letterId), flash });
  },
});

export const discardDraftPage = definePage<DraftView>({
  path: '/van-ban/nhap/:draftId/bo',
  right: 'directives/discard-draft',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.directives.draft.discardQuestion,
  breadcrumbs: ({ draft }, ui) => [
    { label: ui.t.directives.list.heading, href: listPath },
    { label: ui.t.directives.draft.heading[draft.direction], href: draftPath(draft.id) },
  ],
  load: (request) => request.run(viewDraft, { draftId: request.params['draftId'] }),
  view({ draft }, ui) {
    const words = ui.t.directives.draft;
    const form = ui.state();
    return (
      <>
        <ErrorSummary form={form} />
        <Form action={ui.href(draftPath(draft.id, 'bo'))} {...ui.form()} version={draft.version}>
          <ConfirmPanel
            t={ui.t.design}
            question={words.discardQuestion}
            confirmLabel={words.discardConfirm}
            cancelHref={ui.href(draftPath(draft.id))}
          >
            {draft.file !== null && <p>{draft.file.name}</p>}
            <p>{words.discardText}</p>
          </ConfirmPanel>
        </Form>
      </>
    );
  },
  async post(request) {
    const { draftId } = request.params;
    const done = await request.run(discardDraft, { draftId, version: request.input['version'] });
    return done.ok ? ok({ to: listPath, flash: textsOf(request.lang).directives.draft.discardDone }) : done;
  },
});
