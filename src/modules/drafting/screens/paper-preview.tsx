// A paper on the screen: the blocks of the model as they follow one another, so that what is read here is what is printed.

import type { ComponentChildren } from 'preact';
import type { Block, Cell, Paper, Paragraph, Row, Run } from '#official-forms/paper.ts';

function RunWords({ run }: { readonly run: Run }) {
  if (run.kind === 'dots') return <>……………</>;
  if (run.kind === 'box') return <>{run.ticked ? '☒' : '☐'}</>;
  const lines = run.text.split('\n').map((line, i) => (
    <>
      {i > 0 && <br />}
      {line}
    </>
  ));
  const slanted = run.italic ? <em>{lines}</em> : <>{lines}</>;
  return run.bold ? <strong>{slanted}</strong> : slanted;
}

function Words({ paragraph }: { readonly paragraph: Paragraph }) {
  const { align = 'left', firstLine, hanging, size, runs } = paragraph;
  const classes = [
    'sheet__words',
    `sheet__words--${align}`,
    firstLine && 'sheet__words--first',
    hanging && 'sheet__words--hanging',
    size !== undefined && size < 13 && 'sheet__words--small',
  ];
  return (
    <p class={classes.filter(Boolean).join(' ')}>
      {runs.map((run, i) => (
        <RunWords key={`${i}`} run={run} />
      ))}
    </p>
  );
}

function TableCell({ cell, head }: { readonly cell: Cell; readonly head: boolean }) {
  const inside = cell.paragraphs.map((one, i) => <Words key={`${i}`} paragraph={one} />);
  return head ? (
    <th scope="col" colSpan={cell.span ?? 1}>
      {inside}
    </th>
  ) : (
    <td colSpan={cell.span ?? 1}>{inside}</td>
  );
}

const TableRow = ({ row, head }: { readonly row: Row; readonly head: boolean }) => (
  <tr>
    {row.cells.map((cell, i) => (
      <TableCell key={`${i}`} cell={cell} head={head} />
    ))}
  </tr>
);

function Part({ block }: { readonly block: Block }): ComponentChildren {
  switch (block.kind) {
    case 'paragraph':
      return <Words paragraph={block} />;
    case 'rule':
      return <hr class="sheet__rule" />;
    case 'space':
      return <div class={block.height > 30 ? 'sheet__room' : 'sheet__gap'} />;
    case 'page-break':
      return <hr class="sheet__break" />;
    case 'kept':
      return <Parts blocks={block.blocks} />;
    case 'columns':
      return (
        <div class={`sheet__columns sheet__columns--${columnsName(block.shares)}`}>
          {block.columns.map((column, i) => (
            <div key={`${i}`} class="sheet__column">
              <Parts blocks={column} />
            </div>
          ))}
        </div>
      );
    case 'table':
      return (
        <table class="sheet__table">
          {block.groups.length > 0 && (
            <thead>
              {block.head.map((row, i) => (
                <TableRow key={`${i}`} row={row} head />
              ))}
            </thead>
          )}
          <tbody>
            {(block.groups.length > 0 ? block.groups.flat() : block.head).map((row, i) => (
              <TableRow key={`${i}`} row={row} head={false} />
            ))}
          </tbody>
        </table>
      );
    default:
      return null;
  }
}

/** Widths are classes, since the page allows no style of its own. */
function columnsName(shares: readonly number[]): string {
  if (shares.length === 3) return 'stamp';
  return (shares[0] ?? 0.5) < 0.2 ? 'indent' : 'halves';
}

const Parts = ({ blocks }: { readonly blocks: readonly Block[] }) => (
  <>
    {blocks.map((block, i) => (
      <Part key={`${i}`} block={block} />
    ))}
  </>
);

/** @example <PaperPreview paper={paper} label="Xem trước" /> */
export function PaperPreview({ paper, label }: { readonly paper: Paper; readonly label: string }) {
  return (
    <article class="sheet" lang="vi" aria-label={label}>
      <Parts blocks={paper.blocks} />
    </article>
  );
}
