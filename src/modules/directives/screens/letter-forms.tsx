// /van-ban/:letterId/vao-so receives a letter that was sent inside the system; /van-ban/:letterId/sua corrects its head.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { correctHead } from '../use-cases/correct-head.ts';
import { receiveLetter } from '../use-cases/receive-letter.ts';
import { type LetterView, viewLetter } from '../use-cases/view-letter.ts';
import { HeadFields, headValues, labelOfHead } from './head-fields.tsx';
import { LetterPane } from './letter-text.tsx';
import { letterReference } from './letter-words.tsx';
import { letterCrumbs, letterPath } from './paths.ts';

const waitingOf = ({ entries }: LetterView) => entries.find((entry) => entry.mine && entry.bookNumber === null);

export const receiveLetterPage = definePage<LetterView>({
  path: '/van-ban/:letterId/vao-so',
  right: 'directives/receive-letter',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.directives.record.receiveHeading,
  breadcrumbs: ({ letter }, ui) => letterCrumbs(letter, ui),
  async load(request) {
    const view = await request.run(viewLetter, { letterId: request.params['letterId'] });
    return view.ok && waitingOf(view.value) === undefined ? refuse(notFound) : view;
  },
  view(view, ui) {
    const { record: words, fields, draft } = ui.t.directives;
    const entry = waitingOf(view);
    const form = ui.state({ onDay: formatVietnamese(ui.today) });
    const sender = view.entries.find((one) => one.id === entry?.sentBy)?.officeLabel ?? view.letter.issuer ?? '';
    return (
      <>
        <ErrorSummary form={form} labelOf={labelOfHead(ui.t)} />
        <PageHeading
          caption={letterReference(ui.t, view.letter)}
          heading={words.receiveHeading}
          summary={entry === undefined ? undefined : words.receiveText(sender, formatVietnamese(entry.onDay))}
        />
        <p>{view.letter.subject}</p>
        <Form
          action={ui.href(letterPath(view.letter.id, 'vao-so'))}
          {...ui.form()}
          version={entry?.version}
          hidden={{ entryId: entry?.id ?? '' }}
        >
          <DateField form={form} name="onDay" label={fields.incomingDay} example="10/01/2025" />
          <TextField
            form={form}
            name="dayReason"
            label={draft.dayReason}
            hint={draft.dayHint}
            example={draft.dayExample}
            optional
          />
          <TextField form={form} name="note" label={fields.note} optional />
          <FormActions t={ui.t.design} cancel={{ label: words.cancel, href: ui.href(letterPath(view.letter.id)) }}>
            <Button>{words.receiveSubmit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { entryId, version, onDay, note, dayReason } = request.input;
    const done = await request.run(receiveLetter, { entryId, version, onDay, note, dayReason });
    if (!done.ok) return done;
    const { letterId, bookNumber, bookYear } = done.value;
    return ok({ to: letterPath(letterId), flash: textsOf(request.lang).directives.draft.done(bookNumber, bookYear) });
  },
});

export const correctHeadPage = definePage<LetterView>({
  path: '/van-ban/:letterId/sua',
  right: 'directives/correct-head',
  rate: 'act',
  title: (_view, ui) => ui.t.directives.record.correctHeading,
  breadcrumbs: ({ letter }, ui) => letterCrumbs(letter, ui),
  async load(request) {
    const view = await request.run(viewLetter, { letterId: request.params['letterId'] });
    return view.ok && !view.value.may.correct ? refuse(notFound) : view;
  },
  view({ letter }, ui) {
    const { record: words, fields } = ui.t.directives;
    const form = ui.state(headValues(letter));
    const base = ui.href(letterPath(letter.id));
    const hasLetter = letter.text !== null || letter.file !== null;
    return (
      <>
        <ErrorSummary form={form} labelOf={labelOfHead(ui.t)} />
        <PageHeading
          caption={letterReference(ui.t, letter)}
          heading={words.correctHeading}
          summary={words.correctText}
        />
        <div class={hasLetter ? 'letter-work' : ''}>
          {hasLetter && <LetterPane ui={ui} title={ui.t.directives.draft.letter} {...letter} base={base} />}
          <Form action={`${base}/sua`} {...ui.form()} version={letter.version} enterSaves>
            <HeadFields ui={ui} form={form} reading={letter.reading} beside={letter.text !== null} />
            <TextField form={form} name="reason" label={fields.reason} example={words.correctReason} />
            <FormActions t={ui.t.design} cancel={{ label: words.cancel, href: base }}>
              <Button>{words.save}</Button>
            </FormActions>
          </Form>
        </div>
      </>
    );
  },
  async post(request) {
    const { letterId = '' } = request.params;
    const done = await request.run(correctHead, { ...request.input, letterId });
    if (!done.ok) return done;
    return ok({ to: letterPath(letterId), flash: textsOf(request.lang).directives.record.corrected });
  },
});
