// What others did with a piece: officers who checked it with its issuer, dossiers that cite it.

import { Section } from '#design/section.tsx';
import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import type { Ui } from '#web/ui.ts';
import type { Citation } from '../cited.ts';
import type { CheckStanding } from '../rules/issuer-check.ts';
import type { PieceView } from '../use-cases/view-piece.ts';

const LOOKS: Readonly<Record<CheckStanding, { readonly tone: TagTone; readonly shape: TagShape }>> = {
  unchecked: { tone: 'neutral', shape: 'ring' },
  confirmed: { tone: 'green', shape: 'check' },
  differs: { tone: 'red', shape: 'cross' },
  'not-issued': { tone: 'red', shape: 'cross' },
  'no-answer': { tone: 'gold', shape: 'clock' },
  'before-change': { tone: 'gold', shape: 'half' },
};

/** @example <CheckTag ui={ui} standing="confirmed" /> */
export function CheckTag({ ui, standing }: { readonly ui: Ui; readonly standing: CheckStanding }) {
  return <Tag words={ui.t.evidence.checkStates[standing]} {...LOOKS[standing]} />;
}

export function PieceChecks({ ui, view }: { readonly ui: Ui; readonly view: PieceView }) {
  const { piece: words, checkStates, checkWays } = ui.t.evidence;
  return (
    <Section id="doi-chieu" title={words.checks}>
      {view.checks.length === 0 ? (
        <p>{words.uncheckedText}</p>
      ) : (
        <ul class="shelf__pieces">
          {view.checks.map((check) => (
            <li key={check.id} class="shelf__piece">
              <div class="shelf__words">
                <strong>{checkStates[check.result]}</strong>
                <p class="shelf__hint">
                  {words.checkedBy(formatVietnamese(check.checkedOn), checkWays[check.way], check.byName ?? '')}
                </p>
                {check.note !== null && <p>{check.note}</p>}
                {check.isBefore && <p class="shelf__hint">{words.beforeChange}</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

export function PieceCited({ ui, citations }: { readonly ui: Ui; readonly citations: readonly Citation[] }) {
  const words = ui.t.evidence.piece;
  const kinds: Readonly<Record<string, string>> = ui.t.dossiers.kinds;
  const states: Readonly<Record<string, string>> = ui.t.dossiers.states;
  return (
    <Section id="vien-dan" title={words.cited} lead={words.citedLead}>
      {citations.length === 0 ? (
        <p>{words.citedNowhere}</p>
      ) : (
        <ul class="shelf__pieces">
          {citations.map((one) => (
            <li key={one.dossierId} class="shelf__piece">
              <div class="shelf__words">
                <a href={ui.href(`/ho-so/${one.dossierId}`)}>{one.product}</a>
                <p class="shelf__hint">
                  {[kinds[one.kind] ?? one.kind, states[one.state] ?? one.state, words.criteria(one.criteria)].join(
                    ' · ',
                  )}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
