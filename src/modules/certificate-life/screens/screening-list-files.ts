// /ra-soat/danh-sach.pdf and .docx: the choices that stand, as a list to be signed.

import { ok } from '#kernel/result.ts';
import { screeningListPaper } from '#official-forms/decree-30-2020/screening-list.ts';
import { paperFormats } from '#platform/documents/paper-formats.ts';
import { defineFile, type FileRoute } from '#web/page.ts';
import { screeningList } from '../use-cases/screening-list.ts';

export const screeningListFiles: readonly FileRoute[] = (['pdf', 'docx'] as const).map((format) =>
  defineFile({
    path: `/ra-soat/danh-sach.${format}`,
    right: 'certificate-life/view-screening',
    rate: 'search',
    async load(request) {
      const found = await request.run(screeningList, {});
      if (!found.ok) return found;
      const { contentType, render } = paperFormats[format];
      const body = await render(screeningListPaper({ ...found.value, madeOn: request.today }), request.ports.mode);
      return ok({ body, contentType, fileName: `danh-sach-ra-soat-${request.today}.${format}` });
    },
  }),
);
