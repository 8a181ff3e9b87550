// Connections for reading: the replica's while it answers, the primary's while it does not. A replica that is away makes
// nothing unavailable; it is asked again after a rest.

import pg from 'pg';

/** How long the replica is left alone after it could not be reached, in milliseconds. */
const REST_MS = 10_000;

type Client = pg.PoolClient;
type Served = (
  error: Error | undefined,
  client: Client | undefined,
  release: (error?: Error | boolean) => void,
) => void;

export interface ReplicaSettings {
  readonly config: pg.PoolConfig;
  /** Where reads go meanwhile. */
  readonly primary: pg.Pool;
  /** Told once per attempt that the replica could not be reached. */
  readonly onAway: (error: Error) => void;
  readonly restMs?: number;
}

/** A pool on the replica that hands out connections of the primary while the replica cannot be reached. */
export class ReplicaPool extends pg.Pool {
  readonly #settings: ReplicaSettings;
  #awayUntil = 0;

  constructor(settings: ReplicaSettings) {
    super(settings.config);
    this.#settings = settings;
  }

  override connect(): Promise<Client>;
  override connect(callback: Served): void;
  override connect(callback?: Served): Promise<Client> | undefined {
    const served = this.#serve();
    if (callback === undefined) return served;
    served.then(
      (client) => callback(undefined, client, (error) => client.release(error)),
      (error: Error) => callback(error, undefined, () => {}),
    );
    return undefined;
  }

  async #serve(): Promise<Client> {
    const { primary, onAway, restMs = REST_MS } = this.#settings;
    if (performance.now() < this.#awayUntil) return primary.connect();
    try {
      return await super.connect();
    } catch (error) {
      // All connections busy: the replica is there, and the primary is not to carry its load.
      if (this.totalCount >= (this.options.max ?? 10)) throw error;
      this.#awayUntil = performance.now() + restMs;
      onAway(error as Error);
      return primary.connect();
    }
  }
}
