// Side door of the room of drafting: the exchange folder, for the background work and the command line.

export { putOut } from './exchange/put-out.ts';
export { type TakenPacket, takePackets } from './exchange/take-packets.ts';
