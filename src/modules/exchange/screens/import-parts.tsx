// Parts that the pages of an import share: its state, the steps, what a row says and what the register says of it.

import { Details } from '#design/details.tsx';
import { Steps } from '#design/steps.tsx';
import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import { formatVietnamese, parseIsoDate } from '#kernel/calendar.ts';
import { formatVnd } from '#kernel/money.ts';
import type { ProducerType } from '#modules/producers/index.ts';
import { columnLetters } from '#platform/spreadsheets/workbook.ts';
import type { Ui } from '#web/ui.ts';
import { columnsOfIssue, invisiblyMended } from '../rules/finding-cells.ts';
import type { FieldChange, FindingCell, Proposal } from '../rules/import-row.ts';
import type { Issue, Severity } from '../rules/issues.ts';
import type { ImportSheet, ImportState } from '../rules/register-import.ts';
import { addedTo } from '../rules/remark.ts';
import { CONFIRMED } from '../rules/row-changes.ts';
import type { ShownRow } from '../use-cases/view-register-import.ts';
import { importPath } from './paths.ts';

type Look = { readonly tone: TagTone; readonly shape: TagShape };

const states: Readonly<Record<ImportState, Look>> = {
  staged: { tone: 'blue', shape: 'clock' },
  confirmed: { tone: 'green', shape: 'check' },
  undone: { tone: 'neutral', shape: 'cross' },
  discarded: { tone: 'neutral', shape: 'cross' },
};

export function StateTag({ state, ui }: { readonly state: ImportState; readonly ui: Ui }) {
  return <Tag words={ui.t.exchange.states[state]} {...states[state]} />;
}

const proposalLooks: Readonly<Record<Proposal, Look>> = {
  new: { tone: 'green', shape: 'dot' },
  change: { tone: 'blue', shape: 'arrow' },
  same: { tone: 'neutral', shape: 'check' },
  near: { tone: 'gold', shape: 'question' },
  twice: { tone: 'neutral', shape: 'pause' },
  outside: { tone: 'red', shape: 'cross' },
  error: { tone: 'red', shape: 'cross' },
};

/** Choose the file, preview, confirm: where one stands. */
export function ImportSteps({ ui, current, id }: { readonly ui: Ui; readonly current: number; readonly id?: string }) {
  const t = ui.t.exchange.steps;
  return (
    <Steps
      t={ui.t.design}
      current={current}
      steps={[
        { label: t.file },
        { label: t.preview, href: id === undefined ? undefined : ui.href(importPath(id)) },
        { label: t.confirm },
      ]}
    />
  );
}

const severityLooks: Readonly<Record<Severity, Look>> = {
  error: { tone: 'red', shape: 'cross' },
  duplicate: { tone: 'neutral', shape: 'pause' },
  warning: { tone: 'gold', shape: 'question' },
  info: { tone: 'blue', shape: 'dot' },
};

function CellWords({ cell, ui }: { readonly cell: FindingCell; readonly ui: Ui }) {
  const t = ui.t.exchange.preview;
  const where = t.cell(columnLetters(cell.column), cell.heading);
  const mended = invisiblyMended(cell.written, cell.read);
  const same = cell.written === '' || cell.written === cell.read;
  const read = mended !== null ? `, ${t.mended[mended]}` : same ? '' : `, ${t.read(cell.read)}`;
  return <span class="finding__cell">{`${where}: ${t.written(cell.written)}${read}`}</span>;
}

function Finding({ issue, row, sheet, ui }: FindingProps & { readonly issue: Issue }) {
  const t = ui.t.exchange;
  const columns = sheet === undefined ? [] : columnsOfIssue(issue, sheet);
  const cells = row.content.cells.filter((cell) => columns.includes(cell.column));
  const { tone } = severityLooks[issue.severity];
  return (
    <li class={`finding finding--${tone}`}>
      <span class="finding__words">
        {t.findings[issue.code]}
        {issue.refRow !== undefined && ` (${t.preview.earlier(issue.refSheet ?? row.sheet, issue.refRow)})`}
      </span>
      {cells.map((cell) => (
        <CellWords key={cell.column} cell={cell} ui={ui} />
      ))}
    </li>
  );
}

interface FindingProps {
  readonly row: ShownRow;
  readonly sheet: ImportSheet | undefined;
  readonly ui: Ui;
}

/** Everything that was seen in a row: errors and warnings open, remarks folded. */
export function Findings({ row, sheet, ui }: FindingProps) {
  const t = ui.t.exchange.preview;
  const { issues } = row.content;
  // Said only where the star is written as reported: not of a row that brings nothing new.
  const starsReported = row.content.starsReported && row.proposal !== 'same';
  const open = issues.filter((issue) => issue.severity !== 'info');
  const folded = issues.filter((issue) => issue.severity === 'info');
  const list = (shown: readonly Issue[]) => (
    <ul class="findings">
      {shown.map((issue) => (
        <Finding key={issue.code} issue={issue} row={row} sheet={sheet} ui={ui} />
      ))}
    </ul>
  );
  return (
    <>
      {open.length > 0 && list(open)}
      {starsReported && <p class="finding__words">{t.starsReported}</p>}
      {folded.length > 0 && <Details summary={`${t.severity.info} (${folded.length})`}>{list(folded)}</Details>}
      {issues.length === 0 && !starsReported && <span class="muted">{t.severity.none}</span>}
    </>
  );
}

/** A value as people read it: days and amounts in their form, kinds in words. */
function valueWords(field: string, value: string | null, ui: Ui): string | null {
  if (value === null) return null;
  if (field === 'producer.producerType') return ui.t.producers.types[value as ProducerType] ?? value;
  if (field === 'product.priceVnd') return formatVnd(Number(value));
  const day = parseIsoDate(value);
  return day === null ? value : formatVietnamese(day);
}

function ChangeWords({ change, ui }: { readonly change: FieldChange; readonly ui: Ui }) {
  const t = ui.t.exchange;
  const { field, before, after } = change;
  if (field === CONFIRMED) return <>{t.preview.confirms}</>;
  const added = addedTo(before, after);
  if (field === 'recognition.note' && added !== null) return <>{`${t.fields[field]}: ${t.preview.adds(added)}`}</>;
  const words = t.preview.from(valueWords(field, before, ui), valueWords(field, after, ui));
  return <>{`${t.fields[field] ?? field}: ${words}`}</>;
}

/** What the register says of a row, and what the row would change. */
export function Comparison({ row, ui }: { readonly row: ShownRow; readonly ui: Ui }) {
  const t = ui.t.exchange.preview;
  const { target, ground, changes } = row.content;
  return (
    <>
      <Tag words={t.proposal[row.proposal]} {...proposalLooks[row.proposal]} />
      {row.proposal === 'outside' && <p class="finding__words">{t.outsideText}</p>}
      {target !== null && (
        <p class="finding__words">
          <a href={ui.href(`/quan-ly/san-pham/${target.code}`)}>{target.name}</a>
          {[target.producerName, row.targetCommune].filter(Boolean).map((part) => `, ${part}`)}
          {ground !== null && ` (${t.grounds[ground]})`}
        </p>
      )}
      {target === null && ground !== null && (
        <p class="finding__words">
          {t.grounds[ground]}
          {row.earlierRow !== null && `: ${t.earlier(row.earlierRow.sheet, row.earlierRow.row)}`}
        </p>
      )}
      {changes.length > 0 && (
        <ul class="findings">
          {changes.map((change) => (
            <li key={change.field} class="finding">
              <ChangeWords change={change} ui={ui} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The product of a row: name, maker, place, stars, as read. */
export function RowProduct({ row, ui }: { readonly row: ShownRow; readonly ui: Ui }) {
  const { productName, producerName, star, decisionNo } = row.content.record;
  const facts = [
    producerName,
    row.commune,
    star === null ? null : ui.t.exchange.export.starsOf(star),
    decisionNo,
  ].filter((fact): fact is string => fact !== null);
  return (
    <>
      <strong>{productName ?? '–'}</strong>
      {facts.length > 0 && <span class="finding__cell">{facts.join(' · ')}</span>}
    </>
  );
}
