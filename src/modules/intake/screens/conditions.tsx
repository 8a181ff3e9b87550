// The conditions that end an evaluation, with what producer and team answered: a table of all where somebody works on them, a warning
// with those that are met where somebody decides.

import { DataTable } from '#design/data-table.tsx';
import { LawWords } from '#design/law-words.tsx';
import { Notice } from '#design/notice.tsx';
import { Section } from '#design/section.tsx';
import { Tag } from '#design/tag.tsx';
import type { Ui } from '#web/ui.ts';
import { type ConditionLine, isMet } from '../rules/conditions.ts';

function Answer({ ui, answer }: { readonly ui: Ui; readonly answer: boolean | null }) {
  const { answers } = ui.t.conditions;
  if (answer === true) return <Tag words={answers.yes} tone="red" shape="cross" />;
  return <>{answer === false ? answers.no : answers.open}</>;
}

const named = ({ criterion, text }: ConditionLine) => (
  <>
    {criterion !== null && `${criterion} `}
    <LawWords text={text} />
  </>
);

/** @example <ConditionsTable ui={ui} lines={view.conditions} /> */
export function ConditionsTable({ ui, lines }: { readonly ui: Ui; readonly lines: readonly ConditionLine[] }) {
  const words = ui.t.conditions;
  if (lines.length === 0) return null;
  return (
    <Section id="dieu-kien-hai-ben" title={words.title} lead={lines.some(isMet) ? words.metLead : words.lead}>
      <DataTable
        t={ui.t.design}
        caption={words.title}
        captionHidden
        rows={lines}
        rowKey={(line) => line.code}
        columns={[
          { key: 'condition', label: words.condition, lead: true, cell: named },
          { key: 'claimed', label: words.claimed, cell: (line) => <Answer ui={ui} answer={line.claimed} /> },
          { key: 'found', label: words.found, cell: (line) => <Answer ui={ui} answer={line.found} /> },
        ]}
      />
    </Section>
  );
}

/** Who answered yes to a condition. */
function saidBy(ui: Ui, { claimed, found }: ConditionLine): string {
  const { byProducer, byTeam, byBoth } = ui.t.conditions;
  if (claimed === true && found === true) return byBoth;
  return claimed === true ? byProducer : byTeam;
}

/**
 * What is met, where somebody decides; nothing where no condition is.
 * @example <ConditionsMet ui={ui} lines={view.conditionsMet} />
 */
export function ConditionsMet({ ui, lines }: { readonly ui: Ui; readonly lines: readonly ConditionLine[] }) {
  const words = ui.t.conditions;
  const met = lines.filter(isMet);
  if (met.length === 0) return null;
  return (
    <Notice t={ui.t.design} tone="danger" title={words.met(met.length)} text={words.metText}>
      <ul>
        {met.map((line) => (
          <li key={line.code}>
            {named(line)} <strong>{saidBy(ui, line)}</strong>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
