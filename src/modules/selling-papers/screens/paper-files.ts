// The papers as files: of chosen products for who may choose them, and the sheet of one product for everybody.

import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { plainName } from '#kernel/vietnamese-text.ts';
import { type PaperFormat, paperFormats } from '#platform/documents/paper-formats.ts';
import { type Download, defineFile, type PageRequest } from '#web/page.ts';
import type { PaperFacts } from '../paper-facts.ts';
import { type Drawing, drawLabels, drawPaper } from '../papers/draw-paper.ts';
import { makePaper } from '../use-cases/make-paper.ts';
import { viewSheet } from '../use-cases/view-sheet.ts';
import { askedOf } from './asked.ts';
import { inputOf, kindOfWord, kindWords, papersPath } from './paths.ts';

/** Files have one address; the language of a paper is asked for in it: `?tieng=en`. */
const drawingOf = ({ ports, query, origin }: PageRequest, { host }: PaperFacts): Drawing => ({
  files: ports.files,
  lang: query['tieng'] === 'en' ? 'en' : 'vi',
  training: ports.mode === 'training',
  origin: host ?? origin,
});

const formatOf = (name: string | undefined): PaperFormat => (name?.endsWith('.docx') ? 'docx' : 'pdf');

function download(body: Uint8Array, format: PaperFormat, name: string): Download {
  return { body, contentType: paperFormats[format].contentType, fileName: `${plainName(name)}.${format}` };
}

const noSuchPage: Result<never> = refuse(problem('not-found', 'web/no-such-page'));

export const paperFile = defineFile({
  path: `${papersPath}/:name{(to-gioi-thieu|to-gap|bang-gia|nhan-ke)\\.(pdf|docx)}`,
  right: 'selling-papers/make-paper',
  rate: 'search',
  async load(request) {
    const [word = ''] = (request.params['name'] ?? '').split('.');
    const format = formatOf(request.params['name']);
    const kind = kindOfWord(word);
    if (kind === 'shelf-label' && format === 'docx') return noSuchPage;
    const made = await request.run(makePaper, inputOf({ ...askedOf(request), loai: word }));
    if (!made.ok) return made;
    const { facts, size, copies } = made.value;
    if (facts.products.length === 0) return refuse(problem('conflict', 'selling-papers/nothing-valid'));
    const drawing = drawingOf(request, facts);
    const body =
      kind === 'shelf-label'
        ? await drawLabels(facts, { size, copies }, drawing)
        : await drawPaper(facts, format, drawing);
    const [first] = facts.products;
    const of = facts.products.length === 1 ? (first?.name ?? '') : facts.day;
    return ok(download(body, format, `${word}-${of}`));
  },
});

export const publicSheetFile = defineFile({
  path: `${papersPath}/san-pham/:code/:name{to-gioi-thieu\\.(pdf|docx)}`,
  right: 'selling-papers/view-sheet',
  rate: 'search',
  async load(request) {
    const sheet = await request.run(viewSheet, { code: request.params['code'] });
    if (!sheet.ok) return sheet;
    const format = formatOf(request.params['name']);
    const body = await drawPaper(sheet.value, format, drawingOf(request, sheet.value));
    return ok(download(body, format, `${kindWords.sheet}-${sheet.value.products[0]?.name ?? ''}`));
  },
});
