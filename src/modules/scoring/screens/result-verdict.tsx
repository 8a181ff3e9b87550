// The level of one product in words: the exact mean, the band, what blocks the next level, closed gates, the check code.

import { Notice } from '#design/notice.tsx';
import { Section } from '#design/section.tsx';
import { showMean } from '#kernel/points.ts';
import type { Score } from '#modules/evaluation/index.ts';
import type { Ui } from '#web/ui.ts';
import type { ResultData } from './result-page.tsx';
import { allowedOf, meanOf } from './results-table.tsx';
import { dayWords, leafWords, levelWords } from './words.ts';

function Blocks({ ui, data, answer }: { readonly ui: Ui; readonly data: ResultData; readonly answer: Score }) {
  const t = ui.t.scoring.detail;
  if (answer.blockedBy.length === 0) return null;
  return (
    <Section id="vuong" title={t.blocked}>
      <ul class="prose">
        {answer.blockedBy.map((one) =>
          'criterion' in one ? (
            <li key={`${one.level}-${one.key}`}>
              {t.blockedMark(one.level, leafWords(data.compiled, one.criterion), one.needs, one.has.join(', '))}
            </li>
          ) : (
            <li key={`${one.level}-band`}>
              {t.blockedBand(one.level, showMean({ sum: one.needs, count: 100 }), showMean(one.has))}
            </li>
          ),
        )}
      </ul>
    </Section>
  );
}

/** @example <Verdict ui={ui} data={data} /> */
export function Verdict({ ui, data }: { readonly ui: Ui; readonly data: ResultData }) {
  const t = ui.t.scoring.detail;
  const { board, whole } = data;
  const { computed, quorum, result } = board;
  const level = allowedOf(board);
  const answer = computed.kind === 'computed' ? computed.answer : null;
  const isLower = answer !== null && answer.allowed !== null && answer.allowed < answer.band;
  return (
    <>
      <div class="verdict">
        <p class="verdict__level">{t.verdict(meanOf(board), levelWords(ui.t, level))}</p>
        {answer !== null && (
          <p>
            {t.exact(answer.total.sum, answer.total.count)} · A {answer.parts.A.shown} · B {answer.parts.B.shown} · C{' '}
            {answer.parts.C.shown} · {t.band(answer.band)}
          </p>
        )}
        {answer !== null && level === null && <p>{t.none}</p>}
        {isLower && <p>{t.lower(answer.band, answer.allowed ?? 0)}</p>}
      </div>
      {computed.kind === 'paper' && (
        <Notice
          t={ui.t.design}
          tone="info"
          title={t.paperTitle}
          text={t.paperText(
            dayWords(computed.recordedOn),
            computed.receivedOn === undefined ? '' : dayWords(computed.receivedOn),
          )}
        />
      )}
      {quorum !== null && whole.session.state !== 'closed' && (
        <Notice
          t={ui.t.design}
          tone="danger"
          text={
            quorum.reason === 'chair-away'
              ? t.quorum['chair-away']
              : t.quorum[quorum.reason](quorum.has, quorum.of, quorum.percent)
          }
        />
      )}
      {answer !== null && answer.gates.length > 0 && (
        <Section id="dieu-kien" title={t.gates}>
          <ul class="prose">
            {answer.gates.map((gate) => (
              <li key={gate.code}>
                <span lang="vi">{gate.text}</span> <span class="quiet">({gate.citation})</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {answer !== null && <Blocks ui={ui} data={data} answer={answer} />}
      {result !== null && <p class="quiet hash">{t.frozen(result.contentHash)}</p>}
    </>
  );
}
