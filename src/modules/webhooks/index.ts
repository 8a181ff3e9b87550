// What other rooms may know of receivers.

export type { ReceiverId } from './rules/receiver.ts';
