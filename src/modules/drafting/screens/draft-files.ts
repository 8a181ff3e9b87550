// A letter as a file to print and to write on, and its signed copy.

import { ok, refuse } from '#kernel/result.ts';
import { plainName } from '#kernel/vietnamese-text.ts';
import { savedNameOf } from '#modules/evidence/index.ts';
import { paperFormats } from '#platform/documents/paper-formats.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineFile, type FileRoute } from '#web/page.ts';
import { viewDraft } from '../use-cases/view-draft.ts';

export const draftFiles: readonly FileRoute[] = [
  ...(['pdf', 'docx'] as const).map((format) =>
    defineFile({
      path: `/soan-thao/:draftId/van-ban.${format}`,
      right: 'drafting/view-draft',
      rate: 'search',
      async load(request) {
        const view = await request.run(viewDraft, { draftId: request.params['draftId'] });
        if (!view.ok) return view;
        const { draft, paper } = view.value;
        const { contentType, render } = paperFormats[format];
        const name = plainName(`${draft.number ?? draft.kind} ${draft.content.subject}`);
        return ok({ body: await render(paper, request.ports.mode), contentType, fileName: `${name}.${format}` });
      },
    }),
  ),
  defineFile({
    path: '/soan-thao/:draftId/ban-ky',
    right: 'drafting/view-draft',
    rate: 'page',
    async load(request) {
      const view = await request.run(viewDraft, { draftId: request.params['draftId'] });
      if (!view.ok) return view;
      const { file } = view.value.draft;
      const body = file === null ? null : await request.ports.files.get(file.sha256);
      if (file === null || body === null) return refuse(notFound);
      return ok({ body, contentType: file.mediaType, fileName: savedNameOf(file.name, file.mediaType) });
    },
  }),
];
