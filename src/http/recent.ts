/** What was used last, as much of it as there is room for; what was not asked for longest goes first. */
export class Recent<V> {
  readonly #kept = new Map<string, { value: V; weight: number }>();
  readonly #room: number;
  readonly #weigh: (value: V, key: string) => number;
  #weight = 0;

  /** `room` and what one thing weighs in the same unit; without `weigh` it is how many there may be. */
  constructor(room: number, weigh: (value: V, key: string) => number = () => 1) {
    this.#room = room;
    this.#weigh = weigh;
  }

  /** What all of it weighs. */
  get weight(): number {
    return this.#weight;
  }

  get(key: string): V | undefined {
    const one = this.#kept.get(key);
    if (!one) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, one);
    return one.value;
  }

  set(key: string, value: V) {
    this.#drop(key);
    const weight = this.#weigh(value, key);
    if (weight > this.#room) return;
    this.#kept.set(key, { value, weight });
    this.#weight += weight;
    for (const oldest of this.#kept.keys()) {
      if (this.#weight <= this.#room) return;
      this.#drop(oldest);
    }
  }

  #drop(key: string) {
    this.#weight -= this.#kept.get(key)?.weight ?? 0;
    this.#kept.delete(key);
  }
}
