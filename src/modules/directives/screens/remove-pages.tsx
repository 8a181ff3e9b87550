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
import type { Ui } from '#web/ui.ts';
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

type RemovalProps = Omit<Removing, 'id'> &
  Readonly<Record<'action' | 'question' | 'text' | 'confirm', string>> & { readonly ui: Ui };

/** What is taken away, in words, and the reason for it. */
function Removal({ ui, view, version, words, action, question, text, confirm }: RemovalProps) {
  const { reason } = ui.t.directives.fields;
  const form = ui.state();
  return (
    <>
      <ErrorSummary form={form} labelOf={() => reason} />
      <Form action={ui.href(action)} {...ui.form()} version={version}>
        <ConfirmPanel
          t={ui.t.design}
          question={question}
          confirmLabel={confirm}
          cancelHref={ui.href(letterPath(view.letter.id, 'quan-he'))}
        >
          <p>{words}</p>
          <p>{text}</p>
          <TextField form={form} name="reason" label={reason} />
        </ConfirmPanel>
      </Form>
    </>
  );
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
  view: ({ view, id, version, words }, ui) => {
    const { removeQuestion: question, removeText: text, remove: confirm } = ui.t.directives.lineage;
    const action = letterPath(view.letter.id, `quan-he/${id}/bo`);
    return <Removal ui={ui} {...{ view, version, words, action, question, text, confirm }} />;
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
  view: ({ view, id, version, words }, ui) => {
    const { removeStateQuestion: question, removeStateText: text, confirm } = ui.t.directives.lineage;
    const action = letterPath(view.letter.id, `hieu-luc/${id}/bo`);
    return <Removal ui={ui} {...{ view, version, words, action, question, text, confirm }} />;
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
