// /phieu-cham: the sheets somebody keeps for oneself, the last saved first; each can be dropped.

import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { formatInstantInVietnam } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { KeptSheet } from '../rules/kept-sheet.ts';
import { readSheetAddress } from '../rules/sheet-address.ts';
import { sheetSummary } from '../rules/sheet-summary.ts';
import { dropKeptSheet } from '../use-cases/drop-kept-sheet.ts';
import { listKeptSheets } from '../use-cases/list-kept-sheets.ts';
import { findSetToScore, keptSheetsPath, resultPath, selfScorePath } from './sheet-view.ts';

interface KeptLine {
  readonly sheet: KeptSheet;
  /** The set's name and what the sheet gives; `null` where the set no longer applies. */
  readonly now: {
    readonly setName: string;
    readonly total: number;
    readonly stars: number;
    readonly open: number;
  } | null;
}

async function lineOf(sheet: KeptSheet, request: PageRequest): Promise<KeptLine> {
  const compiled = await findSetToScore(sheet.setId, request.today);
  const answers = compiled.ok ? readSheetAddress(compiled.value, new URLSearchParams(sheet.answers)) : compiled;
  if (!compiled.ok || !answers.ok) return { sheet, now: null };
  const { total, allowed, open } = sheetSummary(compiled.value, answers.value);
  return { sheet, now: { setName: compiled.value.set.name, total, stars: allowed ?? 0, open: open.length } };
}

function Drop({ ui, sheet }: { readonly ui: Ui; readonly sheet: KeptSheet }) {
  const frame = ui.form();
  return (
    <form method="post" action={ui.href(keptSheetsPath)}>
      <input type="hidden" name="csrf" value={frame.csrf} />
      <input type="hidden" name="commandId" value={frame.commandId} />
      <Button kind="secondary" name="sheetId" value={sheet.id}>
        {ui.t.scoreSheet.kept.drop}
        <span class="visually-hidden"> {sheet.name}</span>
      </Button>
    </form>
  );
}

export const keptSheetsPage = definePage<readonly KeptLine[]>({
  path: keptSheetsPath,
  right: 'evaluation/list-kept-sheets',
  postRight: 'evaluation/drop-kept-sheet',
  rate: 'page',
  title: (_lines, ui) => ui.t.scoreSheet.kept.title,
  async load(request) {
    const sheets = await request.run(listKeptSheets, {});
    return sheets.ok ? ok(await Promise.all(sheets.value.map((sheet) => lineOf(sheet, request)))) : sheets;
  },
  view: (lines, ui) => {
    const t = ui.t.scoreSheet.kept;
    return (
      <>
        <PageHeading
          heading={t.heading}
          summary={t.summary}
          action={<ButtonLink href={ui.href(selfScorePath)}>{ui.t.scoreSheet.title}</ButtonLink>}
        />
        <DataTable
          t={ui.t.design}
          caption={t.title}
          captionHidden
          rows={lines}
          rowKey={({ sheet }) => sheet.id}
          empty={<EmptyState title={t.empty} text={t.emptyText} />}
          columns={[
            {
              key: 'name',
              label: t.columns.name,
              lead: true,
              cell: ({ sheet }) => <a href={ui.href(`${keptSheetsPath}/${sheet.id}`)}>{sheet.name}</a>,
            },
            { key: 'set', label: t.columns.set, cell: ({ now }) => now?.setName ?? t.oldSet },
            {
              key: 'points',
              label: t.columns.points,
              cell: ({ sheet, now }) =>
                now === null ? (
                  '–'
                ) : (
                  <a href={ui.href(resultPath(sheet.setId, sheet.answers, sheet.id))}>
                    {ui.t.scoreBar.points(now.total)}
                    {now.stars >= 3 && `, ${ui.t.scoreBar.stars(now.stars)}`}
                  </a>
                ),
            },
            { key: 'open', label: t.columns.open, cell: ({ now }) => String(now?.open ?? '') },
            { key: 'saved', label: t.columns.saved, cell: ({ sheet }) => formatInstantInVietnam(sheet.savedAt) },
            { key: 'drop', label: t.drop, cell: ({ sheet }) => <Drop ui={ui} sheet={sheet} /> },
          ]}
        />
      </>
    );
  },
  async post(request) {
    const dropped = await request.run(dropKeptSheet, { sheetId: request.input['sheetId'] });
    if (!dropped.ok) return dropped;
    return ok({
      to: keptSheetsPath,
      flash: textsOf(request.lang).scoreSheet.kept.droppedFlash(dropped.value.name),
    });
  },
});
