// What somebody who makes something does next, from the account that nobody confirmed yet to the first dossier: one step at a time, each
// with the place where it is done. Nothing of it is law; it keeps a newcomer from standing before an empty list.

/** Asks to speak for a producer · waits for the commune · writes a product down · opens its dossier. */
export type FirstStep = 'ask-for-producer' | 'commune-answers' | 'write-product' | 'open-dossier';

export interface Newcomer {
  /** Producers that the account speaks for, confirmed. */
  readonly producers: number;
  /** Requests that the commune has not answered. */
  readonly requests: number;
  /** Products of these producers. */
  readonly products: number;
}

/**
 * The next step of a newcomer. A confirmed producer goes on, also while another request waits.
 * @example firstStepOf({ producers: 0, requests: 1, products: 0 }) // 'commune-answers'
 */
export function firstStepOf({ producers, requests, products }: Newcomer): FirstStep {
  if (producers === 0) return requests > 0 ? 'commune-answers' : 'ask-for-producer';
  return products === 0 ? 'write-product' : 'open-dossier';
}

/** A request that waits, and the office that answers it. */
export interface WaitingRequest {
  readonly producerName: string;
  /** `UBND Xã Bình Lư`; of a producer without a commune, the province. */
  readonly office: string;
}

/** The next step, with what waits for an office. */
export interface NextStep {
  readonly step: FirstStep;
  readonly waiting: readonly WaitingRequest[];
}
