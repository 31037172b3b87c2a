declare module 'minhash' {
  export class Minhash {
    constructor(config?: { numPerm?: number; seed?: number })
    readonly hashvalues: readonly number[]
    update(text: string): void
    jaccard(other: Minhash): number
  }
}
