// On the page of a dossier, and for whoever follows it by a link: what came of it, once it was told.

import { Notice } from '#design/notice.tsx';
import type { PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type DossierResult, viewResult } from '../use-cases/view-result.ts';
import { resultPath } from './paths.ts';
import { verdictWords } from './result-pieces.tsx';
import { dayWords } from './words.tsx';

/** The result of a dossier for who may read it; `null`: nobody was told yet, or the reader does not see it. */
export async function loadResult(request: PageRequest, dossierId: string): Promise<DossierResult | null> {
  const found = await request.run(viewResult, { dossierId });
  return found.ok ? found.value : null;
}

/** @example <ResultOnDossier ui={ui} result={data.result} /> */
export function ResultOnDossier({ ui, result }: { readonly ui: Ui; readonly result: DossierResult | null }) {
  if (result === null) return null;
  const { result: words } = ui.t.results;
  return (
    <Notice t={ui.t.design} tone={result.told.decision === null ? 'info' : 'success'} title={verdictWords(ui, result)}>
      <p>
        {words.toldOn} {dayWords(result.issuedOn)}. <a href={ui.href(resultPath(result.dossierId))}>{words.open}</a>
      </p>
    </Notice>
  );
}

/** The verdict alone, without points and reasons: for a link that anybody may hold. */
export function ToldResult({ ui, result }: { readonly ui: Ui; readonly result: DossierResult | null }) {
  if (result === null) return null;
  return (
    <Notice
      t={ui.t.design}
      tone={result.told.decision === null ? 'info' : 'success'}
      title={verdictWords(ui, result)}
      text={ui.t.results.result.after[result.told.leftOut === null ? result.told.follows : 'stopped']}
    />
  );
}
