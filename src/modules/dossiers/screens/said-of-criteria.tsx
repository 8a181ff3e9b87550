// What a dossier says to each criterion: the level that was chosen, the description, the papers that prove it.

import { LawWords } from '#design/law-words.tsx';
import { Section } from '#design/section.tsx';
import type { CompiledSet, SheetAnswers } from '#modules/evaluation/index.ts';
import type { Ui } from '#web/ui.ts';
import type { PartContents } from '../rules/parts.ts';
import { answerWords } from './fill-sheet.tsx';

interface SaidOfCriteriaProps {
  readonly ui: Ui;
  readonly compiled: CompiledSet;
  readonly answers: SheetAnswers;
  readonly proofs: PartContents['proofs'];
  /** Titles of the papers, by their id. */
  readonly titles: ReadonlyMap<string, string>;
}

export function SaidOfCriteria({ ui, compiled, answers, proofs, titles }: SaidOfCriteriaProps) {
  return (
    <Section id="tieu-chi" title={ui.t.dossiers.parts.sheet.name}>
      {compiled.leaves.map((leaf) => {
        const cited = (proofs.citations[leaf.code] ?? []).flatMap((id) => titles.get(id) ?? []);
        return (
          <div key={leaf.code} class="section">
            <h3>
              {leaf.code} <LawWords text={leaf.title} />
            </h3>
            <p lang="vi">{answerWords(ui, compiled, answers, leaf.code)}</p>
            {proofs.descriptions[leaf.code] !== undefined && <p>{proofs.descriptions[leaf.code]}</p>}
            {cited.length > 0 && (
              <p class="quiet">
                {ui.t.dossiers.sent.evidence}: {cited.join('; ')}
              </p>
            )}
          </div>
        );
      })}
    </Section>
  );
}
