// What a kind of evidence is for, how one gets it, who issues it, and what must be seen on it.

import { Details } from '#design/details.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import type { EvidenceKind, EvidenceKindRule } from '#law/evidence-kinds.ts';
import type { Ui } from '#web/ui.ts';

interface GuidanceProps {
  readonly ui: Ui;
  readonly kind: EvidenceKind;
  readonly rule?: EvidenceKindRule | undefined;
  readonly open?: boolean;
}

/** Folded behind a question; the rule says for whom the form asks it. */
export function Guidance({ ui, kind, rule, open }: GuidanceProps) {
  const { guidance, kinds, neededFor } = ui.t.evidence;
  const words = kinds[kind];
  return (
    <Details summary={guidance.title} open={open}>
      {rule !== undefined && <p>{neededFor[rule.neededFor]}</p>}
      <SummaryList
        items={[
          { label: guidance.get, value: words.get },
          { label: guidance.issuer, value: words.issuer },
          { label: guidance.shows, value: words.shows },
        ]}
      />
    </Details>
  );
}
