// /vi-minh-chung/giay/:pieceId/bo-tep/:fileId: asks once before a file is taken off a piece.

import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { EvidenceFile } from '../rules/evidence-piece.ts';
import { removeFile } from '../use-cases/files.ts';
import { type PieceView, viewPiece } from '../use-cases/view-piece.ts';
import { endingPath, pieceCrumbs, piecePath } from './paths.ts';

interface Data {
  readonly view: PieceView;
  readonly file: EvidenceFile;
}

export const removeFilePage = definePage<Data>({
  path: `${endingPath}/giay/:pieceId/bo-tep/:fileId`,
  right: 'evidence/remove-file',
  rate: 'act',
  width: 'narrow',
  title: ({ file }, ui) => ui.t.evidence.piece.removeQuestion(file.name),
  breadcrumbs: ({ view }, ui) => pieceCrumbs(view, ui),
  async load(request) {
    const view = await request.run(viewPiece, { pieceId: request.params['pieceId'] });
    if (!view.ok) return view;
    const file = view.value.piece.files.find((one) => one.id === request.params['fileId']);
    return file === undefined || !view.value.may.addFile ? refuse(notFound) : ok({ view: view.value, file });
  },
  view({ view, file }, ui) {
    const words = ui.t.evidence.piece;
    return (
      <>
        <ErrorSummary form={ui.state()} />
        <Form action={ui.href(piecePath(view.piece.id, `bo-tep/${file.id}`))} {...ui.form()}>
          <ConfirmPanel
            t={ui.t.design}
            question={words.removeQuestion(file.name)}
            confirmLabel={words.remove}
            cancelHref={ui.href(piecePath(view.piece.id))}
          >
            <p>{words.removeText}</p>
          </ConfirmPanel>
        </Form>
      </>
    );
  },
  async post(request) {
    const { pieceId, fileId } = request.params;
    const done = await request.run(removeFile, { pieceId, fileId });
    if (!done.ok) return done;
    const { removed } = textsOf(request.lang).evidence.piece;
    return ok({ to: piecePath(done.value.pieceId), flash: removed(done.value.name) });
  },
});
