// How a file that was sent for a form stands, in words: what it counts as, why, and every check behind it.

import { Details } from '#design/details.tsx';
import { CheckLine, SignatureReport } from '#design/signature-report.tsx';
import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import type { Ui } from '#web/ui.ts';
import { asksLook, type FormSignature, type FormStanding, signsFor } from '../rules/form-signature.ts';
import type { DossierView, ShownScan } from '../use-cases/view-dossier.ts';
import { thingWords } from './consent-changed.tsx';
import { signatureCheckPath, signedPagesPath } from './paths.ts';
import { whenWords } from './words.ts';

const LOOKS: Readonly<Record<FormStanding, { readonly tone: TagTone; readonly shape: TagShape }>> = {
  photograph: { tone: 'neutral', shape: 'check' },
  verified: { tone: 'green', shape: 'check' },
  blank: { tone: 'neutral', shape: 'ring' },
  'not-verified': { tone: 'red', shape: 'cross' },
  'other-paper': { tone: 'red', shape: 'cross' },
  'other-form': { tone: 'gold', shape: 'half' },
  'earlier-text': { tone: 'gold', shape: 'half' },
  'both-forms': { tone: 'red', shape: 'cross' },
  unseen: { tone: 'gold', shape: 'question' },
  'no-signed-page': { tone: 'red', shape: 'cross' },
  'look-alike': { tone: 'gold', shape: 'question' },
  'other-signer': { tone: 'gold', shape: 'question' },
  'refused-signer': { tone: 'red', shape: 'cross' },
};

interface SignatureWordsProps {
  readonly ui: Ui;
  readonly view: DossierView;
  readonly scan: ShownScan;
  /** The checks stand open, on a page of their own. */
  readonly whole?: boolean;
}

function paperWords(ui: Ui, { paper }: FormSignature): string {
  const words = ui.t.digitalSignatures.form.paper;
  if (paper === null) return words.none;
  const form = ui.t.dossierWord.pages.forms[paper.form];
  return paper.origin === 'draft' ? words.draft(form) : words.sent(form, paper.ordinal ?? 1);
}

function Checks({
  ui,
  view,
  signature,
}: {
  readonly ui: Ui;
  readonly view: DossierView;
  readonly signature: FormSignature;
}) {
  const words = ui.t.digitalSignatures;
  const { state, signatures, paper, checkedAt, roots } = signature;
  const by = signsFor(signatures, view.producer);
  return (
    <>
      <SignatureReport words={words} state={state} signatures={signatures} />
      <ul class="check-lines">
        <CheckLine words={words} mark={paper === null ? 'bad' : 'good'}>
          {paperWords(ui, signature)}
        </CheckLine>
        {signatures.length > 0 && (
          <CheckLine words={words} mark={by === null ? 'open' : 'good'}>
            {by === 'number' ? words.form.sameCode : by === 'name' ? words.form.sameName : words.form.otherCode}
          </CheckLine>
        )}
      </ul>
      <p class="quiet">{words.checkedAt(whenWords(checkedAt), roots?.slice(0, 8) ?? null)}</p>
    </>
  );
}

/** Which page a picture resembles; named where the reader may open it. */
export function LookAlikeWords({ ui, scan }: Pick<SignatureWordsProps, 'ui' | 'scan'>) {
  const words = ui.t.dossierWord.pages;
  const { like } = scan;
  if (like === null) return null;
  if (like.dossierId === null || like.scanId === null) return <p>{words.likeElsewhere}</p>;
  const kind = words.kinds[like.kind ?? 'consent'];
  return (
    <p>
      <a href={`${signedPagesPath(like.dossierId)}/${like.scanId}/tep`} download>
        {words.like(kind, like.product ?? '')}
      </a>
    </p>
  );
}

export function FormSignatureWords({ ui, view, scan, whole = false }: SignatureWordsProps) {
  const words = ui.t.digitalSignatures;
  const { signature, standing } = scan;
  if (standing === 'photograph') return scan.kind === 'consent' ? <LookAlikeWords ui={ui} scan={scan} /> : null;
  const isPicture = signature === null || signature.signatures.length === 0;
  const isOlderPicture = isPicture && standing === 'earlier-text';
  const state = isOlderPicture ? words.form.pictureState : words.form.states[standing];
  const tag = <Tag words={state} {...LOOKS[standing]} />;
  const isPhotograph = scan.mediaType !== 'application/pdf';
  if (signature === null || isPhotograph || (isPicture && standing !== 'blank' && !asksLook(standing))) {
    return (
      <div class="form-signature">
        <p>{tag}</p>
        <p>{standing === 'earlier-text' ? words.form.pictureEarlier : words.form.says[standing]}</p>
        <LookAlikeWords ui={ui} scan={scan} />
        {!whole && view.may.recheck && asksLook(standing) && (
          <p>
            <a href={ui.href(signatureCheckPath(view.dossier.id, scan.id))}>{words.form.look}</a>
          </p>
        )}
        {scan.changed.length > 0 && (
          <ul>
            {scan.changed.map(({ thing, byName, at }) => (
              <li key={thing}>
                {ui.t.dossierWord.changed.changedBy(
                  thingWords(ui, thing),
                  byName ?? '',
                  at === null ? '' : whenWords(at),
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    );
  }
  const checks = <Checks ui={ui} view={view} signature={signature} />;
  return (
    <div class="form-signature">
      <p>{tag}</p>
      <p>{words.form.says[standing]}</p>
      {whole ? checks : <Details summary={words.title}>{checks}</Details>}
      {!whole && view.may.recheck && (
        <p>
          <a href={ui.href(signatureCheckPath(view.dossier.id, scan.id))}>
            {asksLook(standing) ? words.form.look : words.form.recheck}
          </a>
        </p>
      )}
    </div>
  );
}
