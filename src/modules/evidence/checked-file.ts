// A file that has passed: what was sent, and what is given out instead of it. Only `CheckedFile.of` makes one, so an act that
// takes one cannot be given raw bytes. Its content shows as its hash alone wherever it is written down.

import { type Problem, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import { drawPhoto } from '#platform/images/draw-photo.ts';
import { lookOf } from '#platform/images/picture-look.ts';
import { sniffPhoto } from '#platform/images/sniff-photo.ts';
import { checkPdf, looksLikePdf } from '#platform/pdf/check-pdf.ts';
import type { EvidenceMediaType } from './rules/evidence-piece.ts';
import { claimOf, fileNameOf } from './rules/file-name.ts';

/** Longest side of a photographed paper, in pixels: small print of an A4 page stays readable. */
const LARGEST_SIDE = 2_400;

/** Endings by content (not by name) of what offices write, and of what holds other files. */
const OFFICE: readonly string[] = ['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'cfb', 'rtf', 'docm', 'xlsm'];
const ARCHIVES: readonly string[] = ['zip', 'rar', '7z', 'tar', 'gz', 'xz', 'bz2'];

/** A document or an archive is no bad photograph: its sender is told what to send instead. */
function sayWhatToSend(refused: Problem, name: string): Problem {
  const found = refused.code === 'images/not-a-photo' ? String(refused.details['found'] ?? '') : '';
  if (OFFICE.includes(found)) return problem('invalid', 'evidence/office-file', { name });
  if (ARCHIVES.includes(found)) return problem('invalid', 'evidence/archive', { name });
  return refused;
}

export class CheckedFile {
  /** SHA-256 of the bytes as sent. */
  readonly sha256: string;
  /** The name it was sent under, cleaned. */
  readonly name: string;
  readonly mediaType: EvidenceMediaType;
  readonly pages: number;
  /** How a photograph looks (`src/platform/images/picture-look.ts`); `null` for a PDF and for a blank picture. */
  readonly look: string | null;
  readonly #sent: Uint8Array;
  readonly #given: Uint8Array;

  private constructor(
    name: string,
    sent: Uint8Array,
    given: Uint8Array,
    kind: { readonly mediaType: EvidenceMediaType; readonly pages: number; readonly look?: string | null },
  ) {
    this.sha256 = sha256Hex(sent);
    this.name = name;
    this.mediaType = kind.mediaType;
    this.pages = kind.pages;
    this.look = kind.look ?? null;
    this.#sent = sent;
    this.#given = given;
  }

  /** Checks bytes that somebody sent under a name, or says why they are not taken. */
  static async of(sentName: string, bytes: Uint8Array): Promise<Result<CheckedFile>> {
    const name = fileNameOf(sentName);
    const isPdf = looksLikePdf(bytes);
    const claim = claimOf(name);
    if (claim === 'photo' && isPdf) return refuse(problem('invalid', 'evidence/named-like-a-photo', { name }));
    if (claim === 'pdf' && !isPdf && bytes.byteLength > 0) {
      const isPhoto = (await sniffPhoto(bytes)).ok;
      return refuse(
        isPhoto ? problem('invalid', 'evidence/named-like-a-pdf', { name }) : problem('invalid', 'pdf/not-a-pdf'),
      );
    }
    if (isPdf || (claim === 'pdf' && bytes.byteLength === 0)) {
      const checked = await checkPdf(bytes);
      if (!checked.ok) return checked;
      return ok(new CheckedFile(name, bytes, bytes, { mediaType: 'application/pdf', pages: checked.value.pages }));
    }
    const drawn = await drawPhoto(bytes, { largeSide: LARGEST_SIDE });
    if (!drawn.ok) return refuse(sayWhatToSend(drawn.problem, name));
    const { large } = drawn.value;
    return ok(new CheckedFile(name, bytes, large, { mediaType: 'image/jpeg', pages: 1, look: await lookOf(large) }));
  }

  get sent(): Uint8Array {
    return this.#sent;
  }

  get given(): Uint8Array {
    return this.#given;
  }
}
