const FEWEST_BITS = 10;
/** Spreads numbers that lie close together (Knuth). */
const SPREAD = 0x9e3779b1;

/** Which state follows another at a class of word: a table that fills as texts need it. A map of numbers, only faster. */
export class Steps {
  size = 0;
  private bits = FEWEST_BITS;
  /** By slot: state and class in one number, and the state that follows. A pair whose slot is taken has a later one. */
  private keys = new Uint32Array(1 << FEWEST_BITS);
  private values = new Uint16Array(1 << FEWEST_BITS);

  /** The state that follows, 0 while that is unknown. */
  get(state: number, wordClass: number): number {
    return this.values[this.slotOf((state << 16) | wordClass)] as number;
  }

  set(state: number, wordClass: number, next: number): void {
    this.put((state << 16) | wordClass, next);
    // Half of the slots stay free, so that the right one is near.
    if (++this.size > this.keys.length >> 1) this.grow();
  }

  private put(key: number, next: number): void {
    const slot = this.slotOf(key);
    this.keys[slot] = key;
    this.values[slot] = next;
  }

  private slotOf(key: number): number {
    const { keys } = this;
    let slot = Math.imul(key, SPREAD) >>> (32 - this.bits);
    while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & (keys.length - 1);
    return slot;
  }

  private grow(): void {
    const { keys, values } = this;
    this.bits++;
    this.keys = new Uint32Array(1 << this.bits);
    this.values = new Uint16Array(1 << this.bits);
    keys.forEach((key, slot) => {
      if (key !== 0) this.put(key, values[slot] as number);
    });
  }
}
