// /phieu-cham/:sheetId: a sheet kept in one's own account. It saves itself while choices are made; without a script, by its button.
// Saved in another window meanwhile, it shows both versions and writes over neither.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { formatInstantInVietnam } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { checkOf } from '#law/checklist.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { KeptSheet } from '../rules/kept-sheet.ts';
import { readSheetAddress, type SheetAnswers } from '../rules/sheet-address.ts';
import { ScoreSheet } from '../sheet/score-sheet.tsx';
import { saveKeptSheet } from '../use-cases/save-kept-sheet.ts';
import { viewKeptSheet } from '../use-cases/view-kept-sheet.ts';
import { mergedEntries, SheetConflict } from './sheet-conflict.tsx';
import { findSetToScore, keptSheetsPath, postedEntries, resultPath, type SheetView, sheetView } from './sheet-view.ts';

interface KeptView extends SheetView {
  readonly sheet: KeptSheet;
  /** What is saved; after a refused save the page's own answers are others. */
  readonly saved: SheetAnswers;
}

async function load(request: PageRequest) {
  const sheet = await request.run(viewKeptSheet, { sheetId: request.params['sheetId'] });
  if (!sheet.ok) return sheet;
  const compiled = await findSetToScore(sheet.value.setId, request.today);
  if (!compiled.ok) return compiled;
  const entries = request.posted === null ? new URLSearchParams(sheet.value.answers) : postedEntries(request.posted);
  const view = await sheetView(compiled.value, entries);
  const saved = readSheetAddress(compiled.value, new URLSearchParams(sheet.value.answers));
  if (!view.ok) return view;
  if (!saved.ok) return saved;
  return ok<KeptView>({ ...view.value, sheet: sheet.value, saved: saved.value });
}

export const keptSheetPage = definePage<KeptView>({
  path: `${keptSheetsPath}/:sheetId`,
  right: 'evaluation/view-kept-sheet',
  postRight: 'evaluation/save-kept-sheet',
  rate: 'page',
  islands: ['score-sheet'],
  title: ({ sheet }, ui) => ui.t.scoreSheet.heading(sheet.name),
  breadcrumbs: (_view, ui) => [{ label: ui.t.scoreSheet.kept.title, href: keptSheetsPath }],
  load,
  view: ({ compiled, answers, evidence, sheet, saved }, ui) => {
    if (ui.problem?.code === 'records/changed-meanwhile') {
      return <SheetConflict ui={ui} compiled={compiled} sheet={sheet} theirs={saved} yours={answers} />;
    }
    const { set } = compiled;
    const t = ui.t.scoreSheet;
    const frame = ui.form();
    return (
      <>
        <PageHeading
          caption={`${t.caption(set.number, set.instrument.number)} – ${set.name}`}
          heading={t.heading(sheet.name)}
          summary={t.kept.summary}
        />
        <form
          class="sheet-form"
          method="post"
          action={ui.href(`${keptSheetsPath}/${sheet.id}`)}
          data-sheet-id={sheet.id}
          // A browser that puts back the choices of an earlier visit would put them on top of a newer version.
          autocomplete="off"
        >
          {ui.problem !== null && <ErrorSummary form={ui.state()} />}
          <input type="hidden" name="csrf" value={frame.csrf} />
          <input type="hidden" name="commandId" value={frame.commandId} />
          <input
            type="hidden"
            name="version"
            value={String(ui.state({ version: String(sheet.version) }).values['version'])}
          />
          <ScoreSheet posted t={ui.t} lang={ui.lang} compiled={compiled} answers={answers} evidence={evidence} />
          <div class="actions sheet-form__actions">
            <Button kind="primary" name="tiep" value="ket-qua">
              {t.result}
            </Button>
            <Button kind="secondary" name="tiep" value="luu">
              {t.kept.save}
            </Button>
            <span class="actions__saved" data-saved role="status">
              {ui.t.scoreBar.saved(formatInstantInVietnam(sheet.savedAt))}
            </span>
          </div>
        </form>
        <p class="quiet">{ui.t.law.comparedAlone(checkOf(set).state)}.</p>
      </>
    );
  },
  async post(request) {
    const sheetId = request.params['sheetId'] ?? '';
    const { version, keep } = request.input;
    let entries = postedEntries(request.input);
    if (typeof keep === 'object' && keep !== null) {
      const page = await load({ ...request, posted: null });
      if (!page.ok) return page;
      entries = mergedEntries(
        page.value.compiled,
        entries,
        keep as Readonly<Record<string, unknown>>,
        page.value.saved,
      );
    }
    const answers = new URLSearchParams(entries).toString();
    const saved = await request.run(saveKeptSheet, { sheetId, version, answers });
    if (!saved.ok) return saved;
    return request.input['tiep'] === 'ket-qua'
      ? ok({ to: resultPath(saved.value.set, saved.value.answers, sheetId) })
      : ok({ to: `${keptSheetsPath}/${sheetId}`, flash: textsOf(request.lang).scoreSheet.kept.savedFlash });
  },
});
