// A paper of a dossier as two files below its address, to print and to write on, named after the paper and the product.

import type { UseCaseName } from '#access/permission-matrix.ts';
import { ok, type Result } from '#kernel/result.ts';
import type { Paper } from '#official-forms/paper.ts';
import { paperFormats } from '#platform/documents/paper-formats.ts';
import { defineFile, type FileRoute, type PageRequest } from '#web/page.ts';
import type { PaperSource } from '../papers/paper-source.ts';

interface DrawnPaper {
  readonly paper: Paper;
  readonly productCode: string;
}

/** Draws the paper that an address asks for. */
export type DrawPaper = (request: PageRequest) => Promise<Result<DrawnPaper>>;

/** A paper with the product whose code its file is named after. */
export const drawn = ({ product }: PaperSource, paper: Paper): Result<DrawnPaper> =>
  ok({ paper, productCode: product.code });

/** The files of a paper: `/ho-so/:dossierId/<path>.pdf` and `.docx`, saved as `<name>-<product>`. */
export function paperFiles(path: string, name: string, right: UseCaseName, draw: DrawPaper): readonly FileRoute[] {
  return (['pdf', 'docx'] as const).map((format) =>
    defineFile({
      path: `/ho-so/:dossierId/${path}.${format}`,
      right,
      rate: 'search',
      async load(request) {
        const found = await draw(request);
        if (!found.ok) return found;
        const { contentType, render } = paperFormats[format];
        const fileName = `${name}-${found.value.productCode}.${format}`;
        return ok({ body: await render(found.value.paper, request.ports.mode), contentType, fileName });
      },
    }),
  );
}
