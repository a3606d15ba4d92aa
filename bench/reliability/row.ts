/** One figure of the board: what was tried, what came of it, and whether that is what must be. */
export type BoardRow = {
  readonly name: string;
  readonly runs: number;
  readonly result: string;
  readonly isMet: boolean;
};
