/** Small numbers, a bit for each: a sentence holds many patterns, and each is asked for many times. */
export class NumberSet {
  private readonly bits: Uint32Array;

  /** For numbers below `size`. */
  constructor(size: number) {
    this.bits = new Uint32Array((size >> 5) + 1);
  }

  has(number: number): boolean {
    return (((this.bits[number >> 5] ?? 0) >>> (number & 31)) & 1) === 1;
  }

  add(number: number): void {
    this.bits[number >> 5] = (this.bits[number >> 5] ?? 0) | (1 << (number & 31));
  }
}
