// Under a criterion of a member's sheet: what the producer chose, what the advisory team verified, the one tap that takes it over, and the
// note, which is asked for where the mark lies far from them or denies a star.

import { Button } from '#design/button.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import type { FormState } from '#design/form-state.ts';
import { Tag } from '#design/tag.tsx';
import type { Leaf } from '#modules/evaluation/index.ts';
import type { Ui } from '#web/ui.ts';
import type { NoteAsked } from '../rules/notes-asked.ts';
import type { SheetWords } from '../rules/sheet-content.ts';
import type { SheetFacts } from '../use-cases/sheet-facts.ts';
import { fieldKey } from '../use-cases/words-input.ts';
import { optionWords, whenWords } from './words.ts';

export interface BesideProps {
  readonly ui: Ui;
  readonly leaf: Leaf;
  readonly facts: SheetFacts;
  readonly words: SheetWords;
  readonly asked: readonly NoteAsked[];
  readonly form: FormState;
  /** A verified finding may be taken over here. */
  readonly adopts: boolean;
}

function Finding({ ui, leaf, facts, words, adopts }: BesideProps) {
  const t = ui.t.scoring.sheet;
  const finding = facts.opinion?.findings.find((one) => one.criterion === leaf.code);
  if (finding === undefined) return <p class="quiet">{t.notFound}</p>;
  const adopted = words.adopted[leaf.code];
  return (
    <>
      <p>
        <strong>{t.found}:</strong> <span lang="vi">{optionWords(ui.t, leaf, finding.option)}</span>
      </p>
      {finding.note !== null && <p lang="vi">{finding.note}</p>}
      {adopted !== undefined ? (
        <p class="quiet">{t.adopted(whenWords(adopted.at))}</p>
      ) : (
        adopts && (
          <p>
            <Button kind="secondary" name="adopt" value={fieldKey(leaf.code)}>
              {t.adopt(leaf.code)}
            </Button>
          </p>
        )
      )}
    </>
  );
}

/** @example beside={(leaf) => <BesideCriterion ui={ui} leaf={leaf} facts={facts} words={words} asked={asked} form={form} adopts />} */
export function BesideCriterion(props: BesideProps) {
  const { ui, leaf, facts, words, form } = props;
  const t = ui.t.scoring.sheet;
  const { code } = leaf;
  const isJudged = facts.judged.includes(code);
  const asked = props.asked.find((one) => one.criterion === code);
  const claimed = facts.compared.claimed[code];
  const name = `notes.${fieldKey(code)}`;
  const kept = { ...form, values: { [name]: words.notes[code] ?? '', ...form.values } };
  const hint = asked?.reasons
    .map((reason) => (reason === 'star-denied' && asked.level !== null ? t.denied(asked.level) : t.reasons[reason]))
    .join(' ');
  return (
    <div class="finding">
      <Tag
        words={isJudged ? t.judged : t.documentary}
        tone={isJudged ? 'neutral' : 'green'}
        shape={isJudged ? 'ring' : 'check'}
      />
      {claimed !== undefined && (
        <p>
          <strong>{t.claimed}:</strong> <span lang="vi">{optionWords(ui.t, leaf, claimed)}</span>
        </p>
      )}
      {!isJudged && <Finding {...props} />}
      {isJudged && (
        <p>
          <a href={`${ui.href(ui.path)}/tuong-tu?tc=${encodeURIComponent(code)}`} target="_blank" rel="noopener">
            {ui.t.scoring.precedents.beside}
          </a>
        </p>
      )}
      <TextAreaField
        form={kept}
        name={name}
        label={`${asked === undefined ? t.note : t.noteAsked} (${code})`}
        hint={hint}
        rows={2}
      />
    </div>
  );
}
