// Files of letters, always to be saved and never opened here; and pictures of the pages of scans, as this house drew them.

import { ok, type Result, refuse } from '#kernel/result.ts';
import { drawPhoto } from '#platform/images/draw-photo.ts';
import { sheetPictures } from '#platform/pdf/scanned-pictures.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Download, defineFile, type PageRequest } from '#web/page.ts';
import type { LetterFile } from '../rules/letter.ts';
import { openDraftFile } from '../use-cases/view-draft.ts';
import { openLetterFile } from '../use-cases/view-letter.ts';

async function given({ sha256, mediaType, name }: LetterFile, request: PageRequest): Promise<Result<Download>> {
  const body = await request.ports.files.get(sha256);
  if (body === null) return refuse(notFound);
  const saved = mediaType === 'image/jpeg' ? name.replace(/\.[a-z0-9]{1,5}$/i, '.jpg') : name;
  return ok({ body, contentType: mediaType, fileName: saved });
}

/** A page that has no picture of its own. */
const sheet = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" width="210" height="297" viewBox="0 0 210 297"><rect x="1" y="1" width="208" height="295" fill="#fff" stroke="#d9d5ca"/><path d="M40 90h130M40 120h130M40 150h130M40 180h80" stroke="#d9d5ca" stroke-width="6"/></svg>',
);
const MOST_PAGES = 400;

async function pageOf(file: LetterFile, asked: string | undefined, request: PageRequest): Promise<Result<Download>> {
  const page = Number(asked);
  if (!Number.isSafeInteger(page) || page < 1 || page > MOST_PAGES) return refuse(notFound);
  const bytes = await request.ports.files.get(file.sha256);
  if (bytes === null) return refuse(notFound);
  const name = `trang-${page}`;
  // A photograph was drawn anew when it came.
  if (file.mediaType === 'image/jpeg')
    return page === 1 ? ok({ body: bytes, contentType: 'image/jpeg', fileName: `${name}.jpg` }) : refuse(notFound);
  const lying = file.mediaType === 'application/pdf' ? await sheetPictures(bytes, { from: page, to: page }) : [];
  const [raw] = lying;
  const drawn = raw == null ? null : await drawPhoto(raw).catch(() => null);
  return drawn?.ok
    ? ok({ body: drawn.value.large, contentType: 'image/jpeg', fileName: `${name}.jpg` })
    : ok({ body: sheet, contentType: 'image/svg+xml', fileName: `${name}.svg` });
}

export const letterFileRoute = defineFile({
  path: '/van-ban/:letterId/tep/:sha256',
  right: 'directives/view-letter',
  rate: 'page',
  async load(request) {
    const { letterId, sha256 } = request.params;
    const found = await request.run(openLetterFile, { letterId, sha256 });
    return found.ok ? await given(found.value, request) : found;
  },
});

export const letterPictureRoute = defineFile({
  path: '/van-ban/:letterId/trang/:page',
  right: 'directives/view-letter',
  rate: 'page',
  async load(request) {
    const { letterId, page } = request.params;
    const found = await request.run(openLetterFile, { letterId });
    return found.ok ? await pageOf(found.value, page, request) : found;
  },
});

export const draftFileRoute = defineFile({
  path: '/van-ban/nhap/:draftId/tep/:sha256',
  right: 'directives/view-draft',
  rate: 'page',
  async load(request) {
    const { draftId, sha256 } = request.params;
    const found = await request.run(openDraftFile, { draftId });
    if (!found.ok) return found;
    return found.value.sha256 === sha256 ? await given(found.value, request) : refuse(notFound);
  },
});

export const draftPictureRoute = defineFile({
  path: '/van-ban/nhap/:draftId/trang/:page',
  right: 'directives/view-draft',
  rate: 'page',
  async load(request) {
    const { draftId, page } = request.params;
    const found = await request.run(openDraftFile, { draftId });
    return found.ok ? await pageOf(found.value, page, request) : found;
  },
});
