// /ho-so/:dossierId/tu-cham: the score sheet of the product's set, as the producer sees its own product.

import { Button } from '#design/button.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { checkOf } from '#law/checklist.ts';
import { type EvidenceKind, loadCriteriaRemarks } from '#law/criteria-remarks.ts';
import { type CompiledSet, fieldName, readSheetAddress, type SheetAnswers } from '#modules/evaluation/index.ts';
import { postedEntries, ScoreSheet } from '#modules/evaluation/services.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { PartContents } from '../rules/parts.ts';
import { compiledSetOf, savePart } from '../use-cases/save-part.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import { partCrumbs } from './fill-part.tsx';
import { partMeanwhile } from './part-meanwhile.tsx';
import { dossierPath, partPath } from './paths.ts';
import { viewForWriter, viewWhere } from './view-where.ts';
import { whenWords } from './words.ts';

export interface SheetData {
  readonly view: DossierView;
  readonly compiled: CompiledSet;
  /** As saved. */
  readonly saved: SheetAnswers;
  /** As typed in a refused post, else as saved. */
  readonly answers: SheetAnswers;
  readonly evidence: ReadonlyMap<string, EvidenceKind>;
}

/** What was answered at a leaf, in the words of the sheet. */
export function answerWords(ui: Ui, compiled: CompiledSet, answers: SheetAnswers, code: string): string {
  const words = ui.t.dossiers.form;
  const option = compiled.byCode.get(code)?.options.find((one) => one.number === answers.choices[code]);
  if (option !== undefined) return words.chosen(option.text, option.points);
  return answers.none.includes(code) ? words.none : words.open;
}

/** What is answered at every criterion, against the sheet as the form saw it. */
function linesOf({ compiled, saved, answers }: SheetData, ui: Ui, seen: PartContents['sheet'] | null) {
  const before = readSheetAddress(compiled, new URLSearchParams(seen?.answers));
  return compiled.leaves.map((leaf) => ({
    name: fieldName(leaf.code),
    label: `${leaf.code} ${leaf.title}`,
    theirs: answerWords(ui, compiled, saved, leaf.code),
    yours: answerWords(ui, compiled, answers, leaf.code),
    before: before.ok ? answerWords(ui, compiled, before.value, leaf.code) : null,
  }));
}

export const fillDossierSheetPage = definePage<SheetData>({
  path: '/ho-so/:dossierId/tu-cham',
  right: 'dossiers/save-part',
  rate: 'act',
  islands: ['score-sheet'],
  title: (_data, ui) => ui.t.dossiers.parts.sheet.title,
  breadcrumbs: ({ view }, ui) => partCrumbs(view, ui),
  async load(request) {
    const view = await viewForWriter(request);
    if (!view.ok) return view;
    const compiled = await compiledSetOf(view.value.dossier);
    const saved = readSheetAddress(compiled, new URLSearchParams(view.value.contents.sheet.answers));
    if (!saved.ok) return saved;
    const typed = request.posted === null ? saved : readSheetAddress(compiled, postedEntries(request.posted));
    const { evidence } = await loadCriteriaRemarks();
    return ok({
      view: view.value,
      compiled,
      saved: saved.value,
      answers: typed.ok ? typed.value : saved.value,
      evidence: evidence[compiled.set.folder],
    });
  },
  view(data, ui) {
    const meanwhile = partMeanwhile(ui, data.view, 'sheet', (seen) => linesOf(data, ui, seen));
    if (meanwhile !== null) return meanwhile;
    const { view, compiled, answers, evidence } = data;
    const { parts, form: words, hints } = ui.t.dossiers;
    const { savedAt, version } = view.heads.sheet;
    const frame = ui.form();
    return (
      <>
        <PageHeading
          caption={`${view.product.name} – ${parts.sheet.name}`}
          heading={parts.sheet.title}
          summary={hints.sheet}
        />
        {ui.problem !== null && (
          <Notice t={ui.t.design} tone="danger" live text={ui.errors.map((one) => one.message).join(' ')} />
        )}
        <form
          class="sheet-form"
          method="post"
          action={ui.href(partPath(view.dossier.id, 'sheet'))}
          data-save-to="dossiers/save-part"
          data-save-with={JSON.stringify({ dossierId: view.dossier.id, part: 'sheet' })}
          // A browser that puts back the choices of an earlier visit would put them on top of a newer version.
          autocomplete="off"
        >
          <input type="hidden" name="csrf" value={frame.csrf} />
          <input type="hidden" name="commandId" value={frame.commandId} />
          <input
            type="hidden"
            name="version"
            value={String(ui.state({ version: String(version) }).values['version'])}
          />
          <ScoreSheet posted t={ui.t} lang={ui.lang} compiled={compiled} answers={answers} evidence={evidence} />
          <div class="actions sheet-form__actions">
            <Button kind="primary">{words.save}</Button>
            <a class="actions__way-out" href={ui.href(dossierPath(view.dossier.id))}>
              {words.back}
            </a>
            <span class="actions__saved" data-saved role="status">
              {savedAt === null ? '' : ui.t.scoreBar.saved(whenWords(savedAt))}
            </span>
          </div>
        </form>
        <p class="quiet">{ui.t.law.comparedAlone(checkOf(compiled.set).state)}.</p>
      </>
    );
  },
  async post(request) {
    const view = await viewWhere(request, 'write');
    if (!view.ok) return view;
    const theirs = new URLSearchParams(view.value.contents.sheet.answers);
    const keep = (request.input['keep'] ?? {}) as Readonly<Record<string, unknown>>;
    const fields = new URLSearchParams(
      postedEntries(request.input).filter(([name]) => /^(tc-[\d-]+|[A-Z]\d+)$/.test(name)),
    );
    for (const [name, side] of Object.entries(keep)) {
      if (side !== 'theirs') continue;
      fields.delete(name);
      const kept = theirs.get(name.slice(3).replaceAll('-', '.'));
      if (kept !== null) fields.set(name, kept);
    }
    const { dossierId } = request.params;
    const { version } = request.input;
    const done = await request.run(savePart, { dossierId, part: 'sheet', version, answers: fields.toString() });
    if (!done.ok) return done;
    return ok({ to: dossierPath(done.value.dossierId), flash: textsOf(request.lang).dossiers.form.saved });
  },
});
