// The latest public changes for feed readers: Atom (RFC 4287, pages by RFC 5005) and JSON Feed 1.1. The same entries as the page.

import { ok } from '#kernel/result.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import { escapeXml } from '#platform/spreadsheets/cell-text.ts';
import { textsOf } from '#texts/index.ts';
import { defineFile, type PageRequest } from '#web/page.ts';
import type { LatestChanges, ListedPublicChange } from '../told-changes.ts';
import { listPublicChanges } from '../use-cases/list-changes.ts';

export const changesPath = '/du-lieu-mo/thay-doi';
export const atomPath = '/du-lieu-mo/thay-doi.atom';
export const jsonFeedPath = '/du-lieu-mo/thay-doi.feed.json';

const QUARTER_HOUR = 900;

/** The address of a feed or of its older page, with the kind that was asked for. */
function addressOf(path: string, request: PageRequest, before: string | null): string {
  const asked = new URLSearchParams();
  const kind = request.query['loai'];
  if (kind !== undefined && kind !== '') asked.set('loai', kind);
  if (before !== null) asked.set('truoc', before);
  const text = asked.toString();
  return `${request.origin}${path}${text === '' ? '' : `?${text}`}`;
}

/** Never changes for the same entry of the same register. */
const idOf = ({ id }: ListedPublicChange, request: PageRequest): string => `${request.origin}${changesPath}#${id}`;

/** The code of the record and what of it is another. */
const wordsOf = ({ code, fields }: ListedPublicChange): string =>
  [code, textsOf('vi').catalogueChanges.sentence(fields)].join(' ').trim();

/** Changes when an entry is added or one of those shown says something else. */
const tagOf = (found: LatestChanges, request: PageRequest): string =>
  sha256Hex(JSON.stringify([request.origin, found])).slice(0, 32);

const link = (rel: string, href: string, type: string): string =>
  `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;

function atomEntry(one: ListedPublicChange, request: PageRequest): string {
  const t = textsOf('vi').catalogueChanges;
  return [
    '<entry>',
    `<id>${escapeXml(idOf(one, request))}</id>`,
    `<title>${escapeXml(t.line(one.kind, one.change, one.name))}</title>`,
    `<updated>${one.at}</updated>`,
    link('alternate', `${request.origin}${one.path}`, 'text/html'),
    `<category term="${one.kind}.${one.change}"/>`,
    `<summary>${escapeXml(wordsOf(one))}</summary>`,
    '</entry>',
  ].join('');
}

function atomOf(found: LatestChanges, request: PageRequest): string {
  const t = textsOf('vi');
  const { older } = found;
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
    `<id>${escapeXml(`${request.origin}${changesPath}`)}</id>`,
    `<title>${escapeXml(t.catalogueChanges.feedTitle(t.web.office))}</title>`,
    `<subtitle>${escapeXml(t.catalogueChanges.summary)}</subtitle>`,
    `<updated>${found.changes[0]?.at ?? '1970-01-01T00:00:00.000Z'}</updated>`,
    `<author><name>${escapeXml(t.web.office)}</name></author>`,
    '<rights>CC BY 4.0</rights>',
    link('self', addressOf(atomPath, request, request.query['truoc'] ?? null), 'application/atom+xml'),
    link('alternate', `${request.origin}${changesPath}`, 'text/html'),
    ...(older === null ? [] : [link('next', addressOf(atomPath, request, older), 'application/atom+xml')]),
    ...found.changes.map((one) => atomEntry(one, request)),
    '</feed>\n',
  ].join('\n');
}

function jsonFeedOf(found: LatestChanges, request: PageRequest): string {
  const t = textsOf('vi');
  const { older } = found;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: t.catalogueChanges.feedTitle(t.web.office),
    description: t.catalogueChanges.summary,
    home_page_url: `${request.origin}${changesPath}`,
    feed_url: addressOf(jsonFeedPath, request, request.query['truoc'] ?? null),
    ...(older === null ? {} : { next_url: addressOf(jsonFeedPath, request, older) }),
    language: 'vi',
    authors: [{ name: t.web.office }],
    items: found.changes.map((one) => ({
      id: idOf(one, request),
      url: `${request.origin}${one.path}`,
      title: t.catalogueChanges.line(one.kind, one.change, one.name),
      content_text: wordsOf(one),
      date_published: one.at,
      tags: [one.kind, one.change],
    })),
  });
}

/** The latest changes in one of the forms. */
const feedFile = (path: string, contentType: string, bodyOf: (found: LatestChanges, request: PageRequest) => string) =>
  defineFile({
    path,
    right: 'catalogue/list-changes',
    rate: 'search',
    async load(request) {
      const asked = { before: request.query['truoc'], kind: request.query['loai'] };
      const found = await request.run(listPublicChanges, asked);
      if (!found.ok) return found;
      const body = bodyOf(found.value, request);
      return ok({ body, contentType, cacheSeconds: QUARTER_HOUR, tag: tagOf(found.value, request) });
    },
  });

export const changesAtom = feedFile(atomPath, 'application/atom+xml; charset=utf-8', atomOf);
export const changesJsonFeed = feedFile(jsonFeedPath, 'application/feed+json; charset=utf-8', jsonFeedOf);
