// /tu-cham-diem/26-2026/11/ket-qua: the level to be expected, what keeps the next one away, and every point with its reason.

import { ButtonLink } from '#design/button-link.tsx';
import { Details } from '#design/details.tsx';
import { LawWords } from '#design/law-words.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Stars } from '#design/stars.tsx';
import { ok } from '#kernel/result.ts';
import { checkOf } from '#law/checklist.ts';
import type { SetCondition } from '#law/criteria-set.ts';
import { markingOf } from '#law/marking.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { KeptSheet } from '../rules/kept-sheet.ts';
import { type NextStar, nextStar } from '../rules/next-star.ts';
import { type Score, score } from '../rules/score.ts';
import { askedConditions, mixedCases, openLeaves, pointsOf, requestOf, sheetAddress } from '../rules/sheet-address.ts';
import { criterionId } from '../sheet/score-bar.tsx';
import { keepSheet } from '../use-cases/keep-sheet.ts';
import { viewKeptSheet } from '../use-cases/view-kept-sheet.ts';
import { AnswerTable } from './answer-table.tsx';
import { KeepSheet } from './keep-sheet-form.tsx';
import { NextStarWay } from './next-star-way.tsx';
import { wayWords } from './next-star-words.ts';
import { keptSheetsPath, loadSheet, paperPath, type SheetView, selfScorePath, sheetPath } from './sheet-view.ts';

interface ResultView extends SheetView {
  readonly answer: Score;
  readonly points: readonly number[];
  readonly way: NextStar;
  /** The answers as an address has them. */
  readonly fields: string;
  /** Path of the sheet with these answers, or of the kept sheet that they are of. */
  readonly back: string;
  /** The kept sheet that led here, where the viewer keeps it. */
  readonly kept: KeptSheet | null;
}

async function load(request: PageRequest) {
  const sheet = await loadSheet(request);
  if (!sheet.ok) return sheet;
  const { compiled, answers } = sheet.value;
  const asked = requestOf(compiled, answers);
  const answer = score(asked, compiled.set);
  const fields = sheetAddress(compiled, answers);
  const keptId = request.query['phieu'];
  const found = keptId === undefined ? null : await request.run(viewKeptSheet, { sheetId: keptId });
  const kept = found?.ok && found.value.setId === compiled.set.id ? found.value : null;
  return ok<ResultView>({
    ...sheet.value,
    answer,
    // Nothing below three stars is certified, so the way begins there.
    way: nextStar(asked, compiled.set, answer, await markingOf(compiled.set), {
      atLeast: 3,
      lookedAt: answers.none,
    }),
    points: pointsOf(compiled, answers).leaves,
    fields,
    back: kept === null ? sheetPath(compiled.set.id, fields) : `${keptSheetsPath}/${kept.id}`,
    kept,
  });
}

/** The level in large, the total, and the sentence that explains it. */
function Verdict({ ui, answer }: { readonly ui: Ui; readonly answer: Score }) {
  const t = ui.t.scoreSheet.answer;
  const { allowed, band, total } = answer;
  const stopped = allowed === null;
  return (
    <section class={stopped ? 'verdict verdict--stopped' : 'verdict'} aria-label={t.title}>
      {!stopped && <Stars t={ui.t.design} level={allowed} short />}
      <p class="verdict__level">{stopped ? t.stopped : allowed >= 3 ? t.level(allowed) : t.low(allowed)}</p>
      <p class="verdict__total">{t.total(total.shown)}</p>
      {!stopped && (
        <p class="verdict__why">
          {allowed < 3 && band < 3 ? t.lowText : band > allowed ? t.bandHigher(band, allowed) : t.onTheEdge(allowed)}
        </p>
      )}
    </section>
  );
}

function Gates({ ui, answer }: { readonly ui: Ui; readonly answer: Score }) {
  const t = ui.t.scoreSheet.answer;
  if (answer.gates.length === 0) return null;
  return (
    <Notice t={ui.t.design} tone="danger" title={t.gatesTitle}>
      <ul>
        {answer.gates.map((gate) => (
          <li key={gate.code}>
            <p>
              <span lang="vi">“{gate.text.replace(/\.$/, '')}”</span> ({gate.citation}).
            </p>
            <p>
              <strong>{t.gateText[gate.kind]}</strong>
            </p>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function OpenList({ ui, view }: { readonly ui: Ui; readonly view: ResultView }) {
  return (
    <ul class="open-list">
      {openLeaves(view.compiled, view.answers).map((leaf) => (
        <li key={leaf.code}>
          <a href={`${ui.href(view.back)}#${criterionId(leaf.code)}`}>
            {leaf.code} <LawWords text={leaf.title} />
          </a>
        </li>
      ))}
    </ul>
  );
}

interface NotAnsweredProps {
  readonly ui: Ui;
  readonly view: ResultView;
  readonly tone: 'warning' | 'info';
  readonly title: string;
  readonly conditions: readonly SetCondition[];
}

/** Conditions nobody answered, each a link to its question. */
function NotAnswered({ ui, view, tone, title, conditions }: NotAnsweredProps) {
  if (conditions.length === 0) return null;
  return (
    <Notice t={ui.t.design} tone={tone} title={title}>
      <ul>
        {conditions.map(({ code, text }) => (
          <li key={code}>
            <a href={`${ui.href(view.back)}#dk-${code}`}>
              <span lang="vi">{text}</span>
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** What counts 0, or is taken not to have happened, only because nobody answered it. */
function Open({ ui, view }: { readonly ui: Ui; readonly view: ResultView }) {
  const t = ui.t.scoreSheet.answer;
  const open = openLeaves(view.compiled, view.answers);
  const { conditions } = view.answers;
  const exclusions = askedConditions(view.compiled).filter(
    ({ kind, code }) => kind !== 'require' && conditions[code] === undefined,
  );
  const unanswered = view.answer.unconfirmed.flatMap((code) => view.compiled.conditions.get(code) ?? []);
  return (
    <>
      {open.length > 0 && (
        <Notice t={ui.t.design} tone="warning" title={t.openTitle(open.length)}>
          {open.length > 6 ? (
            <Details summary={t.openList}>
              <OpenList ui={ui} view={view} />
            </Details>
          ) : (
            <OpenList ui={ui} view={view} />
          )}
        </Notice>
      )}
      <NotAnswered ui={ui} view={view} tone="warning" title={t.exclusionsOpen} conditions={exclusions} />
      <NotAnswered ui={ui} view={view} tone="info" title={t.unconfirmed} conditions={unanswered} />
    </>
  );
}

export const sheetResultPage = definePage<ResultView>({
  path: `${selfScorePath}/:instrument/:number/ket-qua`,
  right: 'evaluation/score-sheets',
  rate: 'page',
  title: ({ compiled }, ui) => ui.t.scoreSheet.answer.heading(compiled.set.name),
  breadcrumbs: ({ compiled }, ui) => [
    { label: ui.t.scoreSheet.title, href: selfScorePath },
    { label: compiled.set.name, href: sheetPath(compiled.set.id) },
  ],
  load,
  json: ({ answer }) => answer,
  postRight: 'evaluation/keep-sheet',
  async post(request) {
    const { instrument, number } = request.params;
    const { name, answers } = request.input;
    const kept = await request.run(keepSheet, { set: `${instrument}/${number}`, answers: answers ?? '', name });
    if (!kept.ok) return kept;
    return ok({ to: `${keptSheetsPath}/${kept.value.id}`, flash: textsOf(request.lang).scoreSheet.kept.keptFlash });
  },
  view: (view, ui) => {
    const t = ui.t.scoreSheet.answer;
    const { compiled, answers, answer, points, back } = view;
    const { set } = compiled;
    const mixed = mixedCases(compiled, answers);
    return (
      <>
        <PageHeading
          caption={ui.t.scoreSheet.caption(set.number, set.instrument.number)}
          heading={t.heading(set.name)}
          action={
            <ButtonLink kind="secondary" href={ui.href(back)}>
              {t.change}
            </ButtonLink>
          }
        />
        <Verdict ui={ui} answer={answer} />
        <Gates ui={ui} answer={answer} />
        {mixed.length > 0 && <Notice t={ui.t.design} tone="warning" text={ui.t.scoreBar.mixed(mixed)} />}
        <Open ui={ui} view={view} />
        <NextStarWay
          ui={ui}
          way={wayWords(view.way, ui.t.evaluationNext, view.evidence)}
          sheetHref={ui.href(back)}
          none={answers.none}
        />
        <Section id="diem" title={t.tableTitle}>
          <AnswerTable
            t={ui.t}
            compiled={compiled}
            answers={answers}
            points={points}
            parts={{ A: answer.parts.A.sum, B: answer.parts.B.sum, C: answer.parts.C.sum }}
            sheetHref={ui.href(back)}
          />
        </Section>
        <KeepSheet ui={ui} set={set} fields={view.fields} kept={view.kept} />
        <Section id="giu" title={t.keepTitle}>
          <p>{t.keep}</p>
          <p>
            <label class="field__label" for="duong-dan">
              {t.keepLabel}
            </label>
            <input class="box box--full" id="duong-dan" readonly value={ui.origin + ui.href(back)} />
          </p>
          <p class="plain-links">
            <a href={paperPath(set.id, 'pdf', view.fields)}>{t.pdf}</a>{' '}
            <a href={paperPath(set.id, 'docx', view.fields)}>{t.docx}</a>{' '}
            <a href={ui.href(`${sheetPath(set.id)}/ket-qua.json${view.fields === '' ? '' : `?${view.fields}`}`)}>
              {t.json}
            </a>
          </p>
          <p class="quiet">{t.print}</p>
        </Section>
        <p>
          <a href={ui.href(selfScorePath)}>{t.another}</a>
        </p>
        <p class="quiet">
          {t.disclaimer} {t.law(set.instrument.number, set.instrument.annex)}{' '}
          {ui.t.law.comparedAlone(checkOf(set).state)}.
        </p>
      </>
    );
  },
});
