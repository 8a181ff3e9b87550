// What the server gives a device to work with: the visits of its account and what is needed to judge on the spot.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { PublicKey } from '#modules/certificates/rules/check-token.ts';
import type { Checklist, KnownFinding, Operation } from '#modules/field/index.ts';

/** A visit as an inspector has to know it. */
export interface VisitToMake {
  readonly id: string;
  readonly kind: 'inspection' | 'guidance' | 'supervision';
  readonly producerName: string;
  readonly place: string;
  readonly position: { readonly latitude: number; readonly longitude: number } | null;
  readonly plannedOn: LocalDate;
  readonly team: readonly { readonly name: string; readonly agency: string; readonly head: boolean }[];
  readonly decision: { readonly number: string; readonly date: LocalDate; readonly body: string } | null;
  readonly reason: string | null;
  readonly state: string;
}

export interface GivenProduct {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly stars: number | null;
  /** What its recognition gives it; absent in what an older server gave. */
  readonly standing?: string;
  readonly until: LocalDate | null;
  readonly packs: readonly string[];
  /** A small picture as a `data:` address. */
  readonly photo: string | null;
  /** Codes printed on its labels, as people read them. */
  readonly printedCodes: readonly string[];
}

export interface GivenCommitments {
  readonly productId: string;
  readonly criteria: readonly { readonly code: string; readonly title: string; readonly promised: string }[];
  readonly papers: readonly {
    readonly kind: string;
    /** Its name as people know it; absent in what an older server gave. */
    readonly title?: string;
    readonly number: string | null;
    readonly endsOn: LocalDate | null;
  }[];
  readonly capacity: { readonly value: number; readonly unit: string; readonly per: string } | null;
  readonly rawMaterial: string | null;
  readonly workers: number | null;
  readonly environment: string | null;
  readonly places: readonly string[];
}

export interface GivenVisit {
  readonly visit: VisitToMake;
  readonly operations: readonly Operation[];
  /** Photographs whose bytes the server has. */
  readonly arrived: readonly string[];
  readonly products: readonly GivenProduct[];
  readonly commitments: readonly GivenCommitments[];
  readonly lastVisits: readonly {
    readonly on: LocalDate;
    readonly kind: VisitToMake['kind'];
    readonly office: string;
  }[];
  /** Findings of earlier visits that are not settled; absent in what an older server gave. */
  readonly openFindings?: readonly KnownFinding[];
  readonly checklists: readonly string[];
}

export interface Given {
  readonly serverTime: Instant;
  readonly account: { readonly id: string; readonly name: string };
  readonly until: Instant | null;
  readonly visits: readonly GivenVisit[];
  readonly checklists: readonly Checklist[];
  readonly keys: readonly PublicKey[];
  readonly statusLists: readonly string[];
}

/** What the server said, in the shape of the app. */
export function readGiven(said: unknown): Given {
  return said as Given;
}
