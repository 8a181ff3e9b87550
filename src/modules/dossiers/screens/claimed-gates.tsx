// By the producer's own answers the dossier ends whatever its points: said wherever somebody sends it, receives it or judges it.

import { LawWords } from '#design/law-words.tsx';
import { Notice } from '#design/notice.tsx';
import type { Gate } from '#modules/evaluation/index.ts';
import type { Ui } from '#web/ui.ts';
import { partPath } from './paths.ts';

interface ClaimedGatesProps {
  readonly ui: Ui;
  readonly gates: readonly Gate[];
  /** Who answered and may still change it: told how, with the way to the sheet of this dossier. */
  readonly mendIn?: string | undefined;
}

/** @example <ClaimedGates ui={ui} gates={view.gates} /> */
export function ClaimedGates({ ui, gates, mendIn }: ClaimedGatesProps) {
  if (gates.length === 0) return null;
  const words = ui.t.conditions;
  const mends = mendIn !== undefined;
  return (
    <Notice
      t={ui.t.design}
      tone="danger"
      title={(mends ? words.ownTitle : words.claimedTitle)(gates.length)}
      text={mends ? words.ownText : words.claimedText}
    >
      <ul>
        {gates.map((gate) => (
          <li key={gate.code}>
            {gate.criterion !== null && `${gate.criterion} `}
            <LawWords text={gate.text} />
          </li>
        ))}
      </ul>
      {mendIn !== undefined && (
        <p>
          <a href={ui.href(partPath(mendIn, 'sheet'))}>{words.ownLink}</a>
        </p>
      )}
    </Notice>
  );
}
