// The papers of a case as files: /thu-hoi/:caseId/bao-cao.docx, to-trinh.pdf, du-thao-quyet-dinh.docx, thong-bao.pdf.

import { ok, refuse } from '#kernel/result.ts';
import { paperFormats } from '#platform/documents/paper-formats.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineFile, type FileRoute } from '#web/page.ts';
import { papersOf, paperWords, withdrawalPaper, withdrawalPapers } from '../papers/withdrawal.ts';
import { viewWithdrawal } from '../use-cases/view-cases.ts';

export const casePaperFiles: readonly FileRoute[] = withdrawalPapers.flatMap((which) =>
  (['pdf', 'docx'] as const).map((format) =>
    defineFile({
      path: `/thu-hoi/:caseId/${paperWords[which]}.${format}`,
      right: 'certificate-life/view-withdrawal',
      rate: 'search',
      async load(request) {
        const view = await request.run(viewWithdrawal, { caseId: request.params['caseId'] });
        if (!view.ok) return view;
        if (!papersOf(view.value).includes(which)) return refuse(notFound);
        const given = view.value.numbers.find((one) => one.paper === which);
        const issue = { number: given?.number ?? null, date: given?.issuedOn ?? null };
        const { contentType, render } = paperFormats[format];
        const body = await render(withdrawalPaper(which, view.value, issue, request.today), request.ports.mode);
        return ok({ body, contentType, fileName: `${paperWords[which]}-${view.value.product.code}.${format}` });
      },
    }),
  ),
);
