// Files of support: the list of a year and who may claim under a policy as spreadsheets, scans of papers.

import { ok, refuse } from '#kernel/result.ts';
import { type KeptFile, savedNameOf } from '#modules/evidence/index.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { defineFile, type FileRoute, type PageRequest } from '#web/page.ts';
import { workbookFile } from '#web/workbook-file.ts';
import { verdicts } from '../rules/claims.ts';
import { listSupport } from '../use-cases/list-support.ts';
import { viewPolicy } from '../use-cases/view-policy.ts';
import { openSupport } from '../use-cases/view-support.ts';
import { askedSupport } from './list-support.tsx';
import { policiesPath, supportPath } from './paths.ts';
import { isFigure, supportTable } from './support-table.ts';
import { reasonWords } from './words.tsx';

async function given({ ports }: PageRequest, file: KeptFile | undefined) {
  const body = file === undefined ? null : await ports.files.get(file.sha256);
  if (file === undefined || body === null) return refuse(notFound);
  return ok({ body, contentType: file.mediaType, fileName: savedNameOf(file.name, file.mediaType) });
}

const listFile = defineFile({
  path: `${supportPath}/bang.xlsx`,
  right: 'support/list-support',
  rate: 'search',
  async load(request) {
    const found = await request.run(listSupport, { ...askedSupport(request.query), whole: 'yes' });
    if (!found.ok) return found;
    const t = textsOf(request.lang);
    const { list } = t.support;
    const { columns, rows } = supportTable(t, found.value.lines);
    const sheet = {
      name: list.caption,
      title: [list.caption, list.count(found.value.total, found.value.year)],
      columns: columns.map((heading, i) =>
        isFigure(i)
          ? ({ heading, kind: 'number', width: 18 } as const)
          : ({ heading, kind: 'text', width: i === 1 || i === 11 ? 44 : 24 } as const),
      ),
    };
    return ok(await workbookFile(sheet, rows, { now: request.now, fileName: `ho-tro-${found.value.year}.xlsx` }));
  },
});

const claimsFile = defineFile({
  path: `${policiesPath}/:policyRef/doi-tuong.xlsx`,
  right: 'support/view-policy',
  rate: 'search',
  async load(request) {
    const verdict = verdicts.find((one) => one === request.query['kq']);
    const asked = { policyRef: request.params['policyRef'], verdict, text: request.query['q']?.slice(0, 120) };
    const found = await request.run(viewPolicy, { ...asked, whole: 'yes' });
    if (!found.ok) return found;
    const { policy, lines } = found.value;
    const t = textsOf(request.lang);
    const { columns: words, policy: said, verdicts: results, answers } = t.support;
    const text = (heading: string, width: number) => ({ heading, kind: 'text', width }) as const;
    const columns = [
      text(words.producerCode, 14),
      text(words.producer, 36),
      text(words.commune, 24),
      text(said.verdict, 22),
      text(said.reasons, 80),
      { heading: said.used, kind: 'number', width: 12 } as const,
    ];
    const rows = lines.map((one) => [
      one.code,
      one.name,
      one.commune,
      results[one.claim.verdict],
      one.claim.reasons.map((each) => `${answers[each.answer]}: ${reasonWords(t, policy, each)}`).join('; '),
      one.used,
    ]);
    const title = [said.claims, `${policy.title} (${policy.number})`];
    const sheet = { name: said.claims, title, columns };
    return ok(await workbookFile(sheet, rows, { now: request.now, fileName: 'doi-tuong-ho-tro.xlsx' }));
  },
});

const policyScan = defineFile({
  path: `${policiesPath}/:policyRef/van-ban`,
  right: 'support/view-policy',
  rate: 'page',
  async load(request) {
    const found = await request.run(viewPolicy, { policyRef: request.params['policyRef'] });
    return found.ok ? await given(request, found.value.policy.own?.files[0]) : found;
  },
});

const supportScan = defineFile({
  path: `${supportPath}/khoan/:supportId/tep/:number`,
  right: 'support/view-support',
  rate: 'page',
  async load(request) {
    const found = await request.run(openSupport, { supportId: request.params['supportId'] });
    if (!found.ok) return found;
    return await given(request, found.value.support.files[Number(request.params['number']) - 1]);
  },
});

export const supportFiles: readonly FileRoute[] = [listFile, claimsFile, policyScan, supportScan];
