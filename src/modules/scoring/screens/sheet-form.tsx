// The form around a member's sheet: the score sheet that everybody uses, what stands beside each criterion, the opinion at its foot.

import { Button } from '#design/button.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { ScoreSheet } from '#modules/evaluation/services.ts';
import type { Ui } from '#web/ui.ts';
import { BesideCriterion } from './beside-criterion.tsx';
import { boardPath, sheetPath } from './paths.ts';
import type { SheetData } from './sheet-page.tsx';
import { whenWords } from './words.ts';

/** @example <SheetForm ui={ui} data={data} /> */
export function SheetForm({ ui, data }: { readonly ui: Ui; readonly data: SheetData }) {
  const t = ui.t.scoring;
  const { own, words, answers, evidence, mode } = data;
  const { session, dossier, facts, draft, lacking } = own;
  const revises = mode === 'revise';
  const ordinal = String(own.sheets.at(-1)?.sheet.ordinal ?? 1);
  const saved = { opinion: words.opinion ?? '', alike: words.alike ?? '', reason: '', ordinal };
  const form = ui.state({ ...saved, version: draft === null ? '' : String(draft.version) });
  const frame = ui.form();
  // After a stale save the next one goes on top of what is saved now.
  const isStale = ui.problem?.code === 'records/changed-meanwhile';
  const version = isStale ? String(draft?.version ?? '') : String(form.values['version'] ?? '');
  const asked = lacking.notes;
  const notesLeft = asked.filter(({ criterion }) => words.notes[criterion] === undefined).length;
  return (
    <form
      class="sheet-form"
      method="post"
      action={ui.href(sheetPath(session.id, dossier.dossierId))}
      data-save-to={revises ? undefined : 'scoring/save-draft'}
      data-save-with={revises ? undefined : JSON.stringify({ sessionId: session.id, dossierId: dossier.dossierId })}
      data-save-fields={revises ? undefined : 'notes opinion alike'}
      // A browser that puts back the choices of an earlier visit would put them on top of a newer version.
      autocomplete="off"
    >
      <input type="hidden" name="csrf" value={frame.csrf} />
      <input type="hidden" name="commandId" value={frame.commandId} />
      <input type="hidden" name="version" value={version} />
      {revises && <input type="hidden" name="ordinal" value={ordinal} />}
      {/* Enter in a field saves; it takes over no finding. */}
      <button
        class="visually-hidden"
        type="submit"
        name="tiep"
        value={revises ? 'dieu-chinh' : 'luu'}
        tabIndex={-1}
        aria-hidden="true"
      />
      <ScoreSheet
        posted
        t={ui.t}
        lang={ui.lang}
        compiled={facts.compiled}
        answers={answers}
        evidence={evidence}
        fixedCases={dossier.caseAnswers}
        beside={(leaf) => (
          <BesideCriterion
            ui={ui}
            leaf={leaf}
            facts={facts}
            words={words}
            asked={asked}
            form={form}
            adopts={!revises}
          />
        )}
      />
      <TextAreaField form={form} name="opinion" label={t.sheet.opinion} hint={t.sheet.opinionHint} rows={4} optional />
      {lacking.alike !== null && (
        <TextAreaField
          form={form}
          name="alike"
          label={t.sheet.alike}
          hint={t.sheet.alikeHint(lacking.alike)}
          rows={2}
        />
      )}
      {revises && (
        <TextAreaField form={form} name="reason" label={t.revise.reason} hint={t.revise.reasonHint} rows={3} />
      )}
      {!revises && (
        <p class="quiet">
          {t.sheet.notesRule} {t.sheet.notesLeft(notesLeft)}
        </p>
      )}
      <div class="actions sheet-form__actions">
        {revises ? (
          <Button kind="primary" name="tiep" value="dieu-chinh">
            {t.revise.send}
          </Button>
        ) : (
          <>
            <Button kind="primary" name="tiep" value="nop">
              {t.sheet.review}
            </Button>
            <Button kind="secondary" name="tiep" value="luu">
              {t.sheet.save}
            </Button>
          </>
        )}
        <a class="actions__way-out" href={ui.href(boardPath(session.id))}>
          {ui.t.dossiers.form.back}
        </a>
        <span class="actions__saved" data-saved role="status">
          {draft === null || revises ? '' : ui.t.scoreBar.saved(whenWords(draft.savedAt))}
        </span>
      </div>
    </form>
  );
}
