// Under a criterion of the advisory team's sheet: what the producer chose and said there, then what was found and seen.

import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import type { FormState } from '#design/form-state.ts';
import { Tag } from '#design/tag.tsx';
import type { Leaf, SheetAnswers } from '#modules/evaluation/index.ts';
import { kindRulesOn } from '#modules/evidence/index.ts';
import type { Ui } from '#web/ui.ts';
import { isDocumentary } from '../rules/review.ts';
import type { ReviewPaper } from '../use-cases/review-of-dossier.ts';
import type { ReviewView } from '../use-cases/view-review.ts';
import { dayWords } from './words.ts';

/** The option of a leaf in the words of the sheet. */
export function optionWords(ui: Ui, leaf: Leaf, answers: SheetAnswers): string {
  const option = leaf.options.find((one) => one.number === answers.choices[leaf.code]);
  if (option !== undefined) return ui.t.dossiers.form.chosen(option.text, option.points);
  return ui.t.intake.review.claimedNone;
}

interface FindingProps {
  readonly ui: Ui;
  readonly view: ReviewView;
  readonly leaf: Leaf;
  readonly form: FormState;
}

/** Papers that may bear a criterion out: those the producer cited, and those of the kinds usual there, as they were sent. */
function papersFor({ ui, view, leaf }: FindingProps) {
  const { facts, review } = view;
  const codes = new Map(kindRulesOn(ui.today).map((rule) => [rule.kind, rule.code]));
  const cited = facts.sent.parts.proofs.citations[leaf.code] ?? [];
  const seen = review?.seen[leaf.code] ?? [];
  return facts.papers.filter(
    (piece) =>
      cited.includes(piece.id) ||
      seen.includes(piece.id) ||
      (!piece.withdrawn && leaf.criterion.evidence.includes(codes.get(piece.kind) ?? '')),
  );
}

/** Where a paper came from, and until when it counts. */
function paperHint(ui: Ui, { from, ordinal, expiresOn }: ReviewPaper): string {
  const words = ui.t.intakeSent.from;
  const came = from === 'answer' ? words.answer(ordinal ?? 1) : words[from];
  return [came, ui.t.dossiers.sent.until(dayWords(expiresOn))].join(' · ');
}

function Claim({ ui, view, leaf }: FindingProps) {
  const t = ui.t.intake.review;
  const { claimed, sent } = view.facts;
  const said = sent.parts.proofs.descriptions[leaf.code];
  const cited = sent.parts.proofs.citations[leaf.code] ?? [];
  const pieces = sent.evidence.filter((piece) => cited.includes(piece.id));
  return (
    <>
      <p>
        <strong>{t.claimed}:</strong> <span lang="vi">{optionWords(ui, leaf, claimed)}</span>
      </p>
      {said !== undefined && (
        <p>
          <strong>{t.said}:</strong> {said}
        </p>
      )}
      {pieces.length > 0 && (
        <p>
          <strong>{t.cited}:</strong>{' '}
          {pieces.map((piece, at) => (
            <>
              {at > 0 && '; '}
              <a href={ui.href(`/ho-so/${view.dossier.id}/minh-chung/${piece.id}`)}>{piece.title}</a>
            </>
          ))}
        </p>
      )}
    </>
  );
}

/** @example <FindingFields ui={ui} view={view} leaf={leaf} form={form} /> */
export function FindingFields(props: FindingProps) {
  const { ui, view, leaf } = props;
  const t = ui.t.intake.review;
  const { compiled, marking } = view.facts;
  const key = leaf.code.replaceAll('.', '-');
  if (!isDocumentary(compiled, marking, leaf.code)) {
    return (
      <div class="finding">
        <Tag words={t.judged} tone="neutral" shape="ring" />
        <Claim {...props} />
      </div>
    );
  }
  const kept = {
    [`notes.${key}`]: view.review?.notes[leaf.code] ?? '',
    [`seen.${key}`]: view.review?.seen[leaf.code] ?? [],
  };
  // What was typed in a refused post stands before what is saved.
  const form = ui.problem === null ? { ...props.form, values: { ...props.form.values, ...kept } } : props.form;
  const papers = papersFor(props);
  return (
    <div class="finding">
      <Tag words={t.documentary} tone="green" shape="check" />
      <Claim {...props} />
      <TextAreaField
        form={form}
        name={`notes.${key}`}
        label={`${t.noted} (${leaf.code})`}
        hint={t.notedHint}
        rows={2}
      />
      {papers.length > 0 && (
        <CheckboxField
          form={form}
          name={`seen.${key}`}
          label={`${t.seen} (${leaf.code})`}
          options={papers.map((piece) => ({
            value: piece.id,
            label: piece.title,
            hint: paperHint(ui, piece),
          }))}
          optional
        />
      )}
    </div>
  );
}
