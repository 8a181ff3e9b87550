// /bo-tieu-chi/<decision>/<number>/so-sanh: what changed between the decisions for one set.

import { DataTable } from '#design/data-table.tsx';
import { Details } from '#design/details.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Tag } from '#design/tag.tsx';
import { type CsvTable, definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { ComparedLine, Side } from '../rules/compare-sets.ts';
import type { SetSummary } from '../rules/set-summary.ts';
import { type ComparedPair, type ComparedSet, compareSet } from '../use-cases/compare-set.ts';
import { DataLinks, Law, listPath, setPath } from './words.tsx';

interface Frame {
  readonly ui: Ui;
}

function SideCell({ ui, side, set }: Frame & { readonly side: Side | null; readonly set: SetSummary }) {
  const t = ui.t.criteria.compare;
  if (side === null) return <>{t.none}</>;
  return (
    <>
      <a href={ui.href(`${setPath(set.id)}#${side.steps.length === 0 ? 'nhom-' : ''}${side.code}`)}>{side.code}</a>{' '}
      <Law ui={ui} text={side.title} />
      <span class="compared__points">
        {ui.t.criteria.most(side.maxPoints)}
        {side.steps.length > 1 && ` (${side.steps.join(', ')})`}
      </span>
    </>
  );
}

/** The new side; on a phone, where it heads the card, a criterion that is gone shows what it was. */
function AfterCell({ ui, pair, line }: Frame & { readonly pair: ComparedPair; readonly line: ComparedLine }) {
  if (line.after !== null || line.before === null) return <SideCell ui={ui} side={line.after} set={pair.newer} />;
  return (
    <>
      <span class="on-desk">{ui.t.criteria.compare.none}</span>
      <span class="on-phone">
        <Law ui={ui} text={line.before.title} />
      </span>
    </>
  );
}

function ChangeTags({ ui, line }: Frame & { readonly line: ComparedLine }) {
  const t = ui.t.criteria.compare;
  if (line.match === 'added') return <Tag words={t.added} tone="green" shape="check" />;
  if (line.match === 'gone') return <Tag words={t.gone} tone="red" shape="cross" />;
  const [before, after] = [line.before?.maxPoints ?? 0, line.after?.maxPoints ?? 0];
  return (
    <span class="tags">
      {line.pointsChanged && (
        <Tag words={before === after ? t.steps : t.points(before, after)} tone="gold" shape="arrow" />
      )}
      {line.match === 'alike' && <Tag words={t.alike} shape="question" />}
      {!line.pointsChanged && line.match === 'same' && <span class="quiet">{t.same}</span>}
    </span>
  );
}

function Lines({
  ui,
  pair,
  lines,
  caption,
  id,
}: Frame & {
  readonly pair: ComparedPair;
  readonly lines: readonly ComparedLine[];
  readonly caption: string;
  readonly id: string;
}) {
  const t = ui.t.criteria.compare;
  return (
    <div class="compared">
      <DataTable
        t={ui.t.design}
        id={id}
        caption={caption}
        rows={lines}
        rowKey={(line) => `${line.before?.code ?? ''}>${line.after?.code ?? ''}`}
        columns={[
          {
            key: 'after',
            label: pair.newer.instrument,
            lead: true,
            cell: (line) => <AfterCell ui={ui} pair={pair} line={line} />,
          },
          {
            key: 'before',
            label: pair.older.instrument,
            cell: (line) => <SideCell ui={ui} side={line.before} set={pair.older} />,
          },
          { key: 'change', label: t.change, cell: (line) => <ChangeTags ui={ui} line={line} /> },
        ]}
      />
    </div>
  );
}

/** The figures of a pair in one sentence. */
function figures(ui: Ui, { criteria }: ComparedPair): string {
  const of = (wanted: (line: ComparedLine) => boolean): number => criteria.filter(wanted).length;
  return ui.t.criteria.compare.figures(
    of((line) => line.match === 'added'),
    of((line) => line.match === 'gone'),
    of((line) => line.pointsChanged),
    of((line) => line.match === 'same' && !line.pointsChanged),
    of((line) => line.match === 'alike'),
  );
}

function Pair({ ui, pair, asked }: Frame & { readonly pair: ComparedPair; readonly asked: SetSummary }) {
  const t = ui.t.criteria.compare;
  const { older, newer, parts } = pair;
  const other = asked.id === older.id ? newer : older;
  const parted = parts.filter((part) => part.before !== part.after);
  const partWords = (parted.length === 0 ? parts : parted).map((one) => t.part(one.part, one.before, one.after));
  const id = other.id.replace('/', '-');
  return (
    <Section id={id} title={t.pairTitle(other.number, other.instrument)}>
      <p>
        <a href={ui.href(setPath(other.id))}>
          <Law ui={ui} text={other.name} />
        </a>
        . {t.sure[pair.confidence]}
      </p>
      <p>
        {parted.length === 0 ? t.partsSame : t.partsChanged} {partWords.join('; ')}.
      </p>
      {!pair.comparable ? (
        <Notice t={ui.t.design} tone="warning" title={t.notComparable} text={t.notComparableText(older.instrument)} />
      ) : (
        <>
          {older.missingPoints > 0 && (
            <Notice t={ui.t.design} tone="warning" text={t.gap(older.instrument, older.missingPoints)} />
          )}
          <p>
            <strong>{figures(ui, pair)}</strong>
          </p>
          <Lines ui={ui} pair={pair} lines={pair.groups} caption={t.groups} id={`nhom-${id}`} />
          <Lines ui={ui} pair={pair} lines={pair.criteria} caption={t.criteria} id={`tieu-chi-${id}`} />
        </>
      )}
    </Section>
  );
}

const columns = [
  'older',
  'newer',
  'line',
  'part',
  'match',
  'codeBefore',
  'titleBefore',
  'pointsBefore',
  'stepsBefore',
  'codeAfter',
  'titleAfter',
  'pointsAfter',
  'stepsAfter',
] as const;

function tableOf({ pairs }: ComparedSet): CsvTable {
  const side = (one: Side | null) => [
    one?.code ?? null,
    one?.title ?? null,
    one?.maxPoints ?? null,
    one === null ? null : one.steps.join(' '),
  ];
  const rows = pairs.flatMap((pair) => {
    const head = [pair.older.id, pair.newer.id];
    const line = (kind: string) => (one: ComparedLine) => [
      ...head,
      kind,
      one.part,
      one.match,
      ...side(one.before),
      ...side(one.after),
    ];
    return [
      ...pair.parts.map((one) => [
        ...head,
        'part',
        one.part,
        'same',
        one.part,
        null,
        one.before,
        null,
        one.part,
        null,
        one.after,
        null,
      ]),
      ...pair.groups.map(line('group')),
      ...pair.criteria.map(line('criterion')),
    ];
  });
  return { columns, rows };
}

export const compareSetPage = definePage<ComparedSet>({
  path: `${listPath}/:instrument/:number/so-sanh`,
  right: 'criteria/compare-set',
  rate: 'page',
  indexed: true,
  cacheSeconds: 300,
  title: ({ set }, ui) => ui.t.criteria.compare.title(set.number, set.name),
  description: ({ set }, ui) => ui.t.criteria.compare.description(set.name),
  breadcrumbs: ({ set }, ui) => [
    { label: ui.t.criteria.title, href: listPath },
    { label: set.instrument, href: `${listPath}/${set.folder}` },
    { label: ui.t.criteria.setTitle(set.number, set.name), href: setPath(set.id) },
  ],
  canonical: ({ set }) => `${setPath(set.id)}/so-sanh`,
  load: (request) => {
    const { instrument, number } = request.params;
    return request.run(compareSet, { set: `${instrument}/${number}` });
  },
  json: (data) => data,
  csv: tableOf,
  view: (data, ui) => {
    const { set, pairs, without } = data;
    const t = ui.t.criteria.compare;
    return (
      <>
        <PageHeading
          caption={ui.t.criteria.setTitle(set.number, set.name)}
          heading={t.heading}
          summary={t.summary(set.instrument)}
        />
        {without.map((folder) => (
          <p key={folder}>{folder === '26-2026' ? t.noSuccessor : t.noPredecessor(t.folders[folder])}</p>
        ))}
        {pairs.map((pair) => (
          <Pair key={`${pair.older.id} ${pair.newer.id}`} ui={ui} pair={pair} asked={set} />
        ))}
        <Details summary={t.howTitle}>
          {t.how.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Details>
        <p>
          {ui.t.criteria.download}: <DataLinks ui={ui} path={`${setPath(set.id)}/so-sanh`} what={t.heading} />
        </p>
      </>
    );
  },
});
