// /vi-minh-chung/huong-dan/:name: the drawing or the spoken guidance of a kind of evidence.

import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineFile } from '#web/page.ts';
import { readGuidance } from '../guidance-files.ts';
import { guidancePath } from './paths.ts';

const DAY = 86_400;

export const guidanceFile = defineFile({
  path: guidancePath(':name'),
  right: 'evidence/list-ending',
  rate: 'page',
  async load(request) {
    const found = await readGuidance(request.params['name'] ?? '');
    return found === null ? refuse(notFound) : ok({ body: found.body, contentType: found.type, cacheSeconds: DAY });
  },
});
