// A dossier as the two papers of Annex III: what its parts and the register say, laid out in the words of the act. What the house
// does not know stays a line to write on.

import type { LocalDate } from '#kernel/calendar.ts';
import { checkOf } from '#law/checklist.ts';
import {
  alone,
  type CompiledSet,
  pointsOf,
  readSheetAddress,
  requestOf,
  type SheetAnswers,
} from '#modules/evaluation/index.ts';
import { sheetAsPaper } from '#modules/evaluation/services.ts';
import { noIntake, registrationForm } from '#official-forms/decision-26-2026/registration-form.ts';
import {
  type AssessedPart,
  type HeldPaper,
  heldPapers,
  type ProvingPaper,
  selfAssessment,
} from '#official-forms/decision-26-2026/self-assessment.ts';
import { unitName } from '#official-forms/decree-30-2020/letter-frame.ts';
import type { Paper } from '#official-forms/paper.ts';
import { textsOf } from '#texts/index.ts';
import { type CitedPiece, type PaperSource, subjectOf } from './papers/paper-source.ts';
import type { PartContents } from './rules/parts.ts';

const nobody = { gender: null, ethnicity: null, residence: null };

const classification = ({ compiled: { set } }: PaperSource): string =>
  `Ngành ${set.sector}; Nhóm ${set.group}${set.subgroup === null ? '' : `; Phân nhóm ${set.subgroup}`}`;

/**
 * The registration form of a dossier.
 * @law 26/2026/QĐ-TTg, Phụ lục III, Mẫu số 01
 */
export function registrationPaper(source: PaperSource): Paper {
  const { compiled, producer, product, contents, madeOn } = source;
  const { position, contactAddress, phone, email, sampleCount } = contents.registration;
  return registrationForm({
    province: unitName(source.province),
    year: Number((source.receivedOn ?? madeOn).slice(0, 4)),
    unitName: producer.name,
    representative: producer.representative,
    position,
    contactAddress,
    phone,
    email,
    productName: product.name,
    classification: classification(source),
    kind: source.kind,
    sampleCount,
    signedAt: { place: null, date: null },
    commune: { number: source.slipNumber, receivedOn: source.receivedOn, receiver: null },
    provinceIntake: noIntake,
    madeOn,
    comparedWithSignedAct: checkOf(compiled.set).state === 'checked',
    origin: source.origin,
  });
}

/**
 * The producer's own report of a dossier.
 * @law 26/2026/QĐ-TTg, Phụ lục III, Mẫu số 02
 */
export function assessmentPaper(source: PaperSource): Paper {
  const { compiled, producer, product, contents, pieces, madeOn } = source;
  const { set } = compiled;
  const { general, results, registration } = contents;
  const answers = answersOf(compiled, contents);
  const types: Readonly<Record<string, string>> = textsOf('vi').producers.types;
  return selfAssessment({
    kind: source.kind,
    producer: {
      name: producer.name,
      organisationType: types[producer.producerType] ?? null,
      address: producer.address,
      phone: registration.phone,
      email: registration.email,
      representative: producer.representative,
      ...(producer.person ?? nobody),
      foundedOn: producer.registeredOn as LocalDate | null,
      registrationNumber: producer.registrationNumber,
    },
    productName: product.name,
    ...general,
    holds: general.holds.filter((one): one is HeldPaper => (heldPapers as readonly string[]).includes(one)),
    ...results,
    setName: `${set.number}. ${set.name}`,
    parts: partsOf(compiled, answers, contents.proofs, pieces),
    total: Object.keys(answers.choices).length === 0 ? null : pointsOf(compiled, answers).total,
    papers: papersOf(source),
    plan: contents.plan.plan,
    signedAt: { place: null, date: null },
    madeOn,
    comparedWithSignedAct: checkOf(compiled.set).state === 'checked',
    origin: source.origin,
  });
}

/**
 * The producer's own sheet of a dossier, as Annex II prints it.
 * @law 26/2026/QĐ-TTg, Phụ lục II; Phụ lục III, Mẫu số 02, Phần III
 */
export function ownSheetPaper(source: PaperSource): Paper {
  const { compiled, producer, product, contents, madeOn, origin } = source;
  const answers = answersOf(compiled, contents);
  const { phone } = contents.registration;
  return sheetAsPaper(
    compiled.set,
    {
      request: requestOf(compiled, answers),
      by: alone,
      none: answers.none,
      evaluator: null,
      about: {
        product: { name: product.name, code: null },
        producer: { name: producer.name, phone, address: producer.address },
        origin,
      },
    },
    madeOn,
  );
}

/** The saved answers; a sheet that no longer fits its set counts as not filled in. */
function answersOf(compiled: CompiledSet, contents: PartContents): SheetAnswers {
  const read = readSheetAddress(compiled, new URLSearchParams(contents.sheet.answers));
  if (read.ok) return read.value;
  const none = readSheetAddress(compiled, new URLSearchParams());
  if (!none.ok) throw new Error(`the set ${compiled.set.id} refuses an empty sheet`);
  return none.value;
}

function partsOf(
  compiled: CompiledSet,
  answers: SheetAnswers,
  proofs: PartContents['proofs'],
  pieces: readonly CitedPiece[],
): readonly AssessedPart[] {
  const numberOf = new Map<string, number>(pieces.map((piece, i) => [piece.id, i + 1]));
  return compiled.set.parts.map((part) => ({
    heading: `Phần ${part.code}: ${part.title}`,
    criteria: compiled.leaves
      .filter((leaf) => leaf.part === part.code)
      .map((leaf) => {
        const option = leaf.options.find((one) => one.number === answers.choices[leaf.code]);
        const none = answers.none.includes(leaf.code);
        return {
          code: leaf.code,
          title: leaf.title,
          option: option?.text ?? (none ? 'Không đạt mức nào' : null),
          points: option?.points ?? (none ? 0 : null),
          maxPoints: leaf.criterion.maxPoints,
          description: proofs.descriptions[leaf.code] ?? null,
          papers: (proofs.citations[leaf.code] ?? []).flatMap((id) => numberOf.get(id) ?? []),
        };
      }),
  }));
}

function papersOf(source: PaperSource): readonly ProvingPaper[] {
  return source.pieces.map(({ kind, title, issuer, number, issuedOn, expiresOn }, i) => ({
    number: i + 1,
    kind: subjectOf({ kind }, source).title,
    title,
    issuer,
    paperNumber: number,
    issuedOn,
    expiresOn,
  }));
}
