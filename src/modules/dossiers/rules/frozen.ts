// What a dossier was when it was sent: readable, complete, the same for ever, with the criteria version it was sent under.

import type { LocalDate } from '#kernel/calendar.ts';
import { contentHashOf } from '#law/checklist.ts';
import type { CriteriaSet } from '#law/criteria-set.ts';
import { type CutOutOf, cutOutOf, type EvidenceFile, type EvidencePiece, fileUnder } from '#modules/evidence/index.ts';
import type { Producer } from '#modules/producers/index.ts';
import type { Product } from '#modules/products/index.ts';
import type { Dossier } from './dossier.ts';
import { type FormStanding, type FormTexts, withStandings } from './form-signature.ts';
import type { PartContents } from './parts.ts';
import type { DossierScan } from './scan.ts';

/** A cited piece with the hashes of its files. */
export type FrozenPiece = Pick<
  EvidencePiece,
  'id' | 'version' | 'kind' | 'title' | 'issuer' | 'number' | 'issuedOn' | 'expiresOn'
> & {
  readonly files: readonly string[];
  /** What each file is; copies of before November 2026 name the hashes alone. */
  readonly attached?: readonly FrozenFile[];
  /** No criterion cites it: it meets a requirement of the form, and was taken out of the wallet for it. */
  readonly required?: true;
};

/** A file of a cited piece as it was when the dossier was sent. */
export type FrozenFile = Pick<EvidenceFile, 'sha256' | 'name' | 'mediaType' | 'bytes' | 'pages'> & {
  /** The scan and the pages that it was cut out of; absent where it was sent as it is. */
  readonly cutOutOf?: CutOutOf;
};

/** What a dossier says of a file. */
export function frozenFile(file: EvidenceFile): FrozenFile {
  const { sha256, name, mediaType, bytes, pages } = file;
  const scan = cutOutOf(file);
  return { sha256, name, mediaType, bytes, pages, ...(scan === null ? {} : { cutOutOf: scan }) };
}

/**
 * The pages of a frozen piece as every paper counts them, and how many of its files nobody knows the pages of any more: copies of before
 * November 2026 name the hashes alone, and are counted by the files that the piece has now.
 * @example countFrozen({ files: ['a'], attached: [{ pages: 4 }] }, []) // { pages: 4, unknownFiles: 0 }
 */
export function countFrozen(
  { files, attached }: { readonly files: readonly string[]; readonly attached?: readonly Pick<FrozenFile, 'pages'>[] },
  living: readonly EvidenceFile[],
): { readonly pages: number; readonly unknownFiles: number } {
  const counted = attached ?? files.map((hash) => fileUnder(living, hash));
  return {
    pages: counted.reduce((sum, file) => sum + (file?.pages ?? 0), 0),
    unknownFiles: counted.filter((file) => file === undefined).length,
  };
}

/** A page of a form as it was when the dossier was sent. */
export interface FrozenPage {
  readonly form: string;
  readonly sha256: string;
  /** How it stood for its form; of a form alone, and absent in copies of before digital signatures were read. */
  readonly standing?: FormStanding;
}

export interface FrozenDossier {
  readonly forms: '26/2026/QĐ-TTg, Phụ lục III, Mẫu số 01 và 02';
  readonly kind: Dossier['kind'];
  readonly slipNumber: string;
  readonly receivedOn: LocalDate;
  readonly set: { readonly id: string; readonly instrument: string; readonly contentSha256: string };
  readonly producer: Pick<
    Producer,
    | 'code'
    | 'name'
    | 'producerType'
    | 'registrationNumber'
    | 'registeredOn'
    | 'address'
    | 'legalRepresentativeName'
    | 'legalRepresentativePosition'
    | 'workers'
    | 'localWorkers'
  >;
  readonly product: Pick<Product, 'code' | 'name' | 'setNumber'>;
  readonly parts: PartContents;
  readonly evidence: readonly FrozenPiece[];
  /** Who typed it, and how the producer gave its word. */
  readonly byProxy: boolean;
  readonly consent: Dossier['consent'];
  /** Signed and stamped pages by their hash; absent in copies of before they were kept. */
  readonly signedPages?: readonly FrozenPage[];
}

interface Sent {
  readonly dossier: Dossier;
  readonly slipNumber: string;
  readonly receivedOn: LocalDate;
  readonly set: CriteriaSet;
  readonly producer: Producer;
  readonly product: Product;
  readonly parts: PartContents;
  readonly wallet: readonly EvidencePiece[];
  /** Pieces that meet a requirement though no criterion cites them. */
  readonly required: readonly EvidencePiece[];
  readonly scans: readonly Pick<DossierScan, 'kind' | 'sha256' | 'sentSha256' | 'signature' | 'formText' | 'likeOf'>[];
  readonly texts: FormTexts;
}

/** What is kept of a piece. */
function keptPiece(piece: EvidencePiece): FrozenPiece {
  return {
    id: piece.id,
    version: piece.version,
    kind: piece.kind,
    title: piece.title,
    issuer: piece.issuer,
    number: piece.number,
    issuedOn: piece.issuedOn,
    expiresOn: piece.expiresOn,
    files: piece.files.map((file) => file.sha256),
    attached: piece.files.map(frozenFile),
  };
}

/**
 * The copy that is frozen. What is sensitive about the representative is no part of it: it is kept beside, behind a read that
 * the ledger notes.
 */
export function frozen({
  dossier,
  slipNumber,
  receivedOn,
  set,
  producer,
  product,
  parts,
  wallet,
  required,
  scans,
  texts,
}: Sent): FrozenDossier {
  const cited = new Set(Object.values(parts.proofs.citations).flat());
  const { code, name, producerType, registrationNumber, registeredOn, address } = producer;
  const { legalRepresentativeName, legalRepresentativePosition, workers, localWorkers } = producer;
  return {
    forms: '26/2026/QĐ-TTg, Phụ lục III, Mẫu số 01 và 02',
    kind: dossier.kind,
    slipNumber,
    receivedOn,
    set: { id: set.id, instrument: set.instrument.number, contentSha256: contentHashOf(set) },
    producer: {
      code,
      name,
      producerType,
      registrationNumber,
      registeredOn,
      address,
      legalRepresentativeName,
      legalRepresentativePosition,
      workers,
      localWorkers,
    },
    product: { code: product.code, name: product.name, setNumber: product.setNumber },
    parts,
    evidence: [
      ...wallet.filter((piece) => cited.has(piece.id)).map(keptPiece),
      ...required.map((piece) => ({ ...keptPiece(piece), required: true as const })),
    ],
    byProxy: dossier.byProxy,
    consent: dossier.consent,
    signedPages: withStandings(scans, texts).map(({ kind: form, sha256, standing }) =>
      form === 'consent' ? { form, sha256 } : { form, sha256, standing },
    ),
  };
}
