// Members against the mean with the picture, the gap, the spread at each criterion, sheets that are alike, notes and versions.

import { DataTable } from '#design/data-table.tsx';
import { Details } from '#design/details.tsx';
import { Notice } from '#design/notice.tsx';
import { Section } from '#design/section.tsx';
import { Tag } from '#design/tag.tsx';
import type { Ui } from '#web/ui.ts';
import { partSpread } from '../rules/spread.ts';
import { MarksTable } from './read-sheet.tsx';
import type { ResultData } from './result-page.tsx';
import { SpreadChart } from './spread-chart.tsx';
import { leafWords, whenWords } from './words.ts';

/** More pairs than this are told by their names alone. */
const MOST_PAIRS = 5;

interface SpreadProps {
  readonly ui: Ui;
  readonly data: ResultData;
}

function Members({ ui, data }: SpreadProps) {
  const t = ui.t.scoring.detail;
  const { spread, all } = data.board;
  const limit = data.whole.session.rules.gapPoints;
  const parts = partSpread(spread.members);
  return (
    <>
      <DataTable
        t={ui.t.design}
        caption={t.members}
        rows={spread.members}
        rowKey={(one) => one.memberId}
        columns={[
          { key: 'member', label: t.columns.member, lead: true, cell: (one) => one.name },
          { key: 'a', label: t.columns.a, numeric: true, cell: (one) => one.parts.A },
          { key: 'b', label: t.columns.b, numeric: true, cell: (one) => one.parts.B },
          { key: 'c', label: t.columns.c, numeric: true, cell: (one) => one.parts.C },
          { key: 'total', label: t.columns.total, numeric: true, cell: (one) => <strong>{one.total}</strong> },
          {
            key: 'from',
            label: t.columns.fromMean,
            cell: (one) => (
              <>
                {one.fromMean} {one.isFar && <Tag words={t.isFar(limit)} tone="red" shape="arrow" />}
              </>
            ),
          },
          {
            key: 'sheets',
            label: t.columns.sheets,
            cell: (one) => {
              const own = all.filter(({ sheet }) => sheet.memberId === one.memberId);
              const paper = own.some(({ sheet }) => sheet.origin === 'paper') ? ui.t.scoring.board.paper : null;
              return [paper, own.length > 1 ? t.revised(own.length - 1) : null].filter(Boolean).join(', ') || '–';
            },
          },
        ]}
      />
      {spread.members.length > 1 && (
        <p>{t.parts(`A ${parts.A.join('–')} · B ${parts.B.join('–')} · C ${parts.C.join('–')}`)}</p>
      )}
    </>
  );
}

function Criteria({ ui, data }: SpreadProps) {
  const t = ui.t.scoring.detail;
  const { criteria } = data.board.spread;
  const apart = criteria.filter((one) => one.max > one.min);
  return (
    <Section id="do-lech" title={t.spread} lead={t.spreadLead}>
      {apart.length > 0 && (
        <DataTable
          t={ui.t.design}
          caption={t.spread}
          captionHidden
          rows={apart}
          rowKey={(one) => one.criterion}
          columns={[
            {
              key: 'criterion',
              label: t.spreadColumns.criterion,
              lead: true,
              cell: (one) => leafWords(data.compiled, one.criterion),
            },
            {
              key: 'range',
              label: t.spreadColumns.range,
              nowrap: true,
              cell: (one) => `${one.min} – ${one.max} / ${one.most}`,
            },
            { key: 'mean', label: t.spreadColumns.mean, numeric: true, cell: (one) => one.mean },
            {
              key: 'counted',
              label: t.spreadColumns.counted,
              cell: (one) => one.counted.map(([points, sheets]) => t.counted(points, sheets)).join('; '),
            },
          ]}
        />
      )}
      <p class="quiet">{t.allAgree(criteria.length - apart.length)}</p>
    </Section>
  );
}

function Versions({ ui, data }: SpreadProps) {
  const t = ui.t.scoring.detail;
  return (
    <Section id="phieu" title={t.versions}>
      {data.board.all.map(({ sheet, content, isWhole }) => (
        <Details
          key={sheet.id}
          summary={t.version(content.by, sheet.ordinal, content.points.total, whenWords(sheet.submittedAt))}
        >
          {content.reason !== null && <p>{t.reasonOf(content.reason)}</p>}
          {content.alike !== null && <p>{content.alike}</p>}
          {!isWhole && <Notice t={ui.t.design} tone="danger" text={t.broken} />}
          <MarksTable ui={ui} compiled={data.compiled} content={content} />
          {content.opinion !== null && (
            <p>
              <strong>{ui.t.scoring.sheet.opinion}:</strong> {content.opinion}
            </p>
          )}
          <p class="quiet hash">{ui.t.scoring.sheet.hash(sheet.contentHash)}</p>
        </Details>
      ))}
    </Section>
  );
}

/** @example <MembersAndSpread ui={ui} data={data} /> */
export function MembersAndSpread({ ui, data }: SpreadProps) {
  const t = ui.t.scoring.detail;
  const { board, whole } = data;
  const { spread } = board;
  const limit = whole.session.rules.gapPoints;
  const notes = board.counted.flatMap(({ content }) =>
    Object.entries(content.notes).map(([code, note]) => ({ by: content.by, code, note })),
  );
  return (
    <>
      <Section id="so-diem" title={t.gapTitle}>
        {spread.gapExceeded ? (
          <Notice t={ui.t.design} tone="warning" text={t.gapText(spread.gap, limit)} />
        ) : (
          <p>{t.noGap(spread.gap, limit)}</p>
        )}
        {board.alike.length > 0 && (
          <Notice t={ui.t.design} tone="info" title={t.alikeTitle}>
            <p>{t.alikeText}</p>
            {board.alike.length > MOST_PAIRS ? (
              <p>{t.alikeMany(board.alike.length, [...new Set(board.alike.flat())].join(', '))}</p>
            ) : (
              <ul>
                {board.alike.map(([one, other]) => (
                  <li key={`${one}-${other}`}>{t.alike(one, other)}</li>
                ))}
              </ul>
            )}
          </Notice>
        )}
        {board.computed.kind === 'computed' && board.computed.discussion !== undefined && (
          <p>
            <strong>{t.discussion(board.computed.discussion.by)}:</strong>{' '}
            <span class="as-typed" lang="vi">
              {board.computed.discussion.words}
            </span>
          </p>
        )}
        <SpreadChart t={ui.t} spread={spread} />
        <Members ui={ui} data={data} />
      </Section>
      <Criteria ui={ui} data={data} />
      {notes.length > 0 && (
        <Section id="ghi-chu" title={t.notes}>
          {[...new Set(notes.map((one) => one.code))].map((code) => (
            <Details key={code} summary={leafWords(data.compiled, code)}>
              <ul class="prose">
                {notes
                  .filter((one) => one.code === code)
                  .map(({ by, note }) => (
                    <li key={by}>
                      <strong>{by}:</strong> {note}
                    </li>
                  ))}
              </ul>
            </Details>
          ))}
        </Section>
      )}
      <Versions ui={ui} data={data} />
    </>
  );
}
