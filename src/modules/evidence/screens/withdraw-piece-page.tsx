// /vi-minh-chung/giay/:pieceId/rut: asks once, with the reason, before a piece is taken out of use.

import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { type PieceView, viewPiece } from '../use-cases/view-piece.ts';
import { withdrawPiece } from '../use-cases/withdraw-piece.ts';
import { endingPath, pieceCrumbs, piecePath } from './paths.ts';

export const withdrawPiecePage = definePage<PieceView>({
  path: `${endingPath}/giay/:pieceId/rut`,
  right: 'evidence/withdraw-piece',
  rate: 'act',
  width: 'narrow',
  title: (view, ui) => ui.t.evidence.withdraw.question(view.piece.title),
  breadcrumbs: pieceCrumbs,
  async load(request) {
    const view = await request.run(viewPiece, { pieceId: request.params['pieceId'] });
    return view.ok && !view.value.may.withdraw ? refuse(notFound) : view;
  },
  view(view, ui) {
    const words = ui.t.evidence.withdraw;
    const form = ui.state();
    const { id, title, version } = view.piece;
    return (
      <>
        <ErrorSummary form={form} />
        <Form action={ui.href(piecePath(id, 'rut'))} {...ui.form()} version={version}>
          <ConfirmPanel
            t={ui.t.design}
            question={words.question(title)}
            confirmLabel={words.confirm}
            cancelHref={ui.href(piecePath(id))}
          >
            <p>{words.text}</p>
            <TextField form={form} name="reason" label={words.reason} example={words.reasonExample} />
          </ConfirmPanel>
        </Form>
      </>
    );
  },
  async post(request) {
    const { reason, version } = request.input;
    const done = await request.run(withdrawPiece, { pieceId: request.params['pieceId'], version, reason });
    if (!done.ok) return done;
    return ok({ to: piecePath(done.value.id), flash: textsOf(request.lang).evidence.withdraw.done });
  },
});
