// One thing that was done at a visit, as the device that did it says it: what, about which field, after which operation, when by its own
// clock and which time of the server it had last seen. Never changed afterwards; only more are added.

import type { Id } from '#kernel/ids.ts';
import type { FindingKind, Severity } from '#modules/findings/index.ts';
import type { Answer } from './checklist.ts';

export type DeviceId = Id<'field-device'>;
export type OperationId = Id<'field-operation'>;

export const operationKinds = [
  'opened',
  'answered',
  'photographed',
  'located',
  'sampled',
  'signed',
  'refused-to-sign',
  'found',
  'noted',
  'finished',
  'resolved',
  'corrected',
] as const;
export type OperationKind = (typeof operationKinds)[number];

/** Where, by the device: degrees, and the radius in metres within which it is sure to stand. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
  readonly accuracy: number;
}

/** The checklists the visit is held under, by key. */
export interface Opened {
  readonly checklists: readonly string[];
}

export interface Photographed {
  /** Of the picture that is sent. */
  readonly sha256: string;
  /** Of the picture as the camera made it, where it was made smaller. */
  readonly original: string | null;
  readonly bytes: number;
  readonly mediaType: string;
  /** The field it shows; `null`: the visit in general. */
  readonly of: string | null;
  readonly words: string | null;
  readonly position: Position | null;
}

/** `position` null: none was to be had, for the reason given. */
export interface Located {
  readonly position: Position | null;
  readonly reason: string | null;
}

/** Why something was added after the visit was said to be over; absent or `null`: it was not. */
export type LateReason = string | null;

export interface Sampled {
  readonly seal: string;
  readonly what: string;
  readonly productId: string | null;
  readonly quantity: string;
  readonly witness: string | null;
  readonly photos: readonly string[];
  readonly late?: LateReason;
}

export const signerRoles = ['inspected', 'team', 'witness'] as const;
export type SignerRole = (typeof signerRoles)[number];

/** Presence, not consent. `over`: hash of the content that was shown (`contentHash`); `strokes`: path of an SVG picture, 400 × 160. */
export interface Signed {
  readonly name: string;
  readonly role: SignerRole;
  readonly over: string;
  readonly strokes: string;
}

export interface RefusedToSign {
  readonly name: string;
  readonly reason: string;
  readonly witness: string | null;
  readonly over: string;
}

export interface Found {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly words: string;
  readonly law: string | null;
  readonly productId: string | null;
  /** The answer that proposed it. */
  readonly question: string | null;
  readonly photos: readonly string[];
  readonly late?: LateReason;
}

export interface Noted {
  readonly words: string;
  readonly photos: readonly string[];
  readonly late?: LateReason;
}

export interface Finished {
  readonly words: string | null;
}

/** Of several candidates of one field, one stands; with the reason of who decided. */
export interface Resolved {
  readonly chosen: string;
  readonly over: readonly string[];
  readonly reason: string;
}

/** What stands instead after the visit was finished; `value` null: put aside. What was said before stays readable. */
export interface Corrected {
  readonly reason: string;
  readonly value: Answer | Found | Sampled | Noted | Photographed | null;
}

export interface ValueOf {
  readonly opened: Opened;
  readonly answered: Answer;
  readonly photographed: Photographed;
  readonly located: Located;
  readonly sampled: Sampled;
  readonly signed: Signed;
  readonly 'refused-to-sign': RefusedToSign;
  readonly found: Found;
  readonly noted: Noted;
  readonly finished: Finished;
  readonly resolved: Resolved;
  readonly corrected: Corrected;
}

interface Said {
  /** UUID version 7, made by the device. */
  readonly id: string;
  readonly device: string;
  /** 1, 2, 3 … on this device, over all its visits. */
  readonly sequence: number;
  /** Hash of the operation before on this device (`hashOfOperation`); `null` for the first. */
  readonly previous: string | null;
  readonly visitId: string;
  readonly field: string;
  /** The operation that this one saw as the last of the field; `null`: none. */
  readonly sees: string | null;
  /** By the device's own clock. */
  readonly deviceTime: string;
  /** The last time of the server that the device had seen. */
  readonly serverTimeSeen: string | null;
  /** ECDSA P-256 over the canonical operation, base64url; empty for what was done at the desk. */
  readonly signature: string;
}

export type Operation = {
  [Kind in OperationKind]: Said & { readonly kind: Kind; readonly value: ValueOf[Kind] };
}[OperationKind];

export type OperationOf<Kind extends OperationKind> = Extract<Operation, { readonly kind: Kind }>;

/** Most bytes of one operation as canonical text, most operations in one call. */
export const operationLimits = {
  bytes: 32_768,
  perCall: 200,
  perVisit: 5_000,
  heldPerDevice: 1_000,
  filesPerVisit: 200,
} as const;
