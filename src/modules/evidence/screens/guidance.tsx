// What a kind of evidence is for, how one gets it, who issues it, and what must be seen on it: in words, drawn, and read aloud.

import { Details } from '#design/details.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import type { EvidenceKind, EvidenceKindRule } from '#law/evidence-kinds.ts';
import type { Ui } from '#web/ui.ts';
import { guidancePath } from './paths.ts';

interface GuidanceProps {
  readonly ui: Ui;
  readonly kind: EvidenceKind;
  readonly rule?: EvidenceKindRule | undefined;
  readonly open?: boolean;
}

/** The drawing with what its numbers mean; the same numbers stand on the drawing. */
function Drawing({ ui, kind }: GuidanceProps) {
  const { guidance, kinds } = ui.t.evidence;
  return (
    <figure class="guide">
      <img
        class="guide__drawing"
        src={guidancePath(`${kind}.svg`)}
        width="240"
        height="180"
        loading="lazy"
        alt={guidance.drawing(kinds[kind].name)}
      />
      <figcaption>
        <ol class="guide__marks">
          {guidance.marks[kind].map((mark) => (
            <li key={mark}>{mark}</li>
          ))}
        </ol>
      </figcaption>
    </figure>
  );
}

/** Folded behind a question; the rule says for whom the form asks it. */
export function Guidance({ ui, kind, rule, open }: GuidanceProps) {
  const { guidance, kinds, neededFor } = ui.t.evidence;
  const words = kinds[kind];
  return (
    <Details summary={guidance.title} open={open}>
      {rule !== undefined && <p>{neededFor[rule.neededFor]}</p>}
      <Drawing ui={ui} kind={kind} />
      <SummaryList
        items={[
          { label: guidance.get, value: words.get },
          { label: guidance.issuer, value: words.issuer },
          { label: guidance.shows, value: words.shows },
        ]}
      />
      <div class="guide__sound">
        {/* biome-ignore lint/a11y/useMediaCaption: what is said stands word for word above. */}
        <audio controls preload="none" src={guidancePath(`${kind}.mp3`)} aria-label={guidance.listen(words.name)} />
        <p class="shelf__hint">{guidance.voice}</p>
      </div>
    </Details>
  );
}
