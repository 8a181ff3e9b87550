// Pages that ask once, with a reason: a link between letters, and a recorded state, taken away.

import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { removeLink, removeState } from '../use-cases/links.ts';
import { type LetterView, viewLetter } from '../use-cases/view-letter.ts';
import { letterReference } from './letter-words.tsx';
import { headOf } from './lineage-page.tsx';
import { letterCrumbs, letterPath } from './paths.ts';

interface Removing {
  readonly view: LetterView;
  readonly id: string;
  readonly version: number;
  readonly words: string;
}

export const removeLinkPage = definePage<Removing>({
  path: '/van-ban/:letterId/quan-he/:linkId/bo',
  right: 'directives/remove-link',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.directives.lineage.removeQuestion,
  breadcrumbs: ({ view }, ui) => letterCrumbs(view.letter, ui),
  async load(request) {
    const { letterId, linkId } = request.params;
    const view = await request.run(viewLetter, { letterId });
    if (!view.ok) return view;
    const link = view.value.links.find((one) => one.id === linkId && one.letterId === letterId);
    if (link === undefined || !view.value.may.link) return refuse(notFound);
    const t = textsOf(request.lang);
    const target = headOf(view.value, link.targetId);
    const words = `${t.directives.kinds[link.kind]}: ${target === undefined ? '' : letterReference(t, target)}`;
    return ok({ view: view.value, id: link.id, version: link.version, words });
  },
  view(data, ui) {
    const words = ui.t.directives.lineage;
    const form = ui.state();
    return (
      <>
        <ErrorSummary form={form} labelOf={() => ui.t.directives.fields.reason} />
        <Form
          action={ui.href(letterPath(data.view.letter.id, `quan-he/${data.id}/bo`))}
          {...ui.form()}
          version={data.version}
        >
          <ConfirmPanel
            t={ui.t.design}
            question={words.removeQuestion}
            confirmLabel={words.remove}
            cancelHref={ui.href(letterPath(data.view.letter.id, 'quan-he'))}
          >
            <p>{data.words}</p>
            <p>{words.removeText}</p>
            <TextField form={form} name="reason" label={ui.t.directives.fields.reason} />
          </ConfirmPanel>
        </Form>
      </>
    );
  },
  async post(request) {
    const { letterId = '', linkId } = request.params;
    const { version, reason } = request.input;
    const done = await request.run(removeLink, { linkId, version, reason });
    return done.ok
      ? ok({ to: letterPath(letterId, 'quan-he'), flash: textsOf(request.lang).directives.lineage.removed })
      : done;
  },
});

export const removeStatePage = definePage<Removing>({
  path: '/van-ban/:letterId/hieu-luc/:stateId/bo',
  right: 'directives/remove-state',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.directives.lineage.removeStateQuestion,
  breadcrumbs: ({ view }, ui) => letterCrumbs(view.letter, ui),
  async load(request) {
    const { letterId, stateId } = request.params;
    const view = await request.run(viewLetter, { letterId });
    if (!view.ok) return view;
    const row = view.value.states.find((one) => one.id === stateId && one.letterId === letterId);
    if (row === undefined || !view.value.may.state) return refuse(notFound);
    const t = textsOf(request.lang).directives;
    const by = headOf(view.value, row.byLetterId);
    const words = t.lineage.stateLine(t.states[row.state], formatVietnamese(row.fromDay), by?.fullNumber ?? '');
    return ok({ view: view.value, id: row.id, version: row.version, words });
  },
  view(data, ui) {
    const words = ui.t.directives.lineage;
    const form = ui.state();
    return (
      <>
        <ErrorSummary form={form} labelOf={() => ui.t.directives.fields.reason} />
        <Form
          action={ui.href(letterPath(data.view.letter.id, `hieu-luc/${data.id}/bo`))}
          {...ui.form()}
          version={data.version}
        >
          <ConfirmPanel
            t={ui.t.design}
            question={words.removeStateQuestion}
            confirmLabel={words.confirm}
            cancelHref={ui.href(letterPath(data.view.letter.id, 'quan-he'))}
          >
            <p>{data.words}</p>
            <p>{words.removeStateText}</p>
            <TextField form={form} name="reason" label={ui.t.directives.fields.reason} />
          </ConfirmPanel>
        </Form>
      </>
    );
  },
  async post(request) {
    const { letterId = '', stateId } = request.params;
    const { version, reason } = request.input;
    const done = await request.run(removeState, { stateId, version, reason });
    return done.ok
      ? ok({ to: letterPath(letterId, 'quan-he'), flash: textsOf(request.lang).directives.lineage.stateRemoved })
      : done;
  },
});
