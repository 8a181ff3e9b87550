// /ho-so/:dossierId/mo-ta: what the producer says to each criterion, beside the level it chose there.

import { Button } from '#design/button.tsx';
import { Details } from '#design/details.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { type FormState, typedValues } from '#design/form-state.ts';
import { LawWords } from '#design/law-words.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok, type Result } from '#kernel/result.ts';
import { loadCriteriaRemarks } from '#law/criteria-remarks.ts';
import { type Leaf, readSheetAddress } from '#modules/evaluation/index.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { citedTogether } from '../rules/cited-together.ts';
import type { Proofs } from '../rules/parts.ts';
import { proposedCitations } from '../rules/proposed-citations.ts';
import { listWalletToCite, type WalletPiece } from '../use-cases/list-wallet.ts';
import { leafField, leafOfField } from '../use-cases/part-input.ts';
import { compiledSetOf, savePart } from '../use-cases/save-part.ts';
import { DossierForm } from './dossier-form.tsx';
import { partCrumbs } from './fill-part.tsx';
import { answerWords, type SheetData } from './fill-sheet.tsx';
import { partMeanwhile } from './part-meanwhile.tsx';
import { dossierPath, partPath } from './paths.ts';
import { viewForWriter, viewWhere } from './view-where.ts';
import { dayWords } from './words.ts';

const fieldOf = (code: string): string => `descriptions.${leafField(code)}`;

const citedField = (code: string): string => `citations.${leafField(code)}`;

/** The same for papers of other kinds: folded away, and cited all the same. */
const otherField = (code: string): string => `others.${leafField(code)}`;

interface ProofsData extends SheetData {
  readonly wallet: readonly WalletPiece[];
}

interface CriterionProps {
  readonly ui: Ui;
  readonly data: ProofsData;
  readonly leaf: Leaf;
  readonly form: FormState;
}

function Criterion({ ui, data, leaf, form }: CriterionProps) {
  const words = ui.t.dossiers.form;
  const kinds = leaf.criterion.evidence.flatMap((code) => data.evidence.get(code) ?? []);
  return (
    <section class="section" id={`tc-${leaf.code}`}>
      <h3>
        {leaf.code} <LawWords text={leaf.title} />
      </h3>
      <p lang="vi">{answerWords(ui, data.compiled, data.answers, leaf.code)}</p>
      {kinds.length > 0 && (
        <p class="quiet">
          {words.kindsOfProof}: <span lang="vi">{kinds.map((kind) => kind.title).join('; ')}</span>
        </p>
      )}
      <TextAreaField
        form={form}
        name={fieldOf(leaf.code)}
        label={`${words.description} (${leaf.code})`}
        rows={3}
        optional
      />
      <Cited ui={ui} data={data} leaf={leaf} form={form} usual={kinds.length > 0} />
    </section>
  );
}

/**
 * The pieces of the wallet that may prove a criterion: of the kinds usual there and those cited already; every other one folded below,
 * since the form asks for whatever bears a description out.
 */
function Cited({ ui, data, leaf, form, usual }: CriterionProps & { readonly usual: boolean }) {
  const words = ui.t.dossiers.form;
  const chosen = data.view.contents.proofs.citations[leaf.code] ?? [];
  const fitting = data.wallet.filter(
    (piece) => leaf.criterion.evidence.includes(piece.code) || chosen.includes(piece.id),
  );
  const others = data.wallet.filter((piece) => !fitting.includes(piece));
  const add = ui.href(`/vi-minh-chung/${data.view.producer.code}`);
  const optionsOf = (pieces: readonly WalletPiece[]) =>
    pieces.map((piece) => ({
      value: piece.id,
      label: piece.title,
      hint: ui.t.dossiers.sent.until(dayWords(piece.expiresOn)),
    }));
  const { others: other } = ui.t.dossierSent;
  return (
    <>
      {fitting.length > 0 && (
        <CheckboxField
          form={form}
          name={citedField(leaf.code)}
          label={`${words.cited} (${leaf.code})`}
          options={optionsOf(fitting)}
          optional
        />
      )}
      {fitting.length === 0 && usual && (
        <p class="quiet">
          {words.noPieces} {ui.may('evidence/add-piece') && <a href={add}>{words.toWallet}</a>}
        </p>
      )}
      {others.length > 0 && (
        <Details summary={other.summary(others.length)} open={typedValues(form, otherField(leaf.code)).length > 0}>
          <CheckboxField
            form={form}
            name={otherField(leaf.code)}
            label={other.label(leaf.code)}
            options={optionsOf(others)}
            optional
          />
        </Details>
      )}
    </>
  );
}

/** What stands at every criterion, against the part as the form saw it. */
function linesOf({ view, compiled }: ProofsData, ui: Ui, seen: Proofs | null) {
  const typed = ui.state().values;
  const { descriptions } = view.contents.proofs;
  return compiled.leaves.map((leaf) => ({
    name: fieldOf(leaf.code),
    label: `${leaf.code} ${leaf.title}`,
    theirs: descriptions[leaf.code] ?? '',
    yours: String(typed[fieldOf(leaf.code)] ?? ''),
    before: seen?.descriptions[leaf.code] ?? '',
  }));
}

/** What is proposed of the papers that came from the paper dossier. */
const proposalOf = ({ view, compiled, wallet }: ProofsData): Proofs['citations'] => {
  const offered: readonly string[] = view.dossier.carried?.offered ?? [];
  const pieces = wallet.filter((piece) => offered.includes(piece.id));
  return proposedCitations(compiled.leaves, pieces, view.contents.proofs.citations);
};

/** The proposal in words, accepted with one button; nothing is cited before. */
function Proposal({ ui, data }: { readonly ui: Ui; readonly data: ProofsData }) {
  const words = ui.t.dossierCarried.proposal;
  const proposed = Object.entries(proposalOf(data));
  if (proposed.length === 0) return null;
  const { view } = data;
  const lines = data.wallet
    .map((piece) => ({ piece, codes: proposed.filter(([, ids]) => ids.includes(piece.id)).map(([code]) => code) }))
    .filter(({ codes }) => codes.length > 0);
  return (
    <Section id="goi-y" title={words.title} lead={words.lead}>
      <ul>
        {lines.map(({ piece, codes }) => (
          <li key={piece.id}>{words.line(piece.title, codes.join(', '))}</li>
        ))}
      </ul>
      <Form
        action={ui.href(partPath(view.dossier.id, 'proofs'))}
        {...ui.form()}
        version={view.heads.proofs.version}
        hidden={{ proposed: 'yes' }}
      >
        <Button kind="secondary">{words.accept}</Button>
      </Form>
    </Section>
  );
}

async function loadProofs(request: PageRequest): Promise<Result<ProofsData>> {
  const view = await viewForWriter(request);
  if (!view.ok) return view;
  const compiled = await compiledSetOf(view.value.dossier);
  const saved = readSheetAddress(compiled, new URLSearchParams(view.value.contents.sheet.answers));
  if (!saved.ok) return saved;
  const { evidence } = await loadCriteriaRemarks();
  const answers = saved.value;
  const wallet = await request.run(listWalletToCite, { dossierId: view.value.dossier.id });
  if (!wallet.ok) return wallet;
  return ok({
    view: view.value,
    compiled,
    saved: answers,
    answers,
    evidence: evidence[compiled.set.folder],
    wallet: wallet.value,
  });
}

export const describeProofsPage = definePage<ProofsData>({
  path: '/ho-so/:dossierId/mo-ta',
  right: 'dossiers/save-part',
  rate: 'act',
  width: 'narrow',
  islands: ['keep-draft'],
  title: (_data, ui) => ui.t.dossiers.parts.proofs.title,
  breadcrumbs: ({ view }, ui) => partCrumbs(view, ui),
  load: loadProofs,
  view(data, ui) {
    const meanwhile = partMeanwhile(ui, data.view, 'proofs', (seen) => linesOf(data, ui, seen));
    if (meanwhile !== null) return meanwhile;
    const { view, compiled } = data;
    const { parts, form: words, hints } = ui.t.dossiers;
    const { descriptions, citations } = view.contents.proofs;
    const form = ui.state(
      Object.fromEntries([
        ...Object.entries(descriptions).map(([code, written]) => [fieldOf(code), written] as const),
        ...Object.entries(citations).map(([code, ids]) => [citedField(code), ids] as const),
      ]),
    );
    const version = Number(form.values['version'] ?? view.heads.proofs.version);
    return (
      <>
        <PageHeading
          caption={`${view.product.name} – ${parts.proofs.name}`}
          heading={parts.proofs.title}
          summary={hints.proofs}
        />
        <ErrorSummary
          form={form}
          labelOf={labelled(
            Object.fromEntries(
              compiled.leaves.flatMap((leaf) => [
                [fieldOf(leaf.code), `${words.description} (${leaf.code})`],
                [citedField(leaf.code), `${words.cited} (${leaf.code})`],
                [otherField(leaf.code), ui.t.dossierSent.others.label(leaf.code)],
              ]),
            ),
          )}
        />
        <Proposal ui={ui} data={data} />
        <DossierForm
          ui={ui}
          dossierId={view.dossier.id}
          action={partPath(view.dossier.id, 'proofs')}
          version={version}
          submit={words.save}
          keptOnDevice
        >
          {compiled.set.parts.map((part) => (
            <section key={part.code} class="section" aria-labelledby={`phan-${part.code}`}>
              <h2 id={`phan-${part.code}`}>
                {ui.t.scoreSheet.part(part.code, '')}
                <LawWords text={part.title} />
              </h2>
              {compiled.leaves
                .filter((leaf) => leaf.part === part.code)
                .map((leaf) => (
                  <Criterion key={leaf.code} ui={ui} data={data} leaf={leaf} form={form} />
                ))}
            </section>
          ))}
        </DossierForm>
      </>
    );
  },
  async post(request) {
    const view = await viewWhere(request, 'write');
    if (!view.ok) return view;
    const { descriptions: theirs } = view.value.contents.proofs;
    const proposed = request.input['proposed'] === 'yes' ? await loadProofs(request) : null;
    if (proposed !== null && !proposed.ok) return proposed;
    const citations =
      proposed === null
        ? citedTogether(request.input['citations'], request.input['others'])
        : proposalOf(proposed.value);
    const given = proposed === null ? request.input['descriptions'] : theirs;
    const typed = { ...((given ?? {}) as Record<string, unknown>) };
    const kept = (request.input['keep'] ?? {}) as Readonly<Record<string, unknown>>;
    const keep = (kept['descriptions'] ?? {}) as Readonly<Record<string, unknown>>;
    for (const [name, side] of Object.entries(keep)) {
      if (side === 'theirs') typed[name] = theirs[leafOfField(name)] ?? '';
    }
    const { dossierId } = request.params;
    const { version } = request.input;
    const done = await request.run(savePart, { dossierId, part: 'proofs', version, descriptions: typed, citations });
    if (!done.ok) return done;
    return ok({ to: dossierPath(done.value.dossierId), flash: textsOf(request.lang).dossiers.form.saved });
  },
});
