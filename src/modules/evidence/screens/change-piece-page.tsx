// /vi-minh-chung/giay/:pieceId/sua: what is said of a piece. Where somebody saved a newer version meanwhile, both stand side by
// side and nothing is lost.

import { Button } from '#design/button.tsx';
import { CompareVersions } from '#design/compare-versions.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { formatInstantInVietnam, type Instant } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { evidenceKinds } from '#law/evidence-kinds.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { changePiece } from '../use-cases/change-piece.ts';
import { type PieceView, viewPiece } from '../use-cases/view-piece.ts';
import { endingPath, pieceCrumbs, piecePath } from './paths.ts';
import { inputOf, PieceFields, pieceFields, valuesOf } from './piece-fields.tsx';

function wordsOf(ui: Ui, field: string, value: unknown): string {
  const kind = evidenceKinds.find((one) => field === 'kind' && one === value);
  return kind === undefined ? String(value ?? '') : ui.t.evidence.kinds[kind].name;
}

function Conflict({ view, ui }: { readonly view: PieceView; readonly ui: Ui }) {
  const { conflict, conflictText, another, submitChange, openNow } = ui.t.evidence.form;
  const theirs = valuesOf(view.piece);
  const yours = ui.state().values;
  const [last] = view.history;
  const savedBy = {
    who: last?.actorName ?? another,
    when: last === undefined ? '' : formatInstantInVietnam(last.at as Instant),
  };
  const differing = pieceFields.filter((field) => String(yours[field] ?? '') !== theirs[field]);
  return (
    <>
      <PageHeading caption={view.piece.title} heading={conflict} />
      <Notice t={ui.t.design} tone="warning" live text={conflictText} />
      <Form action={ui.href(piecePath(view.piece.id, 'sua'))} {...ui.form()} version={view.piece.version}>
        {pieceFields.map((field) => (
          <input key={field} type="hidden" name={field} value={String(yours[field] ?? '')} />
        ))}
        <CompareVersions
          t={ui.t.design}
          choose
          savedBy={savedBy}
          fields={differing.map((field) => ({
            name: field,
            label: ui.t.evidence.fields[field],
            theirs: wordsOf(ui, field, theirs[field]),
            yours: wordsOf(ui, field, yours[field]),
          }))}
        />
        <FormActions t={ui.t.design} cancel={{ label: openNow, href: ui.href(piecePath(view.piece.id)) }}>
          <Button>{submitChange}</Button>
        </FormActions>
      </Form>
    </>
  );
}

function ChangeForm({ view, ui }: { readonly view: PieceView; readonly ui: Ui }) {
  const words = ui.t.evidence.form;
  const form = ui.state(valuesOf(view.piece));
  const posted = Number(form.values['version']);
  return (
    <>
      <PageHeading caption={view.piece.title} heading={words.changeHeading} />
      <ErrorSummary form={form} />
      <Form
        action={ui.href(piecePath(view.piece.id, 'sua'))}
        {...ui.form()}
        version={Number.isSafeInteger(posted) && posted > 0 ? posted : view.piece.version}
        enterSaves
        keptOnDevice={ui.t.design}
      >
        <PieceFields ui={ui} form={form} />
        <FormActions t={ui.t.design} cancel={{ label: words.cancel, href: ui.href(piecePath(view.piece.id)) }}>
          <Button>{words.submitChange}</Button>
        </FormActions>
      </Form>
    </>
  );
}

export const changePiecePage = definePage<PieceView>({
  path: `${endingPath}/giay/:pieceId/sua`,
  right: 'evidence/change-piece',
  rate: 'act',
  islands: ['keep-draft'],
  width: 'narrow',
  title: (view, ui) => `${ui.t.evidence.form.changeHeading}: ${view.piece.title}`,
  breadcrumbs: pieceCrumbs,
  async load(request) {
    const view = await request.run(viewPiece, { pieceId: request.params['pieceId'] });
    return view.ok && !view.value.may.change ? refuse(notFound) : view;
  },
  view: (view, ui) =>
    ui.problem?.code === 'records/changed-meanwhile' ? (
      <Conflict view={view} ui={ui} />
    ) : (
      <ChangeForm view={view} ui={ui} />
    ),
  async post(request) {
    const { pieceId = '' } = request.params;
    const { version } = request.input;
    const keep = (request.input['keep'] ?? {}) as Readonly<Record<string, unknown>>;
    const input = inputOf(request.input);
    if (Object.values(keep).includes('theirs')) {
      const view = await request.run(viewPiece, { pieceId });
      if (!view.ok) return view;
      const theirs = valuesOf(view.value.piece);
      for (const field of pieceFields) if (keep[field] === 'theirs') input[field] = theirs[field];
    }
    const done = await request.run(changePiece, { ...input, pieceId, version });
    if (!done.ok) return done;
    return ok({ to: piecePath(pieceId), flash: textsOf(request.lang).evidence.form.changed });
  },
});
