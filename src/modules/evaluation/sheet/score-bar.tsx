// The points so far, kept in view while a sheet is filled in. Drawn by the server, and by the browser after each choice.

import type { ScoreBarTexts } from '#texts/vi/score-bar.ts';
import type { SheetSummary } from '../rules/sheet-summary.ts';

/** The id of a criterion on the page, for links to it. */
export const criterionId = (code: string): string => `tc-${code}`;

/** More minima than this are counted, not listed: the bar stays two lines on a phone. */
const MOST_MARKS = 5;

export interface ScoreBarProps {
  readonly t: ScoreBarTexts;
  readonly summary: SheetSummary;
  /** Others answer a part of this sheet: the count says that it counts all of it. */
  readonly shared?: boolean | undefined;
  /** Why a sheet that saves itself is not saved, and the way on; only the browser knows. */
  readonly trouble?:
    | {
        readonly text: string;
        readonly link?: { readonly href: string; readonly label: string };
        /** The label of the button that shows both versions. */
        readonly compare?: string;
      }
    | undefined;
}

/**
 * @example <ScoreBar t={t.scoreBar} summary={sheetSummary(compiled, answers, today)} />
 */
export function ScoreBar({ t, summary, shared, trouble }: ScoreBarProps) {
  const { allowed, band, gates, next, open, parts } = summary;
  const level = allowed ?? band;
  const first = open[0];
  return (
    <>
      <p class="score-bar__total">
        <strong class="score-bar__points">{t.points(summary.total)}</strong> <span class="quiet">{t.outOf}</span>
        <span class="score-bar__parts">{t.parts(parts.A, parts.B, parts.C)}</span>
      </p>
      <p class={allowed === null ? 'score-bar__level score-bar__level--stopped' : 'score-bar__level'}>
        {allowed === null ? t.gate(gates) : level < 3 ? t.low : t.stars(level)}
      </p>
      <p class="score-bar__next">
        {next === null ? allowed === 5 && t.top : t.toNext(next.level, next.points, next.marks.length)}
        {next !== null && next.marks.length > 0 && next.marks.length <= MOST_MARKS && (
          <span class="score-bar__marks">
            {' ('}
            {next.marks.map((code, i) => (
              <>
                {i > 0 && ', '}
                <a href={`#${criterionId(code)}`} aria-label={`${t.marksAt} ${code}`}>
                  {code}
                </a>
              </>
            ))}
            {')'}
          </span>
        )}
      </p>
      <p class="score-bar__open">
        {first === undefined ? (
          t.done
        ) : (
          <a href={`#${criterionId(first)}`}>{(shared ? t.openWhole : t.open)(open.length)}</a>
        )}
      </p>
      {summary.mixed.length > 0 && <p class="score-bar__warning">{t.mixed(summary.mixed)}</p>}
      {trouble !== undefined && (
        <p class="score-bar__trouble" role="alert">
          {trouble.text}{' '}
          {trouble.link !== undefined && (
            <a href={trouble.link.href} target="_blank" rel="noopener">
              {trouble.link.label}
            </a>
          )}
          {trouble.compare !== undefined && (
            <button class="button button--secondary" type="submit" name="tiep" value="so-sanh">
              {trouble.compare}
            </button>
          )}
        </p>
      )}
    </>
  );
}
